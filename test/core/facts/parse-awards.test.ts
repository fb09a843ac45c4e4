import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import type { Vocabulary } from '../../../src/core/facts/vocabulary.ts';
import { AWARD_FACTS } from '../../support/arbitraries.ts';
import { documentsOf, snapshotOf, TODAY } from '../asking.ts';

const places = { mill: ['mill', 'south', 'land', 'border'] };
const { vocabulary: plain } = snapshotOf(
  documentsOf({ facts: AWARD_FACTS, places, definitions: {}, instruments: [] }),
).catalogue;
const name = { nl: 'Kennisvoucher', en: 'Knowledge voucher' };
const vocabulary: Vocabulary = { ...plain, instruments: new Map([['knowledge-voucher', { name }]]) };

const parse = (otherAwards: unknown) => parseProfile({ otherAwards }, vocabulary, TODAY, ['profile']);

const point = (value: number) => [{ low: value, high: value, lowOpen: false, highOpen: false }];
const exact = { amount: 40_000, on: '2015-03-01' };
const known = { amount: point(40_000), on: point(16_495) };

describe('earlier awards', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['none', [], [], true],
    ['one, of which only amount and day are known', [exact], [known], true],
    [
      'one with all that can be told',
      [{ ...exact, deMinimis: true, instrument: 'knowledge-voucher' }],
      [{ ...known, deMinimis: true, instrument: 'knowledge-voucher' }],
      true,
    ],
    ['what is null is not known', [{ ...exact, deMinimis: null, instrument: null }], [known], true],
    ['at least these', { atLeast: [exact, exact] }, [known, known], false],
  ])('are read: %s', (_what, input, awards, complete) => {
    const parsed = parse(input);
    expect(parsed.ok && parsed.value.knowledge.get('otherAwards')).toEqual({
      kind: 'awards',
      possibilities: [{ awards, complete }],
    });
  });

  it('are read as one of several lists', () => {
    const parsed = parse({ oneOf: [[], [exact]] });
    expect(parsed.ok && parsed.value.knowledge.get('otherAwards')).toEqual({
      kind: 'awards',
      possibilities: [
        { awards: [], complete: true },
        { awards: [known], complete: true },
      ],
    });
  });

  it('may be known by a range of amounts and of days', () => {
    const parsed = parse([{ amount: { below: 10_000 }, on: { onOrAfter: '2015-01-01', before: '2016-01-01' } }]);
    expect(parsed.ok && parsed.value.knowledge.get('otherAwards')).toMatchObject({
      possibilities: [
        { awards: [{ amount: [{ low: 0, high: 10_000, highOpen: true }], on: [{ low: 16_436, high: 16_800 }] }] },
      ],
    });
    expect(parsed.ok && parsed.value.understood.get('otherAwards')?.value).toEqual({
      awards: [
        [
          {
            amount: { range: { below: 10_000 } },
            on: { range: { onOrAfter: '2015-01-01', before: '2016-01-01' } },
          },
        ],
      ],
      atLeast: false,
    });
  });

  it.each<[string, unknown, string, string, object]>([
    ['no list', 'no', 'wrong-type', '', { fact: 'otherAwards', expected: 'awards' }],
    ['a yes', true, 'wrong-type', '', { expected: 'awards' }],
    ['an empty object', {}, 'wrong-type', '', { expected: 'awards' }],
    ['no alternatives', { oneOf: [] }, 'empty-list', '/oneOf', {}],
    ['a side that awards do not have', { atMost: [] }, 'unknown-member', '/atMost', { allowed: ['atLeast', 'oneOf'] }],
    ['an amount only', [40_000], 'wrong-type', '/0', { expected: 'award' }],
    ['no amount', [{ on: '2015-03-01' }], 'missing-member', '/0/amount', {}],
    ['no day', { atLeast: [{ amount: 1 }] }, 'missing-member', '/atLeast/0/on', {}],
    ['less than nothing', [{ ...exact, amount: -1 }], 'out-of-bounds', '/0/amount', { fact: 'amount' }],
    ['an amount in words', [{ ...exact, amount: '40000' }], 'wrong-type', '/0/amount', { expected: 'number' }],
    ['no such day', [{ ...exact, on: '2015-02-30' }], 'invalid-day', '/0/on', { fact: 'on' }],
    ['a maybe', [{ ...exact, deMinimis: 'maybe' }], 'wrong-type', '/0/deMinimis', { expected: 'boolean' }],
    ['a number for an instrument', [{ ...exact, instrument: 3 }], 'wrong-type', '/0/instrument', { expected: 'id' }],
    [
      'an instrument by a wrong name',
      { oneOf: [[{ ...exact, instrument: 'knowledge-vouchr' }]] },
      'unknown-code',
      '/oneOf/0/0/instrument',
      { given: 'knowledge-vouchr', suggestion: 'knowledge-voucher' },
    ],
    [
      'a slip of the pen',
      [{ ...exact, deminimis: true }],
      'unknown-member',
      '/0/deminimis',
      { suggestion: 'deMinimis' },
    ],
  ])('are refused: %s', (_what, input, code, place, details) => {
    const path = ['profile', 'otherAwards', ...place.split('/').slice(1)].map((step) =>
      /^\d+$/.test(step) ? Number(step) : step,
    );
    expect(parse(input)).toMatchObject({ ok: false, failures: [{ code, path, details }] });
  });

  it('are refused with everything that is wrong at once, and nothing that was given', () => {
    const parsed = parse([{ amount: -5, on: '1', deMinimis: 1, instrument: 'x', extra: 'secret' }, {}]);
    const failures = parsed.ok ? [] : parsed.failures;
    expect(failures.map(({ code, path }) => `${code} ${path.slice(2).join('/')}`)).toEqual([
      'unknown-member 0/extra',
      'out-of-bounds 0/amount',
      'invalid-day 0/on',
      'wrong-type 0/deMinimis',
      'unknown-code 0/instrument',
      'missing-member 1/amount',
      'missing-member 1/on',
    ]);
    expect(JSON.stringify(failures)).not.toContain('secret');
  });
});
