import type { FactId } from '../facts/fact.ts';

/**
 * The chance that an answer closes an instrument that asked for it. Fitted on simulated calls over the catalogues of 2016 and today
 * (`bench/questions` prints how far off it is).
 */
const CLOSING = 0.6;

/**
 * How many questions are still to come before every open instrument is settled, in expectation. Takes the facts in the order of how many
 * instruments miss them; each counts by the chance that one of those is still open by then. Coarse, and cheap enough for every answer.
 */
export function expectedQuestions(missing: readonly (readonly FactId[])[]): number {
  const misses = new Map<FactId, number[]>();
  for (const [instrument, ids] of missing.entries()) {
    for (const id of ids) {
      const list = misses.get(id);
      if (list) list.push(instrument);
      else misses.set(id, [instrument]);
    }
  }
  const inOrder = [...misses.values()].sort((a, b) => b.length - a.length);
  const open = missing.map(() => 1);
  let expected = 0;
  for (const instruments of inOrder) {
    let none = 1;
    for (const instrument of instruments) {
      const chance = open[instrument] ?? 0;
      none *= 1 - chance;
      open[instrument] = chance * (1 - CLOSING);
    }
    expected += 1 - none;
  }
  return expected;
}
