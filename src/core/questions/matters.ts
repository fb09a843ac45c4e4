import type { Candidate } from '../catalogue/snapshot.ts';
import { type FactId, isWhole } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { verdictOfEdition } from '../matching/verdict.ts';
import { point, pointsIn } from '../quantity.ts';
import type { Effect } from './effects.ts';
import { answersTo, outcomeWith, type Standing } from './settling.ts';

/** A search gives up after this many verdicts and then says that the question matters: too many questions is the lesser evil. */
const MOST_TRIED = 2000;

/**
 * Whether an answer to a question can change anything. A fact can be missing without that: in "micro, and (micro or small or innovative)"
 * nobody needs to know whether it is innovative. So: some answer settles an instrument, or with some answers to the other questions it decides.
 */
export function matters(
  effect: Effect,
  standing: Standing,
  missing: (candidate: Candidate) => readonly FactId[],
): boolean {
  if (effect.touched.some(({ verdicts }) => verdicts.some((verdict) => verdict !== 'undetermined'))) return true;
  return effect.touched.some(({ candidate }) => decides(effect.fact.id, candidate, missing(candidate), standing));
}

/** Whether there are answers to some of the other questions after which an answer to this one settles the instrument. */
function decides(fact: FactId, candidate: Candidate, missing: readonly FactId[], standing: Standing): boolean {
  const shared = sharedFacts(candidate, [fact, ...missing], standing);
  const own = choices(fact, shared, standing);
  const others = missing
    .filter((id) => id !== fact)
    .map((id) => ({ id, answers: choices(id, shared, standing) }))
    .filter(({ answers }) => answers.length > 0)
    .sort((a, b) => a.answers.length - b.answers.length);
  let tried = 0;
  const verdict = (answers: ReadonlyMap<FactId, Knowledge>) => {
    tried++;
    const outcome = outcomeWith(answers, standing);
    return outcome && verdictOfEdition(candidate.compiled, { condition: outcome, day: standing.asOf.day });
  };
  const search = (given: ReadonlyMap<FactId, Knowledge>, next: number): boolean => {
    if (tried > MOST_TRIED) return true;
    if (verdict(given) !== 'undetermined') return false;
    const settles = own.some((answer) => {
      const after = verdict(new Map([...given, [fact, answer]]));
      return after !== undefined && after !== 'undetermined';
    });
    if (settles) return true;
    const { id, answers = [] } = others[next] ?? {};
    if (id === undefined) return false;
    return search(given, next + 1) || answers.some((answer) => search(new Map([...given, [id, answer]]), next + 1));
  };
  return search(new Map(), 0);
}

/** Facts that are compared with each other, or from which one fact is worked out together: only exact answers tell these apart. */
function sharedFacts({ compiled }: Candidate, facts: readonly FactId[], { plan }: Standing): ReadonlySet<FactId> {
  const askers = new Map<number, Set<FactId>>();
  for (const id of facts) {
    for (const index of plan.touched(compiled, id)) askers.set(index, (askers.get(index) ?? new Set()).add(id));
  }
  return new Set([...askers.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids]));
}

/** As many as can be smaller than, equal to and larger than another number. */
const TO_COMPARE = 3;

function choices(id: FactId, shared: ReadonlySet<FactId>, standing: Standing): readonly Knowledge[] {
  const fact = standing.snapshot.catalogue.vocabulary.facts.get(id);
  const answers = fact ? answersTo(fact, standing).map(({ knowledge }) => knowledge) : [];
  if (!shared.has(id) || (fact?.type !== 'number' && fact?.type !== 'date')) return answers;
  const pieces = answers.flatMap((known) => (known.kind === 'quantity' ? known.pieces : []));
  return pointsIn(pieces, isWhole(fact), TO_COMPARE).map((at) => ({ kind: 'quantity', pieces: [point(at)] }));
}
