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
