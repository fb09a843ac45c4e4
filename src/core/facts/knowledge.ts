import type { Interval } from '../quantity.ts';
import type { BitSet } from '../schemes/bit-set.ts';

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
  | { readonly kind: 'concepts'; readonly possibilities: readonly SetRange<BitSet>[] };

export const NOTHING: Knowledge = { kind: 'nothing' };

/** Whether nothing more can be learned: one possibility is left. A concept counts as exact when it is one atom. */
export function isExact(knowledge: Knowledge): boolean {
  switch (knowledge.kind) {
    case 'nothing':
      return false;
    case 'boolean':
      return true;
    case 'quantity':
      return knowledge.pieces.length === 1 && knowledge.pieces[0]?.low === knowledge.pieces[0]?.high;
    case 'choice':
      return knowledge.possible.length === 1;
    case 'concept':
      return countAtoms(knowledge.extent) === 1;
    case 'choices':
    case 'concepts':
      return knowledge.possibilities.length === 1 && isClosed(knowledge.possibilities[0]);
  }
}

function isClosed(range: SetRange<unknown> | undefined): boolean {
  return range?.atMost !== undefined && range.atMost.length === range.atLeast.length;
}

function countAtoms(extent: BitSet): number {
  let count = 0;
  for (let word of extent) for (; word !== 0; word &= word - 1) count++;
  return count;
}
