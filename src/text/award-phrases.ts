import type { Language } from '../core/text.ts';

/** How it is said what aid a company had. */
type AwardPhrases = {
  readonly none: string;
  readonly onDay: (amount: string, day: string) => string;
  readonly inPeriod: (amount: string, period: string) => string;
  readonly deMinimis: string;
  readonly notDeMinimis: string;
};

export const AWARD_PHRASES: Readonly<Record<Language, AwardPhrases>> = {
  nl: {
    none: 'geen andere steun',
    onDay: (amount, day) => `${amount} op ${day}`,
    inPeriod: (amount, period) => `${amount}, ${period}`,
    deMinimis: 'de-minimissteun',
    notDeMinimis: 'geen de-minimissteun',
  },
  en: {
    none: 'no other aid',
    onDay: (amount, day) => `${amount} on ${day}`,
    inPeriod: (amount, period) => `${amount}, ${period}`,
    deMinimis: 'de minimis aid',
    notDeMinimis: 'no de minimis aid',
  },
};
