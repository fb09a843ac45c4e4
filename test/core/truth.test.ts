import { describe, expect, it } from 'vitest';
import { and, not, or, overPossibilities, type Truth } from '../../src/core/truth.ts';

const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown'];

describe('and', () => {
  it.each<[Truth, Truth, Truth]>([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['no', 'no', 'no'],
    ['yes', 'unknown', 'unknown'],
    ['no', 'unknown', 'no'],
    ['unknown', 'unknown', 'unknown'],
  ])('makes %s and %s into %s, either way round', (left, right, both) => {
    expect([and(left, right), and(right, left)]).toEqual([both, both]);
  });
});

describe('or', () => {
  it.each<[Truth, Truth, Truth]>([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'yes'],
    ['no', 'no', 'no'],
    ['yes', 'unknown', 'yes'],
    ['no', 'unknown', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
  ])('makes %s or %s into %s, either way round', (left, right, either) => {
    expect([or(left, right), or(right, left)]).toEqual([either, either]);
  });
});

describe('not', () => {
  it('swaps yes and no and leaves unknown alone', () => {
    expect(TRUTHS.map(not)).toEqual(['no', 'yes', 'unknown']);
  });

  it('turns an "and" into an "or" of opposites', () => {
    for (const a of TRUTHS) for (const b of TRUTHS) expect(not(and(a, b))).toBe(or(not(a), not(b)));
  });
});

describe('overPossibilities', () => {
  it.each<{ possibilities: readonly Truth[]; says: Truth }>([
    { possibilities: ['yes', 'yes'], says: 'yes' },
    { possibilities: ['no', 'no'], says: 'no' },
    { possibilities: ['yes', 'no'], says: 'unknown' },
    { possibilities: ['no', 'unknown'], says: 'unknown' },
    { possibilities: ['unknown', 'yes'], says: 'unknown' },
    { possibilities: [], says: 'unknown' },
  ])('says $says of $possibilities', ({ possibilities, says }) => {
    expect(overPossibilities(possibilities, (truth) => truth)).toBe(says);
  });
});
