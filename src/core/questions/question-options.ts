import type { UnderstoodValue } from '../facts/profile.ts';
import type { Verdict } from '../matching/verdict.ts';
import { union } from '../schemes/bit-set.ts';
import { type Effect, effectOf, keyOf } from './effects.ts';
import { type OfferedValue, offeredValues } from './offered-values.ts';
import { type Answer, outcomesOf, type Standing } from './settling.ts';

/** An answer that is offered, and how many of the instruments the question is about it settles. */
export type QuestionOption = {
  readonly value: UnderstoodValue;
  readonly settlesIn: number;
  readonly settlesOut: number;
};

/** Longer lists of options are no longer read: codes that come to the same are then offered together, or else none at all. */
const MOST_OPTIONS = 15;

type Offer = { readonly value: UnderstoodValue; readonly answer: Answer };

/** The answers to offer with a question, each with what it would settle. */
export function questionOptions({ fact, answers, touched }: Effect, standing: Standing): readonly QuestionOption[] {
  const offers = offeredValues(fact, answers, standing).flatMap(({ value, knowledge }): readonly Offer[] => {
    const outcomes = outcomesOf(fact.id, knowledge, standing);
    return outcomes ? [{ value, answer: { knowledge, weight: 1, outcomes } }] : [];
  });
  const shown = offers.length > MOST_OPTIONS ? together(offers, standing.conditionsOn(fact.id)) : offers;
  if (shown.length > MOST_OPTIONS) return [];
  const candidates = touched.map(({ candidate }) => candidate);
  const chosen = shown.map(({ answer }) => answer);
  const verdicts = effectOf(fact, candidates, standing, chosen)?.touched.map((one) => one.verdicts) ?? [];
  const count = (i: number, settled: readonly Verdict[]) =>
    verdicts.filter((after) => settled.some((verdict) => verdict === after[i])).length;
  return shown.map(({ value }, i) => ({
    value,
    settlesIn: count(i, ['eligible', 'eligible-if-assessed']),
    settlesOut: count(i, ['ineligible']),
  }));
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
