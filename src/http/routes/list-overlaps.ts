import { z } from 'zod';
import { isAsked } from '../../core/catalogue/is-asked.ts';
import { comparedPairs } from '../../core/landscape/overlap-aspects.ts';
import { LEAST_SIMILARITY, type Overlap, RELATIONS } from '../../core/landscape/overlaps.ts';
import { asOfText } from '../../core/matching/canonical-result.ts';
import { overlapsCsv } from '../../exports/overlaps-csv.ts';
import { asOfQuery, kindQuery, LARGEST_PAGE, languageQuery, pagingQuery, scopeQuery } from '../contract/common.ts';
import { overlapListShape, overlapsCsvShape } from '../contract/landscape-overlaps.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { landscapeTime } from '../landscape-time.ts';
import { WITH_CSV, wantsCsv } from '../negotiate.ts';
import { pageOf } from '../paging.ts';
import { answerLanguage } from '../request-language.ts';
import { overlapWire } from '../wire/overlap-wire.ts';

const queryShape = z.strictObject({
  relation: z
    .enum(RELATIONS)
    .optional()
    .meta({
      description:
        'look-alike: andere regelingen voor hetzelfde project. same-family: dezelfde regeling in andere handen. Zonder keuze allebei.',
      examples: ['look-alike'],
    }),
  minimumSimilarity: z.coerce
    .number()
    .min(LEAST_SIMILARITY)
    .max(1)
    .default(0.6)
    .meta({
      description:
        'Hoe gelijk de regels ten minste zijn, van 0,5 tot 1. Telt alleen bij look-alike, en niet als er niets te vergelijken is.',
      examples: [0.6],
    }),
  ...kindQuery,
  ...scopeQuery,
  ...asOfQuery,
  ...pagingQuery(LARGEST_PAGE),
  ...languageQuery,
});

/** GET /v1/landscape/overlaps: look-alike schemes as pairs. */
export function listOverlaps(
  app: ApiServer,
  { snapshots, now, publicUrl }: Pick<ApiDeps, 'snapshots' | 'now' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/landscape/overlaps',
    schema: {
      operationId: 'listOverlaps',
      tags: ['landschap'],
      summary: 'Instrumenten die op elkaar lijken',
      description:
        'Paren van instrumenten die op de peildatum gelden: andere regelingen die hetzelfde project ook kan gebruiken, en dezelfde regeling in andere handen. De gelijkenis volgt uit de regels: het gemiddelde, over thema’s, soort project, grootte en andere voorwaarden waar een van beide iets over vraagt, van het deel dat ze allebei toelaten. Als CSV komen alle paren tegelijk.',
      querystring: queryShape,
      response: {
        200: {
          description: 'De paren, met de grootste gelijkenis eerst.',
          content: { 'application/json': { schema: overlapListShape }, 'text/csv': { schema: overlapsCsvShape } },
        },
      },
    },
    config: { ...CATALOGUE_READ, produces: WITH_CSV },
    handler: async (request, reply) => {
      const { query } = request;
      const language = answerLanguage(request, reply);
      const snapshot = snapshots.current();
      const { catalogue } = snapshot;
      const asOf = landscapeTime(query.asOf, now());
      const pairs = comparedPairs(snapshot, asOf).filter(({ overlap }) => isShown(overlap, query));
      if (wantsCsv(request)) return overlapsCsv(pairs, catalogue, language);
      const { items, links } = pageOf(pairs, query, { request, reply, publicUrl });
      const view = { catalogue, asOf, language, publicUrl };
      return {
        asOf: asOfText(asOf),
        overlaps: items.map((pair) => overlapWire(pair, view)),
        _links: links,
      };
    },
  });
}

/** Schemes of one family are pairs however little they are alike; of what cannot be compared nobody knows that it is not. */
function isShown({ parties, relation, similarity }: Overlap, query: z.output<typeof queryShape>): boolean {
  return (
    (query.relation ?? relation) === relation &&
    (relation === 'same-family' || similarity === undefined || similarity >= query.minimumSimilarity) &&
    parties.every(({ compiled }) => isAsked(compiled.instrument, query))
  );
}
