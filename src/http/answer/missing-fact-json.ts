import type { Dictionary, Fact } from '../../core/facts/fact.ts';
import { originsOf } from '../../core/facts/origins.ts';
import type { Language } from '../../core/text.ts';

/** A fact that could still change a verdict, with the facts it follows from: those are easier to know. */
export function missingFactJson({ id, label, question }: Fact, facts: Dictionary, language: Language) {
  const derivedFrom = originsOf(id, facts);
  return {
    fact: id,
    label: label[language],
    question: question[language],
    ...(derivedFrom.length > 0 ? { derivedFrom } : {}),
  };
}
