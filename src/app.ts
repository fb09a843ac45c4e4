import { randomUUID } from 'node:crypto';
import fastifyAccepts from '@fastify/accepts';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { answerClientErrors } from './http/client-error.ts';
import { setCommonHeaders } from './http/common-headers.ts';
import type { ApiDeps } from './http/deps.ts';
import { createMetrics } from './http/metrics.ts';
import { handleError, handleUnknownRoute } from './http/problem-handler.ts';
import { logRequest } from './http/request-log.ts';
import { registerRoutes } from './http/routes/index.ts';

export type AppDeps = ApiDeps & { readonly logger: FastifyBaseLogger | false };

/** The largest profile anyone can mean fits many times over. */
const BODY_LIMIT = 64 * 1024;

/** The server with all its routes, not yet listening. Can be built any number of times in one process. */
export function buildApp({ logger, ...deps }: AppDeps): FastifyInstance {
  const metrics = createMetrics();
  const app = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    // Fastify's own lines would name the query; `logRequest` writes the one line that may be kept.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    return503OnClosing: false,
    clientErrorHandler: answerClientErrors(deps.version, logger),
    frameworkErrors: (error, request, reply) => {
      setCommonHeaders(reply, deps.version);
      handleError(error, request, reply);
      // No hook runs for an address that cannot be decoded.
      void logRequest(request, reply);
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  // Shapes document the answers and type the handlers; checking every answer against them again would cost more than making it.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(handleError);
  app.setNotFoundHandler(handleUnknownRoute);
  app.removeContentTypeParser('text/plain');
  app.register(fastifyAccepts);
  app.addHook('onRequest', async (request, reply) => {
    setCommonHeaders(reply, deps.version);
    const [path = ''] = request.url.split('?');
    // No path ends in a slash; without this a missing id would match `/instruments/:id`.
    if (path.length > 1 && path.endsWith('/')) return handleUnknownRoute(request, reply);
  });
  app.addHook('onResponse', logRequest);
  app.addHook('onResponse', metrics.observe);
  registerRoutes(app, deps, metrics);
  return app;
}
