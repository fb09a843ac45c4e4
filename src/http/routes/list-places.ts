import { z } from 'zod';
import { conceptList } from '../concept-list.ts';
import { asOfQuery, LARGEST_PAGE, languageQuery, pagingQuery, searchQuery } from '../contract/common.ts';
import { placeListShape } from '../contract/concept.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { pageOf } from '../paging.ts';
import { answerLanguage } from '../request-language.ts';
import { conceptWire } from '../wire/concept-wire.ts';

const queryShape = z.strictObject({
  level: z
    .string()
    .optional()
    .meta({ description: 'Soort gebied, zoals province of municipality.', examples: ['province'] }),
  ...searchQuery,
  ...asOfQuery,
  ...pagingQuery(LARGEST_PAGE),
  ...languageQuery,
});

export function listPlaces(app: ApiServer, { snapshots, publicUrl }: Pick<ApiDeps, 'snapshots' | 'publicUrl'>): void {
  app.route({
    method: 'GET',
    url: '/places',
    schema: {
      operationId: 'listPlaces',
      tags: ['codelijsten'],
      summary: 'Plaatsen',
      description:
        'Gemeenten, provincies en andere gebieden, met hun codes. Met een peildatum alleen wat op die dag bestaat.',
      querystring: queryShape,
      response: { 200: placeListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const language = answerLanguage(request, reply);
      const found = conceptList(snapshots.current(), 'places', request.query);
      const { items, links } = pageOf(found, request.query, { request, reply, publicUrl });
      return { places: items.map((concept) => conceptWire(concept, language)), _links: links };
    },
  });
}
