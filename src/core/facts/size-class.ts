import { type Interval, intersect, isVoid } from '../quantity.ts';

/** The classes of Recommendation 2003/361/EC, annex, article 2, from small to large. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];

/** Headcount limits are strict (`< 10`), money limits inclusive (`≤ 2 million`): article 2 of the annex. */
const HEADCOUNT_BELOW = [10, 50, 250] as const;
const TURNOVER_AT_MOST = [2_000_000, 10_000_000, 50_000_000] as const;
const BALANCE_AT_MOST = [2_000_000, 10_000_000, 43_000_000] as const;

/** Where a class begins, for each input: headcounts from a limit on, amounts above it. */
export const SIZE_LIMITS = {
  employees: HEADCOUNT_BELOW.map((at) => ({ at, after: false })),
  annualTurnover: TURNOVER_AT_MOST.map((at) => ({ at, after: true })),
  balanceSheetTotal: BALANCE_AT_MOST.map((at) => ({ at, after: true })),
} as const;

type Rank = 0 | 1 | 2 | 3;

/**
 * The size classes a company can be in, given what is known of its headcount, annual turnover (euro) and balance sheet
 * total (euro). A class needs the headcount and one of the two amounts, so the class is the larger of the headcount's and
 * the smaller of the amounts'. No knowledge of an input is an empty list: 300 people is already large without turnover,
 * 12 people without either amount is small, medium or large. Group figures and the two-year rule (articles 3-6, 4(2)) are not seen.
 */
export function possibleSizeClasses(
  headcount: readonly Interval[],
  turnover: readonly Interval[],
  balance: readonly Interval[],
): readonly SizeClass[] {
  const people = ranks(headcount, HEADCOUNT_BELOW, true);
  const sales = ranks(turnover, TURNOVER_AT_MOST, false);
  const assets = ranks(balance, BALANCE_AT_MOST, false);
  const possible = new Set(people.flatMap((p) => sales.flatMap((s) => assets.map((a) => Math.max(p, Math.min(s, a))))));
  return SIZE_CLASSES.filter((_size, rank) => possible.has(rank));
}

const RANKS: readonly Rank[] = [0, 1, 2, 3];

/** The classes that some value in the pieces has on one scale; all of them when nothing is known. */
function ranks(pieces: readonly Interval[], limits: readonly number[], strict: boolean): readonly Rank[] {
  if (pieces.length === 0) return RANKS;
  return RANKS.filter((rank) => pieces.some((piece) => touches(piece, band(rank, limits, strict))));
}

/** The values of one class on one scale. */
function band(rank: Rank, limits: readonly number[], strict: boolean): Interval {
  return {
    low: limits[rank - 1] ?? Number.NEGATIVE_INFINITY,
    lowOpen: !strict,
    high: limits[rank] ?? Number.POSITIVE_INFINITY,
    highOpen: strict,
  };
}

function touches(piece: Interval, other: Interval): boolean {
  return !isVoid(intersect(piece, other));
}
