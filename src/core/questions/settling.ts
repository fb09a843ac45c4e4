import type { Candidate, Snapshot } from '../catalogue/snapshot.ts';
import { DERIVATIONS } from '../facts/derive.ts';
import type { Fact, FactId } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { narrow } from '../facts/narrow.ts';
import { knowledgeOf, type Profile } from '../facts/profile.ts';
import type { Inquiry } from '../matching/match.ts';
import { type Verdict, verdictOf } from '../matching/verdict.ts';
import type { AsOf } from '../moment.ts';
import type { Interval } from '../quantity.ts';
import { NO, run, UNKNOWN, YES } from '../rules/compile.ts';
import { conditionFacts } from '../rules/language.ts';
import { type Cut, cutsOf, endsOf } from './cuts.ts';
import { DERIVED_CUTS } from './derived-cuts.ts';
import { type FactPlan, type ReleasePlan, releasePlan } from './release-plan.ts';
import { type ValueClass, valueClasses } from './value-classes.ts';

const OUTCOME = { no: NO, unknown: UNKNOWN, yes: YES } as const;

/** What is known before a question is put, and the instruments that are still open. */
export type Standing = {
  readonly snapshot: Snapshot;
  readonly plan: ReleasePlan;
  readonly profile: Profile;
  readonly asOf: AsOf;
  readonly inquiry: Inquiry;
  readonly open: readonly Candidate[];
  /** Whether a condition of the table stands in the rule of an instrument that is still open. */
  readonly relevant: (condition: number) => boolean;
};

/** An answer to a question: what is then known of the fact, and what becomes of each condition that looks at it. */
export type Answer = ValueClass & { readonly outcomes: ReadonlyMap<number, number> };

/** Prepares for questions about some instruments. */
export function standingOf(
  snapshot: Snapshot,
  { profile, asOf, inquiry }: Pick<Standing, 'profile' | 'asOf' | 'inquiry'>,
  open: readonly Candidate[],
): Standing {
  const plan = releasePlan(snapshot);
  const relevant = new Uint8Array(snapshot.conditions.length);
  for (const { compiled } of open) for (const index of plan.conditions(compiled)) relevant[index] = 1;
  return { snapshot, plan, profile, asOf, inquiry, open, relevant: (condition) => relevant[condition] === 1 };
}

/** The answers that what is known leaves possible, in classes that the conditions of the release tell apart. */
export function answersTo(fact: Fact, standing: Standing): readonly Answer[] {
  const plan = standing.plan.facts.get(fact.id);
  if (!plan) return [];
  const known = knowledgeOf(standing.profile, fact.id);
  const division = {
    cuts: fact.type === 'number' || fact.type === 'date' ? cutsFor(fact.id, standing) : [],
    scheme: plan.scheme,
    parts: plan.parts,
    standing: plan.scheme?.standing(standing.asOf.day),
  };
  return valueClasses(fact, known, division).flatMap((one) => {
    const outcomes = outcomesOf(fact.id, one.knowledge, plan, standing);
    return outcomes ? [{ ...one, outcomes }] : [];
  });
}

/** What becomes of the conditions that look at a fact if this were known of it; nothing when that contradicts what is known. */
export function outcomesOf(
  fact: FactId,
  knowledge: Knowledge,
  { conditions }: FactPlan,
  standing: Standing,
): ReadonlyMap<number, number> | undefined {
  const known = knownWith(new Map([[fact, knowledge]]), standing);
  return (
    known &&
    new Map(conditions.filter(standing.relevant).map((index) => [index, OUTCOME[standing.snapshot.test(index, known)]]))
  );
}

/** The outcome of any condition if all of this were known at once; nothing when it contradicts itself or what is known. */
export function outcomeWith(
  answers: ReadonlyMap<FactId, Knowledge>,
  standing: Standing,
): ((condition: number) => number) | undefined {
  const known = knownWith(answers, standing);
  if (!known) return undefined;
  const touched = new Set([...answers.keys()].flatMap((id) => standing.plan.facts.get(id)?.conditions ?? []));
  return (index) =>
    touched.has(index) ? OUTCOME[standing.snapshot.test(index, known)] : standing.inquiry.condition(index);
}

/** What is known of every fact once answers are in, with what follows from them. */
function knownWith(
  answers: ReadonlyMap<FactId, Knowledge>,
  { plan, profile, asOf }: Standing,
): ((id: FactId) => Knowledge) | undefined {
  const overlay = new Map(answers);
  const known = (id: FactId) => overlay.get(id) ?? knowledgeOf(profile, id);
  const derived = new Set([...answers.keys()].flatMap((id) => plan.facts.get(id)?.derived ?? []));
  for (const id of Object.keys(DERIVATIONS)) {
    if (!derived.has(id)) continue;
    const follows = DERIVATIONS[id]?.(known, asOf);
    const both = follows && narrow(known(id), follows);
    if (!both) return undefined;
    overlay.set(id, both);
  }
  return known;
}

/** Where the conditions that look at a fact cut its values, those on facts worked out from it too. */
function cutsFor(fact: FactId, standing: Standing): readonly Cut[] {
  const { snapshot, plan, asOf, profile } = standing;
  const piecesOf = (id: FactId): readonly Interval[] => {
    const known = knowledgeOf(profile, id);
    return known.kind === 'quantity' ? known.pieces : [];
  };
  const own = (plan.facts.get(fact)?.conditions ?? []).flatMap((index): readonly Cut[] => {
    const condition = snapshot.conditions[index];
    if (!condition || !standing.relevant(index)) return [];
    if (condition.fact === fact) return cutsOf(condition.requirement, piecesOf);
    // As the bound of another fact it is compared with what is known of that one.
    return conditionFacts(condition).includes(fact) ? piecesOf(condition.fact).flatMap(endsOf) : [];
  });
  const through = Object.keys(DERIVED_CUTS).flatMap((derived) =>
    snapshot.catalogue.vocabulary.facts.get(derived)?.derivedFrom.includes(fact)
      ? (DERIVED_CUTS[derived]?.(fact, cutsFor(derived, standing), asOf) ?? [])
      : [],
  );
  return [...own, ...through];
}

/** The verdict of a candidate if some conditions turned out otherwise than they now do. */
export function verdictWith(
  { compiled }: Candidate,
  outcome: (condition: number) => number,
  { asOf }: Pick<Standing, 'asOf'>,
): Verdict {
  const context = { condition: outcome, day: asOf.day };
  const worst = run(compiled.program, context, NO);
  return verdictOf(worst, compiled.hasAssessments ? run(compiled.program, context, YES) : worst);
}
