import type { Language } from '../core/text.ts';
import { PHRASES } from './phrases.ts';
import { listText } from './value-text.ts';

const HAD: Readonly<Record<Language, (list: string) => string>> = {
  nl: (list) => ` U gaf op dat het bedrijf deze steun al kreeg: ${list}.`,
  en: (list) => ` You said that the company already had this: ${list}.`,
};

/** What is added to a note on stacking when the company already had what it speaks of. */
export function hadText(names: readonly string[], language: Language): string {
  return HAD[language](listText(names, PHRASES[language].and));
}
