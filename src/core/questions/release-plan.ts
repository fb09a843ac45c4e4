import type { CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import type { FactId } from '../facts/fact.ts';
import { followersOf, originsOf } from '../facts/origins.ts';
import { conditionsOf } from '../rules/compile.ts';
import { conditionFacts } from '../rules/language.ts';
import type { BitSet } from '../schemes/bit-set.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { conceptParts } from './concept-parts.ts';

/** What asking a fact can change, worked out once per release. */
export type FactPlan = {
  /** The conditions, by place in the table, that look at the fact, as bound or through facts worked out from it. */
  readonly conditions: readonly number[];
  /** The facts it is worked out from, also by way of others. */
  readonly origins: readonly FactId[];
  /** How many instruments of the release look at it. */
  readonly askers: number;
  readonly scheme: Scheme | undefined;
  readonly parts: readonly BitSet[];
};

export type ReleasePlan = {
  readonly facts: ReadonlyMap<FactId, FactPlan>;
  /** The conditions of an edition's rule, by place in the table. */
  readonly conditions: (compiled: CompiledEdition) => readonly number[];
  /** Those of them that a fact can change. */
  readonly touched: (compiled: CompiledEdition, fact: FactId) => readonly number[];
};

const kept = new WeakMap<Snapshot, ReleasePlan>();

/** The plan of a release, made at its first question and kept for as long as the release is. */
export function releasePlan(snapshot: Snapshot): ReleasePlan {
  const known = kept.get(snapshot);
  if (known) return known;
  const plan = planOf(snapshot);
  kept.set(snapshot, plan);
  return plan;
}

function planOf(snapshot: Snapshot): ReleasePlan {
  const { facts, schemes } = snapshot.catalogue.vocabulary;
  const plans = new Map<FactId, FactPlan>();
  const programs = snapshot.editions.map(({ program }) => [...new Set(conditionsOf(program))]);
  const instruments = (conditions: readonly number[]): number => {
    const asking = snapshot.editions.filter(({ index }) => programs[index]?.some((one) => conditions.includes(one)));
    return new Set(asking.map(({ instrument }) => instrument.id)).size;
  };
  for (const fact of facts.values()) {
    const about = [fact.id, ...followersOf(fact.id, facts)];
    const conditions = snapshot.conditions.flatMap((condition, index) =>
      conditionFacts(condition).some((id) => about.includes(id)) ? [index] : [],
    );
    const scheme = 'scheme' in fact ? schemes.get(fact.scheme) : undefined;
    const own = conditions.flatMap((index) => snapshot.conditions[index] ?? []).filter((one) => one.fact === fact.id);
    const parts = scheme ? conceptParts(scheme, own) : [];
    const origins = originsOf(fact.id, facts);
    plans.set(fact.id, { conditions, origins, askers: instruments(conditions), scheme, parts });
  }
  const touched = snapshot.editions.map(() => new Map<FactId, readonly number[]>());
  return {
    facts: plans,
    conditions: ({ index }) => programs[index] ?? [],
    touched: ({ index }, fact) => {
      const known = touched[index]?.get(fact);
      if (known) return known;
      const found = plans.get(fact)?.conditions.filter((condition) => programs[index]?.includes(condition)) ?? [];
      touched[index]?.set(fact, found);
      return found;
    },
  };
}
