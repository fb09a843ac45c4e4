import { type ConceptFact, type ConceptsFact, type Fact, isWhole, type QuantityFact } from '../facts/fact.ts';
import type { Knowledge, SetRange } from '../facts/knowledge.ts';
import { domainOf } from '../facts/parse-quantity.ts';
import { type Cut, splitAt } from '../rules/cuts.ts';
import { type BitSet, intersection, isEmpty } from '../schemes/bit-set.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { classWeight, pieceWeights } from './prior.ts';

/** Values of a fact that no condition tells apart, and how often they are to be expected, as a weight. */
export type ValueClass = { readonly knowledge: Knowledge; readonly weight: number };

/** What a fact's values are divided by. */
export type Division = {
  readonly cuts: readonly Cut[];
  /** For a fact that takes codes. */
  readonly scheme: Scheme | undefined;
  readonly parts: readonly BitSet[];
  /** Everything a code can stand for on the day. */
  readonly standing: BitSet | undefined;
};

/**
 * A caller's answer is one of these: the values that what is known leaves possible, in classes. Most people name one thing from a list, so the
 * classes of a list are its items one by one, and nothing of it at all.
 */
export function valueClasses(fact: Fact, known: Knowledge, division: Division): readonly ValueClass[] {
  switch (fact.type) {
    case 'boolean':
      return known.kind === 'boolean'
        ? []
        : [true, false].map((value) => ({ knowledge: { kind: 'boolean', value }, weight: 1 }));
    case 'number':
    case 'date':
      return quantityClasses(fact, known, division.cuts);
    case 'choice': {
      const possible = known.kind === 'choice' ? known.possible : fact.options.map(({ value }) => value);
      return possible.map((value) => ({
        knowledge: { kind: 'choice', possible: [value] },
        weight: fact.prior?.shares?.[value] ?? 1,
      }));
    }
    case 'choices': {
      const options = fact.options.map(({ value }) => value);
      const none = options.includes('none') ? [] : [[]];
      const sets =
        known.kind === 'choices'
          ? known.possibilities.flatMap((set) => exactSets(set, options))
          : [...options.map((option) => [option]), ...none];
      return sets.map((set) => ({ knowledge: { kind: 'choices', possibilities: [exactly(set)] }, weight: 1 }));
    }
    case 'concept':
      return conceptClasses(fact, known, division);
    case 'concepts':
      return conceptsClasses(fact, known, division);
    case 'awards':
      return known.kind === 'awards' ? [] : AWARD_CLASSES;
  }
}

/** Nothing was awarded, or something of which no more is known: how much and when is for the next question. */
const AWARD_CLASSES: readonly ValueClass[] = [true, false].map((complete) => ({
  knowledge: { kind: 'awards', possibilities: [{ awards: [], complete }] },
  weight: 1,
}));

function quantityClasses(fact: QuantityFact, known: Knowledge, cuts: readonly Cut[]): readonly ValueClass[] {
  const pieces = splitAt(known.kind === 'quantity' ? known.pieces : [domainOf(fact)], cuts, isWhole(fact));
  const weights = pieceWeights(fact.prior, pieces);
  return pieces.map((piece, i) => ({ knowledge: { kind: 'quantity', pieces: [piece] }, weight: weights[i] ?? 1 }));
}

function exactly<T>(set: readonly T[]): SetRange<T> {
  return { atLeast: set, atMost: set };
}

/** What is surely in the set, alone and with each thing that may be. */
function exactSets(set: SetRange<string>, options: readonly string[]): readonly (readonly string[])[] {
  const more = (set.atMost ?? options).filter((option) => !set.atLeast.includes(option));
  const sets = more.map((option) => [...set.atLeast, option]);
  return [...sets, set.atLeast];
}

function conceptClasses(
  fact: ConceptFact,
  known: Knowledge,
  { parts, scheme, standing }: Division,
): readonly ValueClass[] {
  const possible = known.kind === 'concept' ? known.extent : standing;
  if (!possible) return [];
  return parts.flatMap((part): readonly ValueClass[] => {
    const extent = intersection(part, possible);
    return isEmpty(extent)
      ? []
      : [{ knowledge: { kind: 'concept', extent }, weight: classWeight(fact.prior, extent, scheme) }];
  });
}

/** Of what is given too wide, the parts it can stand for, one thing at a time; of a set that can still grow, that set with one thing more. */
function conceptsClasses(
  fact: ConceptsFact,
  known: Knowledge,
  { parts, scheme, standing }: Division,
): readonly ValueClass[] {
  const possibilities = known.kind === 'concepts' ? known.possibilities : [{ atLeast: [] }];
  const seen = new Set<string>();
  return possibilities.flatMap(({ atLeast, atMost }: SetRange<BitSet>) => {
    const free = (atMost ?? (standing ? [standing] : [])).filter((extent) => !atLeast.includes(extent));
    const narrowed = atLeast.flatMap((extent, i) => within(parts, extent).map((part) => atLeast.with(i, part)));
    const grown = free.flatMap((extent) => within(parts, extent).map((part) => [...atLeast, part]));
    const closed = free.length > 0 ? [atLeast] : [];
    return [...narrowed, ...grown, ...closed].flatMap((set): readonly ValueClass[] => {
      const key = set.map(String).join('|');
      if (seen.has(key)) return [];
      seen.add(key);
      const added = set.at(-1);
      const weight = added ? classWeight(fact.prior, added, scheme) : 1;
      return [{ knowledge: { kind: 'concepts', possibilities: [exactly(set)] }, weight }];
    });
  });
}

function within(parts: readonly BitSet[], extent: BitSet): readonly BitSet[] {
  return parts.map((part) => intersection(part, extent)).filter((part) => !isEmpty(part));
}
