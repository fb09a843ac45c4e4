import type { Knowledge } from '../facts/knowledge.ts';
import type { Amount, Benefit } from './instrument.ts';

/** Whole euros. A missing side is not known. `belowMinimum` is the least that is ever given, when `atMost` stays under it. */
export type BenefitEstimate = { readonly atLeast?: number; readonly atMost?: number; readonly belowMinimum?: number };

type Span = { readonly low: number; readonly high: number };

/**
 * What a benefit can come to, given what is known: the percentage of the costs, capped by the maximum; the lump sum; or the limits of a
 * loan. `atMost` is never more than the rule allows for any value still possible; a side on which nothing is known is left out.
 * Never used to show or hide an instrument.
 */
export function estimateBenefit(benefit: Benefit, known: (fact: string) => Knowledge): BenefitEstimate {
  if (benefit.fixed !== undefined) return { atLeast: benefit.fixed, atMost: benefit.fixed };
  const minimum = spanOf(benefit.minimum, known);
  const maximum = spanOf(benefit.maximum, known);
  const share = shareOfCosts(benefit, known);
  const limit = Math.min(maximum?.high ?? Number.POSITIVE_INFINITY, share?.high ?? Number.POSITIVE_INFINITY);
  const atMost = Number.isFinite(limit) ? Math.floor(limit) : undefined;
  const atLeast = minimum === undefined ? undefined : Math.ceil(minimum.low);
  if (atLeast !== undefined && atMost !== undefined && atMost < atLeast) return { atMost, belowMinimum: atLeast };
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

function shareOfCosts(benefit: Benefit, known: (fact: string) => Knowledge): Span | undefined {
  const percentage = spanOf(benefit.percentage, known);
  const costs = benefit.of === undefined ? undefined : known(benefit.of);
  if (!percentage || costs?.kind !== 'quantity') return undefined;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const piece of costs.pieces) [low, high] = [Math.min(low, piece.low), Math.max(high, piece.high)];
  return { low: (low * percentage.low) / 100, high: (high * percentage.high) / 100 };
}

/** The smallest and largest an amount can be: for an amount that depends on a choice, over the values still possible. */
function spanOf(amount: Amount | undefined, known: (fact: string) => Knowledge): Span | undefined {
  if (amount === undefined) return undefined;
  if (typeof amount === 'number') return { low: amount, high: amount };
  const knowledge = known(amount.by);
  const possible = knowledge.kind === 'choice' ? knowledge.possible : Object.keys(amount.values);
  const numbers = possible.flatMap((value) => amount.values[value] ?? []);
  return numbers.length > 0 ? { low: Math.min(...numbers), high: Math.max(...numbers) } : undefined;
}
