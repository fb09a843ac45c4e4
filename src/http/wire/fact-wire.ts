import type { Fact } from '../../core/facts/fact.ts';
import type { Language } from '../../core/text.ts';
import type { FactWire } from '../contract/fact.ts';

/** A fact with its texts in a language: all a form needs to ask for it. */
export function factWire(fact: Fact, language: Language): FactWire {
  return {
    id: fact.id,
    type: fact.type,
    ...(fact.type === 'number' ? { unit: fact.unit } : {}),
    ...(fact.type === 'number' && fact.minimum !== undefined ? { minimum: fact.minimum } : {}),
    ...(fact.type === 'number' && fact.maximum !== undefined ? { maximum: fact.maximum } : {}),
    ...('options' in fact
      ? { options: fact.options.map(({ value, label }) => ({ value, label: label[language] })) }
      : {}),
    ...('scheme' in fact ? { scheme: fact.scheme } : {}),
    label: fact.label[language],
    question: fact.question[language],
    ...(fact.help === undefined ? {} : { help: fact.help[language] }),
    askedOf: fact.askedOf,
    effort: fact.effort,
    ...(fact.changeable === undefined ? {} : { changeable: fact.changeable }),
    derivedFrom: [...fact.derivedFrom],
  };
}
