import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadesFor } from '../../src/web/landscape/measures.ts';
import { timeScale } from '../../src/web/landscape/time-scale.ts';
import { MEASURES, readState, sameQuestion, searchOf, type ViewState } from '../../src/web/landscape/view-state.ts';

const word = fc.option(fc.stringMatching(/^[a-z0-9&=? -]{1,12}$/), { nil: undefined });

const states: fc.Arbitrary<ViewState> = fc.record({
  asOf: word,
  themeLevel: word,
  kind: word,
  scope: word,
  companySize: word,
  measure: fc.constantFrom(...MEASURES),
  place: word,
  theme: word,
});

describe('the choices of the landscape', () => {
  it('come out of an address as they went in', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(searchOf(state))).toEqual(Object.fromEntries(Object.entries(state).filter(([, v]) => v)));
      }),
    );
  });

  it('ask the API the same when only what is shown of it differs', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...MEASURES), word, (state, measure, place) => {
        expect(sameQuestion(state, { ...state, measure, place })).toBe(true);
        expect(sameQuestion(state, { ...state, kind: `${state.kind}x` })).toBe(false);
      }),
    );
  });

  it('pass over what an address should not hold', () => {
    expect(readState('?measure=most&x=1&kind=')).toEqual({ measure: 'open' });
  });
});

describe('the shades of a picture', () => {
  const counts = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 });

  it('are darker for more, and nothing is no shade', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { shadeOf } = shadesFor(all);
        for (const a of all) {
          expect(shadeOf(a) === 0).toBe(a === 0);
          expect(shadeOf(a)).toBeLessThanOrEqual(5);
          for (const b of all) if (a < b) expect(shadeOf(a)).toBeLessThanOrEqual(shadeOf(b));
        }
      }),
    );
  });

  it('are told in a legend that holds every number once', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { shadeOf, ranges } = shadesFor(all);
        for (const count of all.filter((one) => one > 0)) {
          const found = ranges.filter(({ from, to }) => from <= count && count <= to);
          expect(found.map(({ shade }) => shade)).toEqual([shadeOf(count)]);
        }
      }),
    );
  });

  it('reach from the lightest to the darkest as soon as two numbers differ', () => {
    const { shadeOf } = shadesFor([7, 8]);
    expect([shadeOf(7), shadeOf(8)]).toEqual([1, 5]);
  });
});

describe('the time line', () => {
  it('runs from 0 to 100, and a later day never lies before an earlier one', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((n) => new Date(Date.UTC(2014, 0, 1 + n)).toISOString());
    const { at, marks } = timeScale('2015-05-21', '2017-05-21');
    expect([at('2015-05-21'), at('2017-05-21')]).toEqual([0, 100]);
    fc.assert(
      fc.property(day, day, (a, b) => {
        if (a <= b) expect(at(a)).toBeLessThanOrEqual(at(b));
        expect(at(a)).toBeGreaterThanOrEqual(0);
        expect(at(a)).toBeLessThanOrEqual(100);
      }),
    );
    expect(marks.map(({ day: mark }) => mark)).toEqual([
      '2015-07-01',
      '2015-10-01',
      '2016-01-01',
      '2016-04-01',
      '2016-07-01',
      '2016-10-01',
      '2017-01-01',
      '2017-04-01',
    ]);
  });
});
