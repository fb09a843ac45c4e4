import { type AsOf, type Moment, startOfDay } from '../moment.ts';
import type { Edition, Instrument, Opening } from './instrument.ts';

/** When applications are taken next, in which edition, and the opening as it is known. */
export type NextOpening = { readonly opens: Moment; readonly edition: Edition; readonly opening: Opening };

/**
 * The first opening of an instrument that starts after a time, in any of its editions; of two that start together a confirmed one. An opening
 * for as long as an edition is in force starts with that edition. Nothing when none is known: an opening without a day tells nothing.
 */
export function nextOpening({ editions }: Instrument, asOf: AsOf): NextOpening | undefined {
  const later = editions.flatMap((edition) =>
    edition.openings.flatMap((opening): readonly NextOpening[] => {
      const opens = opening.opens ?? (opening.continuous ? startOf(edition) : undefined);
      return opens !== undefined && opens >= asOf.until ? [{ opens, edition, opening }] : [];
    }),
  );
  const [first] = later.sort((a, b) => a.opens - b.opens || Number(a.opening.inferred) - Number(b.opening.inferred));
  return first;
}

function startOf({ valid }: Edition): Moment | undefined {
  return valid.from === undefined ? undefined : startOfDay(valid.from);
}
