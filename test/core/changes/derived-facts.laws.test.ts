import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_WAY } from '../../../src/core/changes/find-ways.ts';
import { writtenValue } from '../../../src/core/facts/profile.ts';
import { wayIn } from '../../../src/core/matching/way-in.ts';
import type { Requirement, Rule } from '../../../src/core/rules/language.ts';
import type { Answers, Given, TestFact } from '../../support/arbitraries.ts';
import { ask, byInstrument } from '../asking.ts';
import { changingSnapshot, choices, inOrder, type Marks, slowWays, verdictsOf } from '../changing.ts';
import type { World } from '../worlds.ts';

/** Of 'uk' it is not certain that it counts, and 'other-eu' may be more than one country: see the derivation. */
const COUNTRIES = ['nl', 'de', 'uk', 'other-eu'];

const subsets = choices(COUNTRIES);
const FACTS: readonly TestFact[] = [
  { id: 'partnerCountries', type: 'choices', domain: subsets, beyond: [], integer: false },
  { id: 'partnerCountryCount', type: 'number', domain: [1, 2, 3, 4], beyond: [], integer: true },
];
const PLACES = { brook: ['brook', 'border', 'land'], abroad: ['abroad'] };
const MARKS: Marks = {
  partnerCountries: { changeable: 'now', effort: 1 },
  partnerCountryCount: { changeable: 'now', effort: 1, derivedFrom: ['partnerCountries'] },
};

const condition = (fact: string, requirement: Requirement): Rule => ({
  node: 'condition',
  fact,
  requirement,
  sources: ['law'],
});

const leaves: Arbitrary<Rule> = fc.oneof(
  fc
    .subarray(COUNTRIES, { minLength: 1, maxLength: 2 })
    .map((values) => condition('partnerCountries', { operator: 'includes', values })),
  fc
    .record({ operator: fc.constantFrom('atLeast' as const, 'atMost' as const), bound: fc.constantFrom(1, 2, 3) })
    .map((requirement) => condition('partnerCountryCount', requirement)),
);

const rules: Arbitrary<Rule> = fc
  .tuple(
    fc.constantFrom('all' as const, 'any' as const),
    fc.array(fc.tuple(leaves, fc.boolean()), { minLength: 1, maxLength: 3 }),
  )
  .map(([node, parts]) => ({
    node,
    parts: parts.map(([part, negated]): Rule => (negated ? { node: 'not', part } : part)),
  }));

const answers: Arbitrary<Answers> = fc.record({
  partnerCountries: fc.option(fc.constantFrom<Given>(...subsets.map((set) => [...set]))),
  partnerCountryCount: fc.option(fc.constantFrom<Given>(1, 2, 3, { atLeast: 2 }, { atMost: 2 })),
});

const made = fc
  .record({ eligibility: rules, answers })
  .map(({ eligibility, answers: given }) => {
    const instruments = [
      { id: 'joint', scope: 'national' as const, eligibility },
      { id: 'regional-a', scope: 'regional' as const, eligibility },
    ];
    const world: World = { facts: FACTS, places: PLACES, definitions: {}, instruments };
    return { world, answers: given, marks: MARKS };
  })
  .filter((one) => verdictsOf(changingSnapshot(one), one.answers).get('joint') === 'ineligible');

describe('a way in over a fact that follows from another', () => {
  it('changes what was given, so that the other follows, and both only where both were given', () => {
    fc.assert(
      fc.property(made, (one) => {
        const result = ask(changingSnapshot(one), one.answers);
        const match = byInstrument(result).joint;
        if (!match) throw new Error('the instrument is gone');
        const ways = wayIn(result, match).ways;
        const ids = ways.map(({ changes }) => changes.map(({ fact }) => fact.id));
        expect(ids).toEqual(inOrder(slowWays(one, LARGEST_WAY).get('joint') ?? [], one));
        for (const { changes, leadsTo } of ways) {
          const changed = changes.map(({ fact, value }) => [fact.id, writtenValue(value)]);
          const verdicts = verdictsOf(changingSnapshot(one), { ...one.answers, ...Object.fromEntries(changed) });
          expect(verdicts.get('joint')).toBe(leadsTo);
        }
      }),
      { numRuns: 150 },
    );
  });
});
