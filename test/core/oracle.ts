import type { Requirement, Rule } from '../../src/core/rules/language.ts';
import type { Truth } from '../../src/core/truth.ts';
import type { Answers, AwardJson, Given, Places, TestFact, Value } from '../support/arbitraries.ts';

/**
 * The slow way to answer: fill in every answer that is still possible and see whether they agree. Written from the
 * description of the language, with ordinary yes and no, and without anything of the code under test.
 */

/** One exact answer to every fact. */
export type Completion = Readonly<Record<string, Value>>;

/** What a rule looks at besides the answers. */
export type OracleWorld = {
  readonly places: Places;
  readonly definitions: Readonly<Record<string, Rule>>;
  readonly instruments: readonly { readonly id: string; readonly scope: string; readonly serves?: Rule | undefined }[];
};

type Item = string | AwardJson;
type Limit = boolean | number | string | readonly Item[];

/** The values a fact can have, given what was said of it. Who says nothing may have any value at all. */
export function possibleValues(fact: TestFact, given: Given, places: Places): readonly Value[] {
  if (given === null) return [...fact.domain, ...fact.beyond];
  return fact.domain.filter((value) => fits(given, value, places));
}

/** Whether what was said leaves any value. */
export function isPossible(fact: TestFact, given: Given, places: Places): boolean {
  return possibleValues(fact, given, places).length > 0;
}

function fits(given: Given, value: Value, places: Places): boolean {
  if (given === null) return true;
  if (isList(given)) return everyItemPresent(given, value, places) && nothingElse(given, value, places);
  if (typeof given !== 'object') return isInside(value, given, places);
  if ('oneOf' in given) return given.oneOf.some((one) => fits(one, value, places));
  return Object.entries(given).every(([member, limit]) => withinLimit(member, value, limit, places));
}

function isList(value: unknown): value is readonly Item[] {
  return Array.isArray(value);
}

/** A place lies in itself and in what holds it; any other value only equals itself. */
function isInside(value: Value | Item, code: Value | Item, places: Places): boolean {
  return value === code || (typeof value === 'string' && (places[value] ?? []).some((wider) => wider === code));
}

function everyItemPresent(items: readonly Item[], value: Value, places: Places): boolean {
  return items.every((item) => isList(value) && value.some((one) => isInside(one, item, places)));
}

function nothingElse(items: readonly Item[], value: Value, places: Places): boolean {
  return isList(value) && value.every((one) => items.some((item) => isInside(one, item, places)));
}

function withinLimit(member: string, value: Value, limit: Limit, places: Places): boolean {
  if (isList(limit))
    return member === 'atLeast' ? everyItemPresent(limit, value, places) : nothingElse(limit, value, places);
  if (member === 'atLeast' || member === 'onOrAfter') return value >= limit;
  if (member === 'atMost') return value <= limit;
  return member === 'above' ? value > limit : value < limit;
}

/** Whether a requirement holds for an exact answer. */
export function meets(requirement: Requirement, value: Value, answers: Completion, places: Places): boolean {
  switch (requirement.operator) {
    case 'is':
      return value === requirement.value;
    case 'in':
      return requirement.values.some((one) => one === value);
    case 'between':
      return value >= requirement.low && value <= requirement.high;
    case 'before':
      return value < requirement.day;
    case 'onOrAfter':
      return value >= requirement.day;
    case 'includes':
      return isList(value) && requirement.values.some((one) => value.includes(one));
    case 'within':
      return requirement.codes.some((code) => isInside(value, code, places));
    case 'anyWithin':
      return isList(value) && value.some((one) => requirement.codes.some((code) => isInside(one, code, places)));
    case 'allWithin':
      return isList(value) && value.every((one) => requirement.codes.some((code) => isInside(one, code, places)));
    default: {
      const { bound, operator } = requirement;
      const limit = typeof bound === 'number' ? bound : (answers[bound.fact] ?? Number.NaN);
      return withinLimit(operator, value, limit, places);
    }
  }
}

/** Whether a rule holds for exact answers, with every assessment turning out one way. */
export function holds(rule: Rule, answers: Completion, world: OracleWorld, assessed: boolean): boolean {
  switch (rule.node) {
    case 'all':
      return rule.parts.every((part) => holds(part, answers, world, assessed));
    case 'any':
      return rule.parts.some((part) => holds(part, answers, world, assessed));
    case 'not':
      return !holds(rule.part, answers, world, assessed);
    case 'condition':
      return meets(rule.requirement, answers[rule.fact] ?? derived(rule.fact, answers), answers, world.places);
    case 'assessment':
      return assessed;
    case 'definition': {
      const definition = world.definitions[rule.definition];
      return definition !== undefined && holds(definition, answers, world, assessed);
    }
    case 'not-serving': {
      const { target } = rule;
      const looked = world.instruments.filter(({ id, scope }) =>
        'instrument' in target ? id === target.instrument : scope === target.scope,
      );
      return !looked.some(({ serves }) => serves !== undefined && holds(serves, answers, world, assessed));
    }
  }
}

/** De minimis aid on 20 May 2016: that year and the two before count, and who carries goods by road for others has half the room. */
function derived(fact: string, answers: Completion): Value {
  const { otherAwards } = answers;
  if (!isList(otherAwards)) return '';
  let received = 0;
  for (const award of otherAwards)
    if (typeof award === 'object' && award.deMinimis && award.on >= '2014-01-01' && award.on <= '2016-05-20')
      received += award.amount;
  const ceiling = answers.roadFreightForHire === true ? 100_000 : 200_000;
  return fact === 'deMinimisReceived' ? received : Math.max(0, ceiling - received);
}

/** Every way to fill in what is not known. */
export function completions(facts: readonly TestFact[], answers: Answers, places: Places): readonly Completion[] {
  return facts.reduce<readonly Completion[]>(
    (known, fact) => {
      const values = possibleValues(fact, answers[fact.id] ?? null, places);
      return known.flatMap((completion) => values.map((value) => ({ ...completion, [fact.id]: value })));
    },
    [{}],
  );
}

/** Yes if all say yes, no if none does, else unknown. */
export function agreement(outcomes: readonly boolean[]): Truth {
  if (outcomes.every((outcome) => outcome)) return 'yes';
  return outcomes.some((outcome) => outcome) ? 'unknown' : 'no';
}
