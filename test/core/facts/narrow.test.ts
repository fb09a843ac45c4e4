import { describe, expect, it } from 'vitest';
import { type Knowledge, NOTHING } from '../../../src/core/facts/knowledge.ts';
import { narrow } from '../../../src/core/facts/narrow.ts';
import { point } from '../../../src/core/quantity.ts';
import { bitSet } from '../../../src/core/schemes/bit-set.ts';

const yes: Knowledge = { kind: 'boolean', value: true };
const no: Knowledge = { kind: 'boolean', value: false };
const numbers = (low: number, high = low): Knowledge => ({ kind: 'quantity', pieces: [{ ...point(low), high }] });
const choice = (...possible: readonly string[]): Knowledge => ({ kind: 'choice', possible });
const place = (...atoms: readonly number[]): Knowledge => ({ kind: 'concept', extent: bitSet(64, atoms) });

describe('narrow', () => {
  it.each<[string, Knowledge, Knowledge, Knowledge]>([
    ['an answer and nothing', yes, NOTHING, yes],
    ['the same answer twice', yes, yes, yes],
    ['two ranges that share a part', numbers(0, 50), numbers(10, 250), numbers(10, 50)],
    ['two ranges that share a limit', numbers(0, 10), numbers(10, 20), numbers(10)],
    ['possibilities', choice('micro', 'small'), choice('small', 'medium'), choice('small')],
    ['places', place(1, 40), place(40, 41), place(40)],
  ])('keeps what both allow of %s', (_what, a, b, both) => {
    expect([narrow(a, b), narrow(b, a)]).toEqual([both, both]);
  });

  it.each<[string, Knowledge, Knowledge]>([
    ['yes and no', yes, no],
    ['two ranges apart', numbers(0, 9), numbers(10, 20)],
    ['possibilities without a common one', choice('micro'), choice('large')],
    ['places apart', place(1), place(40)],
  ])('finds a contradiction in %s', (_what, a, b) => {
    expect([narrow(a, b), narrow(b, a)]).toEqual([undefined, undefined]);
  });
});
