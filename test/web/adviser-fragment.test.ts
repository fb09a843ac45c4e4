import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerKey,
  EMPTY,
  readFragment,
  withDeclined,
  withFact,
  withoutFact,
  writeFragment,
} from '../../src/web/adviser/conversation.ts';
import { typedNumber } from '../../src/web/adviser/typed-value.ts';

const fact = fc.stringMatching(/^[a-z][a-zA-Z]{0,12}$/).filter((name) => name !== 'toString');
const value = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string()),
  fc.record({ atLeast: fc.nat(), below: fc.nat() }),
);
const call = fc.record({
  profile: fc.dictionary(fact, value, { noNullPrototype: true }),
  declined: fc.uniqueArray(fact),
  asOf: fc.option(fc.constant('2016-05-20'), { nil: undefined }),
  ask: fc.option(fact, { nil: undefined }),
  unfolded: fc.option(fact, { nil: undefined }),
  whole: fc.subarray(['fits', 'perhaps', 'not'] as const),
  keys: fc.boolean(),
});

describe('the fragment of a call', () => {
  it('tells the whole call', () => {
    fc.assert(
      fc.property(call, (told) => {
        expect(readFragment(`#${writeFragment(told)}`)).toEqual(told);
      }),
    );
  });

  it('is empty for a call that has not begun, and a strange one tells nothing', () => {
    expect(writeFragment(EMPTY)).toBe('');
    expect(readFragment('#y')).toEqual(EMPTY);
  });

  it('keeps a fact either known or declined, and forgets both', () => {
    const known = withFact(withDeclined(EMPTY, 'location'), 'location', 'pv25');
    expect([known.declined, known.profile]).toEqual([[], { location: 'pv25' }]);
    const declined = withDeclined(known, 'location');
    expect([declined.declined, declined.profile]).toEqual([['location'], {}]);
    expect(withoutFact(declined, 'location')).toEqual(EMPTY);
  });

  it('asks for a new answer only when what is known, declined or the day changes', () => {
    expect(answerKey({ ...EMPTY, ask: 'employees', unfolded: 'wbso', whole: ['not'], keys: false })).toBe(
      answerKey(EMPTY),
    );
    expect(answerKey({ ...EMPTY, asOf: '2016-05-20' })).not.toBe(answerKey(EMPTY));
    expect(answerKey(withDeclined(EMPTY, 'employees'))).not.toBe(answerKey(EMPTY));
  });
});

describe('a number as it is typed', () => {
  it.each([
    ['12', 12],
    ['1.500', 1500],
    ['€ 90.000', 90_000],
    ['2,5', 2.5],
    ['10-50', { atLeast: 10, atMost: 50 }],
    ['10 tot 50', undefined],
    ['<250', { below: 250 }],
    ['>= 1.000', { atLeast: 1000 }],
    ['1.50', undefined],
    ['veel', undefined],
    ['', undefined],
  ])('in Dutch %j', (text, expected) => {
    expect(typedNumber(text, 'nl')).toEqual(expected);
  });

  it('in English parts thousands with a comma', () => {
    expect(typedNumber('1,500.25', 'en')).toBe(1500.25);
    expect(typedNumber('1.500', 'en')).toBe(1.5);
  });
});
