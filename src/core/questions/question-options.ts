import type { FactId } from '../facts/fact.ts';
import type { UnderstoodValue } from '../facts/profile.ts';
import { fits, type Verdict } from '../matching/verdict.ts';
import { UNKNOWN } from '../rules/compile.ts';
import { union } from '../schemes/bit-set.ts';
import { type Effect, effectOf, keyOf } from './effects.ts';
import { offeredValues } from './offered-values.ts';
import { type Answer, type OfferedValue, outcomesOf, type Standing } from './settling.ts';

/** An answer that is offered, and how many of the instruments the question is about it settles. */
export type QuestionOption = {
  readonly value: UnderstoodValue;
  readonly settlesIn: number;
  readonly settlesOut: number;
};

/** Longer lists of options are no longer read: only where no level has fewer, codes that come to the same are offered together. */
const MOST_OPTIONS = 15;

type Offer = { readonly value: UnderstoodValue; readonly answer: Answer };

/** The answers to offer with a question, each with what it would settle. */
export function questionOptions({ fact, answers, touched }: Effect, standing: Standing): readonly QuestionOption[] {
  const conditions = standing.conditionsOn(fact.id);
  const choices = offeredValues(fact, answers, standing);
  const readable = (offers: readonly unknown[]) => offers.length > 0 && offers.length <= MOST_OPTIONS;
  // Working out what hundreds of municipalities come to takes longer than all the rest, so only where nothing shorter can be offered.
  const plain = choices.filter(readable).map((values) => offersOf(fact.id, values, standing));
  const shown = plain.length > 0 ? mostTelling(plain, conditions) : firstGrouped(fact.id, choices, standing);
  // One bracket that holds everything is no choice; "none" is.
  if (shown.length < 2 && fact.type !== 'awards') return [];
  const candidates = touched.map(({ candidate }) => candidate);
  const chosen = shown.map(({ answer }) => answer);
  const verdicts = effectOf(fact, candidates, standing, chosen)?.touched.map((one) => one.verdicts) ?? [];
  const count = (settled: (verdict: Verdict | undefined) => boolean, i: number) =>
    verdicts.filter((after) => settled(after[i])).length;
  return shown.map(({ value }, i) => ({
    value,
    settlesIn: count(fits, i),
    settlesOut: count((verdict) => verdict === 'ineligible', i),
  }));
}

function offersOf(fact: FactId, values: readonly OfferedValue[], standing: Standing): readonly Offer[] {
  return values.flatMap(({ value, knowledge }): readonly Offer[] => {
    const outcomes = outcomesOf(fact, knowledge, standing);
    return outcomes ? [{ value, answer: { knowledge, weight: 1, outcomes } }] : [];
  });
}

/** The widest level that is short enough once codes that come to the same are taken together; nothing when none is. */
function firstGrouped(
  fact: FactId,
  choices: readonly (readonly OfferedValue[])[],
  standing: Standing,
): readonly Offer[] {
  for (const values of choices) {
    const offers = together(offersOf(fact, values, standing), standing.conditionsOn(fact));
    if (offers.length > 1 && offers.length <= MOST_OPTIONS) return offers;
  }
  return [];
}

/** The choice whose answers decide most conditions; of equals the widest. In 2016 schemes ask for topsectors, today for missions. */
function mostTelling(choices: readonly (readonly Offer[])[], conditions: readonly number[]): readonly Offer[] {
  const decided = ({ answer }: Offer) => conditions.filter((index) => answer.outcomes[index] !== UNKNOWN).length;
  const tells = (offers: readonly Offer[]) => offers.reduce((sum, offer) => sum + decided(offer), 0) / offers.length;
  const [first = [], ...others] = choices;
  return others.reduce((best, other) => (tells(other) > tells(best) ? other : best), first);
}

/** Codes that no open instrument tells apart, as one offer: "Doetinchem, Zutphen or one of six others". */
function together(offers: readonly Offer[], conditions: readonly number[]): readonly Offer[] {
  const groups = new Map<string | number, Offer[]>();
  for (const offer of offers) {
    const key = keyOf(offer.answer.outcomes, conditions);
    const group = groups.get(key);
    if (group) group.push(offer);
    else groups.set(key, [offer]);
  }
  return [...groups.values()].flatMap((group): readonly Offer[] => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return first ? [first] : [];
    const values = group.flatMap(({ value }) => ('is' in value && typeof value.is !== 'boolean' ? [value.is] : []));
    const knowledge = group.map(({ answer }) => answer.knowledge).reduce(either);
    return [{ value: { oneOf: values }, answer: { ...first.answer, knowledge } }];
  });
}

function either(a: OfferedValue['knowledge'], b: OfferedValue['knowledge']): OfferedValue['knowledge'] {
  if (a.kind === 'concept' && b.kind === 'concept') return { kind: 'concept', extent: union(a.extent, b.extent) };
  if (a.kind === 'concepts' && b.kind === 'concepts')
    return { kind: 'concepts', possibilities: [...a.possibilities, ...b.possibilities] };
  return a;
}
