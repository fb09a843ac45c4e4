/** Everything that can be wrong with a store itself. Sentences are in `src/text`; a defect in a statement is none of these. */
export const STORE_PROBLEM_CODES = [
  'database-folder',
  'database-unopenable',
  'database-read-only',
  'database-locked',
  'database-full',
  'database-damaged',
  'database-foreign',
  'database-newer',
  'migration-changed',
  'migrations-incomplete',
  'release-missing',
  'release-unreadable',
] as const;

export type StoreProblemCode = (typeof STORE_PROBLEM_CODES)[number];

export type StoreProblem = { readonly code: StoreProblemCode; readonly details: Readonly<Record<string, string>> };

/** What is thrown when a store cannot do its work. */
export function storeFailure(code: StoreProblemCode, details: StoreProblem['details'] = {}, cause?: unknown): Error {
  const problem: StoreProblem = { code, details };
  return Object.assign(new Error(code, { cause }), { name: 'StoreFailure', problem });
}

/** The problem an error tells of, if it was thrown by `storeFailure`. */
export function storeProblemOf(error: unknown): StoreProblem | undefined {
  return error instanceof Error && error.name === 'StoreFailure' && 'problem' in error
    ? (error.problem as StoreProblem)
    : undefined;
}
