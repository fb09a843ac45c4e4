import type { FastifyReply, FastifyRequest } from 'fastify';

/** The pattern of the route, never the address itself: an address can hold what a caller typed. */
export function routePattern(request: FastifyRequest): string {
  // A request whose address cannot be decoded never got a route.
  return request.is404 || !request.routeOptions ? 'unmatched' : (request.routeOptions.url ?? 'unmatched');
}

/** One line a request: nothing of its address, head or body. */
export async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.log.info(
    {
      method: request.method,
      route: routePattern(request),
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
    },
    'request',
  );
}
