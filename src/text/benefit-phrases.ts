import type { Language } from '../core/text.ts';

/** How it is said what an instrument brings. */
export type BenefitPhrases = {
  readonly share: (percentage: string, of: string | undefined) => string;
  /** A percentage of a slice of the costs; the last slice has no end. */
  readonly slice: (percentage: string, upTo: string | undefined, place: number) => string;
  readonly sliced: (of: string | undefined, slices: string) => string;
  readonly each: (amount: string, of: string) => string;
  readonly perParticipant: (amount: string) => string;
  readonly upTo: (amount: string) => string;
  readonly from: (amount: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly fixed: (amount: string) => string;
  readonly somewhere: (low: string, high: string) => string;
  readonly unknown: string;
  readonly inYourCase: (amount: string) => string;
  /** What it comes to is less than the least that is given. */
  readonly tooLittle: (amount: string) => string;
};

export const BENEFIT_PHRASES: Readonly<Record<Language, BenefitPhrases>> = {
  nl: {
    share: (percentage, of) => (of ? `${percentage} van de ${of}` : percentage),
    slice: (percentage, upTo, place) => {
      if (upTo === undefined) return `${percentage} daarboven`;
      return place === 0 ? `${percentage} over de eerste ${upTo}` : `${percentage} tot ${upTo}`;
    },
    sliced: (of, slices) => (of ? `van de ${of} ${slices}` : slices),
    each: (amount, of) => `${amount} keer het ${of}`,
    perParticipant: (amount) => `${amount} per deelnemer`,
    upTo: (amount) => `hoogstens ${amount}`,
    from: (amount) => `vanaf ${amount}`,
    range: (low, high) => `van ${low} tot ${high}`,
    somewhere: (low, high) => `een bedrag tussen ${low} en ${high}`,
    fixed: (amount) => `een vast bedrag van ${amount}`,
    unknown: 'Hoeveel het is, weten we niet. Vraag het na bij het loket.',
    inYourCase: (amount) => ` Bij u gaat het om ${amount}.`,
    tooLittle: (amount) =>
      ` Bij u gaat het om ${amount}, en dat is minder dan het laagste bedrag. Vraag het loket of aanvragen zin heeft.`,
  },
  en: {
    share: (percentage, of) => (of ? `${percentage} of the ${of}` : percentage),
    slice: (percentage, upTo, place) => {
      if (upTo === undefined) return `${percentage} above that`;
      return place === 0 ? `${percentage} over the first ${upTo}` : `${percentage} up to ${upTo}`;
    },
    sliced: (of, slices) => (of ? `of the ${of}, ${slices}` : slices),
    each: (amount, of) => `${amount} times the ${of}`,
    perParticipant: (amount) => `${amount} for each participant`,
    upTo: (amount) => `at most ${amount}`,
    from: (amount) => `from ${amount}`,
    range: (low, high) => `from ${low} to ${high}`,
    somewhere: (low, high) => `an amount between ${low} and ${high}`,
    fixed: (amount) => `a lump sum of ${amount}`,
    unknown: 'We do not know the amount. Please ask the desk.',
    inYourCase: (amount) => ` In your case it comes to ${amount}.`,
    tooLittle: (amount) =>
      ` In your case it comes to ${amount}, which is less than the lowest amount. Ask the desk whether to apply.`,
  },
};
