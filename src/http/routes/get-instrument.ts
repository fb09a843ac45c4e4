import { z } from 'zod';
import { exactMoment } from '../../core/moment.ts';
import { linkedData } from '../../exports/json-ld.ts';
import { asOfQuery, idParams, languageQuery, linkedDataShape } from '../contract/common.ts';
import { instrumentShape } from '../contract/instrument.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { findInstrument } from '../find-instrument.ts';
import { WITH_LINKED_DATA, wantsLinkedData } from '../negotiate.ts';
import { queryTime } from '../query-time.ts';
import { answerLanguage } from '../request-language.ts';
import { instrumentWire } from '../wire/instrument-wire.ts';

export function getInstrument(
  app: ApiServer,
  { snapshots, now, publicUrl }: Pick<ApiDeps, 'snapshots' | 'now' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/instruments/:id',
    schema: {
      operationId: 'getInstrument',
      tags: ['instrumenten'],
      summary: 'Eén instrument',
      description: 'Een instrument met zijn versies, loket en de stand op de peildatum.',
      params: idParams,
      querystring: z.strictObject({ ...asOfQuery, ...languageQuery }),
      response: {
        200: {
          description: 'Het instrument.',
          content: {
            'application/json': { schema: instrumentShape },
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
      return instrumentWire(instrument, { catalogue: snapshot.catalogue, asOf, language, publicUrl });
    },
  });
}
