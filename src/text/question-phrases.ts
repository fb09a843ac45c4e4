import type { Language } from '../core/text.ts';

/** What is said around a question: why it is asked, and the answers that are offered. */
export type QuestionPhrases = {
  /** Why it is asked: over how many instruments it decides. */
  readonly why: (count: number) => string;
  /** Why it is asked although it was given: not precise enough. */
  readonly narrower: (given: string, count: number) => string;
  readonly upTo: (low: string, high: string) => string;
  readonly upToAndIncluding: (low: string, high: string) => string;
  readonly orMore: (low: string) => string;
  /** Of a list that is offered. */
  readonly none: string;
  /** The first few of a long list. */
  readonly andOthers: (names: string, count: number) => string;
};

export const QUESTION_PHRASES: Readonly<Record<Language, QuestionPhrases>> = {
  nl: {
    why: (count) => `Dit beslist over ${count} ${count === 1 ? 'regeling' : 'regelingen'}.`,
    narrower: (given, count) =>
      `U gaf ${given} op. Voor ${count} ${count === 1 ? 'regeling' : 'regelingen'} moeten we het preciezer weten.`,
    upTo: (low, high) => `${low} tot ${high}`,
    upToAndIncluding: (low, high) => `${low} tot en met ${high}`,
    orMore: (low) => `${low} of meer`,
    none: 'geen van deze',
    andOthers: (names, count) => `${names} of een van ${count} andere`,
  },
  en: {
    why: (count) => `This decides about ${count} ${count === 1 ? 'scheme' : 'schemes'}.`,
    narrower: (given, count) =>
      `You gave ${given}. For ${count} ${count === 1 ? 'scheme' : 'schemes'} we need to know it more precisely.`,
    upTo: (low, high) => `${low} to ${high}`,
    upToAndIncluding: (low, high) => `${low} up to and including ${high}`,
    orMore: (low) => `${low} or more`,
    none: 'none of these',
    andOthers: (names, count) => `${names} or one of ${count} others`,
  },
};
