import { knownAnew } from '../facts/derive.ts';
import type { FactId } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { knowledgeOf } from '../facts/profile.ts';
import { type Verdict, verdictOfEdition } from '../matching/verdict.ts';
import { numberOf } from '../rules/compile.ts';
import type { Setting } from './setting.ts';

/** Some facts that are taken to be otherwise. `NOTHING` forgets a fact. */
export type Supposition = ReadonlyMap<FactId, Knowledge>;

/** What is known, and how conditions turn out, under a supposition. */
export type Supposed = {
  readonly known: (fact: FactId) => Knowledge;
  readonly outcome: (index: number) => number;
};

/** The profile with some facts otherwise, and the derived ones following. Nothing when the facts would contradict each other. */
export function suppose(setting: Setting, supposed: Supposition): Supposed | undefined {
  const { snapshot, profile, asOf, asked } = setting;
  const { facts } = snapshot.catalogue.vocabulary;
  const before = (fact: FactId) => knowledgeOf(profile, fact);
  const anew = knownAnew(supposed, { known: before, given: setting.givenOf, facts }, asOf);
  if (!anew) return undefined;
  const known = (fact: FactId) => anew.get(fact) ?? before(fact);
  const moved = (fact: FactId) => anew.has(fact);
  return {
    known,
    outcome: (index) =>
      asked.conditions.get(index)?.some(moved) ? numberOf(snapshot.test(index, known)) : setting.outcome(index),
  };
}

/** The verdict under a supposition. Facts that contradict each other, and a safety net that opens only because of it, are no way in. */
export function verdictIf(setting: Setting, supposed: Supposition): Verdict {
  const then = suppose(setting, supposed);
  if (!then) return 'ineligible';
  const { compiled, closed, asOf } = setting;
  const context = { condition: then.outcome, day: asOf.day };
  if (closed.size > 0 && verdictOfEdition(compiled, { ...context, closed }) === 'ineligible') return 'ineligible';
  return verdictOfEdition(compiled, context);
}
