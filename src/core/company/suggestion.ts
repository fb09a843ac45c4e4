import type { ThemeHint } from '../catalogue/theme-hint.ts';
import type { Day } from '../day.ts';
import type { FactId } from '../facts/fact.ts';
import type { UnderstoodValue } from '../facts/profile.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { AsOf } from '../moment.ts';

/** What of the register a suggestion rests on. */
export const REGISTER_FIELDS = [
  'registration',
  'start',
  'persons',
  'legal-form',
  'visiting-address',
  'activities',
] as const;

export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** What to know before a suggestion is taken over. */
export const SUGGESTION_NOTES = [
  'registration-ended',
  'day-incomplete',
  'earlier-form',
  'persons-not-full-jobs',
  'main-establishment-only',
  'derived-from-postcode',
  'postcode-on-border',
  'municipality-by-name',
  'address-abroad',
  'sbi-2008',
  'sbi-2025',
  'activities-incomplete',
  'themes-hinted',
  'hints-for-sbi-2008',
] as const;

export type SuggestionNote = (typeof SUGGESTION_NOTES)[number];

/** What the register does not tell, or tells of the company as a whole. */
export const REMARKS = [
  'another-day',
  'ended',
  'group-unknown',
  'address-shielded',
  'address-missing',
  'activities-unknown',
  'legal-form-unknown',
] as const;

/** `codes` are the register's own words that were not understood. */
export type Remark = { readonly code: (typeof REMARKS)[number]; readonly codes: readonly string[] };

/** A value in the form a profile takes it. */
export type SuggestedValue =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly oneOf: readonly string[] }
  | { readonly atLeast: number | readonly string[] }
  | { readonly onOrAfter: Day; readonly before: Day };

export type Draft = {
  readonly fact: FactId;
  readonly value: SuggestedValue;
  readonly from: RegisterField;
  /** Whether somebody must say that it is right before it counts; false only where the register is the authority. */
  readonly confirm: boolean;
  readonly notes: readonly SuggestionNote[];
};

/** A value for a fact, from the register: never more than a suggestion. */
export type Suggestion = Draft & {
  /** The value as a profile understands it, for showing it in words. */
  readonly understood: UnderstoodValue;
};

/** Drafts and remarks of one part of the register. */
export type Found = { readonly drafts: readonly Draft[]; readonly remarks: readonly Remark[] };

/** What suggestions are made with. */
export type SuggestionContext = {
  readonly vocabulary: Vocabulary;
  readonly themeHints: readonly ThemeHint[];
  /** The time the profile is for. */
  readonly asOf: AsOf;
  /** The day the register was asked: it tells how things are, not how they were. */
  readonly seenOn: Day;
};

/** A part of the register that gives one suggestion, or none. */
export function found(draft: Draft | undefined, ...remarks: readonly Remark[]): Found {
  return { drafts: draft ? [draft] : [], remarks };
}

export function remark(code: Remark['code'], codes: readonly string[] = []): Remark {
  return { code, codes };
}
