import type { Aid, AidRegime } from '../core/catalogue/instrument.ts';
import type { Language } from '../core/text.ts';
import { PHRASES } from './phrases.ts';
import { listText } from './value-text.ts';

const LABELS: Readonly<Record<Language, Readonly<Record<AidRegime, (articles: string) => string>>>> = {
  nl: {
    gber: (articles) => `Staatssteun die mag volgens de Europese vrijstelling (AGVV${articles}).`,
    'de-minimis': () => 'De-minimissteun: kleine steun die meetelt voor een Europees maximum.',
    'gber-or-de-minimis': (articles) =>
      `Staatssteun die mag volgens de Europese vrijstelling (AGVV${articles}), of de-minimissteun. Vraag het loket wat voor u geldt.`,
    none: () => 'Dit is geen staatssteun.',
  },
  en: {
    gber: (articles) => `State aid allowed under the European block exemption (GBER${articles}).`,
    'de-minimis': () => 'De minimis aid: small aid that counts against a European maximum.',
    'gber-or-de-minimis': (articles) =>
      `State aid allowed under the European block exemption (GBER${articles}), or de minimis aid. Ask the desk which applies to you.`,
    none: () => 'This is not state aid.',
  },
};

const ARTICLE: Readonly<Record<Language, (list: string) => string>> = {
  nl: (list) => `, artikel ${list}`,
  en: (list) => `, article ${list}`,
};

/** Under which rules for state aid the money is given, for people. */
export function aidLabel({ regime, articles }: Aid, language: Language): string {
  const list = listText(articles, PHRASES[language].and);
  return LABELS[language][regime](list === '' ? '' : ARTICLE[language](list));
}
