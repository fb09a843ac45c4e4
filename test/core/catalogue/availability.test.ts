import { describe, expect, it } from 'vitest';
import { availabilityOf } from '../../../src/core/catalogue/availability.ts';
import type { Opening } from '../../../src/core/catalogue/instrument.ts';
import { readInstrument } from '../../../src/core/catalogue/read-instrument.ts';
import { timeOf } from '../asking.ts';

const text = { nl: 'tekst', en: 'text' };

/** Openings as an editor writes them. */
function openings(...written: readonly object[]): readonly Opening[] {
  const edition = {
    id: '2016',
    valid: {},
    eligibility: { fact: 'x', is: true, source: 'law' },
    openings: written,
    confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
  };
  const instrument = readInstrument(
    {
      id: 'x',
      scope: 'regional',
      kind: 'loan',
      name: text,
      summary: text,
      provider: ['x'],
      desk: 'x',
      editions: [edition],
    },
    (failure) => expect.unreachable(failure.code),
  );
  return instrument?.editions[0]?.openings ?? [];
}

const statusOn = (asOf: string, ...written: readonly object[]) =>
  availabilityOf(openings(...written), timeOf(asOf)).status;

const SUMMER = { opens: '2016-05-10T09:00', closes: '2016-09-01T17:00' };
const EXHAUSTED = { ...SUMMER, exhaustedOn: '2016-05-10' };
const TRANSFERRED = { ...SUMMER, status: 'transferred' };

describe('availabilityOf', () => {
  it.each([
    ['the day before', '2016-05-09', 'upcoming'],
    ['the day of opening, though it opens at nine', '2016-05-10', 'open'],
    ['a day between', '2016-06-15', 'open'],
    ['the last day, though it closes at five', '2016-09-01', 'open'],
    ['the day after', '2016-09-02', 'closed'],
    ['a millisecond before opening', '2016-05-10T08:59:59.999+02:00', 'upcoming'],
    ['the moment of opening', '2016-05-10T09:00:00+02:00', 'open'],
    ['a millisecond before closing', '2016-09-01T16:59:59.999+02:00', 'open'],
    ['the moment of closing', '2016-09-01T17:00:00+02:00', 'closed'],
  ])('on %s (%s) a period is %s', (_when, asOf, status) => {
    expect(statusOn(asOf, SUMMER)).toBe(status);
  });

  it.each([
    ['a closing at midnight', '2016-09-01T00:00', '2016-09-01', 'closed'],
    ['a closing a second later', '2016-09-01T00:00:01', '2016-09-01', 'open'],
    ['the short day of March', '2016-03-27T23:59', '2016-03-27', 'open'],
    ['the long day of October', '2016-10-30T23:59', '2016-10-30', 'open'],
  ])('counts a day as open if it is open at any moment of it: %s', (_what, closes, asOf, status) => {
    expect(statusOn(asOf, { opens: '2016-01-04T09:00', closes })).toBe(status);
  });

  it.each([
    ['the day the money ran out is still open', '2016-05-10', EXHAUSTED, 'open'],
    ['the day after is exhausted', '2016-05-11', EXHAUSTED, 'exhausted'],
    ['after closing it is simply closed', '2016-09-02', EXHAUSTED, 'closed'],
    [
      'an exact moment of exhaustion holds at once',
      '2016-05-10T12:00:00+02:00',
      { ...SUMMER, exhaustedOn: '2016-05-10T12:00' },
      'exhausted',
    ],
    ['and not a moment before', '2016-05-10T11:59:00+02:00', { ...SUMMER, exhaustedOn: '2016-05-10T12:00' }, 'open'],
    [
      'what is always open can run out of money too',
      '2016-05-11',
      { continuous: true, exhaustedOn: '2016-05-10' },
      'exhausted',
    ],
  ])('%s', (_sentence, asOf, opening, status) => {
    expect(statusOn(asOf, opening)).toBe(status);
  });

  it.each([
    ['2016-05-09', 'before'],
    ['2016-06-15', 'during'],
    ['2016-09-02', 'after'],
  ])('counts a period inferred from another year as unknown on %s, %s it, and says so', (asOf) => {
    expect(availabilityOf(openings(TRANSFERRED), timeOf(asOf))).toMatchObject({ status: 'unknown', inferred: true });
  });

  it.each([
    ['no known openings', '2016-06-15', [], 'unknown'],
    [
      'an unknown opening that has not closed yet',
      '2016-06-15',
      [{ opens: 'unknown', closes: '2016-09-01T17:00' }],
      'unknown',
    ],
    ['an unknown opening that has closed', '2016-09-02', [{ opens: 'unknown', closes: '2016-09-01T17:00' }], 'closed'],
    ['an unknown closing on the day it opens', '2016-05-10', [{ opens: '2016-05-10T09:00' }], 'open'],
    ['an unknown closing long after', '2016-06-15', [{ opens: '2016-05-10T09:00' }], 'unknown'],
    ['an unknown closing before it opens', '2016-05-09', [{ opens: '2016-05-10T09:00' }], 'upcoming'],
    [
      'no dates, as long as the edition is in force',
      '2016-06-15',
      [{ continuous: true, order: 'continuous' }],
      'continuous',
    ],
  ])('knows what to say of %s', (_what, asOf, written, status) => {
    expect(statusOn(asOf, ...written)).toBe(status);
  });

  it('lets the most helpful period win', () => {
    const autumn = { opens: '2016-10-01T09:00', closes: '2016-11-01T17:00' };
    expect(statusOn('2016-06-15', autumn, SUMMER)).toBe('open');
    expect(statusOn('2016-09-15', SUMMER, autumn)).toBe('upcoming');
    expect(statusOn('2016-12-01', SUMMER, autumn)).toBe('closed');
  });

  it('of several open periods shows the one that closes first, of coming ones the one that opens first', () => {
    const early = { opens: '2016-05-01T09:00', closes: '2016-06-01T17:00', budget: 1 };
    const late = { opens: '2016-05-02T09:00', closes: '2016-07-01T17:00', budget: 2 };
    expect(availabilityOf(openings(late, early), timeOf('2016-05-20')).budget).toBe(1);
    expect(availabilityOf(openings(late, early), timeOf('2016-04-20')).budget).toBe(1);
    expect(availabilityOf(openings(early, late), timeOf('2016-12-01')).budget).toBe(2);
  });

  it('shows the period it speaks of', () => {
    const opening = { ...SUMMER, order: 'first-come', budget: 3_200_000 };
    expect(availabilityOf(openings(opening), timeOf('2016-05-20'))).toMatchObject({
      opens: Date.UTC(2016, 4, 10, 7),
      closes: Date.UTC(2016, 8, 1, 15),
      order: 'first-come',
      budget: 3_200_000,
    });
  });
});
