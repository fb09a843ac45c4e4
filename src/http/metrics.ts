import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Histogram, Registry } from 'prom-client';
import { routePattern } from './request-log.ts';

/** From one millisecond, a cached read, to two seconds, when a caller has given up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2];

export type Metrics = {
  readonly observe: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** Counts and durations by route, in a registry of this server only. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer.',
    labelNames: ['method', 'route'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    observe: async (request, reply) => {
      const labels = { method: request.method, route: routePattern(request) };
      requests.inc({ ...labels, status: String(reply.statusCode) });
      durations.observe(labels, reply.elapsedTime / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
