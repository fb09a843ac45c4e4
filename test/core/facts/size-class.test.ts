import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleSizeClasses, type SizeClass } from '../../../src/core/facts/size-class.ts';
import { type Interval, point } from '../../../src/core/quantity.ts';

/** Values on, just below and just above every threshold. */
const around = (thresholds: readonly number[]) => [0, ...thresholds.flatMap((limit) => [limit - 1, limit, limit + 1])];
const HEADCOUNTS = around([10, 50, 250]);
const TURNOVERS = around([2_000_000, 10_000_000, 50_000_000]);
const BALANCES = around([2_000_000, 10_000_000, 43_000_000]);

const range = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: false });

/** Nothing, a range, or one of a few exact values, with limits among the given values. */
function known(values: readonly number[]): Arbitrary<readonly Interval[]> {
  const value = fc.constantFrom(...values);
  return fc.oneof(
    fc.constant([]),
    fc.tuple(value, value).map(([a, b]) => [range(Math.min(a, b), Math.max(a, b))]),
    fc.array(value.map(point), { minLength: 1, maxLength: 3 }),
  );
}

const valuesIn = (pieces: readonly Interval[], values: readonly number[]) =>
  values.filter((value) => pieces.length === 0 || pieces.some(({ low, high }) => value >= low && value <= high));

/** Recommendation 2003/361/EC, annex, article 2, sentence by sentence. */
function classify(headcount: number, turnover: number, balance: number): SizeClass {
  if (headcount < 10 && (turnover <= 2_000_000 || balance <= 2_000_000)) return 'micro';
  if (headcount < 50 && (turnover <= 10_000_000 || balance <= 10_000_000)) return 'small';
  if (headcount < 250 && (turnover <= 50_000_000 || balance <= 43_000_000)) return 'medium';
  return 'large';
}

describe('possibleSizeClasses', () => {
  it('gives exactly the classes that some possible headcount, turnover and balance have', () => {
    fc.assert(
      fc.property(known(HEADCOUNTS), known(TURNOVERS), known(BALANCES), (headcount, turnover, balance) => {
        const found = new Set<string>();
        for (const people of valuesIn(headcount, HEADCOUNTS))
          for (const sales of valuesIn(turnover, TURNOVERS))
            for (const assets of valuesIn(balance, BALANCES)) found.add(classify(people, sales, assets));
        const inOrder = ['micro', 'small', 'medium', 'large'].filter((size) => found.has(size));
        expect(possibleSizeClasses(headcount, turnover, balance)).toEqual(inOrder);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['300 people are large, whatever the amounts', [point(300)], [], [], 'large'],
    ['12 people without amounts', [point(12)], [], [], 'small medium large'],
    ['9 people and a balance of 2 million', [point(9)], [], [point(2_000_000)], 'micro'],
    ['10 people are no longer micro', [point(10)], [point(1)], [point(1)], 'small'],
    [
      '2 million turnover is still micro, though the balance is not',
      [point(5)],
      [point(2_000_000)],
      [point(9e9)],
      'micro',
    ],
    ['one euro more is not', [point(5)], [point(2_000_001)], [point(2_000_001)], 'small'],
    ['43 million balance is still medium', [point(249)], [point(60_000_000)], [point(43_000_000)], 'medium'],
    ['249 people, both amounts too high', [point(249)], [point(50_000_001)], [point(43_000_001)], 'large'],
    ['10 to 49 people', [range(10, 49)], [point(1_000_000)], [], 'small'],
    ['5 or 300 people with a small turnover', [point(5), point(300)], [point(1_000_000)], [], 'micro large'],
    ['a large turnover with an unknown balance excludes nothing', [], [point(9e9)], [], 'micro small medium large'],
    ['nothing known', [], [], [], 'micro small medium large'],
  ])('%s', (_sentence, headcount, turnover, balance, classes) => {
    expect(possibleSizeClasses(headcount, turnover, balance).join(' ')).toBe(classes);
  });
});
