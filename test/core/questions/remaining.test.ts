import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedQuestions } from '../../../src/core/questions/remaining.ts';

const FACTS = ['place', 'size', 'theme', 'costs', 'partners'];
const missing = fc.array(fc.subarray(FACTS, { minLength: 1 }), { minLength: 1, maxLength: 8 });

describe('expectedQuestions', () => {
  it('expects nothing when everything is settled', () => {
    expect(expectedQuestions([])).toBe(0);
  });

  it('expects one question for one missing fact, however many miss it', () => {
    expect(expectedQuestions([['place'], ['place'], ['place']])).toBe(1);
  });

  it('expects at least one and no more than there are facts missing', () => {
    fc.assert(
      fc.property(missing, (instruments) => {
        const expected = expectedQuestions(instruments);
        expect(expected).toBeGreaterThanOrEqual(1);
        expect(expected).toBeLessThanOrEqual(new Set(instruments.flat()).size + 1e-9);
      }),
    );
  });

  it('expects less of a longer list when an earlier answer may close the instrument', () => {
    const expected = expectedQuestions([['place', 'size', 'theme']]);
    expect(expected).toBeGreaterThan(1);
    expect(expected).toBeLessThan(3);
  });
});
