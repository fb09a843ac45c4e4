import type { FastifyReply, FastifyRequest } from 'fastify';
import { failure } from '../core/failure.ts';
import type { RegisterProblem } from '../kvk/company-register.ts';
import type { ProblemCode } from '../text/problem-text.ts';
import { refusal, sendProblem } from './problem-handler.ts';

/** What callers are told. That our key is refused is nothing they can do anything about: a neutral 502, and never a 401 of this API. */
const TOLD: Readonly<Record<RegisterProblem['code'], ProblemCode>> = {
  'not-found': 'company-not-found',
  'number-refused': 'invalid-input',
  'search-refused': 'invalid-input',
  unavailable: 'register-unavailable',
  'timed-out': 'register-timeout',
  'key-refused': 'register-failed',
  unreadable: 'register-failed',
  failed: 'register-failed',
};

/** The caller's own doing, which is no reason to look at the register. */
const OF_CALLER: readonly RegisterProblem['code'][] = ['not-found', 'number-refused', 'search-refused'];

/** Answers that the register gave no company. The log is told why, in codes of the register: never what was asked. */
export function sendRegisterProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, status, faults, retryAfterSeconds }: RegisterProblem,
): FastifyReply {
  if (!OF_CALLER.includes(code)) request.log.warn({ register: { problem: code, status, faults } }, 'register failed');
  if (code === 'number-refused') throw refusal('body', [failure('invalid-kvk-number', ['kvkNumber'])]);
  if (code === 'search-refused') throw refusal('body', [failure('refused-search', ['name'])]);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  return sendProblem(request, reply, TOLD[code]);
}
