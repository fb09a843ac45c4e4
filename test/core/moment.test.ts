import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber, parseDay } from '../../src/core/day.ts';
import {
  dayOfMoment,
  exactMoment,
  momentText,
  parseAsOf,
  parseLocalMoment,
  startOfDay,
  wholeDay,
} from '../../src/core/moment.ts';

const HOUR = 3_600_000;
const DAY_NUMBERS = fc.integer({ min: 9497, max: 47_000 }); // from 1996 until 2098

function dayOf(text: string) {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

describe('parseLocalMoment', () => {
  it.each([
    ['in winter the clock is one hour ahead of UTC', '2016-01-15T09:00', '2016-01-15T08:00:00Z'],
    ['in summer two hours', '2016-05-10T09:00', '2016-05-10T07:00:00Z'],
    ['a day is its first moment', '2016-05-10', '2016-05-09T22:00:00Z'],
    ['seconds count', '2016-09-01T16:59:59', '2016-09-01T14:59:59Z'],
    ['the last second of winter time', '2016-03-27T01:59:59', '2016-03-27T00:59:59Z'],
    ['the first moment of summer time', '2016-03-27T03:00', '2016-03-27T01:00:00Z'],
    ['the hour that is skipped counts as the one after it', '2016-03-27T02:30', '2016-03-27T01:30:00Z'],
    ['the hour that comes twice is the first of the two', '2016-10-30T02:30', '2016-10-30T00:30:00Z'],
    ['after it, winter time', '2016-10-30T03:00', '2016-10-30T02:00:00Z'],
  ])('%s: %s is %s', (_why, local, utc) => {
    expect(momentText(parseLocalMoment(local) ?? Number.NaN)).toBe(utc);
  });

  it.each([
    '2016-02-30T09:00',
    '2016-05-10T24:00',
    '2016-05-10T09:60',
    '2016-05-10T09:00:60',
    '2016-05-10 09:00',
    '09:00',
  ])('refuses %s', (text) => {
    expect(parseLocalMoment(text)).toBeUndefined();
  });
});

describe('startOfDay', () => {
  it.each([
    ['2016-03-26', 24],
    ['2016-03-27', 23],
    ['2016-03-28', 24],
    ['2016-10-29', 24],
    ['2016-10-30', 25],
    ['2016-10-31', 24],
  ])('makes %s last %i hours', (text, hours) => {
    const { from, until } = wholeDay(dayOf(text));
    expect((until - from) / HOUR).toBe(hours);
  });

  it('agrees with the time zone tables of the machine', () => {
    const amsterdam = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(DAY_NUMBERS, fc.integer({ min: 0, max: 24 * 3600 - 1 }), (number, seconds) => {
        const day = dayOfNumber(number);
        expect(amsterdam.format(startOfDay(day))).toBe(`${day} 00:00:00`);
        const moment = startOfDay(day) + seconds * 1000;
        expect(dayOfMoment(moment)).toBe(amsterdam.format(moment).slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });
});

describe('wholeDay', () => {
  it('lets every day end where the next begins', () => {
    fc.assert(
      fc.property(DAY_NUMBERS, (number) => {
        expect(wholeDay(dayOfNumber(number)).until).toBe(wholeDay(dayOfNumber(number + 1)).from);
      }),
    );
  });

  it('lasts a day on the last day that can be written', () => {
    const { from, until } = wholeDay(dayOf('9999-12-31'));
    expect((until - from) / HOUR).toBe(24);
  });
});

describe('parseAsOf', () => {
  it('takes a day as all of it', () => {
    expect(parseAsOf('2016-05-20')).toEqual({
      day: '2016-05-20',
      from: Date.UTC(2016, 4, 19, 22),
      until: Date.UTC(2016, 4, 20, 22),
      exact: false,
    });
  });

  it.each([
    ['2016-05-10T07:00:00Z', '2016-05-10'],
    ['2016-05-10T09:00+02:00', '2016-05-10'],
    ['2016-05-10T22:30:00Z', '2016-05-11'],
    ['2016-01-10T23:30:00.250Z', '2016-01-11'],
  ])('takes %s as one moment of %s in the Netherlands', (text, day) => {
    expect(parseAsOf(text)).toEqual({ day, from: Date.parse(text), until: Date.parse(text) + 1, exact: true });
  });

  it.each([
    ['a moment without an offset', '2016-05-10T09:00'],
    ['a day that does not exist', '2016-02-30'],
    ['a moment of a day that does not exist', '2016-02-30T09:00:00Z'],
    ['an hour that does not exist', '2016-05-10T25:00:00Z'],
    ['a moment after the last day that can be written', '9999-12-31T23:30:00Z'],
    ['words', 'vandaag'],
    ['nothing', ''],
  ])('refuses %s: "%s"', (_what, text) => {
    expect(parseAsOf(text)).toBeUndefined();
  });
});

describe('momentText', () => {
  it('writes whole seconds without a fraction', () => {
    expect([exactMoment(0), exactMoment(250)].map(({ from }) => momentText(from))).toEqual([
      '1970-01-01T00:00:00Z',
      '1970-01-01T00:00:00.250Z',
    ]);
  });
});
