import { z } from 'zod';
import { exactMoment } from '../../core/moment.ts';
import { linkedData } from '../../exports/json-ld.ts';
import { asOfQuery, idParams, languageQuery, linkedDataShape } from '../contract/common.ts';
import { editionListShape } from '../contract/edition.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { findInstrument } from '../find-instrument.ts';
import { WITH_LINKED_DATA, wantsLinkedData } from '../negotiate.ts';
import { selfLink } from '../paging.ts';
import { queryTime } from '../query-time.ts';
import { answerLanguage } from '../request-language.ts';
import { editionWire } from '../wire/edition-wire.ts';

export function listEditions(
  app: ApiServer,
  { snapshots, now, publicUrl }: Pick<ApiDeps, 'snapshots' | 'now' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/instruments/:id/editions',
    schema: {
      operationId: 'listEditions',
      tags: ['instrumenten'],
      summary: 'De versies van een instrument',
      description: 'Per versie: de regel, elke voorwaarde in woorden met bron, openstellingen, en wat het oplevert.',
      params: idParams,
      querystring: z.strictObject({ ...asOfQuery, ...languageQuery }),
      response: {
        200: {
          description: 'De versies.',
          content: {
            'application/json': { schema: editionListShape },
            'application/ld+json': { schema: linkedDataShape },
          },
        },
      },
    },
    config: { ...CATALOGUE_READ, produces: WITH_LINKED_DATA },
    handler: async (request, reply) => {
      const language = answerLanguage(request, reply);
      const snapshot = snapshots.current();
      const instrument = findInstrument(snapshot, request.params.id);
      if (wantsLinkedData(request)) return linkedData([instrument], snapshot, publicUrl);
      const asOf = queryTime(request.query.asOf) ?? exactMoment(now());
      const view = { catalogue: snapshot.catalogue, asOf, language, publicUrl };
      const editions = snapshot.editions.filter((compiled) => compiled.instrument.id === instrument.id);
      return {
        editions: editions.map((compiled) => editionWire(compiled, view)),
        _links: { self: selfLink(request, publicUrl) },
      };
    },
  });
}
