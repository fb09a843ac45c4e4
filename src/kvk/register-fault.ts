import type { RegisterProblem } from './company-register.ts';
import { faultsShape } from './wire-shapes.ts';

type ProblemCode = RegisterProblem['code'];

/** The register's own codes (standards of the KvK API, `fout[].code`). A temporary failure comes with 404 as well, and is no "not found". */
const PROBLEM_OF_FAULT: Readonly<Record<string, ProblemCode>> = {
  IPD0001: 'not-found',
  IPD0004: 'number-refused',
  IPD0005: 'not-found',
  IPD0006: 'not-found',
  IPD0007: 'not-found',
  IPD0010: 'not-found',
  IPD1002: 'unavailable',
  IPD1003: 'unavailable',
  IPD1998: 'search-refused',
  IPD1999: 'search-refused',
  IPD5200: 'not-found',
  IPD9999: 'failed',
};

/** When several codes come at once, the one that tells least of the company goes first: "not found" only when nothing else is wrong. */
const ORDER: readonly ProblemCode[] = ['unavailable', 'failed', 'number-refused', 'search-refused', 'not-found'];

const FAULT_CODE = /^IPD\d{4}$/;

/** How long to wait when the register does not say. */
const RETRY_AFTER_SECONDS = 60;
const LONGEST_RETRY_SECONDS = 3600;

/** What an answer that is not a 200 means. `body` is its content as JSON, or nothing when it is none. */
export function registerProblem(status: number, body: unknown, retryAfter: string | null): RegisterProblem {
  const parsed = faultsShape.safeParse(body);
  // A description can hold what was asked; only codes of the known form are kept.
  const faults = parsed.success ? parsed.data.fout.map(({ code }) => code).filter((code) => FAULT_CODE.test(code)) : [];
  const code = problemOf(status, faults);
  return {
    code,
    status,
    faults,
    ...(code === 'unavailable' ? { retryAfterSeconds: secondsIn(retryAfter) } : {}),
  };
}

function problemOf(status: number, faults: readonly string[]): ProblemCode {
  if (status === 401 || status === 403) return 'key-refused';
  const meant = faults.flatMap((fault) => PROBLEM_OF_FAULT[fault] ?? 'failed');
  const known = ORDER.find((code) => meant.includes(code));
  if (known) return known;
  // Too many calls, or a gateway before the register. A 404 without a code is an address that is wrong, not a company that is not there.
  return status === 429 || status === 503 ? 'unavailable' : 'failed';
}

/** Problems without any answer of the register. */
export function withoutAnswer(code: 'unavailable' | 'timed-out'): RegisterProblem {
  return { code, faults: [], ...(code === 'unavailable' ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {}) };
}

function secondsIn(retryAfter: string | null): number {
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : RETRY_AFTER_SECONDS;
  return Math.min(Math.max(1, seconds), LONGEST_RETRY_SECONDS);
}
