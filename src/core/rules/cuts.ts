import { type Day, dayNumber } from '../day.ts';
import type { FactId } from '../facts/fact.ts';
import { closeOverWholeNumbers, EVERY_NUMBER, type Interval, intersect, isVoid } from '../quantity.ts';
import { type Condition, conditionFacts, type Requirement } from './language.ts';

/** A place on the number line where the outcome of a condition can change: just before `at`, or just after it. */
export type Cut = { readonly at: number; readonly after: boolean };

/** Just before and just after a number: it stands apart from all others. */
export function around(at: number): readonly Cut[] {
  return [
    { at, after: false },
    { at, after: true },
  ];
}

/**
 * Where a condition cuts the values of a fact: of the one it asks for, or of the one that is compared with. Either cuts the other at the ends
 * of what is known of it.
 */
export function cutsOf(
  condition: Condition,
  fact: FactId,
  piecesOf: (fact: FactId) => readonly Interval[],
): readonly Cut[] {
  if (condition.fact === fact) return cutsOfRequirement(condition.requirement, piecesOf);
  return conditionFacts(condition).includes(fact) ? piecesOf(condition.fact).flatMap(endsOf) : [];
}

function cutsOfRequirement(requirement: Requirement, piecesOf: (fact: FactId) => readonly Interval[]): readonly Cut[] {
  switch (requirement.operator) {
    case 'is':
      return around(placeOf(requirement.value));
    case 'between':
      return [
        { at: placeOf(requirement.low), after: false },
        { at: placeOf(requirement.high), after: true },
      ];
    case 'before':
    case 'onOrAfter':
      return [{ at: placeOf(requirement.day), after: false }];
    case 'atLeast':
    case 'below':
    case 'atMost':
    case 'above': {
      const { bound, operator } = requirement;
      if (typeof bound === 'number') return [{ at: bound, after: operator === 'atMost' || operator === 'above' }];
      return piecesOf(bound.fact).flatMap(endsOf);
    }
    default:
      return [];
  }
}

/** At both ends of an interval, where it has ends. */
function endsOf({ low, high }: Interval): readonly Cut[] {
  return [...new Set([low, high])].filter(Number.isFinite).flatMap(around);
}

function placeOf(value: boolean | number | string): number {
  return typeof value === 'string' ? dayNumber(value as Day) : Number(value);
}

/** The pieces, cut: no condition the cuts come from tells two numbers of one part apart. Parts come from low to high, for each piece. */
export function splitAt(pieces: readonly Interval[], cuts: readonly Cut[], whole: boolean): readonly Interval[] {
  const sorted = [...cuts].sort((a, b) => a.at - b.at || Number(a.after) - Number(b.after));
  const parts: Interval[] = [];
  let start: Interval = EVERY_NUMBER;
  for (const { at, after } of sorted) {
    parts.push({ ...start, high: at, highOpen: !after });
    start = { ...EVERY_NUMBER, low: at, lowOpen: after };
  }
  parts.push(start);
  return pieces.flatMap((piece) =>
    parts
      .map((part) => intersect(piece, part))
      .map((part) => (whole ? closeOverWholeNumbers(part) : part))
      .filter((part) => !isVoid(part)),
  );
}
