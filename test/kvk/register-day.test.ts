import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfNumber } from '../../src/core/day.ts';
import { parseRegisterDay } from '../../src/kvk/register-day.ts';

describe('parseRegisterDay', () => {
  it.each([
    ['20190301', '2019-03-01', '2019-03-02'],
    ['20240229', '2024-02-29', '2024-03-01'],
    ['20190300', '2019-03-01', '2019-04-01'],
    ['20191200', '2019-12-01', '2020-01-01'],
    ['20190000', '2019-01-01', '2020-01-01'],
  ])('reads %s as from %s until %s', (text, from, until) => {
    expect(parseRegisterDay(text)).toEqual({ from, until });
  });

  it.each([
    '00000000',
    '00000301',
    '20190431',
    '20191301',
    '20191300',
    '20190015',
    '2019',
    '2019-03-01',
    '',
    'onbekend',
  ])('tells nothing of %s', (text) => {
    expect(parseRegisterDay(text)).toBeUndefined();
  });

  it('finds the day itself in the month and the year that are left when parts become unknown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 50_000 }).map(dayOfNumber), (day) => {
        const text = day.replaceAll('-', '');
        expect(parseRegisterDay(text)).toEqual({ from: day, until: addDays(day, 1) });
        for (const vague of [`${text.slice(0, 6)}00`, `${text.slice(0, 4)}0000`]) {
          const span = parseRegisterDay(vague);
          expect(span && span.from <= day && day < span.until).toBe(true);
        }
      }),
    );
  });
});
