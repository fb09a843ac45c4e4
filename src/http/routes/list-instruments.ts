import { z } from 'zod';
import { AVAILABILITIES } from '../../core/catalogue/availability.ts';
import { exactMoment } from '../../core/moment.ts';
import { linkedData } from '../../exports/json-ld.ts';
import {
  asOfQuery,
  kindQuery,
  languageQuery,
  linkedDataShape,
  locationQuery,
  pagingQuery,
  scopeQuery,
  searchQuery,
} from '../contract/common.ts';
import { instrumentListShape } from '../contract/instrument.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { filterInstruments, SORTS, sortInstruments } from '../instrument-filter.ts';
import { knownPlace } from '../known-place.ts';
import { WITH_LINKED_DATA, wantsLinkedData } from '../negotiate.ts';
import { pageOf } from '../paging.ts';
import { refusal } from '../problem-handler.ts';
import { queryTime } from '../query-time.ts';
import { answerLanguage } from '../request-language.ts';
import { instrumentWire } from '../wire/instrument-wire.ts';

const queryShape = z.strictObject({
  ...searchQuery,
  ...kindQuery,
  family: z
    .string()
    .optional()
    .meta({ description: 'Dezelfde regeling bij verschillende loketten.', examples: ['mit-haalbaarheid'] }),
  ...scopeQuery,
  ...locationQuery('Gemeente, provincie of postcode: alleen wat een onderneming daar kan gebruiken.'),
  availability: z
    .enum(AVAILABILITIES)
    .optional()
    .meta({ description: 'Of er op de peildatum aanvragen worden aangenomen.', examples: ['open'] }),
  ...asOfQuery,
  sort: z
    .enum(SORTS)
    .default('name')
    .meta({ description: 'Volgorde; een minteken keert haar om.', examples: ['-name'] }),
  ...pagingQuery(20),
  ...languageQuery,
});

export function listInstruments(
  app: ApiServer,
  { snapshots, now, publicUrl }: Pick<ApiDeps, 'snapshots' | 'now' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/instruments',
    schema: {
      operationId: 'listInstruments',
      tags: ['instrumenten'],
      summary: 'Instrumenten zoeken',
      description:
        'Zoekt in namen en samenvattingen. Met een peildatum staan alleen instrumenten met een geldende versie in de lijst; zonder peildatum alle instrumenten, met de stand van nu.',
      querystring: queryShape,
      response: {
        200: {
          description: 'De gevonden instrumenten.',
          content: {
            'application/json': { schema: instrumentListShape },
            'application/ld+json': { schema: linkedDataShape },
          },
        },
      },
    },
    config: { ...CATALOGUE_READ, produces: WITH_LINKED_DATA },
    handler: async (request, reply) => {
      const { query } = request;
      const language = answerLanguage(request, reply);
      const snapshot = snapshots.current();
      const asOf = queryTime(query.asOf) ?? exactMoment(now());
      const place = query.location === undefined ? undefined : knownPlace(query.location, snapshot, asOf);
      if (place && !place.ok) throw refusal('query', place.failures);
      const filter = { ...query, place: place?.value, inForceOnly: query.asOf !== undefined };
      const found = sortInstruments(filterInstruments(snapshot, filter, asOf), query.sort, language);
      const { items, links } = pageOf(found, query, { request, reply, publicUrl });
      if (wantsLinkedData(request)) return linkedData(items, snapshot, publicUrl);
      const view = { catalogue: snapshot.catalogue, asOf, language, publicUrl };
      return { instruments: items.map((instrument) => instrumentWire(instrument, view)), _links: links };
    },
  });
}
