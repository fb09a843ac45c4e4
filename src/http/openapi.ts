import fastifySwagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { ApiDeps } from './deps.ts';
import type { OpenapiDocument } from './openapi/document.ts';
import { finishDocument } from './openapi/finish-document.ts';
import { apiInfo, SERVERS, TAGS } from './openapi/info.ts';

/** Collects every route that is registered after it; the document is made from their shapes, so the two cannot differ. */
export function registerOpenapi(app: FastifyInstance, { version }: Pick<ApiDeps, 'version'>): void {
  app.register(fastifySwagger, {
    openapi: { openapi: '3.0.3', info: apiInfo(version), servers: SERVERS, tags: TAGS },
    transform: jsonSchemaTransform,
    transformObject: (made) => {
      const document = jsonSchemaTransformObject(made);
      return finishDocument(document as unknown as OpenapiDocument) as unknown as typeof document;
    },
  });
}

/** The document as it is served and kept in `openapi/openapi.json`: the same text for the same version, wherever it runs. */
export function openapiText(app: FastifyInstance): string {
  return `${JSON.stringify(app.swagger(), null, 2)}\n`;
}
