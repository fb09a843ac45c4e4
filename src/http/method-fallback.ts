import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { setPreflightHeaders } from './common-headers.ts';
import { sendProblem } from './problem-handler.ts';

type KnownPaths = Map<string, Set<string>>;

/** Keeps which methods each path knows, from the moment it is called on a server. */
export function collectPaths(app: FastifyInstance): KnownPaths {
  const paths: KnownPaths = new Map();
  app.addHook('onRoute', ({ url, method }: RouteOptions) => {
    const methods = paths.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name);
    paths.set(url, methods);
  });
  return paths;
}

/** On each known path: 405 with `Allow` for every other method, and an answer to a browser's preflight. */
export function addMethodFallbacks(app: FastifyInstance, paths: KnownPaths): void {
  for (const [url, methods] of [...paths]) {
    const allowed = [...methods, 'OPTIONS'].sort();
    const others = app.supportedMethods.filter((method) => !methods.has(method));
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      if (request.method === 'OPTIONS') {
        setPreflightHeaders(reply, allowed);
        return reply.code(204).send();
      }
      reply.header('allow', allowed.join(', '));
      return sendProblem(request, reply, 'method-not-allowed', { allowed });
    };
    app.route({
      method: others,
      // The server puts its prefix before it again; `slash` keeps it from adding the same address without one.
      url: url.slice(app.prefix.length),
      prefixTrailingSlash: 'slash',
      schema: { hide: true },
      onRequest: answer,
      handler: answer,
    });
  }
}
