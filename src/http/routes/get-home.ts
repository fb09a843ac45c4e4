import type { ApiServer } from '../deps.ts';

/** People who open the bare address are shown the documentation. */
export function getHome(app: ApiServer): void {
  app.route({
    method: 'GET',
    url: '/',
    schema: { hide: true },
    handler: async (_request, reply) => reply.redirect('/docs'),
  });
}
