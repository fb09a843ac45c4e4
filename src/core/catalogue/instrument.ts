import type { Day, Period } from '../day.ts';
import type { Moment } from '../moment.ts';
import type { Advice, Provenance, Rule } from '../rules/language.ts';
import type { ConceptCode } from '../schemes/concept.ts';
import type { Text } from '../text.ts';

export const KINDS = ['subsidy', 'voucher', 'loan', 'guarantee', 'equity', 'fiscal', 'procurement', 'service'] as const;
export const SCOPES = ['regional', 'national', 'european'] as const;
export const APPLICANT_TYPES = ['company', 'consortium', 'intermediary'] as const;
export const BENEFIT_FORMS = ['grant', 'loan', 'guarantee', 'equity', 'tax-credit', 'contract', 'service'] as const;
export const ORDERS = ['first-come', 'lottery', 'ranked', 'cut-off', 'continuous', 'unknown'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** Under which rules for state aid the money is given; `gber-or-de-minimis`: a part each, or the one or the other. */
export const AID_REGIMES = ['gber', 'de-minimis', 'gber-or-de-minimis', 'none'] as const;
/** Whether two kinds of support go together. */
export const COMBINATIONS = ['no', 'limited', 'yes'] as const;

export type Kind = (typeof KINDS)[number];
export type Scope = (typeof SCOPES)[number];
export type ApplicantType = (typeof APPLICANT_TYPES)[number];
export type BenefitForm = (typeof BENEFIT_FORMS)[number];
export type Order = (typeof ORDERS)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type AidRegime = (typeof AID_REGIMES)[number];
export type Combination = (typeof COMBINATIONS)[number];

/** A number, or one for each value of a choice (a percentage for each size class), or for `true` and `false` of a yes or no. */
export type Amount = number | { readonly by: string; readonly values: Readonly<Record<string, number>> };

/** A slice of the costs with a percentage of its own, from where the one before ends; the last one has no end. */
export type Bracket = { readonly upTo?: number | undefined; readonly percentage: Amount };

/** What an instrument brings. Amounts in euro, percentages 0-100. */
export type Benefit = Provenance & {
  readonly form: BenefitForm;
  /** The euro fact a percentage is taken of. */
  readonly of?: string | undefined;
  readonly percentage?: Amount | undefined;
  /** The largest share of the costs it can be, where no percentage is fixed. */
  readonly maximumShare?: Amount | undefined;
  /** A percentage for each slice of the costs. */
  readonly brackets?: readonly Bracket[] | undefined;
  /** An amount for each of a number (a new job, say). */
  readonly each?: { readonly of: string; readonly amount: number } | undefined;
  readonly minimum?: Amount | undefined;
  readonly maximum?: Amount | undefined;
  /** What one participant gets at least and at most; `count` is the number fact that tells how many there are. */
  readonly perParticipant?:
    | { readonly count: string; readonly minimum?: number | undefined; readonly maximum?: number | undefined }
    | undefined;
  /** A lump sum. */
  readonly fixed?: number | undefined;
  /** The euro fact that one applicant's part never passes: the room that is left, where it is de minimis aid. */
  readonly cappedBy?: string | undefined;
  /** What it brings, in place of the generated sentence. */
  readonly text?: Text | undefined;
  /** What to add to that sentence. */
  readonly note?: Text | undefined;
};

/** The rules for state aid the money is given under, and the articles of the block exemption. */
export type Aid = Provenance & { readonly regime: AidRegime; readonly articles: readonly string[] };

/** What a source says of combining the instrument with other support. Decides nothing. */
export type Stacking = Provenance & {
  readonly combine: Combination;
  /** The instruments or families it speaks of; empty when it speaks of support in general. */
  readonly with: readonly string[];
  readonly text: Text;
};

/**
 * A period in which applications are taken: `[opens, closes)`. A missing moment is not known. `inferred` marks a period
 * transferred from another year or region: it is shown, but whether it is open counts as unknown.
 */
export type Opening = Provenance & {
  readonly opens?: Moment | undefined;
  readonly closes?: Moment | undefined;
  /** Open for as long as the edition is in force. */
  readonly continuous: boolean;
  readonly order: Order;
  readonly budget?: number | undefined;
  /** The first moment after the day, or the moment, on which the money ran out. */
  readonly exhausted?: Moment | undefined;
  readonly inferred: boolean;
  readonly note?: Text | undefined;
};

/** The rules of an instrument during a period of validity. */
export type Edition = {
  readonly id: string;
  readonly valid: Period;
  /** Which place and theme the desk covers; the routing part of the rule. */
  readonly serves?: Rule | undefined;
  readonly eligibility: Rule;
  readonly advice: readonly Advice[];
  readonly benefit?: Benefit | undefined;
  readonly aid?: Aid | undefined;
  readonly stacking: readonly Stacking[];
  readonly openings: readonly Opening[];
  readonly confirmed: { readonly on: Day; readonly confidence: Confidence; readonly reviewBy: Day };
  readonly notes: readonly Text[];
};

/** A scheme an SME can use. */
export type Instrument = {
  readonly id: string;
  readonly family?: string | undefined;
  readonly scope: Scope;
  readonly kind: Kind;
  readonly applicantType: ApplicantType;
  readonly name: Text;
  readonly summary: Text;
  readonly provider: readonly string[];
  readonly desk: string;
  readonly url?: string | undefined;
  readonly succeeds: readonly string[];
  readonly notes: readonly Text[];
  readonly editions: readonly Edition[];
};

/** The whole rule of an edition: it serves the place and theme, and the rest holds. */
export function wholeRule(edition: Edition): Rule {
  return edition.serves ? { node: 'all', parts: [edition.serves, edition.eligibility] } : edition.eligibility;
}

export type Organisation = {
  readonly id: string;
  readonly name: Text;
  readonly kind: string;
  readonly area: readonly ConceptCode[];
  readonly roles: readonly string[];
  readonly url?: string | undefined;
  readonly phone?: string | undefined;
  readonly tooi?: string | undefined;
  readonly note?: Text | undefined;
  /** The days on which it exists under this name. */
  readonly valid: Period;
  readonly sources: readonly string[];
};

export type Source = {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly states?: string | undefined;
  /** The day somebody read it. */
  readonly read?: Day | undefined;
};

export type Definition = { readonly id: string; readonly name: Text; readonly rule: Rule };
