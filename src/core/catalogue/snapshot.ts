import { isWithin } from '../day.ts';
import type { FactId } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import type { AsOf } from '../moment.ts';
import { compileRule, conditionsOf, type Program } from '../rules/compile.ts';
import type { Condition, Rule, ServingTarget } from '../rules/language.ts';
import { type RequirementTest, requirementTest } from '../rules/operators.ts';
import { type Statement, statementsOf } from '../rules/reasons.ts';
import { type Availability, availabilityOf } from './availability.ts';
import type { Catalogue } from './catalogue.ts';
import { type Edition, type Instrument, wholeRule } from './instrument.ts';
import { servingInstruments } from './serving-instruments.ts';

/** The number and content digest of a release: what an answer names so that it can be replayed. */
export type ReleaseId = { readonly number: number; readonly digest: string };

/** A distinct condition of the release, and how to put it to what is known. */
type TableRow = { readonly condition: Condition; readonly fact: FactId; readonly test: RequirementTest };

/** An edition with its rule compiled and its statements laid out. */
export type CompiledEdition = {
  /** Position among all editions of the release. */
  readonly index: number;
  readonly instrument: Instrument;
  readonly edition: Edition;
  readonly rule: Rule;
  readonly program: Program;
  readonly hasAssessments: boolean;
  /** Every condition its verdict, reasons and advice depend on, by its place in the table. */
  readonly conditions: readonly number[];
  /** Whether it looks at what other instruments serve, which changes from day to day. */
  readonly netted: boolean;
  readonly statements: readonly Statement[];
};

/** An edition in force at the time asked for, and whether it takes applications then. */
export type Candidate = { readonly compiled: CompiledEdition; readonly availability: Availability };

/** A release compiled for answering. Made once per release; reads touch nothing else. Never changes what it answers. */
export type Snapshot = {
  readonly release: ReleaseId;
  readonly catalogue: Catalogue;
  readonly editions: readonly CompiledEdition[];
  /** Every distinct condition of the release, by its place in the table. */
  readonly conditions: readonly Condition[];
  readonly candidates: (asOf: AsOf) => readonly Candidate[];
  readonly indexOf: (condition: Condition) => number;
  readonly test: (index: number, known: (fact: FactId) => Knowledge) => ReturnType<RequirementTest>;
  readonly definition: (id: string) => Rule;
  readonly serving: (
    target: ServingTarget,
    asOf: AsOf,
  ) => readonly { readonly instrument: string; readonly serves: Rule }[];
};

/** A whole day's candidates are the same for every request; this many days are kept. */
const DAYS_KEPT = 512;

/** Compiles a checked catalogue. */
export function compileSnapshot(catalogue: Catalogue, release: ReleaseId): Snapshot {
  const table: TableRow[] = [];
  const places = new Map<Condition, number>();
  const intern = internTable(catalogue, table, places);
  const definition = (id: string): Rule => catalogue.definitions.get(id)?.rule ?? { node: 'any', parts: [] };
  const targets = (target: ServingTarget) => servingInstruments(catalogue, target);
  const serving = (target: ServingTarget) =>
    targets(target).flatMap((instrument) =>
      instrument.editions.flatMap(({ valid, serves }) => (serves ? [{ valid, serves }] : [])),
    );
  const editions = compileEditions(catalogue, { intern, definition, serving });

  return {
    release,
    catalogue,
    editions,
    conditions: table.map(({ condition }) => condition),
    candidates: candidatesOf(editions),
    indexOf: (condition) => places.get(condition) ?? -1,
    test: (index, known) => {
      const row = table[index];
      return row ? row.test(known(row.fact), known) : 'unknown';
    },
    definition,
    serving: (target, asOf) =>
      targets(target).flatMap((instrument) =>
        instrument.editions.flatMap(({ valid, serves }) =>
          serves && isWithin(valid, asOf.day) ? [{ instrument: instrument.id, serves }] : [],
        ),
      ),
  };
}

/** The editions in force at a time. A whole day's are worked out once. */
function candidatesOf(editions: readonly CompiledEdition[]): Snapshot['candidates'] {
  const days = new Map<string, readonly Candidate[]>();
  const inForce = (asOf: AsOf): readonly Candidate[] =>
    editions
      .filter(({ edition }) => isWithin(edition.valid, asOf.day))
      .map((compiled) => ({ compiled, availability: availabilityOf(compiled.edition.openings, asOf) }));
  return (asOf) => {
    if (asOf.exact) return inForce(asOf);
    const known = days.get(asOf.day);
    if (known) return known;
    if (days.size >= DAYS_KEPT) days.clear();
    const fresh = inForce(asOf);
    days.set(asOf.day, fresh);
    return fresh;
  };
}

/** Equal conditions (same fact, same requirement) are tested once a request, however many instruments share them. */
function internTable(catalogue: Catalogue, table: TableRow[], places: Map<Condition, number>) {
  const { facts, schemes } = catalogue.vocabulary;
  const indexes = new Map<string, number>();
  const none = { inside: new Uint32Array(1), possible: new Uint32Array(1) };
  return (condition: Condition): number => {
    const key = JSON.stringify([condition.fact, condition.requirement]);
    const known = indexes.get(key);
    const index = known ?? table.length;
    if (known === undefined) {
      const fact = facts.get(condition.fact);
      const scheme = fact && 'scheme' in fact ? schemes.get(fact.scheme) : undefined;
      table.push({
        condition,
        fact: condition.fact,
        test: requirementTest(condition.requirement, (codes) => scheme?.area(codes) ?? none),
      });
      indexes.set(key, index);
    }
    places.set(condition, index);
    return index;
  };
}

function compileEditions(catalogue: Catalogue, world: Parameters<typeof compileRule>[1]): readonly CompiledEdition[] {
  const pairs = [...catalogue.instruments.values()].flatMap((instrument) =>
    instrument.editions.map((edition) => ({ instrument, edition })),
  );
  return pairs.map(({ instrument, edition }, index) => {
    const rule = wholeRule(edition);
    const statements = statementsOf(rule, world.definition);
    const program = compileRule(rule, world);
    const advised = edition.advice.flatMap((advice) =>
      advice.kind === 'condition' ? [world.intern(advice.condition)] : [],
    );
    return {
      index,
      instrument,
      edition,
      rule,
      program,
      hasAssessments: statements.some(({ leaf }) => leaf.node === 'assessment'),
      conditions: [...new Set([...conditionsOf(program), ...advised])],
      netted: statements.some(({ leaf }) => leaf.node === 'not-serving'),
      statements,
    };
  });
}
