import type { Fact } from '../core/facts/fact.ts';
import type { UnderstoodValue } from '../core/facts/profile.ts';
import type { Vocabulary } from '../core/facts/vocabulary.ts';
import type { Language } from '../core/text.ts';
import { PHRASES } from './phrases.ts';
import { QUESTION_PHRASES } from './question-phrases.ts';
import { conceptName, dayText, givenText, listText, quantityText } from './value-text.ts';

/** Of a long list of names this many are said. */
const NAMES_SAID = 3;

/** Why a question is asked: what it decides, or that what was given is not precise enough. */
export function whyText(concerns: number, given: string | undefined, language: Language): string {
  const { why, narrower } = QUESTION_PHRASES[language];
  return given === undefined ? why(concerns) : narrower(given, concerns);
}

/** An answer that is offered, as it is read aloud: "10 tot 50 personen", "Gelderland", "ja". */
export function offerText(fact: Fact, value: UnderstoodValue, vocabulary: Vocabulary, language: Language): string {
  if ('range' in value) return bracketText(fact, value.range, language);
  if ('is' in value && Array.isArray(value.is) && value.is.length === 0) return QUESTION_PHRASES[language].none;
  const names = 'oneOf' in value && 'scheme' in fact ? value.oneOf.flat() : [];
  if (names.length <= NAMES_SAID) return givenText(fact, value, vocabulary, language);
  const said = names.slice(0, NAMES_SAID).map((code) => conceptName(fact, String(code), vocabulary, language));
  return QUESTION_PHRASES[language].andOthers(said.join(', '), names.length - NAMES_SAID);
}

type Range = Extract<UnderstoodValue, { range: unknown }>['range'];

function bracketText(fact: Fact, range: Range, language: Language): string {
  const [phrases, brackets] = [PHRASES[language], QUESTION_PHRASES[language]];
  const { atLeast, atMost, above, below, onOrAfter, before } = range;
  if (onOrAfter !== undefined || before !== undefined) {
    if (before === undefined) return phrases.onOrAfter(dayText(String(onOrAfter), language));
    const end = dayText(String(before), language);
    return onOrAfter === undefined ? phrases.before(end) : brackets.upTo(dayText(String(onOrAfter), language), end);
  }
  const whole = (value: unknown) => quantityText(fact, Number(value), language);
  if (fact.type === 'number' && fact.unit === 'level' && atLeast !== undefined && atMost !== undefined)
    return brackets.upToAndIncluding(whole(atLeast), PHRASES[language].number(Number(atMost)));
  if (atLeast !== undefined && below !== undefined) return brackets.upTo(short(fact, atLeast, language), whole(below));
  if (atLeast !== undefined && atMost !== undefined)
    return brackets.upToAndIncluding(short(fact, atLeast, language), whole(atMost));
  if (atLeast !== undefined) return brackets.orMore(whole(atLeast));
  const sides = [
    ...(above === undefined ? [] : [phrases.above(whole(above))]),
    ...(below === undefined ? [] : [phrases.below(whole(below))]),
    ...(atMost === undefined ? [] : [phrases.atMost(whole(atMost))]),
  ];
  return listText(sides, phrases.and);
}

/** The lower end of a bracket: its unit is said once, at the upper end, unless it is a sign. */
function short(fact: Fact, value: unknown, language: Language): string {
  const signed = fact.type === 'number' && (fact.unit === 'euro' || fact.unit === 'percent');
  return signed ? quantityText(fact, Number(value), language) : PHRASES[language].number(Number(value));
}
