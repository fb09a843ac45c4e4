import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Verdict, verdictOf } from '../../../src/core/matching/verdict.ts';
import { NO, YES } from '../../../src/core/rules/compile.ts';
import type { Judgement } from '../../../src/core/rules/evaluate.ts';
import type { Condition, Rule } from '../../../src/core/rules/language.ts';
import { missingFacts } from '../../../src/core/rules/missing.ts';
import type { Truth } from '../../../src/core/truth.ts';
import { type Answers, dictionaries, type Given } from '../../support/arbitraries.ts';
import { ask, byInstrument, documentsOf, snapshotOf } from '../asking.ts';
import { type Completion, completions, holds, possibleValues } from '../oracle.ts';
import { profilesOf, readOnceRules, type World, worlds, worldsOf } from '../worlds.ts';

/** A world, what is said, and for each fact an exact answer that is still possible. */
const worldWithEndings = worlds.chain((world) =>
  profilesOf(world).chain((answers) =>
    fc.record({ world: fc.constant(world), answers: fc.constant(answers), ending: endingsOf(world, answers) }),
  ),
);
const readOnceWithAnswers = dictionaries
  .chain((facts) =>
    worldsOf(
      facts,
      readOnceRules(facts).map((rule) => [rule]),
    ),
  )
  .chain((world) => fc.record({ world: fc.constant(world), answers: profilesOf(world) }));

describe('the missing facts of a match', () => {
  it('are none unless the verdict is undetermined, and some if it is', () => {
    fc.assert(
      fc.property(worldWithEndings, ({ world, answers }) => {
        for (const { verdict, missing } of ask(snapshotOf(documentsOf(world)), answers).matches)
          expect(missing.length > 0).toBe(verdict === 'undetermined');
      }),
    );
  });

  it('are the only ones that can settle the verdict: answering all others leaves it undetermined', () => {
    fc.assert(
      fc.property(worldWithEndings, ({ world, answers, ending }) => {
        const snapshot = snapshotOf(documentsOf(world));
        for (const { candidate, verdict, missing } of ask(snapshot, answers).matches) {
          if (verdict !== 'undetermined') continue;
          const others = pick(ending, (fact) => !missing.includes(fact));
          const after = byInstrument(ask(snapshot, { ...answers, ...others }));
          expect(after[candidate.compiled.instrument.id]).toMatchObject({ verdict, missing });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('settle the verdict once they are all answered exactly', () => {
    fc.assert(
      fc.property(worldWithEndings, ({ world, answers, ending }) => {
        const snapshot = snapshotOf(documentsOf(world));
        for (const { candidate, missing } of ask(snapshot, answers).matches) {
          const answered = { ...answers, ...pick(ending, (fact) => missing.includes(fact)) };
          const after = byInstrument(ask(snapshot, answered));
          expect(after[candidate.compiled.instrument.id]?.verdict).not.toBe('undetermined');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('can each make the difference, in a rule that names every fact once', () => {
    fc.assert(
      fc.property(readOnceWithAnswers, ({ world, answers }) => {
        const found = byInstrument(ask(snapshotOf(documentsOf(world)), answers))['national-0'];
        const every = completions(world.facts, answers, world.places);
        for (const fact of found?.missing ?? []) expect(makesADifference(fact, every, world)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('missingFacts', () => {
  it('drops what stands beside a settled answer', () => {
    const settled = group('any', 'yes', [leaf('a', 'unknown'), leaf('b', 'yes')]);
    expect([...missingFacts(group('all', 'unknown', [settled, leaf('c', 'unknown'), leaf('d', 'yes')]))]).toEqual([
      'c',
    ]);
  });

  it('names the bounding fact of a comparison too', () => {
    expect([...missingFacts(leaf('loan', 'unknown', 'investment'))]).toEqual(['loan', 'investment']);
  });
});

function endingsOf({ facts, places }: World, answers: Answers): fc.Arbitrary<Answers> {
  const pairs = facts.map((fact) => {
    const possible = possibleValues({ ...fact, beyond: [] }, answers[fact.id] ?? null, places);
    return fc.tuple(fc.constant(fact.id), fc.constantFrom<Given[]>(...possible));
  });
  return fc.tuple(...pairs).map((entries) => Object.fromEntries(entries));
}

function pick(answers: Answers, wanted: (fact: string) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => wanted(fact)));
}

/** Whether two ways to fill in the answers, different in this fact only, lead to different verdicts. */
function makesADifference(fact: string, every: readonly Completion[], world: World): boolean {
  const rule = world.instruments.find(({ id }) => id === 'national-0')?.eligibility;
  if (!rule) return false;
  const verdicts = new Map<string, Set<Verdict>>();
  for (const completion of every) {
    const rest = JSON.stringify({ ...completion, [fact]: null });
    verdicts.set(rest, (verdicts.get(rest) ?? new Set()).add(slowVerdict(rule, completion, world)));
  }
  return [...verdicts.values()].some((found) => found.size > 1);
}

function slowVerdict(rule: Rule, completion: Completion, world: World): Verdict {
  const [worst, best] = [false, true].map((assessed) => (holds(rule, completion, world, assessed) ? YES : NO));
  return verdictOf(worst ?? NO, best ?? NO);
}

function group(node: 'all' | 'any', truth: Truth, parts: readonly Judgement[]): Judgement {
  return { node, truth, parts };
}

function leaf(fact: string, truth: Truth, bound?: string): Judgement {
  const requirement = { operator: 'atLeast', bound: bound === undefined ? 1 : { fact: bound } } as const;
  const rule: Condition = { node: 'condition', fact, requirement, sources: [] };
  return { node: 'condition', truth, rule };
}
