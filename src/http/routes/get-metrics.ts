import type { ApiServer } from '../deps.ts';
import type { Metrics } from '../metrics.ts';

export function getMetrics(app: ApiServer, metrics: Metrics): void {
  app.route({
    method: 'GET',
    url: '/metrics',
    schema: { hide: true },
    handler: async (_request, reply) => reply.header('content-type', metrics.contentType).send(await metrics.text()),
  });
}
