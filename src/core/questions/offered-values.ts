import { dayOfNumber } from '../day.ts';
import { type ConceptFact, type ConceptsFact, type Fact, isWhole } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import type { UnderstoodValue } from '../facts/profile.ts';
import type { Interval } from '../quantity.ts';
import { offeredCodes } from './offered-codes.ts';
import type { Answer, OfferedValue, Standing } from './settling.ts';

/**
 * What can be offered for a fact: yes and no, the options, brackets between which something changes, or codes of a list. Of codes one choice for
 * each level they can be named on.
 */
export function offeredValues(
  fact: Fact,
  answers: readonly Answer[],
  standing: Standing,
): readonly (readonly OfferedValue[])[] {
  if (fact.type === 'concept' || fact.type === 'concepts') return offeredCodes(fact, standing);
  return [plainValues(fact, answers, standing)];
}

function plainValues(
  fact: Exclude<Fact, ConceptFact | ConceptsFact>,
  answers: readonly Answer[],
  standing: Standing,
): readonly OfferedValue[] {
  switch (fact.type) {
    case 'boolean':
    case 'choice':
    case 'choices':
      return answers.flatMap(({ knowledge }) => {
        const value = singleValue(knowledge);
        return value ? [{ knowledge, value }] : [];
      });
    case 'number':
    case 'date':
      return brackets(answers, standing.conditionsOn(fact.id), isWhole(fact) ? 1 : 0).map((piece) => ({
        knowledge: { kind: 'quantity', pieces: [piece] },
        value: bracketValue(piece, fact),
      }));
    case 'awards':
      return answers.length > 0 ? [NOTHING_AWARDED] : [];
  }
}

/** What was awarded is better told than chosen, unless it is nothing. */
const NOTHING_AWARDED: OfferedValue = {
  value: { awards: [[]], atLeast: false },
  knowledge: { kind: 'awards', possibilities: [{ awards: [], complete: true }] },
};

function singleValue(knowledge: Knowledge): UnderstoodValue | undefined {
  if (knowledge.kind === 'boolean') return { is: knowledge.value };
  if (knowledge.kind === 'choice')
    return knowledge.possible[0] === undefined ? undefined : { is: knowledge.possible[0] };
  return knowledge.kind === 'choices' ? { is: knowledge.possibilities[0]?.atLeast ?? [] } : undefined;
}

/** As many as there are number keys: each bracket can be chosen with one. */
const MOST_BRACKETS = 9;

type Bracket = { readonly piece: Interval; readonly outcomes: readonly (number | undefined)[] };

/** Neighbouring stretches that the open instruments do not tell apart are one bracket; of too many, the two that differ least are joined. */
function brackets(answers: readonly Answer[], conditions: readonly number[], step: number): readonly Interval[] {
  let found = answers.flatMap(({ knowledge, outcomes }): readonly Bracket[] => {
    const [piece] = knowledge.kind === 'quantity' ? knowledge.pieces : [];
    return piece ? [{ piece, outcomes: conditions.map((index) => outcomes[index]) }] : [];
  });
  for (;;) {
    const differences = found.slice(1).map((bracket, i) => differenceOf(found[i], bracket, step));
    const least = Math.min(...differences);
    if (!Number.isFinite(least) || (least > 0 && found.length <= MOST_BRACKETS)) return found.map(({ piece }) => piece);
    const at = differences.indexOf(least);
    const [a, b] = [found[at], found[at + 1]];
    if (!a || !b) return [];
    const joined = { piece: { ...b.piece, low: a.piece.low, lowOpen: a.piece.lowOpen }, outcomes: b.outcomes };
    found = [...found.slice(0, at), joined, ...found.slice(at + 2)];
  }
}

/** In how many conditions two brackets differ; with a gap between them they never become one. */
function differenceOf(a: Bracket | undefined, b: Bracket, step: number): number {
  if (!a || a.piece.high + step < b.piece.low) return Number.POSITIVE_INFINITY;
  return a.outcomes.filter((outcome, i) => outcome !== b.outcomes[i]).length;
}

/** Days, and whole numbers of something that can be measured, run up to a limit ("10 tot 50"); of a few things the last counts too ("3 tot en met 6"). */
function bracketValue({ low, high, lowOpen, highOpen }: Interval, fact: Fact): UnderstoodValue {
  if (fact.type === 'date') {
    if (low === high) return { is: dayOfNumber(low) };
    return {
      range: {
        ...(Number.isFinite(low) ? { onOrAfter: dayOfNumber(low) } : {}),
        ...(Number.isFinite(high) ? { before: dayOfNumber(high + 1) } : {}),
      },
    };
  }
  if (low === high) return { is: low };
  const [minimum, maximum, whole] = fact.type === 'number' ? [fact.minimum, fact.maximum, fact.integer] : [];
  const hasLow = Number.isFinite(low) && (lowOpen || low !== minimum);
  const hasHigh = Number.isFinite(high) && (highOpen || high !== maximum);
  const lower = hasLow || !hasHigh ? { [lowOpen ? 'above' : 'atLeast']: low } : {};
  const few = fact.type === 'number' && (fact.unit === 'count' || fact.unit === 'level');
  const upper = whole && !highOpen && !few ? { below: high + 1 } : { [highOpen ? 'below' : 'atMost']: high };
  return { range: { ...lower, ...(hasHigh ? upper : {}) } };
}
