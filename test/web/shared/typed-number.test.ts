import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../src/web/shared/typed-number.ts';

describe('a number as it is typed', () => {
  it.each([
    ['12', 12],
    ['€ 1.250.000', 1_250_000],
    ['40%', 40],
    ['1.500', 1500],
    ['€ 90.000', 90_000],
    ['2,5', 2.5],
    ['10-50', { atLeast: 10, atMost: 50 }],
    ['10 tot 50', undefined],
    ['<250', { below: 250 }],
    ['>= 1.000', { atLeast: 1000 }],
    ['1.5', undefined],
    ['1.50', undefined],
    ['veel', undefined],
    ['', undefined],
  ])('in Dutch %j', (text, expected) => {
    expect(typedNumber(text, 'nl')).toEqual(expected);
  });

  it('in English parts thousands with a comma', () => {
    expect(typedNumber('1,500.25', 'en')).toBe(1500.25);
    expect(typedNumber('1,500', 'en')).toBe(1500);
    expect(typedNumber('1.500', 'en')).toBe(1.5);
  });
});
