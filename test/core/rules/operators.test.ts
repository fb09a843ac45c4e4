import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Knowledge, NOTHING } from '../../../src/core/facts/knowledge.ts';
import type { Condition } from '../../../src/core/rules/language.ts';
import { OPERATORS_OF, requirementTest } from '../../../src/core/rules/operators.ts';
import type { Truth } from '../../../src/core/truth.ts';
import {
  type Answers,
  conditions,
  countries,
  givens,
  type Places,
  TEST_FACTS,
  type TestFact,
} from '../../support/arbitraries.ts';
import { ask, byInstrument, documentsOf, snapshotOf } from '../asking.ts';
import { agreement, completions, isPossible, meets } from '../oracle.ts';

const facts: readonly TestFact[] = TEST_FACTS;

/** A condition on a fact, in a country, with what somebody says of every fact. */
function situations(fact: TestFact) {
  return countries.chain((places) =>
    fc.record({
      places: fc.constant(places),
      condition: conditions(fact, facts),
      answers: fc
        .tuple(
          ...facts.map((one) =>
            fc.tuple(
              fc.constant(one.id),
              givens(one).filter((given) => isPossible(one, given, places)),
            ),
          ),
        )
        .map((pairs): Answers => Object.fromEntries(pairs)),
    }),
  );
}

function outcome(condition: Condition, answers: Answers, places: Places): Truth {
  const world = {
    facts,
    places,
    definitions: {},
    instruments: [{ id: 'only', scope: 'national' as const, eligibility: condition }],
  };
  const result = ask(snapshotOf(documentsOf(world)), answers);
  const found = byInstrument(result).only;
  return found ? result.inquiry.judge(found.candidate, 'unknown').truth : 'unknown';
}

describe('requirementTest', () => {
  it.each(facts)('answers for $id exactly as trying every value would', (fact) => {
    fc.assert(
      fc.property(situations(fact), ({ condition, answers, places }) => {
        const { requirement } = condition;
        const bound = 'bound' in requirement && typeof requirement.bound === 'object' ? requirement.bound.fact : '';
        const mentioned = facts.filter(({ id }) => id === fact.id || id === bound);
        const outcomes = completions(mentioned, answers, places).map((completion) =>
          meets(requirement, completion[fact.id] ?? '', completion, places),
        );
        expect(outcome(condition, answers, places)).toBe(agreement(outcomes));
      }),
      { numRuns: 150 },
    );
  });

  it.each(facts)('answers unknown for $id when nothing is known', (fact) => {
    fc.assert(
      fc.property(conditions(fact, []), ({ requirement }) => {
        const area = { inside: new Uint32Array([1]), possible: new Uint32Array([1]) };
        expect(requirementTest(requirement, () => area)(NOTHING, () => NOTHING)).toBe('unknown');
      }),
    );
  });

  it.each(facts)('answers unknown for $id when what is known is of another kind', (fact) => {
    const kinds: readonly Knowledge[] = [
      { kind: 'boolean', value: true },
      { kind: 'quantity', pieces: [{ low: 1, high: 1, lowOpen: false, highOpen: false }] },
      { kind: 'choice', possible: ['small'] },
      { kind: 'choices', possibilities: [{ atLeast: ['study'], atMost: ['study'] }] },
      { kind: 'concept', extent: new Uint32Array([1]) },
      { kind: 'concepts', possibilities: [{ atLeast: [new Uint32Array([1])], atMost: [new Uint32Array([1])] }] },
    ];
    const own = { number: 'quantity', date: 'quantity' } as const;
    const kind = fact.type === 'number' || fact.type === 'date' ? own[fact.type] : fact.type;
    fc.assert(
      fc.property(conditions(fact, []), ({ requirement }) => {
        const area = { inside: new Uint32Array([1]), possible: new Uint32Array([1]) };
        const test = requirementTest(requirement, () => area);
        for (const other of kinds) {
          if (other.kind !== kind && !(fact.type === 'date' && other.kind === 'choice'))
            expect(test(other, () => NOTHING)).toBe('unknown');
        }
      }),
    );
  });

  it('knows at least one operator for every type of fact a rule can ask for, and none for awards', () => {
    const without = Object.entries(OPERATORS_OF).filter(([, operators]) => operators.length === 0);
    expect(without.map(([type]) => type)).toEqual(['awards']);
  });
});
