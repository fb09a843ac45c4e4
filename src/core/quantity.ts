import { overPossibilities, type Truth } from './truth.ts';

/** A stretch of the number line; an open end does not contain its own limit. Days are numbers too (see `dayNumber`). */
export type Interval = {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

export type Comparison = 'is' | 'atLeast' | 'atMost' | 'above' | 'below';

/** The interval of exactly one number. */
export function point(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** The whole number line. */
export const EVERY_NUMBER: Interval = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  lowOpen: false,
  highOpen: false,
};

/** Whether no number lies in the interval. */
export function isVoid(interval: Interval): boolean {
  return interval.low > interval.high || (interval.low === interval.high && (interval.lowOpen || interval.highOpen));
}

/** The numbers that lie in both. */
export function intersect(a: Interval, b: Interval): Interval {
  const [low, lowOpen] =
    a.low === b.low ? [a.low, a.lowOpen || b.lowOpen] : a.low > b.low ? [a.low, a.lowOpen] : [b.low, b.lowOpen];
  const [high, highOpen] =
    a.high === b.high
      ? [a.high, a.highOpen || b.highOpen]
      : a.high < b.high
        ? [a.high, a.highOpen]
        : [b.high, b.highOpen];
  return { low, lowOpen, high, highOpen };
}

/** For whole numbers every limit can be closed: "below 10" is "at most 9". */
export function closeOverWholeNumbers(interval: Interval): Interval {
  return {
    low: interval.lowOpen ? Math.floor(interval.low) + 1 : Math.ceil(interval.low),
    high: interval.highOpen ? Math.ceil(interval.high) - 1 : Math.floor(interval.high),
    lowOpen: false,
    highOpen: false,
  };
}

/** Whether `x > y` for every x of `a` and y of `b`. */
function liesAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high || (a.low === b.high && (a.lowOpen || b.highOpen));
}

/** Whether `x ≥ y` for every x of `a` and y of `b`. */
function liesAtOrAbove(a: Interval, b: Interval): boolean {
  return a.low >= b.high;
}

const COMPARE: Record<Comparison, (a: Interval, b: Interval) => Truth> = {
  atLeast: (a, b) => (liesAtOrAbove(a, b) ? 'yes' : liesAbove(b, a) ? 'no' : 'unknown'),
  above: (a, b) => (liesAbove(a, b) ? 'yes' : liesAtOrAbove(b, a) ? 'no' : 'unknown'),
  atMost: (a, b) => (liesAtOrAbove(b, a) ? 'yes' : liesAbove(a, b) ? 'no' : 'unknown'),
  below: (a, b) => (liesAbove(b, a) ? 'yes' : liesAtOrAbove(a, b) ? 'no' : 'unknown'),
  is: (a, b) =>
    a.low === a.high && b.low === b.high && a.low === b.low ? 'yes' : isVoid(intersect(a, b)) ? 'no' : 'unknown',
};

/** Compares two numbers of which each is known to lie in one of some intervals. Exact: unknown only if both can be. */
export function compare(left: readonly Interval[], comparison: Comparison, right: readonly Interval[]): Truth {
  return overPossibilities(left, (a) => overPossibilities(right, (b) => COMPARE[comparison](a, b)));
}

/** Whether a number lies between two bounds, both included. */
export function liesBetween(pieces: readonly Interval[], low: number, high: number): Truth {
  return overPossibilities(pieces, (piece) => {
    if (piece.low >= low && piece.high <= high) return 'yes';
    return isVoid(intersect(piece, { low, high, lowOpen: false, highOpen: false })) ? 'no' : 'unknown';
  });
}

/** Some numbers of each stretch, from low to high: its ends, and between them as many as it takes to tell `count` others apart from it. */
export function pointsIn(stretches: readonly Interval[], whole: boolean, count: number): readonly number[] {
  const closed = whole ? stretches.map(closeOverWholeNumbers) : stretches;
  const points = closed.flatMap(({ low, high, lowOpen, highOpen }) => {
    const from = Number.isFinite(low) ? low : (Number.isFinite(high) ? high : 0) - count - 1;
    const to = Number.isFinite(high) ? high : from + count + 1;
    const between = Array.from({ length: count }, (_, i) => from + ((to - from) * (i + 1)) / (count + 1));
    const ends = [...(lowOpen ? [] : [low]), ...(highOpen ? [] : [high])].filter(Number.isFinite);
    return [...ends, ...(whole ? between.map(Math.round) : between)].filter((n) => n >= low && n <= high);
  });
  return [...new Set(points)].sort((a, b) => a - b);
}
