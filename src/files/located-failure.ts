import { type Failure, failure } from '../core/failure.ts';

/** A failure and the line it stands on. `file` is relative to the root of the catalogue, with forward slashes. */
export type LocatedFailure = { readonly file: string; readonly line: number; readonly failure: Failure };

/** A failure of a file or folder as a whole. */
export function failureOfFile(file: string, ...[code, path, details]: Parameters<typeof failure>): LocatedFailure {
  return { file, line: 1, failure: failure(code, path, details) };
}
