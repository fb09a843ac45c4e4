import type { UnderstoodAward } from '../core/facts/award.ts';
import type { Fact } from '../core/facts/fact.ts';
import { RANGE_MEMBERS, type UnderstoodValue } from '../core/facts/profile.ts';
import type { Vocabulary } from '../core/facts/vocabulary.ts';
import type { Language } from '../core/text.ts';
import { inSentence } from '../words/sentence-case.ts';
import { AWARD_PHRASES } from './award-phrases.ts';
import { PHRASES } from './phrases.ts';

/** What the caller gave for a fact, as a person would say it: "€ 90.000", "Gelderland", "minder dan 10 personen". */
export function givenText(fact: Fact, value: UnderstoodValue, vocabulary: Vocabulary, language: Language): string {
  if ('awards' in value) return awardsText(fact, value, vocabulary, language);
  const phrases = PHRASES[language];
  const one = (item: unknown): string => {
    if (Array.isArray(item)) return item.length === 0 ? phrases.nothing : item.map(one).join(', ');
    if (typeof item === 'boolean') return item ? phrases.yes : phrases.no;
    if (typeof item === 'number') return quantityText(fact, item, language);
    if (fact.type === 'date') return dayText(String(item), language);
    return 'scheme' in fact
      ? conceptName(fact, String(item), vocabulary, language)
      : optionLabel(fact, String(item), language);
  };
  if ('is' in value) return one(value.is);
  if ('oneOf' in value) return listText(value.oneOf.map(one), phrases.or);
  const { range } = value;
  const sides = RANGE_MEMBERS.flatMap((member) =>
    range[member] === undefined ? [] : [phrases[member](one(range[member]))],
  );
  return listText(sides, phrases.and);
}

/** The awards a company had: "€ 40.000 op 1 maart 2025 (de-minimissteun)", "geen andere steun". */
function awardsText(
  fact: Fact,
  { awards, atLeast }: Extract<UnderstoodValue, { awards: unknown }>,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const { or, and, atLeast: least } = PHRASES[language];
  const list = (items: readonly UnderstoodAward[]) =>
    items.length === 0
      ? AWARD_PHRASES[language].none
      : listText(
          items.map((award) => awardText(fact, award, vocabulary, language)),
          and,
        );
  const lists = listText(awards.map(list), or);
  return atLeast ? least(lists) : lists;
}

/** One award: how much, when, from which instrument, and whether it is de minimis aid, as far as that was given. */
export function awardText(
  fact: Fact,
  { amount, on, deMinimis, instrument }: UnderstoodAward,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const phrases = AWARD_PHRASES[language];
  const euros = givenText({ ...fact, type: 'number', unit: 'euro', integer: false }, amount, vocabulary, language);
  const day = givenText({ ...fact, type: 'date' }, on, vocabulary, language);
  const name = instrument === undefined ? undefined : vocabulary.instruments.get(instrument)?.name[language];
  const kind = deMinimis === undefined ? undefined : phrases[deMinimis ? 'deMinimis' : 'notDeMinimis'];
  const more = [name, kind].filter((part) => part !== undefined).join(', ');
  // A single day takes "on"; "before 1 March" does not.
  const text = 'is' in on ? phrases.onDay(euros, day) : phrases.inPeriod(euros, day);
  return more === '' ? text : `${text} (${more})`;
}

/** A number with its unit. */
export function quantityText(fact: Fact, value: number, language: Language): string {
  const phrases = PHRASES[language];
  const number = phrases.number(value);
  return fact.type === 'number' ? phrases.unit[fact.unit](number, value === 1) : number;
}

/** An amount in euro. */
export function euroText(value: number, language: Language): string {
  const phrases = PHRASES[language];
  return phrases.unit.euro(phrases.number(value), value === 1);
}

/** `2016-05-10` as "10 mei 2016". */
export function dayText(day: string, language: Language): string {
  return PHRASES[language].day(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The label of an option, or what a yes or no says; the option itself when the fact does not have it. */
export function optionLabel(fact: Fact, value: string, language: Language): string {
  if (fact.type === 'boolean') {
    return inSentence((value === 'true' ? fact.whenTrue : fact.whenFalse)[language]);
  }
  const options = 'options' in fact ? fact.options : [];
  return options.find((option) => option.value === value)?.label[language] ?? value;
}

/** The name of a code; the code itself when the scheme does not have it (a postcode, say). */
export function conceptName(fact: Fact, code: string, vocabulary: Vocabulary, language: Language): string {
  const scheme = 'scheme' in fact ? vocabulary.schemes.get(fact.scheme) : undefined;
  return scheme?.concepts.get(code)?.name[language] ?? code;
}

/** "a, b of c"; between items that are lists or explanations themselves: "a, b of c; d: e; of f". */
export function listText(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? '';
  const heavy = items.some((item) => /[,:] /.test(item) || item.includes(` ${last} `));
  const [between, before] = heavy ? ['; ', ';'] : [', ', ''];
  return `${items.slice(0, -1).join(between)}${before} ${last} ${items.at(-1)}`;
}
