import type { Interval } from '../quantity.ts';
import type { BitSet } from '../schemes/bit-set.ts';
import type { AwardList } from './award.ts';

/** A set of options known from both sides: surely these, at most those. No `atMost` means anything may be in it. */
export type SetRange<T> = { readonly atLeast: readonly T[]; readonly atMost?: readonly T[] | undefined };

/**
 * What is known of one fact. Each kind holds everything that is still possible, so that a condition can be put to all
 * of it. `nothing` is the absence of knowledge, which is never an answer.
 */
export type Knowledge =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Numbers, and days by their number. */
  | { readonly kind: 'quantity'; readonly pieces: readonly Interval[] }
  | { readonly kind: 'choice'; readonly possible: readonly string[] }
  | { readonly kind: 'choices'; readonly possibilities: readonly SetRange<string>[] }
  /** The real place, form, … is one of these atoms. */
  | { readonly kind: 'concept'; readonly extent: BitSet }
  | { readonly kind: 'concepts'; readonly possibilities: readonly SetRange<BitSet>[] }
  | { readonly kind: 'awards'; readonly possibilities: readonly AwardList[] };

export const NOTHING: Knowledge = { kind: 'nothing' };
