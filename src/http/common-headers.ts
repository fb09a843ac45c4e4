import type { FastifyReply } from 'fastify';

const YEAR_IN_SECONDS = 31_536_000;

/** The header set of the NLGov API Design Rules (transport/security-headers, transport/cors), for open data. */
const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': `max-age=${YEAR_IN_SECONDS}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Feature-Policy': "'none'",
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'API-Version, Content-Language, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Deprecation, Sunset, Total-Count',
  Vary: 'Accept, Accept-Language',
};

/** What every reply carries. */
export function commonHeaders(version: string): Readonly<Record<string, string>> {
  return { ...HEADERS, 'API-Version': version };
}

/** Puts on a reply what every reply carries, whatever becomes of the request. */
export function setCommonHeaders(reply: FastifyReply, version: string): void {
  reply.headers(commonHeaders(version));
}

/** What a browser may send from another site. */
export function setPreflightHeaders(reply: FastifyReply, methods: readonly string[]): void {
  reply.headers({
    Allow: methods.join(', '),
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type, If-None-Match',
    'Access-Control-Max-Age': '86400',
  });
}
