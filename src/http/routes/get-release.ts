import { z } from 'zod';
import { languageQuery } from '../contract/common.ts';
import { releaseParams, releaseShape } from '../contract/release.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { releaseNumber, unknownRelease } from '../release-number.ts';
import { releaseWire } from '../wire/release-wire.ts';

export function getRelease(app: ApiServer, { store, publicUrl }: Pick<ApiDeps, 'store' | 'publicUrl'>): void {
  app.route({
    method: 'GET',
    url: '/releases/:number',
    schema: {
      operationId: 'getRelease',
      tags: ['uitgaven'],
      summary: 'Eén uitgave',
      description: 'Nummer, kenmerk en datum van een uitgave.',
      params: releaseParams,
      querystring: z.strictObject(languageQuery),
      response: { 200: releaseShape },
    },
    config: CATALOGUE_READ,
    handler: async (request) => {
      const number = releaseNumber(request.params.number);
      const found = (await store.listReleases()).find((release) => release.number === number);
      if (!found) throw unknownRelease(request.params.number);
      return releaseWire(found, publicUrl);
    },
  });
}
