import { closest } from '../closest.ts';
import { type Failure, failure, type Path } from '../failure.ts';

/** Reports an id that is not in the table, with the nearest one that is. */
export function checkReference(
  table: ReadonlyMap<string, unknown>,
  id: string,
  path: Path,
  report: (failure: Failure) => void,
): void {
  if (table.has(id)) return;
  const near = closest(id, table.keys());
  report(failure('unknown-reference', path, { given: id, ...(near ? { suggestion: near } : {}) }));
}
