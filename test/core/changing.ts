import fc, { type Arbitrary } from 'fast-check';
import type { CatalogueDocument } from '../../src/core/catalogue/catalogue.ts';
import type { Snapshot } from '../../src/core/catalogue/snapshot.ts';
import type { Changeable } from '../../src/core/facts/fact.ts';
import { parseProfile } from '../../src/core/facts/parse-profile.ts';
import { inquire } from '../../src/core/matching/match.ts';
import type { Verdict } from '../../src/core/matching/verdict.ts';
import type { Rule } from '../../src/core/rules/language.ts';
import type { Answers, Given, TestFact, Value } from '../support/arbitraries.ts';
import { documentsOf, snapshotOf, TODAY } from './asking.ts';
import { profilesOf, type World, worlds } from './worlds.ts';

/** Which facts of a world can be changed and when, how hard each is to know, and what it follows from. */
export type Marks = Readonly<
  Record<
    string,
    {
      readonly changeable: Changeable | undefined;
      readonly effort: number;
      readonly derivedFrom?: readonly string[];
    }
  >
>;

export type ChangingWorld = { readonly world: World; readonly answers: Answers; readonly marks: Marks };

/** A world with answers, of which some facts can be changed. */
export const changingWorlds: Arbitrary<ChangingWorld> = worlds.chain((world) =>
  fc.record({ world: fc.constant(world), answers: profilesOf(world), marks: marksOf(world) }),
);

/** The same, where a set is told exactly or not at all: then what is kept of it leaves nothing open. */
export const exactlyChangingWorlds = changingWorlds.map(({ world, answers, marks }) => ({
  world,
  marks,
  answers: Object.fromEntries(world.facts.map((fact) => [fact.id, exactSet(fact, answers[fact.id] ?? null)])),
}));

function marksOf({ facts }: World): Arbitrary<Marks> {
  const mark = fc.record({
    changeable: fc.constantFrom<Changeable | undefined>('now', 'now', 'next-year', undefined),
    effort: fc.integer({ min: 1, max: 3 }),
  });
  return fc
    .tuple(...facts.map(() => mark))
    .map((marks) =>
      Object.fromEntries(facts.map(({ id }, i) => [id, marks[i] ?? { changeable: undefined, effort: 1 }])),
    );
}

/** Of what was said of a set the first list that names only what is in the domain; anything else as it was said. */
function exactSet(fact: TestFact, given: Given): Given {
  if (fact.type !== 'choices' && fact.type !== 'concepts') return given;
  const isExact = (list: unknown): list is Value =>
    fact.domain.some((value) => JSON.stringify(value) === JSON.stringify(list));
  return isExact(given) ? given : given === null ? null : (fact.domain[1] ?? null);
}

const NETS: Readonly<Record<string, Rule>> = {
  'probe-family': { node: 'not-serving', target: { family: 'kit', scope: 'regional' }, sources: ['law'] },
  'probe-neighbour': { node: 'not-serving', target: { instrument: 'regional-a' }, sources: ['law'] },
};

const keyOf = (rule: Rule) => JSON.stringify(rule.node === 'not-serving' && rule.target);

/** The world compiled, with its marks. */
export function changingSnapshot({ world, marks }: Pick<ChangingWorld, 'world' | 'marks'>): Snapshot {
  return snapshotOf(marked(documentsOf(world), marks));
}

function marked(documents: readonly CatalogueDocument[], marks: Marks): readonly CatalogueDocument[] {
  return documents.map((document) => {
    const mark = document.kind === 'fact' ? marks[document.id] : undefined;
    const { changeable, ...rest } = mark ?? { changeable: undefined };
    return mark && typeof document.body === 'object'
      ? { ...document, body: { ...document.body, ...rest, ...(changeable ? { changeable } : {}) } }
      : document;
  });
}

/** The verdict of every instrument, for answers that do not contradict each other. */
export function verdictsOf(snapshot: Snapshot, answers: Answers): ReadonlyMap<string, Verdict> {
  const profile = parseProfile(answers, snapshot.catalogue.vocabulary, TODAY);
  if (!profile.ok) return new Map();
  const { verdict } = inquire(snapshot, profile.value, TODAY);
  return new Map(snapshot.candidates(TODAY).map((candidate) => [candidate.compiled.instrument.id, verdict(candidate)]));
}

/**
 * The slow way to find the ways in: try every value of every choice of facts that can be changed. A way must hold in the world as it is, and
 * also in one where the safety nets that fail can never open.
 */
export function slowWays(
  { world, answers, marks }: ChangingWorld,
  largest: number,
): ReadonlyMap<string, readonly string[][]> {
  const snapshot = changingSnapshot({ world, marks });
  const shut = changingSnapshot({ world: withNetsShut(world, answers), marks });
  const lost = [...verdictsOf(snapshot, answers)].filter(([, verdict]) => verdict === 'ineligible').map(([id]) => id);
  const changeable = world.facts.filter(({ id }) => marks[id]?.changeable && answers[id] !== null);
  const found = new Map<string, string[][]>(lost.map((id) => [id, []]));
  for (const set of choices(changeable).filter((one) => one.length > 0 && one.length <= largest)) {
    const ids = set.map(({ id }) => id).sort();
    const open = lost.filter((id) => !found.get(id)?.some((smaller) => smaller.every((fact) => ids.includes(fact))));
    const works = new Set<string>();
    for (const values of assignments(set)) {
      const changed = { ...answers, ...values };
      const [verdicts, also] = [verdictsOf(snapshot, changed), verdictsOf(shut, { ...changed, shut: true })];
      for (const id of open)
        if ((verdicts.get(id) ?? 'ineligible') !== 'ineligible' && also.get(id) !== 'ineligible') works.add(id);
      if (works.size === open.length) break;
    }
    for (const id of works) found.get(id)?.push(ids);
  }
  return found;
}

/** The order in which ways are listed, written down once more. */
export function inOrder(
  sets: readonly (readonly string[])[],
  { marks }: Pick<ChangingWorld, 'marks'>,
): readonly (readonly string[])[] {
  const late = (set: readonly string[]) => Number(set.some((id) => marks[id]?.changeable === 'next-year'));
  const effort = (set: readonly string[]) => set.reduce((sum, id) => sum + (marks[id]?.effort ?? 0), 0);
  return [...sets].sort(
    (a, b) => a.length - b.length || late(a) - late(b) || effort(a) - effort(b) || (a.join() < b.join() ? -1 : 1),
  );
}

/** Each choice of some things, the smallest first. */
export function choices<T>(things: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = things;
  if (first === undefined) return [[]];
  const without = choices(rest);
  return [...without, ...without.map((choice) => [first, ...choice])].sort((a, b) => a.length - b.length);
}

/** Every exact value for each of some facts. */
export function assignments(facts: readonly TestFact[]): readonly Answers[] {
  return facts.reduce<readonly Answers[]>(
    (some, { id, domain }) => some.flatMap((answers) => domain.map((value) => ({ ...answers, [id]: value }))),
    [{}],
  );
}

/** The world with a condition that is never met in the place of every safety net that fails. */
function withNetsShut(world: World, answers: Answers): World {
  const probes = Object.entries(NETS).map(([id, eligibility]) => ({ id, scope: 'national' as const, eligibility }));
  const probed = verdictsOf(
    snapshotOf(documentsOf({ ...world, instruments: [...world.instruments, ...probes] })),
    answers,
  );
  const failing = Object.entries(NETS)
    .filter(([id]) => probed.get(id) === 'ineligible')
    .map(([, net]) => keyOf(net));
  const never: Rule = {
    node: 'condition',
    fact: 'shut',
    requirement: { operator: 'is', value: false },
    sources: ['law'],
  };
  const shut = (rule: Rule): Rule => {
    if (rule.node === 'all' || rule.node === 'any') return { node: rule.node, parts: rule.parts.map(shut) };
    if (rule.node === 'not') return { node: 'not', part: shut(rule.part) };
    return rule.node === 'not-serving' && failing.includes(keyOf(rule)) ? never : rule;
  };
  const fact: TestFact = { id: 'shut', type: 'boolean', domain: [true, false], beyond: [], integer: false };
  return {
    ...world,
    facts: [...world.facts, fact],
    instruments: world.instruments.map((one) => ({ ...one, eligibility: shut(one.eligibility) })),
  };
}
