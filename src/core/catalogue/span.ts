import type { FactId } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import type { Amount } from './instrument.ts';

/** From the least to the most a number can be, both included. */
export type Span = { readonly low: number; readonly high: number };

/** The span of a number fact; nothing when nothing is known of it. */
export function spanOfKnowledge(knowledge: Knowledge): Span | undefined {
  if (knowledge.kind !== 'quantity') return undefined;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const piece of knowledge.pieces) [low, high] = [Math.min(low, piece.low), Math.max(high, piece.high)];
  return { low, high };
}

/** The smallest and largest an amount can be: for an amount that depends on a choice, over the values still possible. */
export function spanOf(amount: Amount | undefined, known: (fact: FactId) => Knowledge): Span | undefined {
  if (amount === undefined) return undefined;
  if (typeof amount === 'number') return { low: amount, high: amount };
  const numbers = possibleValues(known(amount.by), amount).map((value) => amount.values[value] ?? 0);
  return numbers.length > 0 ? { low: Math.min(...numbers), high: Math.max(...numbers) } : undefined;
}

/** The values of a choice that are still possible and for which there is an amount; of a yes or no, `true` and `false`. */
export function possibleValues(knowledge: Knowledge, { values }: Exclude<Amount, number>): readonly string[] {
  const possible = knowledge.kind === 'boolean' ? [String(knowledge.value)] : undefined;
  const named = knowledge.kind === 'choice' ? knowledge.possible : (possible ?? Object.keys(values));
  return named.filter((value) => values[value] !== undefined);
}

/** A number of times a span; none of anything is nothing, however much it can be. */
export function times({ low, high }: Span, factor: number): Span {
  return factor === 0 ? { low: 0, high: 0 } : { low: low * factor, high: high * factor };
}
