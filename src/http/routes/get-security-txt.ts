import { momentText } from '../../core/moment.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { SERVICE } from '../service.ts';

/** RFC 9116 wants less than a year; half a year keeps a copy somebody kept from being trusted for long. */
const VALID_MILLISECONDS = 180 * 86_400_000;
const HOUR = 3_600_000;

export function getSecurityTxt(app: ApiServer, { now, publicUrl }: Pick<ApiDeps, 'now' | 'publicUrl'>): void {
  app.route({
    method: 'GET',
    url: '/.well-known/security.txt',
    schema: { hide: true },
    handler: async (_request, reply) => {
      const expires = Math.floor((now() + VALID_MILLISECONDS) / HOUR) * HOUR;
      const lines = [
        `Contact: mailto:${SERVICE.securityEmail}`,
        `Expires: ${momentText(expires)}`,
        'Preferred-Languages: nl, en',
        `Canonical: ${publicUrl}/.well-known/security.txt`,
      ];
      return reply.header('content-type', 'text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
    },
  });
}
