import type { CompiledEdition } from '../catalogue/snapshot.ts';
import { NO, type RunContext, run, YES } from '../rules/compile.ts';

/** From best to worst; also the order in which matches are listed. */
export const VERDICTS = ['eligible', 'eligible-if-assessed', 'undetermined', 'ineligible'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Whether the facts fit; only the provider's judgement can still be open. */
export function fits(verdict: Verdict | undefined): boolean {
  return verdict === 'eligible' || verdict === 'eligible-if-assessed';
}

/**
 * The verdict table. `worst` is the outcome of the rule if every assessment turns out negative, `best` if every one turns out positive.
 * Assessments never stand under `not`, so worst ≤ best. Both only ever resolve from unknown when more becomes known, so
 * every verdict but `undetermined` is final (law 2).
 *
 * | worst | best | verdict | in words |
 * |---|---|---|---|
 * | yes | yes | eligible | fits, whatever the provider judges |
 * | no | no | ineligible | does not fit, whatever the provider judges |
 * | no | yes | eligible-if-assessed | the facts fit; only the provider's judgement is open |
 * | otherwise | | undetermined | a missing fact decides |
 */
export function verdictOf(worst: number, best: number): Verdict {
  if (best === NO) return 'ineligible';
  if (worst === YES) return 'eligible';
  return worst === NO && best === YES ? 'eligible-if-assessed' : 'undetermined';
}

/** The verdict of an edition, from its compiled rule. */
export function verdictOfEdition({ program, hasAssessments }: CompiledEdition, context: RunContext): Verdict {
  const worst = run(program, context, NO);
  return verdictOf(worst, hasAssessments ? run(program, context, YES) : worst);
}
