import { dayOfNumber } from '../day.ts';
import type { DateFact, FactId, NumberFact } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { domainOf } from '../facts/parse-quantity.ts';
import { closeOverWholeNumbers, type Interval, isVoid, point } from '../quantity.ts';
import { conditionFacts, limitsOf } from '../rules/language.ts';
import { conditionsAbout, type Setting } from './setting.ts';

export type QuantityFact = NumberFact | DateFact;

/** The numbers at which a condition on a fact can turn: what it is compared with, other facts as far as they are known. */
export function cutsOf(fact: FactId, setting: Setting, known: (fact: FactId) => Knowledge): readonly number[] {
  const cuts = new Set<number>();
  for (const condition of conditionsAbout(setting, fact)) {
    if (condition.fact === fact) for (const limit of limitsOf(condition.requirement)) cuts.add(limit);
    for (const other of conditionFacts(condition))
      if (other !== fact) for (const end of endsOf(known(other))) cuts.add(end);
  }
  return [...cuts];
}

/** Where what is known of a number begins and ends; of many pieces only the outermost ends. */
function endsOf(knowledge: Knowledge): readonly number[] {
  if (knowledge.kind !== 'quantity') return [];
  const ends = knowledge.pieces.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  return ends.length <= MOST_ENDS
    ? ends
    : [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
}

const MOST_ENDS = 20;

/** The values of a fact cut into stretches within which no condition turns, from low to high. */
export function cellsOf(fact: QuantityFact, cuts: readonly number[]): readonly Interval[] {
  const domain = domainOf(fact);
  const inside = [...new Set(cuts)].filter((cut) => cut >= domain.low && cut <= domain.high).sort((a, b) => a - b);
  const ends = [domain.low, ...inside, domain.high];
  const cells = ends.flatMap((low, i): readonly Interval[] => {
    const high = ends[i + 1];
    const between = high === undefined ? [] : [{ low, high, lowOpen: i > 0, highOpen: i + 1 < ends.length - 1 }];
    return i > 0 && i < ends.length - 1 ? [point(low), ...between] : between;
  });
  return cells.map((cell) => (isWhole(fact) ? closeOverWholeNumbers(cell) : cell)).filter((cell) => !isVoid(cell));
}

/** Some numbers of each cell: its ends, and as many between them as are needed to tell `count` facts apart. */
export function pointsIn(cells: readonly Interval[], fact: QuantityFact, count: number): readonly Interval[] {
  const points = cells.flatMap(({ low, high, lowOpen, highOpen }) => {
    const from = Number.isFinite(low) ? low : high - count - 1;
    const to = Number.isFinite(high) ? high : from + count + 1;
    const between = Array.from({ length: count }, (_, i) => from + ((to - from) * (i + 1)) / (count + 1));
    const ends = [...(lowOpen ? [] : [low]), ...(highOpen ? [] : [high])].filter(Number.isFinite);
    return [...ends, ...(isWhole(fact) ? between.map(Math.round) : between)].filter((n) => n >= low && n <= high);
  });
  return [...new Set(points)].sort((a, b) => a - b).map(point);
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

function isWhole(fact: QuantityFact): boolean {
  return fact.type === 'date' || fact.integer;
}
