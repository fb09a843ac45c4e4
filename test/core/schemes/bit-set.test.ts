import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitSet,
  countOf,
  difference,
  has,
  intersection,
  intersects,
  isEmpty,
  isSubset,
  membersOf,
  union,
} from '../../../src/core/schemes/bit-set.ts';

const SIZE = 100;
const members = fc.uniqueArray(fc.nat({ max: SIZE - 1 }), { maxLength: 12 });
const set = (of: readonly number[]) => bitSet(SIZE, of);

describe('a bit set', () => {
  it('does what a set of numbers does', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const both = a.filter((member) => b.includes(member));
        expect(union(set(a), set(b))).toEqual(set([...a, ...b]));
        expect(intersection(set(a), set(b))).toEqual(set(both));
        expect(difference(set(a), set(b))).toEqual(set(a.filter((member) => !b.includes(member))));
        expect(intersects(set(a), set(b))).toBe(both.length > 0);
        expect(isSubset(set(a), set(b))).toBe(both.length === a.length);
        expect(isEmpty(set(a))).toBe(a.length === 0);
        expect(membersOf(set(a))).toEqual([...a].sort((x, y) => x - y));
        expect(countOf(set(a))).toBe(a.length);
        expect(a.every((member) => has(set(a), member) && has(set(b), member) === b.includes(member))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('tells every member from every other', () => {
    const singles = Array.from({ length: SIZE }, (_, member) => set([member]).join());
    expect(new Set(singles).size).toBe(SIZE);
  });

  it('compares with a set of another size', () => {
    expect([
      isSubset(set([1]), bitSet(1, [])),
      isSubset(bitSet(1, []), set([1])),
      intersects(set([40]), bitSet(1, [])),
    ]).toEqual([false, true, false]);
  });
});
