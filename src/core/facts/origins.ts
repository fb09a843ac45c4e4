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
