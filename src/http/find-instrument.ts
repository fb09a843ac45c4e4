import type { Instrument } from '../core/catalogue/instrument.ts';
import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { suggestionFor } from '../core/closest.ts';
import { failure } from '../core/failure.ts';
import { refusal } from './problem-handler.ts';

/** The instrument of that id; throws a refusal that says which one may have been meant. */
export function findInstrument({ catalogue }: Snapshot, id: string): Instrument {
  const found = catalogue.instruments.get(id);
  if (found) return found;
  throw refusal('path', [
    failure('unknown-id', ['id'], { given: id, ...suggestionFor(id, catalogue.instruments.keys()) }),
  ]);
}
