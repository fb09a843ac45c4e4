import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/core/failure.ts';
import { evaluate } from '../../../src/core/rules/evaluate.ts';
import type { Rule } from '../../../src/core/rules/language.ts';
import { parseRule } from '../../../src/core/rules/parse-rule.ts';
import type { Truth } from '../../../src/core/truth.ts';
import { type Answers, dictionaries } from '../../support/arbitraries.ts';
import { ask, byInstrument, documentsOf, ruleDocument, snapshotOf } from '../asking.ts';
import { agreement, completions, holds } from '../oracle.ts';
import { profilesOf, readOnceRules, type World, worlds, worldsOf } from '../worlds.ts';

const ASSUMED = ['no', 'yes'] as const;

const worldWithAnswers = worlds.chain((world) =>
  fc.record({ world: fc.constant(world), answers: profilesOf(world), picks: fc.array(fc.nat(), { minLength: 1 }) }),
);
const readOnceWithAnswers = dictionaries
  .chain((facts) =>
    worldsOf(
      facts,
      readOnceRules(facts).map((rule) => [rule]),
    ),
  )
  .chain((world) => fc.record({ world: fc.constant(world), answers: profilesOf(world) }));

/** The outcome of an instrument's rule, with every assessment turning out one way. */
function outcome(world: World, answers: Answers, id: string, assessment: Truth): Truth {
  const result = ask(snapshotOf(documentsOf(world)), answers);
  const found = byInstrument(result)[id];
  if (!found) throw new Error(`${id} is not in force`);
  return result.inquiry.judge(found.candidate, assessment).truth;
}

describe('evaluate', () => {
  it('says yes or no only if every way to answer the rest says the same', () => {
    fc.assert(
      fc.property(worldWithAnswers, fc.constantFrom(...ASSUMED), ({ world, answers }, assumed) => {
        const truth = outcome(world, answers, 'national-0', assumed);
        if (truth !== 'unknown') expect(slowOutcome(world, answers, 'national-0', assumed)).toBe(truth);
      }),
      { numRuns: 300 },
    );
  });

  it('says unknown of a rule that names each fact once only if the answers can still differ', () => {
    fc.assert(
      fc.property(readOnceWithAnswers, fc.constantFrom(...ASSUMED), ({ world, answers }, assumed) => {
        expect(outcome(world, answers, 'national-0', assumed)).toBe(slowOutcome(world, answers, 'national-0', assumed));
      }),
      { numRuns: 300 },
    );
  });

  it('does not care about the order of conditions', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers, picks }) => {
        const [first, ...others] = world.instruments.map((instrument) => ({
          ...instrument,
          eligibility: reordered(instrument.eligibility, picks),
          serves: instrument.serves && reordered(instrument.serves, picks),
        }));
        const definitions = Object.entries(world.definitions).map(([id, rule]) => [id, reordered(rule, picks)]);
        const shuffled = {
          ...world,
          instruments: first ? [first, ...others] : [],
          definitions: Object.fromEntries(definitions),
        };
        expect(conclusions(shuffled, answers)).toEqual(conclusions(world, answers));
      }),
      { numRuns: 300 },
    );
  });

  it('calls "a or not a" unknown while a is: sound, not complete', () => {
    const a: Rule = { node: 'condition', fact: 'a', requirement: { operator: 'is', value: true }, sources: [] };
    const either: Rule = { node: 'any', parts: [a, { node: 'not', part: a }] };
    const world = { definition: () => a, serving: () => [], assessment: 'unknown' } as const;
    expect(evaluate(either, { ...world, condition: () => 'unknown' }).truth).toBe('unknown');
    expect(evaluate(either, { ...world, condition: () => 'no' }).truth).toBe('yes');
  });

  it('is asked of a rule that reads back as it was written', () => {
    fc.assert(
      fc.property(worlds, ({ instruments }) => {
        for (const { eligibility } of instruments) {
          const refuse = (failure: Failure) => expect.unreachable(failure.code);
          expect(parseRule(ruleDocument(eligibility), [], refuse)).toEqual(eligibility);
        }
      }),
    );
  });
});

function slowOutcome(world: World, answers: Answers, id: string, assumed: 'yes' | 'no'): Truth {
  const rule = world.instruments.find((instrument) => instrument.id === id)?.eligibility;
  if (!rule) throw new Error(`${id} is not in this world`);
  const every = completions(world.facts, answers, world.places);
  return agreement(every.map((completion) => holds(rule, completion, world, assumed === 'yes')));
}

/** Of each instrument: the verdict, what is missing, and the outcome for every way the assessments can go. */
function conclusions(world: World, answers: Answers): unknown {
  const result = ask(snapshotOf(documentsOf(world)), answers);
  return Object.entries(byInstrument(result)).map(([id, { candidate, verdict, missing }]) => ({
    id,
    verdict,
    missing,
    truths: (['no', 'unknown', 'yes'] as const).map((assumed) => result.inquiry.judge(candidate, assumed).truth),
  }));
}

/** The same rule with the parts of every group in another order. */
function reordered(rule: Rule, [pick = 0, ...later]: readonly number[]): Rule {
  if (rule.node === 'not') return { ...rule, part: reordered(rule.part, later) };
  if (rule.node !== 'all' && rule.node !== 'any') return rule;
  const parts = rule.parts.map((part, index) => reordered(part, later.slice(index)));
  const at = pick % parts.length;
  const turned = [...parts.slice(at), ...parts.slice(0, at)];
  return { ...rule, parts: pick % 2 === 0 ? turned : turned.reverse() };
}
