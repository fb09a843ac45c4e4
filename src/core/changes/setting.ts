import type { CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import type { Day } from '../day.ts';
import type { FactId } from '../facts/fact.ts';
import { type Knowledge, NOTHING } from '../facts/knowledge.ts';
import { followersOf } from '../facts/origins.ts';
import { type Profile, writtenValue } from '../facts/profile.ts';
import type { AsOf } from '../moment.ts';
import { conditionsOf, NO, netsOf, type Program, run, UNKNOWN } from '../rules/compile.ts';
import { type Condition, conditionFacts } from '../rules/language.ts';
import { readAlternative } from './alternative.ts';

/** What decides on the day: the conditions the edition can ask, by their place in the table. */
export type Asked = {
  /** The facts of each condition: its own, and the one it is compared with. */
  readonly conditions: ReadonlyMap<number, readonly FactId[]>;
  /** The conditions each fact bears on, its own and those it is compared in. */
  readonly bearing: ReadonlyMap<FactId, readonly number[]>;
};

/** An edition, and the profile of which something could be otherwise. */
export type Setting = {
  readonly snapshot: Snapshot;
  readonly asOf: AsOf;
  readonly compiled: CompiledEdition;
  readonly profile: Profile;
  /** What was given of a derived fact, before what follows from other facts was added to it. */
  readonly givenOf: (derived: FactId) => Knowledge;
  /** How the conditions turn out for the profile as it is. */
  readonly outcome: (index: number) => number;
  readonly asked: Asked;
  /**
   * The safety nets that fail. They stay closed: who is served elsewhere is sent to that desk, and is not told to give up what makes it serve.
   */
  readonly closed: ReadonlySet<Program>;
};

/** Puts an edition and a profile together. */
export function settingOf(
  compiled: CompiledEdition,
  of: Pick<Setting, 'snapshot' | 'asOf' | 'profile' | 'outcome'>,
): Setting {
  const { snapshot, asOf, profile, outcome } = of;
  const context = { condition: outcome, day: asOf.day };
  const failing = compiled.netted ? netsOf(compiled.program).filter((net) => run(net, context, UNKNOWN) === NO) : [];
  return {
    ...of,
    compiled,
    givenOf: (derived) => givenOf(derived, snapshot, profile, asOf),
    asked: askedOnDay(snapshot, compiled, asOf.day),
    closed: new Set(failing),
  };
}

/** The facts that move when a fact does: itself, and those that follow from it. */
export function movedBy({ snapshot }: Pick<Setting, 'snapshot'>, fact: FactId): readonly FactId[] {
  const { facts } = snapshot.catalogue.vocabulary;
  return [fact, ...followersOf(fact, facts)];
}

function givenOf(derived: FactId, snapshot: Snapshot, profile: Profile, asOf: AsOf): Knowledge {
  const fact = snapshot.catalogue.vocabulary.facts.get(derived);
  const understood = profile.understood.get(derived);
  if (!fact || !understood || understood.derived) return NOTHING;
  return readAlternative(fact, writtenValue(understood.value), { snapshot, asOf })?.knowledge ?? NOTHING;
}

const kept = new WeakMap<CompiledEdition, Map<Day | '', Asked>>();

/** Only a safety net makes this differ from day to day. */
function askedOnDay(snapshot: Snapshot, compiled: CompiledEdition, day: Day): Asked {
  const days = kept.get(compiled) ?? new Map<Day | '', Asked>();
  kept.set(compiled, days);
  const key = compiled.netted ? day : '';
  const known = days.get(key);
  if (known) return known;
  const conditions = new Map<number, readonly FactId[]>();
  const bearing = new Map<FactId, number[]>();
  for (const index of new Set(conditionsOf(compiled.program, day))) {
    const condition = snapshot.conditions[index];
    if (!condition) continue;
    conditions.set(index, conditionFacts(condition));
    for (const fact of conditionFacts(condition)) bearing.set(fact, [...(bearing.get(fact) ?? []), index]);
  }
  if (days.size >= DAYS_KEPT) days.clear();
  const asked = { conditions, bearing };
  days.set(key, asked);
  return asked;
}

const DAYS_KEPT = 100;

/** The conditions a fact bears on that decide on the day, its own and those it is compared in. */
export function conditionsAbout({ snapshot, asked }: Setting, fact: FactId): readonly Condition[] {
  return (asked.bearing.get(fact) ?? []).flatMap((index) => snapshot.conditions[index] ?? []);
}
