import { dayOfNumber } from '../day.ts';
import { type FactId, isWhole, type QuantityFact } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { domainOf } from '../facts/parse-quantity.ts';
import type { Interval } from '../quantity.ts';
import { type Cut, cutsOf, splitAt } from '../rules/cuts.ts';
import { conditionsAbout, type Setting } from './setting.ts';

/** Where the conditions on a fact cut its values, other facts as far as they are known. */
export function cutsFor(fact: FactId, setting: Setting, known: (fact: FactId) => Knowledge): readonly Cut[] {
  const piecesOf = (other: FactId) => outermost(known(other));
  return conditionsAbout(setting, fact).flatMap((condition) => cutsOf(condition, fact, piecesOf));
}

/** What is known of a number; of many pieces only from the lowest to the highest. */
function outermost(knowledge: Knowledge): readonly Interval[] {
  if (knowledge.kind !== 'quantity') return [];
  const { pieces } = knowledge;
  return pieces.length <= MOST_PIECES ? pieces : [pieces.reduce(spanOf)];
}

const MOST_PIECES = 10;

/** From the lowest to the highest of two stretches. */
export function spanOf(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: [a, b].every((one) => one.low > low || one.lowOpen),
    highOpen: [a, b].every((one) => one.high < high || one.highOpen),
  };
}

/** The values of a fact cut into stretches within which no condition turns, from low to high. */
export function cellsOf(fact: QuantityFact, cuts: readonly Cut[]): readonly Interval[] {
  return splitAt([domainOf(fact)], cuts, isWhole(fact));
}

/** How far a stretch of numbers is from what is known. */
export function gapTo({ low, high }: Interval, knowledge: Knowledge): number {
  if (knowledge.kind !== 'quantity') return 0;
  return knowledge.pieces.reduce(
    (least, piece) => Math.min(least, Math.max(0, low - piece.high, piece.low - high)),
    Number.POSITIVE_INFINITY,
  );
}

/** A stretch of numbers as a caller writes it: an end that no value can pass is left out. */
export function writtenInterval(fact: QuantityFact, { low, high, lowOpen, highOpen }: Interval): unknown {
  const domain = domainOf(fact);
  if (fact.type === 'date') {
    if (low === high) return dayOfNumber(low);
    return {
      ...(Number.isFinite(low) ? { onOrAfter: dayOfNumber(low) } : {}),
      ...(Number.isFinite(high) ? { before: dayOfNumber(high + 1) } : {}),
    };
  }
  if (low === high) return low;
  const sides = {
    ...(low > domain.low || lowOpen ? { [lowOpen ? 'above' : 'atLeast']: low } : {}),
    ...(high < domain.high || highOpen ? { [highOpen ? 'below' : 'atMost']: high } : {}),
  };
  return Object.keys(sides).length > 0 ? sides : { atLeast: low };
}
