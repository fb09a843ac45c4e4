import { z } from 'zod';
import { conceptList } from '../concept-list.ts';
import { asOfQuery, LARGEST_PAGE, languageQuery, pagingQuery, searchQuery } from '../contract/common.ts';
import { activityListShape } from '../contract/concept.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { pageOf } from '../paging.ts';
import { answerLanguage } from '../request-language.ts';
import { conceptWire } from '../wire/concept-wire.ts';

const queryShape = z.strictObject({
  level: z
    .string()
    .optional()
    .meta({ description: 'Diepte in de indeling, zoals section of division.', examples: ['section'] }),
  ...searchQuery,
  ...asOfQuery,
  ...pagingQuery(LARGEST_PAGE),
  ...languageQuery,
});

export function listActivities(
  app: ApiServer,
  { snapshots, publicUrl }: Pick<ApiDeps, 'snapshots' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/activities',
    schema: {
      operationId: 'listActivities',
      tags: ['codelijsten'],
      summary: 'Activiteiten',
      description: 'Bedrijfsactiviteiten volgens de SBI.',
      querystring: queryShape,
      response: { 200: activityListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const language = answerLanguage(request, reply);
      const found = conceptList(snapshots.current(), 'activities', request.query);
      const { items, links } = pageOf(found, request.query, { request, reply, publicUrl });
      return { activities: items.map((concept) => conceptWire(concept, language)), _links: links };
    },
  });
}
