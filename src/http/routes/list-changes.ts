import { z } from 'zod';
import { LARGEST_PAGE, languageQuery, pagingQuery } from '../contract/common.ts';
import { changeListShape, releaseParams } from '../contract/release.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { pageOf } from '../paging.ts';
import { releaseNumber, unknownRelease } from '../release-number.ts';

export function listChanges(app: ApiServer, { store, publicUrl }: Pick<ApiDeps, 'store' | 'publicUrl'>): void {
  app.route({
    method: 'GET',
    url: '/releases/:number/changes',
    schema: {
      operationId: 'listChanges',
      tags: ['uitgaven'],
      summary: 'Wat een uitgave veranderde',
      description: 'Elk document dat erbij kwam, veranderde of verdween sinds de uitgave ervoor.',
      params: releaseParams,
      querystring: z.strictObject({ ...pagingQuery(LARGEST_PAGE), ...languageQuery }),
      response: { 200: changeListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const number = releaseNumber(request.params.number);
      const changes = number === undefined ? undefined : await store.changesIn(number);
      if (!changes) throw unknownRelease(request.params.number);
      const { items, links } = pageOf(changes, request.query, { request, reply, publicUrl });
      return { changes: items.map((change) => ({ ...change })), _links: links };
    },
  });
}
