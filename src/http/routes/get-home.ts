import type { ApiServer } from '../deps.ts';

/** Where the pages for people were not built, who opens the bare address is shown the documentation. */
export function getHome(app: ApiServer): void {
  app.route({
    method: 'GET',
    url: '/',
    schema: { hide: true },
    handler: async (_request, reply) => reply.redirect('/docs'),
  });
}
