import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A strong validator over everything that makes one answer differ from another. */
export function entityTag(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

/**
 * Marks open data as cacheable and answers 304 to who has it already. The bytes are part of the tag, because an answer without
 * `asOf` changes when an instrument opens. A route that knows a cheaper tag of its own sets the header, and that one holds.
 */
export function revalidation(digest: () => string) {
  return async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const seconds = request.routeOptions.config.publicSeconds;
    if (seconds === undefined || reply.statusCode !== 200) return payload;
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    reply.header('cache-control', `public, max-age=${seconds}`);
    const own = reply.getHeader('etag');
    const type = String(reply.getHeader('content-type'));
    const language = String(reply.getHeader('content-language') ?? '');
    const tag = typeof own === 'string' ? own : entityTag([digest(), request.url, language, type, payload]);
    reply.header('etag', tag);
    if (!matches(request.headers['if-none-match'], tag)) return payload;
    reply.code(304).removeHeader('content-type');
    return '';
  };
}

/** If-None-Match compares weakly: `W/"x"` and `"x"` are the same (RFC 9110, section 13.1.2). */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((item) => item.trim() === '*' || item.trim().replace(/^W\//, '') === tag);
}
