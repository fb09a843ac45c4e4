import { describe, expect, it } from 'vitest';
import { estimateBenefit } from '../../../src/core/catalogue/benefit.ts';
import type { Benefit } from '../../../src/core/catalogue/instrument.ts';
import { type Knowledge, NOTHING } from '../../../src/core/facts/knowledge.ts';
import { point } from '../../../src/core/quantity.ts';

const SHARE_BY_SIZE = { by: 'companySize', values: { small: 45, medium: 35 } };

const size = (...possible: readonly string[]): Knowledge => ({ kind: 'choice', possible });
const costs = (low: number, high = low): Knowledge => ({ kind: 'quantity', pieces: [{ ...point(low), high }] });

function estimate(benefit: Partial<Benefit>, known: Readonly<Record<string, Knowledge>> = {}) {
  const whole = estimateBenefit({ form: 'grant', sources: [], ...benefit }, (fact) => known[fact] ?? NOTHING);
  const { steps: _, ...amounts } = whole;
  return amounts;
}

describe('estimateBenefit', () => {
  it.each<[string, Partial<Benefit>, Record<string, Knowledge>, object]>([
    ['a lump sum is what it is', { fixed: 3750 }, {}, { atLeast: 3750, atMost: 3750 }],
    ['a share of the costs', { percentage: 40, of: 'costs' }, { costs: costs(90_000) }, { atMost: 36_000 }],
    [
      'a share is capped',
      { percentage: 40, of: 'costs', maximum: 50_000 },
      { costs: costs(500_000) },
      { atMost: 50_000 },
    ],
    [
      'a cap that is not reached',
      { percentage: 40, of: 'costs', maximum: 50_000 },
      { costs: costs(90_000) },
      { atMost: 36_000 },
    ],
    [
      'only the cap while the costs are unknown',
      { percentage: 40, of: 'costs', maximum: 50_000 },
      {},
      { atMost: 50_000 },
    ],
    [
      'the highest of a range of costs',
      { percentage: 40, of: 'costs' },
      { costs: costs(10_000, 90_000) },
      { atMost: 36_000 },
    ],
    [
      'no limit to the costs is no limit to the share',
      { percentage: 40, of: 'costs' },
      { costs: costs(10_000, Number.POSITIVE_INFINITY) },
      {},
    ],
    [
      'but the cap still holds',
      { percentage: 40, of: 'costs', maximum: 50_000 },
      { costs: costs(1, Number.POSITIVE_INFINITY) },
      { atMost: 50_000 },
    ],
    ['the limits of a loan', { minimum: 50_000, maximum: 2_500_000 }, {}, { atLeast: 50_000, atMost: 2_500_000 }],
    [
      'a share under the least that is given',
      { percentage: 40, of: 'costs', minimum: 50_000 },
      { costs: costs(90_000) },
      { atMost: 36_000, belowMinimum: 50_000 },
    ],
    [
      'whole euros, never more than the rule allows',
      { percentage: 33, of: 'costs' },
      { costs: costs(101) },
      { atMost: 33 },
    ],
    [
      'less than the least that is given',
      { percentage: 40, of: 'costs', minimum: 5000 },
      { costs: costs(1000) },
      { atMost: 400, belowMinimum: 5000 },
    ],
    ['nothing is known', {}, {}, {}],
  ])('%s', (_sentence, benefit, known, says) => {
    expect(estimate(benefit, known)).toEqual(says);
  });

  it.each([
    ['a small company', size('small'), 45_000],
    ['a medium-sized one', size('medium'), 35_000],
    ['one of either', size('small', 'medium'), 45_000],
    ['one of unknown size', NOTHING, 45_000],
    ['one that may be too large to get anything', size('medium', 'large'), 35_000],
  ])('takes the percentage of the size class: %s', (_who, companySize, atMost) => {
    expect(estimate({ percentage: SHARE_BY_SIZE, of: 'costs' }, { companySize, costs: costs(100_000) })).toEqual({
      atMost,
    });
  });

  it('says nothing of a size for which there is no percentage', () => {
    expect(
      estimate({ percentage: SHARE_BY_SIZE, of: 'costs' }, { companySize: size('large'), costs: costs(1) }),
    ).toEqual({});
  });

  it('takes a maximum by size class for what it can still be', () => {
    const maximum = { by: 'companySize', values: { micro: 10_000, small: 20_000 } };
    expect(estimate({ maximum }, { companySize: size('micro') })).toEqual({ atMost: 10_000 });
    expect(estimate({ maximum }, {})).toEqual({ atMost: 20_000 });
  });
});
