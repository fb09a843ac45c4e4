import fc, { type Arbitrary } from 'fast-check';
import type { Rule } from '../../src/core/rules/language.ts';
import {
  type Answers,
  AWARD_FACTS,
  conditions,
  countries,
  dictionaries,
  type Given,
  givens,
  type Places,
  type TestFact,
} from '../support/arbitraries.ts';
import { isPossible, possibleValues } from './oracle.ts';

export type TestInstrument = {
  readonly id: string;
  readonly scope: 'regional' | 'national';
  readonly serves?: Rule | undefined;
  readonly eligibility: Rule;
};

/** A catalogue small enough to try every answer. */
export type World = {
  readonly facts: readonly TestFact[];
  readonly places: Places;
  readonly definitions: Readonly<Record<string, Rule>>;
  readonly instruments: readonly TestInstrument[];
};

const SOURCED = { sources: ['law'] } as const;

/** Makes a leaf of a rule; an assessment, or a definition that holds one, must not stand under `not`. */
type Leaves = (negated: boolean) => Arbitrary<Rule>;

/** Rules over leaves, some layers of all, any and not deep. */
function rulesOver(leaves: Leaves, depth: number, negated = false): Arbitrary<Rule> {
  if (depth === 0) return leaves(negated);
  const parts = fc.array(rulesOver(leaves, depth - 1, negated), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: leaves(negated) },
    { weight: 3, arbitrary: parts.map((list): Rule => ({ node: 'all', parts: list })) },
    { weight: 3, arbitrary: parts.map((list): Rule => ({ node: 'any', parts: list })) },
    { weight: 1, arbitrary: rulesOver(leaves, depth - 1, !negated).map((part): Rule => ({ node: 'not', part })) },
  );
}

const assessment = (id: string): Rule => ({ node: 'assessment', id, text: { nl: id, en: id }, ...SOURCED });
const definition = (id: string): Rule => ({ node: 'definition', definition: id, ...SOURCED });

/** Rules of conditions only: what a desk serves, and what a definition says. */
function plainRules(facts: readonly TestFact[], depth: number): Arbitrary<Rule> {
  return rulesOver(() => fc.oneof(...facts.map((fact) => conditions(fact, facts))), depth);
}

const NET: Rule = { node: 'not-serving', target: { family: 'kit', scope: 'regional' }, ...SOURCED };
const NEXT_DOOR: Rule = { node: 'not-serving', target: { instrument: 'regional-a' }, ...SOURCED };

/** Rules with all that the language has: conditions, definitions, assessments and safety nets. */
export function fullRules(facts: readonly TestFact[]): Arbitrary<Rule> {
  const safe = [definition('base'), definition('wide'), NET, NEXT_DOOR];
  const judged = [assessment('novel'), assessment('feasible'), definition('judged')];
  return rulesOver(
    (negated) =>
      fc.oneof(
        { weight: 5, arbitrary: fc.oneof(...facts.map((fact) => conditions(fact, facts))) },
        { weight: 2, arbitrary: fc.constantFrom(...(negated ? safe : [...safe, ...judged])) },
      ),
    2,
  );
}

/** A world whose instruments have the given rules besides two regional desks that close the door to others. */
export function worldsOf(facts: readonly TestFact[], eligibilities: Arbitrary<readonly Rule[]>): Arbitrary<World> {
  return fc
    .record({
      places: countries,
      base: plainRules(facts, 1),
      wide: plainRules(facts, 1),
      desks: fc.tuple(plainRules(facts, 1), plainRules(facts, 1)),
      eligibilities,
    })
    .map(({ places, base, wide, desks: [a, b], eligibilities: rules }) => ({
      facts,
      places,
      definitions: {
        base,
        wide: { node: 'any', parts: [wide, definition('base')] },
        judged: { node: 'all', parts: [definition('base'), assessment('novel')] },
      },
      instruments: [
        { id: 'regional-a', scope: 'regional', serves: a, eligibility: definition('base') },
        { id: 'regional-b', scope: 'regional', serves: b, eligibility: definition('judged') },
        ...rules.map((eligibility, index) => ({ id: `national-${index}`, scope: 'national' as const, eligibility })),
      ],
    }));
}

/** A whole catalogue over a few facts, with two instruments that use all of the language. */
export const worlds: Arbitrary<World> = dictionaries.chain((facts) =>
  worldsOf(facts, fc.array(fullRules(facts), { minLength: 2, maxLength: 2 })),
);

/** Worlds in which rules ask for the room that earlier awards leave, beside one or two facts of other kinds. */
export const worldsWithAwards: Arbitrary<World> = dictionaries
  .map((facts) => [...AWARD_FACTS, ...facts.slice(0, 2)])
  .chain((facts) => worldsOf(facts, fc.array(fullRules(facts), { minLength: 2, maxLength: 2 })));

/** What a caller can truly say of each fact of a world. */
export function profilesOf({ facts, places }: Pick<World, 'facts' | 'places'>): Arbitrary<Answers> {
  const entries = facts.map((fact) =>
    fc.tuple(
      fc.constant(fact.id),
      givens(fact).filter((given) => isPossible(fact, given, places)),
    ),
  );
  return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs));
}

/** The same answers with more known: each fact keeps some of the values it could have, and gets no others. */
export function narrowed(answers: Answers, later: Answers, world: Pick<World, 'facts' | 'places'>): Answers {
  const pairs = world.facts.map((fact): [string, Given] => {
    const [before, after] = [answers[fact.id] ?? null, later[fact.id] ?? null];
    const possible = possibleValues(fact, before, world.places);
    const both = possibleValues(fact, after, world.places).filter((value) => possible.includes(value));
    if (both.length === 0 || after === null) return [fact.id, before];
    // "These awards at least" leaves more open than the small domain shows, so it is no narrower than a list that is complete.
    const open = fact.type === 'awards' && before !== null;
    if (!open && both.length === possibleValues(fact, after, world.places).length) return [fact.id, after];
    const [only, ...others] = both;
    return [fact.id, only !== undefined && others.length === 0 ? only : { oneOf: both }];
  });
  return Object.fromEntries(pairs);
}

/** Rules in which each fact stands in one condition only, and at most one assessment. */
export function readOnceRules(facts: readonly TestFact[]): Arbitrary<Rule> {
  const step = fc.record({
    node: fc.constantFrom('all' as const, 'any' as const),
    negate: fc.boolean(),
    take: fc.integer({ min: 2, max: 3 }),
  });
  return fc
    .record({
      leaves: fc.tuple(...facts.map((fact) => conditions(fact, []))),
      steps: fc.array(step, { minLength: facts.length, maxLength: facts.length }),
      judged: fc.constantFrom(undefined, 'all' as const, 'any' as const),
    })
    .map(({ leaves, steps, judged }) => {
      let open: readonly Rule[] = leaves;
      for (const { node, negate, take } of steps) {
        const group: Rule = { node, parts: open.slice(0, take) };
        open = [...open.slice(take), negate ? { node: 'not', part: group } : group];
      }
      return judged ? { node: judged, parts: [...open, assessment('novel')] } : { node: 'all', parts: open };
    });
}
