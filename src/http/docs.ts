import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from './deps.ts';
import { SERVICE } from './service.ts';

/** The reference for people, from files of its own: it works without any other host, under a policy of its own. */
export function registerDocs(app: FastifyInstance, { publicUrl }: Pick<ApiDeps, 'publicUrl'>): void {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    // The pages of Swagger UI set styles on their elements.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", new URL(publicUrl).origin],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  app.register(fastifySwaggerUi, {
    routePrefix: '/docs',
    staticCSP: policy,
    theme: { title: SERVICE.name },
    // The base layout has no bar on top: no foreign logo, and no field to load another API's document.
    uiConfig: { layout: 'BaseLayout', deepLinking: true, docExpansion: 'list', validatorUrl: null },
  });
}
