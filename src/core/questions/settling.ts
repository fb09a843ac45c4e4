import type { Candidate, Snapshot } from '../catalogue/snapshot.ts';
import { knownAnew } from '../facts/derive.ts';
import type { Fact, FactId } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { knowledgeOf, type Profile, type UnderstoodValue } from '../facts/profile.ts';
import type { Inquiry } from '../matching/match.ts';
import type { AsOf } from '../moment.ts';
import type { Interval } from '../quantity.ts';
import { numberOf, UNKNOWN } from '../rules/compile.ts';
import { type Cut, cutsOf } from '../rules/cuts.ts';
import { DERIVED_CUTS } from './derived-cuts.ts';
import { type ReleasePlan, releasePlan } from './release-plan.ts';
import { type ValueClass, valueClasses } from './value-classes.ts';

/** What is known before a question is put, and the instruments that are still open. */
export type Standing = {
  readonly snapshot: Snapshot;
  readonly plan: ReleasePlan;
  readonly profile: Profile;
  readonly asOf: AsOf;
  readonly inquiry: Inquiry;
  readonly open: readonly Candidate[];
  /** The conditions of open instruments that look at a fact. */
  readonly conditionsOn: (fact: FactId) => readonly number[];
  /** What becomes of every condition of an open instrument as things stand. */
  readonly outcomes: Outcomes;
};

/** The outcome of each condition, by its place in the table; only those of open instruments count. */
export type Outcomes = Uint8Array;

/** An answer to a question: what is then known of the fact, and what becomes of the conditions. */
export type Answer = ValueClass & { readonly outcomes: Outcomes };

/** An answer that can be offered: the value as a profile takes it, and what is known once it is given. */
export type OfferedValue = { readonly value: UnderstoodValue; readonly knowledge: Knowledge };

/** Prepares for questions about some instruments. */
export function standingOf(
  snapshot: Snapshot,
  { profile, asOf, inquiry }: Pick<Standing, 'profile' | 'asOf' | 'inquiry'>,
  open: readonly Candidate[],
): Standing {
  const plan = releasePlan(snapshot);
  const relevant = new Uint8Array(snapshot.conditions.length);
  const outcomes = new Uint8Array(snapshot.conditions.length).fill(UNKNOWN);
  for (const { compiled } of open) for (const index of plan.conditions(compiled)) relevant[index] = 1;
  for (const [index, one] of relevant.entries()) if (one === 1) outcomes[index] = inquiry.condition(index);
  const conditions = new Map<FactId, readonly number[]>();
  const conditionsOn = (fact: FactId): readonly number[] => {
    const known = conditions.get(fact);
    if (known) return known;
    const found = plan.facts.get(fact)?.conditions.filter((index) => relevant[index] === 1) ?? [];
    conditions.set(fact, found);
    return found;
  };
  return { snapshot, plan, profile, asOf, inquiry, open, conditionsOn, outcomes };
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
    const outcomes = outcomesOf(fact.id, one.knowledge, standing);
    return outcomes ? [{ ...one, outcomes }] : [];
  });
}

/** What becomes of the conditions if this were known of a fact; nothing when that contradicts what is known. */
export function outcomesOf(fact: FactId, knowledge: Knowledge, standing: Standing): Outcomes | undefined {
  const known = knownWith(new Map([[fact, knowledge]]), standing);
  if (!known) return undefined;
  const outcomes = standing.outcomes.slice();
  for (const index of standing.conditionsOn(fact)) outcomes[index] = numberOf(standing.snapshot.test(index, known));
  return outcomes;
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
    touched.has(index) ? numberOf(standing.snapshot.test(index, known)) : standing.inquiry.condition(index);
}

/** What is known of every fact once answers are in, with what follows from them. */
function knownWith(
  answers: ReadonlyMap<FactId, Knowledge>,
  { snapshot, profile, asOf }: Standing,
): ((id: FactId) => Knowledge) | undefined {
  const { facts } = snapshot.catalogue.vocabulary;
  const before = (id: FactId) => knowledgeOf(profile, id);
  const anew = knownAnew(answers, { known: before, given: before, facts }, asOf);
  return anew && ((id) => anew.get(id) ?? before(id));
}

/** Where the conditions that look at a fact cut its values, those on facts worked out from it too. */
function cutsFor(fact: FactId, standing: Standing): readonly Cut[] {
  const { snapshot, asOf, profile } = standing;
  const piecesOf = (id: FactId): readonly Interval[] => {
    const known = knowledgeOf(profile, id);
    return known.kind === 'quantity' ? known.pieces : [];
  };
  const own = standing
    .conditionsOn(fact)
    .flatMap((index) => snapshot.conditions[index] ?? [])
    .flatMap((condition) => cutsOf(condition, fact, piecesOf));
  const through = Object.keys(DERIVED_CUTS).flatMap((derived) =>
    snapshot.catalogue.vocabulary.facts.get(derived)?.derivedFrom.includes(fact)
      ? (DERIVED_CUTS[derived]?.(fact, cutsFor(derived, standing), asOf) ?? [])
      : [],
  );
  return [...own, ...through];
}
