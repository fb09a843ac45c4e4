import { type Day, dayNumber } from '../day.ts';
import { closeOverWholeNumbers, type Interval, intersect, isVoid } from '../quantity.ts';
import type { Requirement } from '../rules/language.ts';

/** A place on the number line where the outcome of a condition can change: just before `at`, or just after it. */
export type Cut = { readonly at: number; readonly after: boolean };

const EVERYTHING: Interval = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  lowOpen: false,
  highOpen: false,
};

/** Just before and just after a number: it stands apart from all others. */
export function around(at: number): readonly Cut[] {
  return [
    { at, after: false },
    { at, after: true },
  ];
}

/** Where a requirement cuts the values of its own fact. A bound that is another fact cuts at the ends of what is known of that one. */
export function cutsOf(requirement: Requirement, boundOf: (fact: string) => readonly Interval[]): readonly Cut[] {
  switch (requirement.operator) {
    case 'is':
      return around(numberOf(requirement.value));
    case 'between':
      return [
        { at: numberOf(requirement.low), after: false },
        { at: numberOf(requirement.high), after: true },
      ];
    case 'before':
    case 'onOrAfter':
      return [{ at: numberOf(requirement.day), after: false }];
    case 'atLeast':
    case 'below':
    case 'atMost':
    case 'above': {
      const { bound, operator } = requirement;
      if (typeof bound === 'number') return [{ at: bound, after: operator === 'atMost' || operator === 'above' }];
      return boundOf(bound.fact).flatMap(endsOf);
    }
    default:
      return [];
  }
}

/** Cuts at both ends of an interval, where it has ends. */
export function endsOf({ low, high }: Interval): readonly Cut[] {
  return [...new Set([low, high])].filter(Number.isFinite).flatMap(around);
}

function numberOf(value: boolean | number | string): number {
  return typeof value === 'string' ? dayNumber(value as Day) : Number(value);
}

/** The pieces, cut: no condition the cuts come from tells two numbers of one part apart. Parts come from low to high, for each piece. */
export function splitAt(pieces: readonly Interval[], cuts: readonly Cut[], whole: boolean): readonly Interval[] {
  const sorted = [...cuts].sort((a, b) => a.at - b.at || Number(a.after) - Number(b.after));
  const parts: Interval[] = [];
  let start: Interval = EVERYTHING;
  for (const { at, after } of sorted) {
    parts.push({ ...start, high: at, highOpen: !after });
    start = { ...EVERYTHING, low: at, lowOpen: after };
  }
  parts.push(start);
  return pieces.flatMap((piece) =>
    parts
      .map((part) => intersect(piece, part))
      .map((part) => (whole ? closeOverWholeNumbers(part) : part))
      .filter((part) => !isVoid(part)),
  );
}
