import fc, { type Arbitrary } from 'fast-check';
import type { RangeMember } from '../../src/core/facts/profile.ts';
import type { Condition, Requirement } from '../../src/core/rules/language.ts';

/** An award as a caller writes it. */
export type AwardJson = { readonly amount: number; readonly on: string; readonly deMinimis: boolean };

/** A value as an exact answer gives it. */
export type Value = boolean | number | string | readonly (string | AwardJson)[];

/** What a caller may say of a fact: nothing, exactly, as possibilities, or as a range. */
export type Given = null | Value | { readonly oneOf: readonly Value[] } | Readonly<Partial<Record<RangeMember, Value>>>;

/** A fact over a small domain. `beyond` are values that only somebody who says nothing can have. */
export type TestFact = {
  readonly id: string;
  readonly type: 'boolean' | 'number' | 'date' | 'choice' | 'choices' | 'concept' | 'concepts' | 'awards';
  readonly domain: readonly Value[];
  readonly beyond: readonly number[];
  readonly integer: boolean;
};

/** A small country: which code each place lies in, the place itself included. `abroad` lies in nothing else. */
export type Places = Readonly<Record<string, readonly string[]>>;

export type Answers = Readonly<Record<string, Given>>;

const DAYS = ['2016-01-01', '2016-01-02', '2016-01-03', '2016-01-04', '2016-01-05'];
const SIZES = ['small', 'medium', 'large'];
const ACTIVITIES = ['study', 'trial'];
const LEAVES = ['brook', 'ford', 'mill', 'abroad'];
const CODES = ['brook', 'ford', 'mill', 'north', 'south', 'land', 'border'];
const SOURCED = { sources: ['law'] } as const;

const subsets = <T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] => {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
};

const plain = { beyond: [], integer: false } as const;
const whole = { type: 'number', domain: [0, 1, 2, 3, 4], beyond: [-1, 5], integer: true } as const;

/** One fact of each kind, and three numbers to compare with each other. */
export const TEST_FACTS: readonly TestFact[] = [
  { id: 'innovative', type: 'boolean', domain: [false, true], ...plain },
  { id: 'staff', ...whole },
  { id: 'years', ...whole },
  { id: 'rate', type: 'number', domain: [0, 0.5, 1, 1.5, 2, 2.5, 3], beyond: [-1, 5], integer: false },
  { id: 'founded', type: 'date', domain: DAYS, ...plain },
  { id: 'size', type: 'choice', domain: SIZES, ...plain },
  { id: 'activities', type: 'choices', domain: subsets(ACTIVITIES), ...plain },
  { id: 'place', type: 'concept', domain: LEAVES, ...plain },
  { id: 'markets', type: 'concepts', domain: subsets(LEAVES), ...plain },
];

/** Awards in and out of the years that count on 20 May 2016, and one that is no de minimis aid. */
const AWARDS: readonly AwardJson[] = [
  { amount: 80_000, on: '2015-03-01', deMinimis: true },
  { amount: 120_000, on: '2014-01-01', deMinimis: true },
  { amount: 150_000, on: '2013-12-31', deMinimis: true },
  { amount: 90_000, on: '2016-01-01', deMinimis: false },
];

/** What a company had before, and what sets its ceiling: the facts that the room for de minimis aid follows from. */
export const AWARD_FACTS: readonly TestFact[] = [
  { id: 'otherAwards', type: 'awards', domain: subsets(AWARDS), ...plain },
  { id: 'roadFreightForHire', type: 'boolean', domain: [false, true], ...plain },
];

const some = <T>(items: readonly T[]): Arbitrary<T[]> => fc.subarray([...items], { minLength: 1 });
const someButNotAll = <T>(items: readonly T[]): Arbitrary<T[]> =>
  fc.subarray([...items], { minLength: 1, maxLength: items.length - 1 });

/** Two to four facts, in any order. */
export const dictionaries: Arbitrary<TestFact[]> = fc.shuffledSubarray([...TEST_FACTS], { minLength: 2, maxLength: 4 });

/** Where the ford belongs, and which places make up the border area, differs from country to country. */
export const countries: Arbitrary<Places> = fc
  .record({ ford: fc.constantFrom('north', 'south'), border: some(['brook', 'ford', 'mill']) })
  .map(({ ford, border }) => {
    const area = (leaf: string) => (border.includes(leaf) ? ['border'] : []);
    return {
      brook: ['brook', 'north', 'land', ...area('brook')],
      ford: ['ford', ford, 'land', ...area('ford')],
      mill: ['mill', 'south', 'land', ...area('mill')],
      abroad: ['abroad'],
    };
  });

/** What somebody says of a fact. May be impossible ("above 4, below 1"): `possibleValues` is empty then. */
export function givens(fact: TestFact): Arbitrary<Given> {
  switch (fact.type) {
    case 'boolean':
      return fc.constantFrom<Given>(null, true, false);
    case 'number':
      return fc.oneof(
        said(fact.domain),
        limits(['atLeast', 'above'], ['atMost', 'below'], fact.domain.filter(Number.isInteger)),
      );
    case 'date':
      return fc.oneof(said(fact.domain), limits(['onOrAfter'], ['before'], DAYS));
    case 'choice':
      return said(SIZES);
    case 'concept':
      return said([...CODES, 'abroad']);
    case 'choices':
      return sets(ACTIVITIES);
    case 'concepts':
      return sets([...CODES, 'abroad']);
    case 'awards':
      return awardLists();
  }
}

/** Nothing, all awards, one of several lists, or these at least. */
function awardLists(): Arbitrary<Given> {
  const list = fc.subarray([...AWARDS]);
  return fc.oneof(
    fc.constant(null),
    list,
    fc.array(list, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    list.map((atLeast) => ({ atLeast })),
  );
}

function said(values: readonly Value[]): Arbitrary<Given> {
  const exact: Arbitrary<Given> = fc.constantFrom(...values);
  return fc.oneof(
    fc.constant(null),
    exact,
    some(values).map((oneOf) => ({ oneOf })),
  );
}

function limits(lower: readonly RangeMember[], upper: readonly RangeMember[], values: readonly Value[]) {
  const side = (members: readonly RangeMember[]) =>
    fc.option(fc.tuple(fc.constantFrom(...members), fc.constantFrom(...values)), { nil: undefined });
  return fc
    .tuple(side(lower), side(upper))
    .filter(([low, high]) => low !== undefined || high !== undefined)
    .map(([low, high]): Given => Object.fromEntries([low, high].flatMap((limit) => (limit ? [limit] : []))));
}

function sets(codes: readonly string[]): Arbitrary<Given> {
  const list = fc.subarray([...codes], { maxLength: 2 });
  const sides = list.chain((atMost) => fc.subarray(atMost).map((atLeast) => ({ atLeast, atMost })));
  return fc.oneof(
    fc.constant(null),
    list,
    fc.array(list, { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    list.map((atLeast) => ({ atLeast })),
    list.map((atMost) => ({ atMost })),
    sides,
  );
}

/** Conditions on a fact that some values meet and others do not; numbers may be bounded by one of `others`. */
export function conditions(fact: TestFact, others: readonly TestFact[]): Arbitrary<Condition> {
  const on = (id: string, requirement: Requirement): Condition => ({
    node: 'condition',
    fact: id,
    requirement,
    ...SOURCED,
  });
  if (fact.type !== 'awards') return requirements(fact, others).map((requirement) => on(fact.id, requirement));
  // No rule asks for awards; it asks for what follows from them.
  return fc
    .tuple(
      fc.constantFrom('deMinimisRoom', 'deMinimisReceived'),
      fc.record({
        operator: fc.constantFrom('atLeast', 'atMost', 'above', 'below'),
        bound: fc.constantFrom(0, 20_000, 80_000, 100_000, 120_000, 200_000),
      }),
    )
    .map(([id, requirement]) => on(id, requirement));
}

function requirements(fact: TestFact, others: readonly TestFact[]): Arbitrary<Requirement> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean().map((value) => ({ operator: 'is', value }));
    case 'number':
      return numberRequirements(others.filter((other) => other.type === 'number' && other.id !== fact.id));
    case 'date':
      return dateRequirements();
    case 'choice':
      return fc.oneof(
        fc.constantFrom(...SIZES).map((value): Requirement => ({ operator: 'is', value })),
        someButNotAll(SIZES).map((values): Requirement => ({ operator: 'in', values })),
      );
    case 'choices':
      return some(ACTIVITIES).map((values) => ({ operator: 'includes', values }));
    case 'concept':
      return some(CODES).map((codes) => ({ operator: 'within', codes }));
    case 'concepts':
      return fc.record({ operator: fc.constantFrom('anyWithin', 'allWithin'), codes: some(CODES) });
    case 'awards':
      throw new Error('no rule asks for awards');
  }
}

function numberRequirements(others: readonly TestFact[]): Arbitrary<Requirement> {
  const limit = fc.constantFrom(1, 2, 3);
  const low = fc.constantFrom(1, 2);
  const operator = fc.constantFrom('atLeast', 'atMost', 'above', 'below');
  const plainBound = fc.record({ operator, bound: fc.constantFrom(1, 2) });
  const otherBounds = others.map(({ id }) => fc.record({ operator, bound: fc.constant({ fact: id }) }));
  return fc.oneof(
    low.map((value): Requirement => ({ operator: 'is', value })),
    plainBound,
    fc
      .tuple(low, limit)
      .map(([a, b]): Requirement => ({ operator: 'between', low: Math.min(a, b), high: Math.max(a, b) })),
    ...otherBounds,
  );
}

function dateRequirements(): Arbitrary<Requirement> {
  const day = fc.constantFrom(...DAYS.slice(1, -1));
  return fc.oneof(
    day.map((value): Requirement => ({ operator: 'is', value })),
    fc.record({ operator: fc.constantFrom('before', 'onOrAfter'), day }),
    some(DAYS.slice(1, -1)).map(
      ([low = '', ...more]): Requirement => ({ operator: 'between', low, high: more.at(-1) ?? low }),
    ),
  );
}
