import type { z } from 'zod';
import { writtenValue } from '../../core/facts/profile.ts';
import type { MatchResult } from '../../core/matching/match.ts';
import type { Question } from '../../core/questions/next-questions.ts';
import type { Language } from '../../core/text.ts';
import { offerText, whyText } from '../../text/question-text.ts';
import { givenText } from '../../text/value-text.ts';
import type { questionShape } from '../contract/question.ts';

/** A question as it is put to a person, with the answers that matter. */
export function questionWire(
  { fact, concerns, expectedSettled, options }: Question,
  { profile, snapshot }: MatchResult,
  language: Language,
): z.output<typeof questionShape> {
  const { vocabulary } = snapshot.catalogue;
  const known = profile.understood.get(fact.id);
  const given = known && !known.derived ? givenText(fact, known.value, vocabulary, language) : undefined;
  return {
    fact: fact.id,
    label: fact.label[language],
    question: fact.question[language],
    why: whyText(concerns, given, language),
    ...(fact.help ? { help: fact.help[language] } : {}),
    type: fact.type,
    ...(fact.type === 'number' ? { unit: fact.unit, minimum: fact.minimum, maximum: fact.maximum } : {}),
    ...('scheme' in fact ? { scheme: fact.scheme } : {}),
    effort: fact.effort,
    askedOf: fact.askedOf,
    ...(given === undefined ? {} : { given }),
    concerns,
    expectedSettled: Math.round(expectedSettled * 10) / 10,
    options: options.map(({ value, settlesIn, settlesOut }) => ({
      value: writtenValue(value),
      label: offerText(fact, value, vocabulary, language),
      settlesIn,
      settlesOut,
    })),
  };
}
