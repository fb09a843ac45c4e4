import type { Problem } from './api-types.ts';

/**
 * Why there is no answer: `refused` when the service said what is wrong (see `problem`), `unreachable` when nothing came back,
 * `late` when it took too long, `unreadable` when something came back that the service does not say.
 */
export type ApiFailureKind = 'refused' | 'unreachable' | 'late' | 'unreadable';

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly kind: ApiFailureKind;
  readonly problem: Problem | undefined;

  constructor(kind: ApiFailureKind, problem?: Problem) {
    super(problem?.detail ?? kind);
    this.kind = kind;
    this.problem = problem;
  }
}

/** Whatever was thrown as a failure that can be told. */
export function apiFailureOf(error: unknown): ApiFailure {
  return error instanceof ApiFailure ? error : new ApiFailure('unreadable');
}
