import { z } from 'zod';
import { conceptList } from '../concept-list.ts';
import { asOfQuery, LARGEST_PAGE, languageQuery, pagingQuery, searchQuery } from '../contract/common.ts';
import { themeListShape } from '../contract/concept.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { pageOf } from '../paging.ts';
import { answerLanguage } from '../request-language.ts';
import { conceptWire } from '../wire/concept-wire.ts';

const queryShape = z.strictObject({
  level: z
    .string()
    .optional()
    .meta({ description: 'Soort thema, zoals topsector of ris-theme.', examples: ['topsector'] }),
  ...searchQuery,
  ...asOfQuery,
  ...pagingQuery(LARGEST_PAGE),
  ...languageQuery,
});

export function listThemes(app: ApiServer, { snapshots, publicUrl }: Pick<ApiDeps, 'snapshots' | 'publicUrl'>): void {
  app.route({
    method: 'GET',
    url: '/themes',
    schema: {
      operationId: 'listThemes',
      tags: ['codelijsten'],
      summary: 'Thema’s',
      description: 'Topsectoren en thema’s van regionale en landelijke agenda’s, met hun onderlinge verband.',
      querystring: queryShape,
      response: { 200: themeListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const language = answerLanguage(request, reply);
      const found = conceptList(snapshots.current(), 'themes', request.query);
      const { items, links } = pageOf(found, request.query, { request, reply, publicUrl });
      return { themes: items.map((concept) => conceptWire(concept, language)), _links: links };
    },
  });
}
