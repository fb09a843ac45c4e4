import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayNumber, dayOfNumber, parseDay } from '../../../src/core/day.ts';
import { deMinimisCeilings, deMinimisPeriod } from '../../../src/core/facts/de-minimis.ts';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import { knowledgeOf, type Profile } from '../../../src/core/facts/profile.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import { AWARD_FACTS, type AwardJson } from '../../support/arbitraries.ts';
import { documentsOf, snapshotOf } from '../asking.ts';

const places = { mill: ['mill', 'south', 'land', 'border'] };
const { vocabulary } = snapshotOf(
  documentsOf({ facts: AWARD_FACTS, places, definitions: {}, instruments: [] }),
).catalogue;

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day`);
  return parsed;
}

function profileOn(on: Day, answers: object): Profile {
  const parsed = parseProfile(answers, vocabulary, wholeDay(on));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures));
  return parsed.value;
}

/** From the least to the most a fact can be; nothing known of an amount is anything from 0. */
function span(on: Day, answers: object, fact: string): readonly [number, number] {
  const known = knowledgeOf(profileOn(on, answers), fact);
  if (known.kind !== 'quantity') return [0, Number.POSITIVE_INFINITY];
  return [Math.min(...known.pieces.map(({ low }) => low)), Math.max(...known.pieces.map(({ high }) => high))];
}

const room = (on: Day, otherAwards: unknown, rest: object = { roadFreightForHire: false }) =>
  span(on, { otherAwards, ...rest }, 'deMinimisRoom');

/** Day by day, as the regulations are read aloud: does aid of this day still count on that one? */
function countsBySlowReading(award: string, on: string): boolean {
  if (award > on) return false;
  if (on < '2024-01-01') return Number(award.slice(0, 4)) >= Number(on.slice(0, 4)) - 2;
  const threeYearsLater = `${Number(award.slice(0, 4)) + 3}${award.slice(4)}`;
  return threeYearsLater > on;
}

function roomBySlowReading(on: Day, awards: readonly AwardJson[], roadFreight: boolean): number {
  let received = 0;
  for (let number = dayNumber(day('2015-01-01')); number <= dayNumber(day('2032-12-31')); number++) {
    const one = dayOfNumber(number);
    if (!countsBySlowReading(one, on)) continue;
    for (const award of awards) if (award.on === one && award.deMinimis) received += award.amount;
  }
  const ceiling = on >= '2024-01-01' ? 300_000 : roadFreight ? 100_000 : 200_000;
  return Math.max(0, ceiling - received);
}

/** Mostly days that matter: around New Year, around the change of the rules, and around leap days. */
const days: Arbitrary<Day> = fc.oneof(
  fc.integer({ min: dayNumber(day('2015-01-01')), max: dayNumber(day('2032-12-31')) }).map(dayOfNumber),
  fc
    .tuple(
      fc.integer({ min: 2015, max: 2032 }),
      fc.constantFrom('01-01', '12-31', '02-28', '03-01', '06-01', '02-29', '06-02'),
    )
    .map(([year, rest]) => parseDay(`${year}-${rest}`) ?? day(`${year}-02-28`)),
);
const awards: Arbitrary<AwardJson> = fc.record({
  amount: fc.constantFrom(0, 1, 50_000, 99_999.5, 150_000, 300_000, 1_000_000),
  on: days,
  deMinimis: fc.boolean(),
});
const awardLists = fc.array(awards, { maxLength: 5 });

describe('the period that counts', () => {
  it.each([
    ['2023-12-31', '2021-01-01'],
    ['2024-01-01', '2021-01-02'],
    ['2025-03-01', '2022-03-02'],
    ['2027-02-28', '2024-02-29'],
    ['2027-03-01', '2024-03-02'],
    ['2028-02-29', '2025-03-01'],
  ])('on %s it begins on %s', (on, first) => {
    expect(dayOfNumber(deMinimisPeriod(day(on)).first)).toBe(first);
    expect(dayOfNumber(deMinimisPeriod(day(on)).last)).toBe(on);
  });
});

describe('the ceiling', () => {
  it.each([
    ['2023-12-31', false, [200_000]],
    ['2023-12-31', true, [100_000]],
    ['2023-12-31', undefined, [100_000, 200_000]],
    ['2024-01-01', true, [300_000]],
    ['2024-01-01', undefined, [300_000]],
  ])('on %s for who carries goods by road for others (%s) is %j euro', (on, roadFreight, ceilings) => {
    expect(deMinimisCeilings(day(on), roadFreight)).toEqual(ceilings);
  });
});

describe('the room for de minimis aid', () => {
  it('is what is left when every day is read by itself', () => {
    fc.assert(
      fc.property(days, awardLists, fc.boolean(), (on, list, roadFreightForHire) => {
        const left = roomBySlowReading(on, list, roadFreightForHire);
        expect(room(on, list, { roadFreightForHire })).toEqual([left, left]);
      }),
      { numRuns: 150 },
    );
  });

  it('never grows by adding an award', () => {
    const unsure = awards.map(({ deMinimis, ...award }) => (deMinimis ? award : { ...award, deMinimis }));
    fc.assert(
      fc.property(days, fc.array(unsure, { maxLength: 4 }), unsure, fc.boolean(), (on, list, more, complete) => {
        const given = (all: readonly unknown[]) => (complete ? all : { atLeast: all });
        const [least, most] = room(on, given(list));
        const [lessLeast, lessMost] = room(on, given([...list, more]));
        expect(lessLeast).toBeLessThanOrEqual(least);
        expect(lessMost).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('does not depend on awards outside the years that count, those to come included', () => {
    fc.assert(
      fc.property(days, awardLists, awardLists, (on, list, others) => {
        const outside = others.filter((award) => !countsBySlowReading(award.on, on));
        expect(room(on, [...outside, ...list])).toEqual(room(on, list));
      }),
    );
  });

  it('is not known while nothing is said of awards, and between none and all when some may be left out', () => {
    const on = day('2025-03-01');
    expect(room(on, null)).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(room(on, [])).toEqual([300_000, 300_000]);
    expect(room(on, { atLeast: [{ amount: 40_000, on: '2025-01-01', deMinimis: true }] })).toEqual([0, 260_000]);
  });

  it('of an award that may or may not be de minimis aid lies between both', () => {
    expect(room(day('2025-03-01'), [{ amount: 40_000, on: '2025-01-01' }])).toEqual([260_000, 300_000]);
    expect(room(day('2025-03-01'), { oneOf: [[], [{ amount: 1, on: '2025-01-01', deMinimis: true }]] })).toEqual([
      299_999, 300_000,
    ]);
  });

  it('follows from an amount too, and the two must agree', () => {
    const on = day('2025-03-01');
    expect(span(on, { deMinimisReceived: 40_000 }, 'deMinimisRoom')).toEqual([260_000, 260_000]);
    expect(span(on, { deMinimisReceived: { atLeast: 40_000, atMost: 60_000 } }, 'deMinimisRoom')).toEqual([
      240_000, 260_000,
    ]);
    const otherAwards = [{ amount: 40_000, on: '2025-01-01', deMinimis: true }];
    const both = parseProfile({ deMinimisReceived: 50_000, otherAwards }, vocabulary, wholeDay(on));
    expect(both).toMatchObject({ failures: [{ code: 'contradictory-facts', path: ['deMinimisReceived'] }] });
  });

  it('is above nothing when less than the ceiling was received, however little less', () => {
    const { knowledge, understood } = profileOn(day('2025-03-01'), { deMinimisReceived: { below: 300_000 } });
    expect(knowledge.get('deMinimisRoom')).toEqual({
      kind: 'quantity',
      pieces: [{ low: 0, lowOpen: true, high: 300_000, highOpen: false }],
    });
    expect(understood.get('deMinimisRoom')).toEqual({
      value: { range: { above: 0, atMost: 300_000 } },
      derived: true,
    });
  });

  it('holds the truth whatever part of it was told, and only narrows when more is told', () => {
    fc.assert(
      fc.property(days, fc.array(toldAwards, { maxLength: 4 }), fc.nat({ max: 4 }), (on, list, hidden) => {
        const truth = room(
          on,
          list.map(({ told }) => told.at(-1)),
        );
        const views = [0, 1, 2].map((level) => list.map(({ told, levels }) => told[levels[level] ?? 2]));
        const [first = [], second = [], third = []] = views;
        const spans = [
          room(on, { atLeast: first.slice(hidden) }),
          room(on, { atLeast: first }),
          room(on, first),
          room(on, second),
          room(on, third),
          truth,
        ];
        for (const [i, [least, most]] of spans.slice(1).entries()) {
          const [before, after] = spans[i] ?? [0, 0];
          expect(least).toBeGreaterThanOrEqual(before);
          expect(most).toBeLessThanOrEqual(after);
        }
      }),
    );
  });
});

/** An award told ever more precisely, and how precisely it is told at three moments. */
const toldAwards = fc
  .record({ award: awards, levels: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 2 })) })
  .map(({ award: { amount, on, deMinimis }, levels }) => {
    const around = dayNumber(on as Day);
    const year = { onOrAfter: `${on.slice(0, 4)}-01-01`, before: dayOfNumber(around + 200) };
    return {
      told: [
        { amount: { atLeast: amount / 2 }, on: year },
        {
          amount: { atLeast: amount / 2, atMost: amount + 1 },
          on: { oneOf: [on, dayOfNumber(around + 100)] },
          deMinimis,
        },
        { amount, on, deMinimis },
      ],
      levels: [...levels].sort(),
    };
  });
