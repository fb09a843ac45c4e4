import { suggestionFor } from '../closest.ts';
import { type Checked, type Failure, failure, type Path } from '../failure.ts';
import type { AsOf } from '../moment.ts';
import { DERIVATIONS } from './derive.ts';
import type { FactId } from './fact.ts';
import { type Knowledge, NOTHING } from './knowledge.ts';
import { narrow } from './narrow.ts';
import { parseValue } from './parse-value.ts';
import type { Profile, Understood } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finding the name that was meant takes milliseconds in a long list; a request can hold thousands of wrong ones. */
const MOST_SEARCHES = 20;

/**
 * What a caller's JSON says about company, project and application, with the derived facts worked out. `null` says "not known".
 * All failures at once: unknown facts, wrong values, and facts that contradict each other.
 */
export function parseProfile(input: unknown, vocabulary: Vocabulary, asOf: AsOf, path: Path = []): Checked<Profile> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, failures: [failure('wrong-type', path, { expected: 'object' })] };
  }
  const failures: Failure[] = [];
  let searches = 0;
  const knowledge = new Map<FactId, Knowledge>();
  const understood = new Map<FactId, Understood>();
  for (const [name, value] of Object.entries(input)) {
    const fact = vocabulary.facts.get(name);
    if (!fact) {
      failures.push(
        failure('unknown-fact', [...path, name], { given: name, ...suggestionFor(name, vocabulary.facts.keys()) }),
      );
      continue;
    }
    if (value === null) continue;
    const parsed = parseValue(fact, value, {
      vocabulary,
      asOf,
      path: [...path, name],
      report: (f) => failures.push(f),
      search: (find) => (searches++ < MOST_SEARCHES ? find() : undefined),
    });
    if (parsed) {
      knowledge.set(name, parsed.knowledge);
      understood.set(name, { value: parsed.value, derived: false });
    }
  }
  for (const id of Object.keys(DERIVATIONS)) {
    const fact = vocabulary.facts.get(id);
    const contradiction = fact && derive(id, fact.derivedFrom, knowledge, understood, asOf);
    if (contradiction) failures.push(failure('contradictory-facts', [...path, id], { facts: contradiction }));
  }
  return failures.length > 0 ? { ok: false, failures } : { ok: true, value: { knowledge, understood } };
}

/** Adds what follows from other facts; answers with the facts that contradict each other, if they do. */
function derive(
  id: FactId,
  from: readonly FactId[],
  knowledge: Map<FactId, Knowledge>,
  understood: Map<FactId, Understood>,
  asOf: AsOf,
): readonly FactId[] | undefined {
  const derived = DERIVATIONS[id]?.((fact) => knowledge.get(fact) ?? NOTHING, asOf) ?? NOTHING;
  if (derived.kind === 'nothing') return undefined;
  const narrowed = narrow(knowledge.get(id) ?? NOTHING, derived);
  if (!narrowed) return [id, ...from.filter((fact) => knowledge.has(fact))];
  if (!understood.has(id)) understood.set(id, { value: shownKnowledge(narrowed), derived: true });
  knowledge.set(id, narrowed);
  return undefined;
}

function shownKnowledge(knowledge: Knowledge): Understood['value'] {
  if (knowledge.kind === 'choice') {
    const [only, ...others] = knowledge.possible;
    return only !== undefined && others.length === 0 ? { is: only } : { oneOf: knowledge.possible };
  }
  if (knowledge.kind !== 'quantity') return { oneOf: [] };
  const { pieces } = knowledge;
  const low = Math.min(...pieces.map((piece) => piece.low));
  const high = Math.max(...pieces.map((piece) => piece.high));
  if (low === high) return { is: low };
  const from = pieces.some((piece) => piece.low === low && !piece.lowOpen) ? { atLeast: low } : { above: low };
  const to = pieces.some((piece) => piece.high === high && !piece.highOpen) ? { atMost: high } : { below: high };
  return { range: { ...from, ...(Number.isFinite(high) ? to : {}) } };
}
