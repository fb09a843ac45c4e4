import { describe, expect, it } from 'vitest';
import type { Edition, Instrument, Opening } from '../../../src/core/catalogue/instrument.ts';
import { nextOpening } from '../../../src/core/catalogue/next-opening.ts';
import { type Day, parseDay } from '../../../src/core/day.ts';
import { momentText, parseLocalMoment } from '../../../src/core/moment.ts';
import { timeOf } from '../asking.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

const opening = (opens: string | undefined, rest: Partial<Opening> = {}): Opening => ({
  opens: opens === undefined ? undefined : parseLocalMoment(opens),
  continuous: false,
  order: 'first-come',
  inferred: false,
  sources: ['law'],
  ...rest,
});

function instrumentOf(...years: readonly (readonly [year: string, openings: readonly Opening[]])[]): Instrument {
  const editions = years.map(
    ([year, openings]): Edition => ({
      id: year,
      valid: { from: day(`${year}-01-01`), until: day(`${Number(year) + 1}-01-01`) },
      eligibility: { node: 'assessment', id: 'a', text: { nl: 'a', en: 'a' }, sources: ['law'] },
      advice: [],
      stacking: [],
      openings,
      confirmed: { on: day('2016-01-01'), confidence: 'high', reviewBy: day('2017-01-01') },
      notes: [],
    }),
  );
  const name = { nl: 'a', en: 'a' };
  const common = { kind: 'subsidy', scope: 'regional', applicantType: 'company', provider: [], desk: 'desk' } as const;
  return { id: 'a', name, summary: name, succeeds: [], notes: [], editions, ...common };
}

function next(instrument: Instrument, asOf: string): string | undefined {
  const found = nextOpening(instrument, timeOf(asOf));
  return found && `${found.edition.id} ${momentText(found.opens)}${found.opening.inferred ? ' inferred' : ''}`;
}

describe('nextOpening', () => {
  const twice = instrumentOf(['2016', [opening('2016-09-01T09:00'), opening('2016-05-10T09:00')]]);

  it('is the first that is still to come, in whatever order they stand', () => {
    expect(next(twice, '2016-01-01')).toBe('2016 2016-05-10T07:00:00Z');
    expect(next(twice, '2016-05-11')).toBe('2016 2016-09-01T07:00:00Z');
  });

  it('is not one of the day itself, which is open', () => {
    expect(next(twice, '2016-05-10')).toBe('2016 2016-09-01T07:00:00Z');
    expect(next(twice, '2016-05-10T08:59:59+02:00')).toBe('2016 2016-05-10T07:00:00Z');
    expect(next(twice, '2016-05-10T09:00:00+02:00')).toBe('2016 2016-09-01T07:00:00Z');
  });

  it('is looked for in later editions too', () => {
    const years = instrumentOf(['2017', [opening('2017-04-11T09:00')]], ['2016', [opening('2016-05-10T09:00')]]);
    expect(next(years, '2016-06-01')).toBe('2017 2017-04-11T07:00:00Z');
  });

  it('starts with the edition that is open for as long as it is in force', () => {
    const years = instrumentOf(['2016', []], ['2017', [opening(undefined, { continuous: true })]]);
    expect(next(years, '2016-06-01')).toBe('2017 2016-12-31T23:00:00Z');
  });

  it('is told to be inferred when it is, and a confirmed one on the same moment goes before it', () => {
    const inferred = opening('2017-04-11T09:00', { inferred: true });
    expect(next(instrumentOf(['2017', [inferred]]), '2016-06-01')).toBe('2017 2017-04-11T07:00:00Z inferred');
    const both = instrumentOf(['2017', [inferred, opening('2017-04-11T09:00')]]);
    expect(next(both, '2016-06-01')).toBe('2017 2017-04-11T07:00:00Z');
  });

  it('is nothing when none is known, or only that there will be one', () => {
    expect(next(twice, '2016-10-01')).toBeUndefined();
    expect(next(instrumentOf(['2017', [opening(undefined)]]), '2016-10-01')).toBeUndefined();
  });
});
