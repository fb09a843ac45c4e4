import { dayOfNumber } from '../day.ts';
import type { ConceptFact, ConceptsFact, Fact } from '../facts/fact.ts';
import type { Knowledge, SetRange } from '../facts/knowledge.ts';
import { knowledgeOf, type UnderstoodValue } from '../facts/profile.ts';
import type { Interval } from '../quantity.ts';
import { type BitSet, isEmpty, isSubset } from '../schemes/bit-set.ts';
import type { Concept } from '../schemes/concept.ts';
import type { Answer, Standing } from './settling.ts';

/** An answer that can be offered: the value as a profile takes it, and what is known once it is given. */
export type OfferedValue = { readonly value: UnderstoodValue; readonly knowledge: Knowledge };

/** What can be offered for a fact: yes and no, the options, brackets between which something changes, or codes of a list. */
export function offeredValues(fact: Fact, answers: readonly Answer[], standing: Standing): readonly OfferedValue[] {
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
      return brackets(answers, standing.conditionsOn(fact.id), fact.type === 'date' || fact.integer ? 1 : 0).map(
        (piece) => ({
          knowledge: { kind: 'quantity', pieces: [piece] },
          value: bracketValue(piece, fact),
        }),
      );
    case 'concept':
    case 'concepts':
      return offeredCodes(fact, standing);
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

/** Of a list nothing. */
const NOTHING_OF_IT: OfferedValue = {
  value: { is: [] },
  knowledge: { kind: 'concepts', possibilities: [{ atLeast: [], atMost: [] }] },
};

/** The codes of the widest level on which more than one is still possible. */
function offeredCodes(
  fact: ConceptFact | ConceptsFact,
  { snapshot, profile, asOf }: Standing,
): readonly OfferedValue[] {
  const scheme = snapshot.catalogue.vocabulary.schemes.get(fact.scheme);
  const known = knowledgeOf(profile, fact.id);
  if (!scheme) return [];
  const base = baseOf(known, scheme.standing(asOf.day));
  const levels = scheme.document.asked?.length ? scheme.document.asked : [scheme.document.levels];
  for (const level of levels) {
    const offered = scheme.document.concepts.flatMap((concept) => {
      if (!isOffered(concept, level, asOf.day)) return [];
      const extent = scheme.extentOn(concept.code, asOf.day);
      return !isEmpty(extent) && isSubset(extent, base.free) ? [{ concept, extent }] : [];
    });
    const narrowest = offered.filter(({ extent }) => !offered.some((other) => contains(extent, other.extent)));
    if (narrowest.length < 2) continue;
    const values = narrowest.flatMap((one) => valueWith(fact, base.given, one) ?? []);
    return fact.type === 'concepts' && known.kind === 'nothing' ? [...values, NOTHING_OF_IT] : values;
  }
  return [];
}

function isOffered({ members, level, valid }: Concept, levels: readonly string[], day: string): boolean {
  const inForce = (valid.from ?? day) <= day && (valid.until === undefined || day < valid.until);
  return members === undefined && inForce && (levels.length === 0 || levels.includes(level));
}

function contains(outer: BitSet, inner: BitSet): boolean {
  return outer !== inner && isSubset(inner, outer) && !isSubset(outer, inner);
}

/** What is surely given, and within what something more precise can be said. */
type Base = { readonly free: BitSet; readonly given: readonly BitSet[] | undefined };

function baseOf(known: Knowledge, standing: BitSet): Base {
  if (known.kind === 'concept') return { free: known.extent, given: undefined };
  const [set]: readonly SetRange<BitSet>[] = known.kind === 'concepts' ? known.possibilities : [];
  return { free: standing, given: set?.atLeast };
}

function valueWith(
  fact: ConceptFact | ConceptsFact,
  given: readonly BitSet[] | undefined,
  { concept, extent }: { readonly concept: Concept; readonly extent: BitSet },
): OfferedValue | undefined {
  if (fact.type === 'concept') return { value: { is: concept.code }, knowledge: { kind: 'concept', extent } };
  // Of a list that was given already it cannot be told which of its codes would become more precise.
  if (given) return undefined;
  const set = [extent];
  return {
    value: { is: [concept.code] },
    knowledge: { kind: 'concepts', possibilities: [{ atLeast: set, atMost: set }] },
  };
}
