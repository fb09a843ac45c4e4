import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import { PROBLEM_TEXTS, type ProblemCode } from '../text/problem-text.ts';
import { commonHeaders } from './common-headers.ts';
import { PROBLEM_STATUS, type Problem } from './contract/problem.ts';
import { PROBLEM_TYPES } from './service.ts';

type ConnectionError = Error & { readonly code?: string | undefined };

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'head-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/**
 * Answers what never became a request: bytes that are not HTTP, a head that is too large or never ends. There is no route, language or
 * reply then, so the answer is written by hand. Nothing of what came in is logged.
 */
export function answerClientErrors(version: string, log: FastifyBaseLogger | false) {
  return (error: ConnectionError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
      socket.destroy();
      return;
    }
    const code = CODES[error.code ?? ''] ?? 'malformed-request';
    const requestId = randomUUID();
    if (log) log.info({ route: 'unmatched', status: PROBLEM_STATUS[code], requestId }, 'request');
    socket.end(answer(code, requestId, version));
  };
}

function answer(code: ProblemCode, requestId: string, version: string): string {
  const status = PROBLEM_STATUS[code];
  const { title, detail } = PROBLEM_TEXTS.nl[code];
  const problem: Problem = {
    type: `${PROBLEM_TYPES}${code}`,
    status,
    title,
    detail: detail({}),
    instance: `urn:uuid:${requestId}`,
  };
  const body = JSON.stringify(problem);
  const headers = {
    ...commonHeaders(version),
    'Content-Type': 'application/problem+json',
    'Content-Language': 'nl',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
