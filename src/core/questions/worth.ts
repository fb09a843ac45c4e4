import type { Candidate } from '../catalogue/snapshot.ts';
import type { FactId } from '../facts/fact.ts';
import type { Verdict } from '../matching/verdict.ts';
import type { Effect } from './effects.ts';

/** An answer that makes an instrument fit counts as much as keeping this many in the running (`bench/questions`). */
const FOUND_COUNTS = 5;

/** A question that is one step harder to answer costs a quarter more: the hardest costs twice one that is known by heart. */
const COST_PER_EFFORT = 0.25;

/** While looking for what fits, what is settled besides counts this much: it costs nothing in finding and saves questions later. */
const SETTLED_COUNTS = 0.2;

/** Progress that settles nothing yet only decides between questions that settle equally much. */
const PROGRESS = 0.01;

export type Aim = 'find' | 'settle';

/**
 * What a question is worth, per effort. To `settle` is the number of instruments it settles in expectation. To `find` looks for instruments
 * that fit: each counts by the chance that it fits or is still in the running after the answer, and more the fewer facts it still misses.
 */
export function worthOf(effect: Effect, aim: Aim, missing: (candidate: Candidate) => readonly FactId[]): number {
  let worth = 0;
  for (const { candidate, verdicts, advances } of effect.touched) {
    const near = 1 / Math.max(1, missing(candidate).length);
    for (const [i, verdict] of verdicts.entries())
      if (advances[i]) worth += (effect.chances[i] ?? 0) * gain(verdict, aim, near);
  }
  return worth / (1 + COST_PER_EFFORT * (effect.fact.effort - 1));
}

function gain(verdict: Verdict, aim: Aim, near: number): number {
  if (verdict === 'undetermined') return aim === 'find' ? near : PROGRESS * near;
  if (aim === 'settle') return 1;
  return SETTLED_COUNTS + (verdict === 'ineligible' ? 0 : FOUND_COUNTS * near);
}

/** How many instruments an answer settles, in expectation. */
export function expectedSettled({ touched, chances }: Effect): number {
  let settled = 0;
  for (const { verdicts } of touched)
    for (const [i, verdict] of verdicts.entries()) if (verdict !== 'undetermined') settled += chances[i] ?? 0;
  return settled;
}
