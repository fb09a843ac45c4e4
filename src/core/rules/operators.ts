import { type Day, dayNumber } from '../day.ts';
import type { FactType } from '../facts/fact.ts';
import type { Knowledge, SetRange } from '../facts/knowledge.ts';
import { compare, type Interval, liesBetween, point } from '../quantity.ts';
import type { BitSet } from '../schemes/bit-set.ts';
import { type Area, liesInside } from '../schemes/scheme.ts';
import { overPossibilities, type Truth } from '../truth.ts';
import type { Operator, Requirement } from './language.ts';

/** Which operators each type of fact knows. A rule that pairs them otherwise is refused before it is ever evaluated. */
export const OPERATORS_OF: Readonly<Record<FactType, readonly Operator[]>> = {
  boolean: ['is'],
  number: ['is', 'atLeast', 'atMost', 'above', 'below', 'between'],
  date: ['is', 'before', 'onOrAfter', 'between'],
  choice: ['is', 'in'],
  choices: ['includes'],
  concept: ['within'],
  concepts: ['anyWithin', 'allWithin'],
  awards: [],
};

/** Answers whether a requirement holds for what is known of its fact. */
export type RequirementTest = (knowledge: Knowledge, knowledgeOf: (fact: string) => Knowledge) => Truth;

/** Every number there is: what may be compared with when the bounding fact is not known. */
const ANY_NUMBER: readonly Interval[] = [
  { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: true },
];

/**
 * Prepares a requirement for evaluation, so that codes and days are looked up once a release and not once a request.
 * The test answers `unknown` when nothing is known, and never throws: knowledge of another kind than the requirement
 * (which `check` refuses) is `unknown` too.
 */
export function requirementTest(requirement: Requirement, areaOf: (codes: readonly string[]) => Area): RequirementTest {
  switch (requirement.operator) {
    case 'is':
      return isTest(requirement.value);
    case 'in':
      return choiceTest(new Set(requirement.values));
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below': {
      const { operator, bound } = requirement;
      return (knowledge, knowledgeOf) => {
        if (knowledge.kind !== 'quantity') return 'unknown';
        return compare(
          knowledge.pieces,
          operator,
          typeof bound === 'number' ? [point(bound)] : piecesOf(knowledgeOf(bound.fact)),
        );
      };
    }
    case 'between': {
      const [low, high] = [scale(requirement.low), scale(requirement.high)];
      return (knowledge) => (knowledge.kind === 'quantity' ? liesBetween(knowledge.pieces, low, high) : 'unknown');
    }
    case 'before':
    case 'onOrAfter': {
      const comparison = requirement.operator === 'before' ? 'below' : 'atLeast';
      const limit = [point(scale(requirement.day))];
      return (knowledge) => (knowledge.kind === 'quantity' ? compare(knowledge.pieces, comparison, limit) : 'unknown');
    }
    case 'includes':
      return includesTest(requirement.values);
    case 'within': {
      const area = areaOf(requirement.codes);
      return (knowledge) => (knowledge.kind === 'concept' ? liesInside(knowledge.extent, area) : 'unknown');
    }
    case 'anyWithin':
    case 'allWithin':
      return conceptsTest(requirement.operator, areaOf(requirement.codes));
  }
}

function piecesOf(knowledge: Knowledge): readonly Interval[] {
  return knowledge.kind === 'quantity' ? knowledge.pieces : ANY_NUMBER;
}

/** Days are compared by their number; the parser has made sure the text is a day. */
function scale(value: number | string): number {
  return typeof value === 'number' ? value : dayNumber(value as Day);
}

function isTest(value: boolean | number | string): RequirementTest {
  if (typeof value === 'boolean') {
    return (knowledge) => (knowledge.kind !== 'boolean' ? 'unknown' : knowledge.value === value ? 'yes' : 'no');
  }
  const choice = typeof value === 'string' ? choiceTest(new Set([value])) : undefined;
  return (knowledge, knowledgeOf) => {
    if (knowledge.kind === 'quantity') return compare(knowledge.pieces, 'is', [point(scale(value))]);
    return choice?.(knowledge, knowledgeOf) ?? 'unknown';
  };
}

function choiceTest(wanted: ReadonlySet<string>): RequirementTest {
  return (knowledge) =>
    knowledge.kind === 'choice'
      ? overPossibilities(knowledge.possible, (value) => (wanted.has(value) ? 'yes' : 'no'))
      : 'unknown';
}

function includesTest(wanted: readonly string[]): RequirementTest {
  return (knowledge) => {
    if (knowledge.kind !== 'choices') return 'unknown';
    return overPossibilities(knowledge.possibilities, ({ atLeast, atMost }) => {
      if (wanted.some((value) => atLeast.includes(value))) return 'yes';
      return atMost && !wanted.some((value) => atMost.includes(value)) ? 'no' : 'unknown';
    });
  };
}

function conceptsTest(operator: 'anyWithin' | 'allWithin', area: Area): RequirementTest {
  const test = operator === 'anyWithin' ? anyInside : allInside;
  return (knowledge) =>
    knowledge.kind === 'concepts'
      ? overPossibilities(knowledge.possibilities, (range) => test(range, area))
      : 'unknown';
}

function anyInside({ atLeast, atMost }: SetRange<BitSet>, area: Area): Truth {
  if (atLeast.some((extent) => liesInside(extent, area) === 'yes')) return 'yes';
  const none = atMost?.every((extent) => liesInside(extent, area) === 'no') ?? false;
  return none ? 'no' : 'unknown';
}

/** An empty set has no element outside, so it lies wholly within. */
function allInside({ atLeast, atMost }: SetRange<BitSet>, area: Area): Truth {
  if (atLeast.some((extent) => liesInside(extent, area) === 'no')) return 'no';
  const every = atMost?.every((extent) => liesInside(extent, area) === 'yes') ?? false;
  return every ? 'yes' : 'unknown';
}
