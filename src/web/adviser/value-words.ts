import type { Fact } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import { formatCount, formatDay, formatEuro } from '../shared/format.ts';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT, type AdviserText } from './adviser-text.ts';
import { answerKey } from './conversation.ts';

type Told = {
  readonly fact: Fact | undefined;
  readonly language: Language;
  readonly names: ReadonlyMap<string, string>;
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The value of a fact as one says it: `10 tot 50 personen` in words a chip can hold. */
export function valueWords(factId: string, value: unknown, state: AdviserState): string {
  const { facts, language, names, answer } = state;
  const known = answer?.understood[factId];
  // What the service understood has the names of codes; it is of the same fact, so it says the same.
  const understood = answer && state.answered === answerKey(state.conversation) && known !== undefined ? known : value;
  return told(understood, { fact: facts.get(factId), language, names });
}

function told(value: unknown, about: Told): string {
  const text = ADVISER_TEXT[about.language];
  if (Array.isArray(value)) {
    return value.length === 0 ? text.none : value.map((one) => told(one, about)).join(', ');
  }
  if (typeof value === 'object' && value !== null) return toldParts(value, about, text);
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (typeof value === 'number') return toldNumber(value, about);
  return toldText(String(value), about);
}

function toldParts(value: object, about: Told, text: AdviserText): string {
  if ('name' in value && 'code' in value)
    return String(value.name === value.code ? toldText(String(value.code), about) : value.name);
  if ('amount' in value) return formatEuro(Number(value.amount), about.language);
  return Object.entries(value)
    .map(([bound, of]) => {
      const wording = text.bounds[bound];
      if (bound === 'oneOf' && Array.isArray(of)) return of.map((one) => told(one, about)).join(text.or);
      return wording === undefined ? told(of, about) : wording.replace('{}', told(of, about));
    })
    .join(text.and);
}

function toldNumber(value: number, { fact, language }: Told): string {
  if (fact?.unit === 'euro') return formatEuro(value, language);
  const unit = fact?.unit === undefined ? '' : (ADVISER_TEXT[language].units[fact.unit] ?? '');
  return `${formatCount(value, language)}${unit}`;
}

function toldText(text: string, { fact, language, names }: Told): string {
  const option = fact?.options?.find(({ value }) => value === text);
  if (option) return option.label;
  return ISO_DAY.test(text) ? formatDay(text, language) : (names.get(text) ?? text);
}
