import type { Fact } from '../core/facts/fact.ts';
import type { Vocabulary } from '../core/facts/vocabulary.ts';
import { type Condition, conditionFacts, type Requirement } from '../core/rules/language.ts';
import type { Language } from '../core/text.ts';
import { capital } from '../words/sentence-case.ts';
import { PHRASES } from './phrases.ts';
import { conceptName, dayText, listText, optionLabel, quantityText } from './value-text.ts';

/** A requirement in words: short (`required`: "minstens 60%") and as a sentence. */
export type RequirementText = { readonly required: string; readonly sentence: string };

/** Says what a condition asks. `negated` says the opposite. */
export function requirementText(
  condition: Condition,
  negated: boolean,
  vocabulary: Vocabulary,
  language: Language,
): RequirementText {
  const phrases = PHRASES[language];
  const fact = vocabulary.facts.get(conditionFacts(condition)[0] ?? '');
  if (!fact) return { required: '', sentence: '' };
  if (fact.type === 'boolean' && condition.requirement.operator === 'is') {
    const wanted = condition.requirement.value !== negated;
    const statement = (wanted ? fact.whenTrue : fact.whenFalse)[language];
    return {
      required: wanted ? phrases.yes : phrases.no,
      sentence: `${(!negated && condition.text?.[language]) || statement}.`,
    };
  }
  const plain = required(condition.requirement, fact, vocabulary, language);
  const words = negated ? opposite(condition.requirement, plain, fact, vocabulary, language) : plain;
  const stated = negated ? undefined : condition.text?.[language];
  return { required: words, sentence: `${stated ?? `${capital(fact.label[language])}: ${words}`}.` };
}

const OPPOSITES = {
  atLeast: 'below',
  below: 'atLeast',
  atMost: 'above',
  above: 'atMost',
  before: 'onOrAfter',
  onOrAfter: 'before',
} as const;

/** What is asked when the opposite is asked: of "minstens 3" that is "minder dan 3". */
function opposite(
  requirement: Requirement,
  plain: string,
  fact: Fact,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const { operator } = requirement;
  if (operator in OPPOSITES) {
    const turned = { ...requirement, operator: OPPOSITES[operator as keyof typeof OPPOSITES] } as Requirement;
    return required(turned, fact, vocabulary, language);
  }
  const phrases = PHRASES[language];
  return operator === 'between' || operator === 'allWithin' ? phrases.not(plain) : phrases.otherThan(plain);
}

function required(requirement: Requirement, fact: Fact, vocabulary: Vocabulary, language: Language): string {
  const phrases = PHRASES[language];
  switch (requirement.operator) {
    case 'is':
      return valueText(requirement.value, fact, language);
    case 'in':
    case 'includes':
      return listText(
        requirement.values.map((value) => optionLabel(fact, value, language)),
        phrases.or,
      );
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below': {
      const { bound } = requirement;
      if (typeof bound === 'number') return phrases[requirement.operator](quantityText(fact, bound, language));
      return phrases[requirement.operator](
        phrases.asMuchAs(vocabulary.facts.get(bound.fact)?.label[language] ?? bound.fact),
      );
    }
    case 'between':
      return phrases.between(valueText(requirement.low, fact, language), valueText(requirement.high, fact, language));
    case 'before':
    case 'onOrAfter':
      return phrases[requirement.operator](dayText(requirement.day, language));
    case 'within':
    case 'anyWithin':
    case 'allWithin': {
      const names = requirement.codes.map((code) => conceptName(fact, code, vocabulary, language));
      const list = listText(names, phrases.or);
      return requirement.operator === 'allWithin' ? phrases.all(list) : list;
    }
  }
}

function valueText(value: boolean | number | string, fact: Fact, language: Language): string {
  if (typeof value === 'boolean') return value ? PHRASES[language].yes : PHRASES[language].no;
  if (typeof value === 'number') return quantityText(fact, value, language);
  return fact.type === 'date' ? dayText(value, language) : optionLabel(fact, value, language);
}
