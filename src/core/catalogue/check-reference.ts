import { suggestionFor } from '../closest.ts';
import { type Failure, failure, type Path } from '../failure.ts';

/** Reports an id that is not in the table, with the nearest one that is. */
export function checkReference(
  table: ReadonlyMap<string, unknown>,
  id: string,
  path: Path,
  report: (failure: Failure) => void,
): void {
  if (table.has(id)) return;
  report(failure('unknown-reference', path, { given: id, ...suggestionFor(id, table.keys()) }));
}
