import { z } from 'zod';
import { openingsOf } from '../../core/landscape/openings.ts';
import { asOfText } from '../../core/matching/canonical-result.ts';
import { openingsCsv } from '../../exports/openings-csv.ts';
import { asOfQuery, kindQuery, languageQuery, scopeQuery } from '../contract/common.ts';
import { dayQuery, openingListShape, openingsCsvShape } from '../contract/landscape-openings.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { landscapeTime } from '../landscape-time.ts';
import { WITH_CSV, wantsCsv } from '../negotiate.ts';
import { openingPeriod } from '../opening-period.ts';
import { selfLink } from '../paging.ts';
import { refusal } from '../problem-handler.ts';
import { answerLanguage } from '../request-language.ts';
import { openingsWire } from '../wire/openings-wire.ts';

const queryShape = z.strictObject({
  from: dayQuery('Eerste dag. Zonder keuze een jaar vóór de peildatum.', '2016-01-01'),
  until: dayQuery('Eerste dag die er niet meer bij hoort. Zonder keuze een jaar na de peildatum.', '2017-01-01'),
  ...kindQuery,
  ...scopeQuery,
  ...asOfQuery,
  ...languageQuery,
});

/** GET /v1/landscape/openings: the openings around a day, for a time line. */
export function listOpenings(
  app: ApiServer,
  { snapshots, now, publicUrl }: Pick<ApiDeps, 'snapshots' | 'now' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/landscape/openings',
    schema: {
      operationId: 'listOpenings',
      tags: ['landschap'],
      summary: 'Openstellingen rond een dag',
      description:
        'Wanneer instrumenten open gaan en sluiten, met de stand op de peildatum. Apart staan de versies waarvan geen openstelling bekend is.',
      querystring: queryShape,
      response: {
        200: {
          description: 'De openstellingen.',
          content: { 'application/json': { schema: openingListShape }, 'text/csv': { schema: openingsCsvShape } },
        },
      },
    },
    config: {
      ...CATALOGUE_READ,
      produces: WITH_CSV,
      furtherFailures: ({ query }) => [{ in: 'query', failures: openingPeriod(query, now()).failures }],
    },
    handler: async (request, reply) => {
      const { query } = request;
      const language = answerLanguage(request, reply);
      const { from, until, failures } = openingPeriod(query, now());
      if (failures.length > 0) throw refusal('query', failures);
      const asOf = landscapeTime(query.asOf, now());
      const { kind, scope } = query;
      const openings = openingsOf(snapshots.current(), { asOf, period: { from, until }, kind, scope });
      if (wantsCsv(request)) return openingsCsv(openings, language);
      return {
        asOf: asOfText(asOf),
        from,
        until,
        ...openingsWire(openings, language),
        _links: { self: selfLink(request, publicUrl) },
      };
    },
  });
}
