import type { CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import { addDays, type Day, dayOfNumber } from '../day.ts';
import { parseProfile } from '../facts/parse-profile.ts';
import { inquire } from '../matching/match.ts';
import type { Verdict } from '../matching/verdict.ts';
import { type AsOf, wholeDay } from '../moment.ts';
import { candidateValues } from './candidate-values.ts';

/** A profile, as a caller would write it, that gets a verdict from an edition on a day. */
export type Witness = {
  readonly verdict: Verdict;
  readonly asOf: AsOf;
  readonly profile: Readonly<Record<string, unknown>>;
};

/** 1 January 2026, for an edition that is always in force. */
const SOME_DAY = dayOfNumber(20_454);

/** A search gives up after this many profiles; the hardest rule shipped needs a few hundred. */
const MOST_TRIED = 20_000;

/**
 * A profile for which an edition gives one of the verdicts, or nothing when none was found. Fills the facts that are missing one by one with
 * values on both sides of what the rule asks, and turns back at a verdict that is decided otherwise: decided verdicts never change (law 2).
 */
export function findWitness(
  snapshot: Snapshot,
  compiled: CompiledEdition,
  wanted: readonly Verdict[],
): Witness | undefined {
  const asOf = wholeDay(dayInForce(compiled));
  let tried = 0;
  const search = (profile: Readonly<Record<string, unknown>>): Witness | undefined => {
    if (tried++ > MOST_TRIED) return undefined;
    const parsed = parseProfile(profile, snapshot.catalogue.vocabulary, asOf);
    if (!parsed.ok) return undefined; // facts that contradict each other
    const inquiry = inquire(snapshot, parsed.value, asOf);
    const verdict = inquiry.verdict({ compiled });
    if (wanted.includes(verdict)) return { verdict, asOf, profile };
    if (verdict !== 'undetermined') return undefined;
    // A fact that was given and is still missing was given too wide; what else is missing may settle it.
    const [next] = inquiry.explain({ compiled }, verdict).missing.filter((fact) => !(fact in profile));
    const fact = next === undefined ? undefined : snapshot.catalogue.vocabulary.facts.get(next);
    if (!fact) return undefined;
    for (const value of candidateValues(fact, compiled, snapshot.catalogue)) {
      const found = search({ ...profile, [fact.id]: value });
      if (found) return found;
    }
    return undefined;
  };
  return search({});
}

/** A day on which an edition is in force: its first, or the day before it ends. */
export function dayInForce({ edition: { valid } }: CompiledEdition): Day {
  return valid.from ?? addDays(valid.until ?? SOME_DAY, -1);
}
