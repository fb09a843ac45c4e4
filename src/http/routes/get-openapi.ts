import { z } from 'zod';
import { entityTag } from '../conditional.ts';
import { type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { openapiText } from '../openapi.ts';

const openapiShape = z.looseObject({ openapi: z.string() }).meta({
  id: 'OpenapiDocument',
  description: 'Een document volgens OpenAPI 3.0.3.',
  example: { openapi: '3.0.3', info: { title: 'Instrumentenwijzer', version: '1.0.0' }, paths: {} },
});

/** The document is made once, when it is first asked for: the routes do not change after the start. */
export function getOpenapi(app: ApiServer): void {
  let served: { readonly text: string; readonly tag: string } | undefined;
  app.route({
    method: 'GET',
    url: '/openapi.json',
    schema: {
      operationId: 'getOpenapiJson',
      tags: ['dienst'],
      summary: 'Dit OpenAPI-document',
      description: 'De beschrijving van deze API volgens OpenAPI 3.0.',
      response: { 200: openapiShape },
    },
    config: CATALOGUE_READ,
    handler: async (_request, reply) => {
      if (!served) {
        const text = openapiText(app);
        served = { text, tag: entityTag([text]) };
      }
      return reply
        .header('etag', served.tag)
        .serializer((payload: string) => payload)
        .send(served.text as never);
    },
  });
}
