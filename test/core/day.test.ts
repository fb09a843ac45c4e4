import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, dayNumber, dayOfNumber, isWithin, parseDay, periodsOverlap } from '../../src/core/day.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

const period = (from: string, until: string) => ({
  from: from === '' ? undefined : day(from),
  until: until === '' ? undefined : day(until),
});

describe('parseDay', () => {
  it.each(['2016-05-10', '2016-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    ['a day that month does not have', '2016-02-30'],
    ['29 February of a common year', '2015-02-29'],
    ['29 February of a century', '1900-02-29'],
    ['a thirteenth month', '2016-13-01'],
    ['a month zero', '2016-00-10'],
    ['a day zero', '2016-05-00'],
    ['31 June', '2016-06-31'],
    ['single digits', '2016-5-1'],
    ['a Dutch order', '10-05-2016'],
    ['a time behind it', '2016-05-10T00:00'],
    ['space around it', ' 2016-05-10'],
    ['a year of three digits', '0999-12-31'],
    ['nothing', ''],
  ])('refuses %s: %s', (_what, text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('dayNumber', () => {
  it('counts from 1 January 1970', () => {
    expect([day('1970-01-01'), day('1970-01-02'), day('1969-12-31')].map(dayNumber)).toEqual([0, 1, -1]);
  });

  it('is undone by dayOfNumber and keeps the order of days', () => {
    const numbers = fc.integer({ min: dayNumber(day('1000-01-01')), max: dayNumber(day('9999-12-30')) });
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
        expect(dayOfNumber(number) < dayOfNumber(number + 1)).toBe(true);
        expect(parseDay(dayOfNumber(number))).toBe(dayOfNumber(number));
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-12-31', 1, '2017-01-01'],
    ['2016-03-01', -1, '2016-02-29'],
    ['2016-03-26', 2, '2016-03-28'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });
});

describe('isWithin', () => {
  const year = period('2016-01-01', '2017-01-01');

  it.each([
    ['2015-12-31', false],
    ['2016-01-01', true],
    ['2016-12-31', true],
    ['2017-01-01', false],
  ])('holds the first day and not the day after the last: %s is %s', (text, inside) => {
    expect(isWithin(year, day(text))).toBe(inside);
  });

  it('has no limit on a side that is left out', () => {
    expect([period('', '2017-01-01'), period('2016-01-01', ''), {}].map((p) => isWithin(p, day('2016-06-01')))).toEqual(
      [true, true, true],
    );
  });
});

describe('periodsOverlap', () => {
  it.each([
    ['2016-01-01', '2017-01-01', '2016-12-31', '2018-01-01', true],
    ['2016-01-01', '2017-01-01', '2017-01-01', '2018-01-01', false],
    ['2016-01-01', '', '2020-01-01', '2021-01-01', true],
    ['', '2016-01-01', '2016-01-01', '', false],
    ['', '', '2016-01-01', '2017-01-01', true],
  ])('[%s, %s) and [%s, %s): %s', (from, until, otherFrom, otherUntil, overlap) => {
    const [a, b] = [period(from, until), period(otherFrom, otherUntil)];
    expect([periodsOverlap(a, b), periodsOverlap(b, a)]).toEqual([overlap, overlap]);
  });
});
