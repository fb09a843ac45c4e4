import type { NextOpening } from '../core/catalogue/next-opening.ts';
import { type Change, LARGEST_WAY } from '../core/changes/find-ways.ts';
import { type Fact, NONE } from '../core/facts/fact.ts';
import { type UnderstoodValue, writtenValue } from '../core/facts/profile.ts';
import type { Vocabulary } from '../core/facts/vocabulary.ts';
import { writtenItems } from '../core/facts/written-items.ts';
import type { Way, WayIn } from '../core/matching/way-in.ts';
import { dayOfMoment } from '../core/moment.ts';
import type { Language } from '../core/text.ts';
import { capital, inSentence } from '../words/sentence-case.ts';
import { PHRASES } from './phrases.ts';
import { conceptName, dayText, givenText, listText, optionLabel } from './value-text.ts';
import { WAY_IN_PHRASES } from './way-in-phrases.ts';

/** What to change about a fact, as it can be read aloud: "Duur van het project: ga van 30 maanden naar hoogstens 24 maanden." */
export function changeText(
  { fact, value }: Pick<Change, 'fact' | 'value'>,
  given: UnderstoodValue,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const phrases = WAY_IN_PHRASES[language];
  const [from, to] = [given, value].map((one) => givenText(fact, one, vocabulary, language));
  const label = capital(fact.label[language]);
  const later = fact.changeable === 'next-year' ? phrases.later : '';
  const said = (phrase: (label: string, from: string, to: string) => string) =>
    `${phrase(label, from ?? '', to ?? '')}${later}`;
  switch (fact.type) {
    case 'boolean': {
      const statement = ('is' in value && value.is === true ? fact.whenTrue : fact.whenFalse)[language];
      return `${phrases.makeSure(inSentence(statement))}${later}`;
    }
    case 'number':
      return said(phrases.amount);
    case 'date':
    case 'awards':
      return said(phrases.instead);
    case 'choice':
    case 'concept':
      return said(fact.changeable === 'now' ? phrases.choose : phrases.fits);
    case 'choices':
    case 'concepts':
      return `${setText(fact, given, value, vocabulary, language)}${later}`;
  }
}

/** A whole way: what to change, what that leads to, and what would have to be known then. */
export function wayText(
  { leadsTo, missing }: Pick<Way, 'leadsTo' | 'missing'>,
  changes: readonly string[],
  vocabulary: Vocabulary,
  language: Language,
): string {
  const phrases = WAY_IN_PHRASES[language];
  const all = changes.join(' ');
  if (leadsTo === 'eligible' || leadsTo === 'eligible-if-assessed') return `${all}${phrases.leadsTo[leadsTo]}`;
  const labels = missing.map((id) => vocabulary.facts.get(id)?.label[language] ?? id);
  const asked = labels.length > 0 ? phrases.stillAsked(listText(labels, PHRASES[language].and)) : '';
  return `${all}${phrases.undecided}${asked}`;
}

/** Why it is a "no" and whether that can be otherwise, in a sentence or two. `fixed` says what stands in the way. */
export function wayInText({ ways, blocked, desks }: WayIn, fixed: readonly string[], language: Language): string {
  const phrases = WAY_IN_PHRASES[language];
  const [smallest] = ways;
  if (smallest) return phrases.turns(smallest.changes.length);
  if (!blocked) return phrases.tooMuch(LARGEST_WAY);
  const parts = [
    ...(fixed.length > 0 ? [phrases.fixed(listText(fixed, PHRASES[language].and))] : []),
    ...(desks.length > 0 || fixed.length === 0 ? [phrases.elsewhere] : []),
  ];
  return parts.join(' ');
}

/** When applications are taken next. */
export function nextOpeningText(next: NextOpening | undefined, language: Language): string {
  const phrases = WAY_IN_PHRASES[language];
  if (!next) return phrases.noOpening;
  const day = dayText(dayOfMoment(next.opens), language);
  return next.opening.inferred ? phrases.opensPerhaps(day) : phrases.opens(day);
}

function setText(
  fact: Fact,
  given: UnderstoodValue,
  value: UnderstoodValue,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const phrases = WAY_IN_PHRASES[language];
  const { and, or } = PHRASES[language];
  const name = (item: string) =>
    'scheme' in fact ? conceptName(fact, item, vocabulary, language) : optionLabel(fact, item, language);
  // Who chooses something no longer says "none of these".
  const before = writtenItems(writtenValue(given)).filter((item) => item !== NONE);
  const sets = 'oneOf' in value ? value.oneOf.map(writtenItems) : [writtenItems(writtenValue(value))];
  const added = sets.map((set) => listText(set.filter((item) => !before.includes(item)).map(name), and));
  const additions = listText(
    [...new Set(added)].filter((items) => items !== ''),
    or,
  );
  const removed = before.filter((item) => !sets.some((set) => set.includes(item)));
  const removals = listText(removed.map(name), and);
  const label = capital(fact.label[language]);
  if (additions === '') return phrases.leaveOut(label, removals);
  if (removals !== '') return phrases.exchange(label, additions, removals);
  return before.length > 0 ? phrases.add(label, additions) : phrases.pick(label, additions);
}
