import type { DifferenceCode } from '../core/matching/difference-code.ts';
import type { Language } from '../core/text.ts';

/** What a receipt says, and what was found. */
export type DifferenceWords = { readonly given: string; readonly found: string | undefined };

type Sentences = Readonly<Record<DifferenceCode, (words: DifferenceWords) => string>>;

/** What differs from a receipt, in a sentence. */
export const DIFFERENCE_TEXT: Readonly<Record<Language, Sentences>> = {
  nl: {
    'release-gone': ({ given }) =>
      `Uitgave ${given} met deze inhoud is hier niet meer. Het antwoord is niet na te rekenen.`,
    'release-moved': ({ given, found }) =>
      `De uitgave heette toen ${given} en heet hier ${found}. De inhoud is dezelfde.`,
    'engine-older': ({ given, found }) => `Het antwoord komt van rekenkern ${given}. Hier draait een oudere: ${found}.`,
    'engine-newer': ({ given, found }) =>
      `Het antwoord komt van rekenkern ${given}. Hier draait een nieuwere: ${found}.`,
    'digest-differs': () =>
      'Met deze gegevens komt er iets anders uit. Controleer of het profiel, de peildatum en de vestigingen dezelfde zijn als toen.',
  },
  en: {
    'release-gone': ({ given }) =>
      `Release ${given} with this content is no longer here. The answer cannot be worked out again.`,
    'release-moved': ({ given, found }) =>
      `The release was number ${given} then and is number ${found} here. Its content is the same.`,
    'engine-older': ({ given, found }) => `The answer comes from engine ${given}. An older one runs here: ${found}.`,
    'engine-newer': ({ given, found }) => `The answer comes from engine ${given}. A newer one runs here: ${found}.`,
    'digest-differs': () =>
      'With these facts something else comes out. Check that the profile, the day and the sites are the same as then.',
  },
};

/** Whether an answer came out again. */
export const REPRODUCED_TEXT: Readonly<Record<Language, Readonly<Record<'yes' | 'no', string>>>> = {
  nl: { yes: 'Het antwoord komt er precies zo weer uit.', no: 'Het antwoord komt er niet zo uit.' },
  en: { yes: 'Exactly the same answer comes out again.', no: 'The same answer does not come out.' },
};
