import { type Day, dayNumber, parseDay } from '../day.ts';
import { deMinimisCeilings } from '../facts/de-minimis.ts';
import type { FactId } from '../facts/fact.ts';
import { SIZE_LIMITS } from '../facts/size-class.ts';
import type { AsOf } from '../moment.ts';
import type { Cut } from '../rules/cuts.ts';

/** Where the facts another fact is worked out from change it, given where that other fact is itself cut. */
type CutsThrough = (from: FactId, cuts: readonly Cut[], asOf: AsOf) => readonly Cut[];

/** For each derived fact of `facts/derive.ts`: which of its ingredients' values make a difference to it. */
export const DERIVED_CUTS: Readonly<Record<FactId, CutsThrough>> = {
  companySize: (from) => {
    const limits: Readonly<Record<FactId, readonly Cut[]>> = SIZE_LIMITS;
    return limits[from] ?? [];
  },
  companyAgeYears: (_from, cuts, { day }) =>
    // A company is at least so many years old if it was founded on this day so many years ago, or before.
    cuts.map(({ at, after }) => ({ at: dayNumber(yearsBefore(day, after ? at + 1 : at)), after: true })),
  deMinimisRoom: (from, cuts, { day }) =>
    from === 'deMinimisReceived'
      ? deMinimisCeilings(day, undefined).flatMap((ceiling) =>
          cuts.map(({ at, after }) => ({ at: ceiling - at, after: !after })),
        )
      : [],
};

/** The same day some years earlier; of 29 February the day before 1 March. */
function yearsBefore(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  return parseDay(`${year}${day.slice(4)}`) ?? parseDay(`${year}-02-28`) ?? day;
}
