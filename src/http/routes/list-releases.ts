import { z } from 'zod';
import { languageQuery, pagingQuery } from '../contract/common.ts';
import { releaseListShape } from '../contract/release.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { pageOf } from '../paging.ts';
import { releaseWire } from '../wire/release-wire.ts';

export function listReleases(app: ApiServer, { store, publicUrl }: Pick<ApiDeps, 'store' | 'publicUrl'>): void {
  app.route({
    method: 'GET',
    url: '/releases',
    schema: {
      operationId: 'listReleases',
      tags: ['uitgaven'],
      summary: 'Uitgaven van de catalogus',
      description: 'Alle uitgaven, de nieuwste eerst. Een uitgave verandert nooit meer.',
      querystring: z.strictObject({ ...pagingQuery(20), ...languageQuery }),
      response: { 200: releaseListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const releases = [...(await store.listReleases())].sort((a, b) => b.number - a.number);
      const { items, links } = pageOf(releases, request.query, { request, reply, publicUrl });
      return { releases: items.map((release) => releaseWire(release, publicUrl)), _links: links };
    },
  });
}
