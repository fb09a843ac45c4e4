import { type Day, dayNumber, parseDay } from '../day.ts';
import type { Interval } from '../quantity.ts';
import type { Award, AwardList } from './award.ts';

/** The fact that tells how much de minimis aid a company can still get. */
export const DE_MINIMIS_ROOM = 'deMinimisRoom';

/** The day Regulation (EU) 2023/2831 replaced 1407/2013: another ceiling, and another way to count three years. */
const NEW_RULES = '2024-01-01';

/** Regulation (EU) 2023/2831: euro for each undertaking over any three years. */
const CEILING = 300_000;
/** Regulation (EU) 1407/2013: euro for each undertaking over three tax years; less for who carries goods by road for others. */
const CEILING_BEFORE = 200_000;
const ROAD_FREIGHT_CEILING_BEFORE = 100_000;

/**
 * The de minimis ceilings, in euro, that can hold for a company on a day. `roadFreight` is whether it carries goods by road for hire or reward,
 * which made a difference before 2024; both ceilings when that is not known.
 */
export function deMinimisCeilings(on: Day, roadFreight: boolean | undefined): readonly number[] {
  if (on >= NEW_RULES) return [CEILING];
  if (roadFreight === undefined) return [ROAD_FREIGHT_CEILING_BEFORE, CEILING_BEFORE];
  return [roadFreight ? ROAD_FREIGHT_CEILING_BEFORE : CEILING_BEFORE];
}

/**
 * The days, by number and both included, on which an award counts against the ceiling of a day. Since 2024 the three years that end on that day;
 * before that its calendar year up to that day and the two years before (the regulation says tax years: taken as calendar years here).
 */
export function deMinimisPeriod(on: Day): { readonly first: number; readonly last: number } {
  const year = Number(on.slice(0, 4));
  const last = dayNumber(on);
  if (on < NEW_RULES) return { first: Date.UTC(year - 2, 0, 1) / MILLISECONDS_PER_DAY, last };
  const before = parseDay(`${year - 3}${on.slice(4)}`) ?? parseDay(`${year - 3}-02-28`);
  return { first: before === undefined ? last : dayNumber(before) + 1, last };
}

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The de minimis aid, in euro, that counts on a day: for each list of awards that is possible, from the awards that surely count to those that can.
 * What is not known of an award leaves it possible; no upper limit where a list may go on.
 */
export function deMinimisReceived(possibilities: readonly AwardList[], on: Day): readonly Interval[] {
  const period = deMinimisPeriod(on);
  return possibilities.map(({ awards, complete }) => {
    let [low, high] = [0, complete ? 0 : Number.POSITIVE_INFINITY];
    for (const award of awards) {
      const { surely, possibly } = countsIn(award, period);
      if (surely) low += Math.min(...award.amount.map((piece) => piece.low));
      if (possibly) high += Math.max(...award.amount.map((piece) => piece.high));
    }
    return { low, high, lowOpen: false, highOpen: high === Number.POSITIVE_INFINITY };
  });
}

/** Whether an award surely, and whether it possibly, is de minimis aid of a period. */
function countsIn(
  { on, deMinimis }: Award,
  { first, last }: { readonly first: number; readonly last: number },
): { readonly surely: boolean; readonly possibly: boolean } {
  return {
    surely: deMinimis === true && on.every(({ low, high }) => low >= first && high <= last),
    possibly: deMinimis !== false && on.some(({ low, high }) => high >= first && low <= last),
  };
}

/** What is left, in euro and never below 0, under each ceiling that can hold after each amount that can have been received. */
export function deMinimisRoom(ceilings: readonly number[], received: readonly Interval[]): readonly Interval[] {
  return ceilings.flatMap((ceiling) => received.map((amount) => leftUnder(ceiling, amount)));
}

function leftUnder(ceiling: number, { low, lowOpen, high, highOpen }: Interval): Interval {
  const [least, most] = [ceiling - high, ceiling - low];
  return {
    low: Math.max(0, least),
    lowOpen: least >= 0 && highOpen && least < most,
    high: Math.max(0, most),
    highOpen: most > 0 && lowOpen,
  };
}
