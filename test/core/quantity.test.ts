import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  closeOverWholeNumbers,
  compare,
  type Interval,
  intersect,
  isVoid,
  liesBetween,
  point,
  pointsIn,
} from '../../src/core/quantity.ts';
import type { Truth } from '../../src/core/truth.ts';
import { agreement } from './oracle.ts';

/** A grid fine enough for two numbers to differ between any two neighbouring limits, which are whole. */
const GRID = Array.from({ length: 45 }, (_, index) => index / 4 - 1);
const COMPARISONS: Readonly<Record<Comparison, (x: number, y: number) => boolean>> = {
  is: (x, y) => x === y,
  atLeast: (x, y) => x >= y,
  atMost: (x, y) => x <= y,
  above: (x, y) => x > y,
  below: (x, y) => x < y,
};

const intervals: Arbitrary<Interval> = fc
  .record({
    low: fc.integer({ min: 0, max: 5 }),
    width: fc.integer({ min: 0, max: 3 }),
    open: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ low, width, open: [lowOpen, highOpen] }) => ({ low, high: low + width, lowOpen, highOpen }))
  .filter((interval) => !isVoid(interval));
const pieces = fc.array(intervals, { minLength: 1, maxLength: 2 });

const isIn = (interval: Interval, x: number) =>
  (interval.lowOpen ? x > interval.low : x >= interval.low) &&
  (interval.highOpen ? x < interval.high : x <= interval.high);
const numbersIn = (parts: readonly Interval[]) => GRID.filter((x) => parts.some((part) => isIn(part, x)));

describe('compare', () => {
  it.each(['is', 'atLeast', 'atMost', 'above', 'below'] as const)(
    'finds for "%s" what every pair of numbers finds',
    (comparison) => {
      fc.assert(
        fc.property(pieces, pieces, (left, right) => {
          const outcomes = numbersIn(left).flatMap((x) => numbersIn(right).map((y) => COMPARISONS[comparison](x, y)));
          expect(compare(left, comparison, right)).toBe(agreement(outcomes));
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each<[string, Interval, Comparison, number, Truth]>([
    ['exactly 10 is at least 10', point(10), 'atLeast', 10, 'yes'],
    ['exactly 10 is not below 10', point(10), 'below', 10, 'no'],
    ['below 10 is not at least 10', { ...point(0), high: 10, highOpen: true }, 'atLeast', 10, 'no'],
    ['at most 10 may be at least 10', { ...point(0), high: 10 }, 'atLeast', 10, 'unknown'],
    ['any number from 5 may be 7', { ...point(5), high: Number.POSITIVE_INFINITY }, 'is', 7, 'unknown'],
    ['any number from 8 is not 7', { ...point(8), high: Number.POSITIVE_INFINITY }, 'is', 7, 'no'],
  ])('says that %s', (_sentence, known, comparison, limit, says) => {
    expect(compare([known], comparison, [point(limit)])).toBe(says);
  });

  it('says nothing of no possibilities', () => {
    expect([compare([], 'is', [point(1)]), compare([point(1)], 'is', [])]).toEqual(['unknown', 'unknown']);
  });
});

describe('liesBetween', () => {
  it('finds what every number finds', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), (known, low, width) => {
        const outcomes = numbersIn(known).map((x) => x >= low && x <= low + width);
        expect(liesBetween(known, low, low + width)).toBe(agreement(outcomes));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('intersect', () => {
  it('holds the numbers that lie in both, and is void if there are none', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = GRID.filter((x) => isIn(a, x) && isIn(b, x));
        expect(numbersIn([intersect(a, b)])).toEqual(both);
        expect(isVoid(intersect(a, b))).toBe(both.length === 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('closeOverWholeNumbers', () => {
  it('keeps the whole numbers and includes its own limits', () => {
    const halves = fc.record({
      low: fc.integer({ min: 0, max: 10 }).map((n) => n / 2),
      high: fc.integer({ min: 0, max: 10 }).map((n) => n / 2),
      lowOpen: fc.boolean(),
      highOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(halves, (interval) => {
        const closed = closeOverWholeNumbers(interval);
        const whole = GRID.filter((x) => Number.isInteger(x) && isIn(interval, x));
        expect(whole).toEqual(GRID.filter((x) => Number.isInteger(x) && isIn(closed, x)));
        if (whole.length > 0) expect([closed.low, closed.high]).toEqual([whole[0], whole.at(-1)]);
        expect(isVoid(closed)).toBe(whole.length === 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('pointsIn', () => {
  const everywhere = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, lowOpen: false, highOpen: false };

  it('finds as many numbers to compare with as are asked for, where there are as many', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 1, max: 4 }), fc.boolean(), (interval, count, whole) => {
        const points = pointsIn([interval], whole, count);
        expect(points.every((x) => isIn(interval, x) && (!whole || Number.isInteger(x)))).toBe(true);
        const there = GRID.filter((x) => isIn(interval, x) && (!whole || Number.isInteger(x)));
        expect(points.length).toBeGreaterThanOrEqual(Math.min(count, there.length));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['without a beginning', { ...everywhere, high: 5 }],
    ['without an end', { ...everywhere, low: 5 }],
    ['without either', everywhere],
  ])('finds numbers in a stretch %s', (_words, stretch) => {
    const points = pointsIn([stretch], true, 3);
    expect(new Set(points).size).toBeGreaterThanOrEqual(3);
    expect(points.every((x) => Number.isInteger(x) && isIn(stretch, x))).toBe(true);
  });
});
