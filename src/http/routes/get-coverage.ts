import { z } from 'zod';
import { coverageOf, themeLevels } from '../../core/landscape/coverage.ts';
import { asOfText } from '../../core/matching/canonical-result.ts';
import { coverageCsv } from '../../exports/coverage-csv.ts';
import { asOfQuery, kindQuery, languageQuery, scopeQuery } from '../contract/common.ts';
import { coverageCsvShape, coverageShape } from '../contract/landscape-coverage.ts';
import { readCoverage } from '../coverage-request.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { landscapeTime } from '../landscape-time.ts';
import { WITH_CSV, wantsCsv } from '../negotiate.ts';
import { selfLink } from '../paging.ts';
import { refusal } from '../problem-handler.ts';
import { answerLanguage } from '../request-language.ts';
import { coverageWire } from '../wire/coverage-wire.ts';

const queryShape = z.strictObject({
  themeLevel: z
    .string()
    .optional()
    .meta({ description: 'Soort thema in de kolommen. Zonder keuze de topsectoren.', examples: ['topsector'] }),
  companySize: z
    .string()
    .optional()
    .meta({
      description: "micro, small, medium of large. Meer mogelijkheden scheidt u door komma's.",
      examples: ['micro,small'],
    }),
  ...kindQuery,
  ...scopeQuery,
  ...asOfQuery,
  ...languageQuery,
});

/** GET /v1/landscape/coverage: provinces by themes. */
export function getCoverage(
  app: ApiServer,
  { snapshots, now, publicUrl }: Pick<ApiDeps, 'snapshots' | 'now' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/landscape/coverage',
    schema: {
      operationId: 'getCoverage',
      tags: ['landschap'],
      summary: 'Wat er is per provincie en thema',
      description:
        'Telt per provincie en thema de instrumenten die niet al afvallen voor een onderneming waarvan alleen die plaats, dat thema en eventueel de grootte bekend zijn. Noemt ook de witte vlekken: waar niets zeker open is.',
      querystring: queryShape,
      response: {
        200: {
          description: 'De vakken.',
          content: { 'application/json': { schema: coverageShape }, 'text/csv': { schema: coverageCsvShape } },
        },
      },
    },
    config: {
      ...CATALOGUE_READ,
      produces: WITH_CSV,
      furtherFailures: ({ query }) => [{ in: 'query', failures: readCoverage(query, snapshots.current()).failures }],
    },
    handler: async (request, reply) => {
      const { query } = request;
      const language = answerLanguage(request, reply);
      const snapshot = snapshots.current();
      const { themeLevel, companySizes, failures } = readCoverage(query, snapshot);
      if (failures.length > 0) throw refusal('query', failures);
      const asOf = landscapeTime(query.asOf, now());
      const coverage = coverageOf(snapshot, { ...query, asOf, themeLevel, companySizes });
      if (wantsCsv(request)) return coverageCsv(coverage, language);
      return {
        asOf: asOfText(asOf),
        themeLevel,
        themeLevels: [...themeLevels(snapshot)],
        ...coverageWire(coverage, { catalogue: snapshot.catalogue, asOf, language, publicUrl }),
        _links: { self: selfLink(request, publicUrl) },
      };
    },
  });
}
