/**
 * Every way input can be wrong, once. The core names the failure and its details; sentences are in `src/text`, HTTP
 * statuses in `src/http`. A failure never carries a value the caller gave, except a misspelt code or name of ours.
 */
export const FAILURE_CODES = [
  // profile and request
  'unknown-fact',
  'unknown-code',
  'ambiguous-code',
  'unknown-option',
  'wrong-type',
  'out-of-bounds',
  'not-whole',
  'impossible-range',
  'contradictory-facts',
  'unknown-member',
  'empty-list',
  'invalid-day',
  'invalid-value',
  'missing-member',
  'unknown-release',
  'unknown-id',
  'invalid-kvk-number',
  'number-or-name',
  'refused-search',
  // catalogue
  'unreadable-file',
  'duplicate-id',
  'unknown-reference',
  'missing-language',
  'missing-source',
  'unknown-node',
  'unknown-operator',
  'wrong-operator',
  'empty-group',
  'assessment-negated',
  'unconfirmed-decides',
  'cyclic-reference',
  'opening-outside-edition',
  'overlapping-editions',
  'closing-without-time',
  // findings: what could be better and stops nothing
  'unused-fact',
  'desk-elsewhere',
  'overlapping-openings',
  'long-sentence',
  'unexplained-abbreviation',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Where: the steps from the root of the document or request. */
export type Path = readonly (string | number)[];

export type Failure = {
  readonly code: FailureCode;
  readonly path: Path;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
};

/** A failure with its place and the words its sentence needs. */
export function failure(code: FailureCode, path: Path, details: Failure['details'] = {}): Failure {
  return { code, path, details };
}

/** Either a value that can be relied on, or every failure that was found. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/** RFC 6901: `["profile", "a/b"]` is `/profile/a~1b`. */
export function jsonPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
