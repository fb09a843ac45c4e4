import { z } from 'zod';
import { type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { openapiText } from '../openapi.ts';

/** The document is made once, when it is first asked for: the routes do not change after the start. */
export function getOpenapi(app: ApiServer): void {
  let text: string | undefined;
  app.route({
    method: 'GET',
    url: '/openapi.json',
    schema: {
      operationId: 'getOpenapiJson',
      tags: ['dienst'],
      summary: 'Dit OpenAPI-document',
      description: 'De beschrijving van deze API volgens OpenAPI 3.0.',
      response: { 200: z.looseObject({ openapi: z.string() }) },
    },
    config: CATALOGUE_READ,
    handler: async (_request, reply) => {
      text ??= openapiText(app);
      return reply.serializer((payload: string) => payload).send(text as never);
    },
  });
}
