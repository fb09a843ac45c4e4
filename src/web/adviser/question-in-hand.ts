import type { Fact, Question } from '../../client/api-types.ts';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';

type Option = {
  readonly value: unknown;
  readonly label: string;
  readonly settlesIn?: number;
  readonly settlesOut?: number;
};

/** A question to read aloud, whether the service proposed it or the adviser chose it. */
export type AskedQuestion = Pick<
  Fact,
  'label' | 'question' | 'help' | 'type' | 'unit' | 'minimum' | 'maximum' | 'scheme'
> & {
  readonly fact: string;
  readonly why?: string;
  readonly options: readonly Option[];
};

/** The question that stands on the left; nothing when there is nothing left to ask. */
export function questionInHand(state: AdviserState): AskedQuestion | undefined {
  const { ask } = state.conversation;
  const questions = state.answer?.questions ?? [];
  if (ask === undefined) return questions[0];
  const proposed: Question | undefined = questions.find(({ fact }) => fact === ask);
  const fact = state.facts.get(ask);
  return proposed ?? (fact ? askedFact(fact, state) : undefined);
}

/** Whether more than one answer may be given, so that picking one is not yet the answer. */
export function takesSeveral({ type }: Pick<AskedQuestion, 'type'>): boolean {
  return type === 'choices' || type === 'concepts';
}

/** Whether there is a field to type in. */
export function canBeTyped({ type }: Pick<AskedQuestion, 'type'>): boolean {
  return type === 'number' || type === 'date' || type === 'concept' || type === 'concepts';
}

function askedFact(fact: Fact, { language }: AdviserState): AskedQuestion {
  const { yes, no, none } = ADVISER_TEXT[language];
  const { id, ...rest } = fact;
  const offered = fact.options ?? [];
  const several = takesSeveral(fact);
  const options: readonly Option[] =
    fact.type === 'boolean'
      ? [
          { value: true, label: yes },
          { value: false, label: no },
        ]
      : offered.map(({ value, label }) => ({ value: several ? [value] : value, label }));
  const nothing: readonly Option[] =
    fact.type === 'choices' || fact.type === 'awards' ? [{ value: [], label: none }] : [];
  return { ...rest, fact: id, options: [...options, ...nothing] };
}
