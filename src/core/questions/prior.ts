import type { Prior } from '../facts/fact.ts';
import { type Interval, intersect, isVoid } from '../quantity.ts';
import { type BitSet, countOf, intersection } from '../schemes/bit-set.ts';
import type { Scheme } from '../schemes/scheme.ts';

/** The weight of each part of the number line: every bracket's share, divided evenly over the parts that lie in it; one each without a prior. */
export function pieceWeights(prior: Prior | undefined, pieces: readonly Interval[]): readonly number[] {
  if (!prior?.brackets) return pieces.map(() => 1);
  let low = Number.NEGATIVE_INFINITY;
  const weights = pieces.map(() => 0);
  for (const { below = Number.POSITIVE_INFINITY, share } of prior.brackets) {
    const bracket: Interval = { low, high: below, lowOpen: false, highOpen: true };
    const inside = pieces.flatMap((piece, i) => (isVoid(intersect(piece, bracket)) ? [] : [i]));
    for (const i of inside) weights[i] = (weights[i] ?? 0) + share / inside.length;
    low = below;
  }
  return weights;
}

/**
 * The weight of a group of atoms: the shares of the codes it is part of, each in proportion to the atoms they have in common. Without a
 * prior every smallest part of a complete scheme counts the same (municipalities), and every group of an incomplete one (themes).
 */
export function classWeight(prior: Prior | undefined, extent: BitSet, scheme: Scheme | undefined): number {
  if (!scheme) return 1;
  if (!prior?.shares) return scheme.document.partition ? countOf(extent) : 1;
  let weight = 0;
  for (const [code, share] of Object.entries(prior.shares)) {
    const whole = scheme.area([code]).inside;
    const all = countOf(whole);
    if (all > 0) weight += (share * countOf(intersection(whole, extent))) / all;
  }
  return weight;
}
