import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber, parseDay } from '../../../src/core/day.ts';
import { DERIVATIONS, knownAnew } from '../../../src/core/facts/derive.ts';
import type { Fact } from '../../../src/core/facts/fact.ts';
import { type Knowledge, NOTHING } from '../../../src/core/facts/knowledge.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import { point } from '../../../src/core/quantity.ts';
import { TODAY, timeOf } from '../asking.ts';

const number = (text: string) => {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return dayNumber(day);
};
const onDay = (text: string): Knowledge => ({ kind: 'quantity', pieces: [point(number(text))] });
const inPeriod = (first: number, last: number): Knowledge => ({
  kind: 'quantity',
  pieces: [{ ...point(first), high: last }],
});

function ageOf(founded: Knowledge, asOf: string): Knowledge | undefined {
  return DERIVATIONS.companyAgeYears?.((fact) => (fact === 'foundingDate' ? founded : NOTHING), timeOf(asOf));
}

const years = (low: number, high = low): Knowledge => ({ kind: 'quantity', pieces: [{ ...point(low), high }] });

describe('the age of a company', () => {
  it.each([
    ['2011-05-21', 4],
    ['2011-05-20', 5],
    ['2011-05-19', 5],
    ['2016-05-20', 0],
    ['2015-05-21', 0],
    ['1916-05-20', 100],
    ['2017-01-01', 0],
  ])('founded on %s is on 20 May 2016 %i years', (founded, age) => {
    expect(ageOf(onDay(founded), '2016-05-20')).toEqual(years(age));
  });

  it.each([
    ['2017-02-28', 0],
    ['2017-03-01', 1],
    ['2020-02-28', 3],
    ['2020-02-29', 4],
  ])('founded on 29 February 2016 is on %s %i years', (asOf, age) => {
    expect(ageOf(onDay('2016-02-29'), asOf)).toEqual(years(age));
  });

  it('runs from that of the last possible founding day to that of the first', () => {
    expect(ageOf(inPeriod(number('2010-01-01'), number('2013-12-31')), '2016-05-20')).toEqual(years(2, 6));
    expect(ageOf(inPeriod(number('2014-01-01'), Number.POSITIVE_INFINITY), '2016-05-20')).toEqual(years(0, 2));
    expect(ageOf(inPeriod(Number.NEGATIVE_INFINITY, number('2014-01-01')), '2016-05-20')).toEqual(
      years(2, Number.POSITIVE_INFINITY),
    );
  });

  it('is not known while the founding date is not', () => {
    expect(ageOf(NOTHING, '2016-05-20')).toEqual(NOTHING);
  });

  it('of a range holds the age of every day in it', () => {
    const days = fc.integer({ min: number('2000-01-01'), max: number('2020-12-31') });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 2000 }), fc.nat({ max: 2000 }), days, (first, length, inside, on) => {
        const asOf = wholeDay(dayOfNumber(on)).day;
        const range = ageOf(inPeriod(first, first + length), asOf);
        const exact = ageOf(inPeriod(first + (inside % (length + 1)), first + (inside % (length + 1))), asOf);
        if (range?.kind !== 'quantity' || exact?.kind !== 'quantity') throw new Error('an age is a number');
        expect(exact.pieces[0]?.low).toBeGreaterThanOrEqual(range.pieces[0]?.low ?? Number.NaN);
        expect(exact.pieces[0]?.high).toBeLessThanOrEqual(range.pieces[0]?.high ?? Number.NaN);
      }),
    );
  });
});

describe('the size class', () => {
  const sizeOf = (known: Readonly<Record<string, Knowledge>>) =>
    DERIVATIONS.companySize?.((fact) => known[fact] ?? NOTHING, timeOf('2016-05-20'));

  it('follows from headcount and one amount', () => {
    expect(sizeOf({ employees: years(12), annualTurnover: years(3_000_000) })).toEqual({
      kind: 'choice',
      possible: ['small'],
    });
  });

  it('is large from 250 people, whatever the amounts', () => {
    expect(sizeOf({ employees: years(250) })).toEqual({ kind: 'choice', possible: ['large'] });
  });

  it('is not known when no class is excluded', () => {
    expect([sizeOf({}), sizeOf({ employees: years(9) }), sizeOf({ annualTurnover: years(9e9) })]).toEqual([
      NOTHING,
      NOTHING,
      NOTHING,
    ]);
  });
});

describe('the number of countries', () => {
  const choices = (atLeast: readonly string[], atMost?: readonly string[]): Knowledge => ({
    kind: 'choices',
    possibilities: [{ atLeast, ...(atMost ? { atMost } : {}) }],
  });
  const exactly = (...countries: readonly string[]) => choices(countries, countries);
  const countOf = (countries: Knowledge) =>
    DERIVATIONS.partnerCountryCount?.(
      (fact) => (fact === 'partnerCountries' ? countries : NOTHING),
      timeOf('2016-05-20'),
    );
  const between = (low: number, high: number): Knowledge => ({
    kind: 'quantity',
    pieces: [{ low, high, lowOpen: false, highOpen: high === Number.POSITIVE_INFINITY }],
  });

  it.each<[string, Knowledge, Knowledge]>([
    ['three countries by name', exactly('nl', 'de', 'be'), between(3, 3)],
    ['one that may be several', exactly('nl', 'other-eu'), between(2, Number.POSITIVE_INFINITY)],
    ['one that does not always take part', exactly('nl', 'uk'), between(1, 2)],
    ['at least two, perhaps more', choices(['nl', 'de']), between(2, Number.POSITIVE_INFINITY)],
    ['nothing known', NOTHING, NOTHING],
  ])('%s', (_sentence, countries, count) => {
    expect(countOf(countries)).toEqual(count);
  });
});

describe('knownAnew', () => {
  const text = { nl: 'tekst', en: 'text' };
  const fact = (id: string, ...derivedFrom: readonly string[]): [string, Fact] => [
    id,
    { id, type: 'awards', label: text, question: text, askedOf: 'company', effort: 1, sources: [], derivedFrom },
  ];
  const facts = new Map([
    fact('deMinimisReceived', 'otherAwards'),
    fact('deMinimisRoom', 'deMinimisReceived', 'roadFreightForHire'),
  ]);
  const noAwards: Knowledge = { kind: 'awards', possibilities: [{ awards: [], complete: true }] };
  const told = (more: readonly [string, Knowledge][], given: (id: string) => Knowledge = () => NOTHING) =>
    knownAnew(new Map(more), { known: given, given, facts }, wholeDay(TODAY.day));

  it('follows what is told through every fact that is worked out from it', () => {
    const anew = told([['otherAwards', noAwards]]);
    expect(anew?.get('deMinimisReceived')).toEqual(years(0));
    expect(anew?.get('deMinimisRoom')).toMatchObject({ kind: 'quantity' });
    expect([...(told([['roadFreightForHire', NOTHING]])?.keys() ?? [])]).not.toContain('deMinimisReceived');
  });

  it('finds nothing when that contradicts what was given', () => {
    const given = (id: string) => (id === 'deMinimisReceived' ? years(50_000) : NOTHING);
    expect(told([['otherAwards', noAwards]], given)).toBeUndefined();
  });
});
