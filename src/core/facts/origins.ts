import { DERIVATIONS } from './derive.ts';
import type { Dictionary, FactId } from './fact.ts';

/** Every fact that a derived fact follows from, also by way of others: the nearest first, each once. */
export function originsOf(id: FactId, facts: Dictionary): readonly FactId[] {
  const found: FactId[] = [];
  const open = [...(facts.get(id)?.derivedFrom ?? [])];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (next === id || found.includes(next)) continue;
    found.push(next);
    open.push(...(facts.get(next)?.derivedFrom ?? []));
  }
  return found;
}

/** The facts that follow from a fact, also by way of others, in the order in which they are worked out. */
export function followersOf(id: FactId, facts: Dictionary): readonly FactId[] {
  return Object.keys(DERIVATIONS).filter((derived) => originsOf(derived, facts).includes(id));
}
