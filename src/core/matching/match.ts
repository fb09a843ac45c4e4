import { type BenefitEstimate, estimateBenefit } from '../catalogue/benefit.ts';
import type { Candidate, Snapshot } from '../catalogue/snapshot.ts';
import type { FactId } from '../facts/fact.ts';
import { knowledgeOf, type Profile } from '../facts/profile.ts';
import type { AsOf } from '../moment.ts';
import { numberOf, truthOf, UNKNOWN } from '../rules/compile.ts';
import { evaluate, type Judgement, type RuleWorld } from '../rules/evaluate.ts';
import type { Truth } from '../truth.ts';
import { type Explanation, explain } from './explain.ts';
import { compareMatches } from './rank.ts';
import { type Verdict, verdictOfEdition } from './verdict.ts';

/** What is said of one instrument: the verdict, and what an applicant needs beside it. */
export type Match = {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  /** The facts that could still change the verdict, in dictionary order; empty unless undetermined. */
  readonly missing: readonly FactId[];
  /** Nothing for an ineligible match, which is seldom shown: the inquiry explains it when asked. */
  readonly explanation: Explanation | undefined;
  readonly estimate: BenefitEstimate | undefined;
};

export type Totals = Readonly<Record<Verdict, number>>;

export type MatchResult = {
  readonly snapshot: Snapshot;
  readonly asOf: AsOf;
  readonly profile: Profile;
  readonly totals: Totals;
  /** Every instrument in force, in the documented order (`rank.ts`), ineligible ones included. */
  readonly matches: readonly Match[];
  readonly inquiry: Inquiry;
};

/** An edition, whether or not it takes applications: that has no part in the verdict. */
type Judged = Pick<Candidate, 'compiled'>;

/** A profile put to a release at a time: asks each condition at most once. */
export type Inquiry = {
  /** The outcome of a condition of the table (`rules/compile.ts`). */
  readonly condition: (index: number) => number;
  /** The verdict of a candidate, from its compiled rule. */
  readonly verdict: (judged: Judged) => Verdict;
  /** The reference evaluation, for what is explained. */
  readonly judge: (judged: Judged, assessment: Truth) => Judgement;
  /** Why the verdict is what it is, and what could still change it. `verdict` saves working it out again. */
  readonly explain: (judged: Judged, verdict?: Verdict) => Explanation;
};

const UNASKED = 255;

/** Which instruments in force at a time fit a profile. Cannot fail; what is not known gives `undetermined`. */
export function match(snapshot: Snapshot, profile: Profile, asOf: AsOf): MatchResult {
  const inquiry = inquire(snapshot, profile, asOf);
  const known = (fact: FactId) => knowledgeOf(profile, fact);
  const matches = snapshot.candidates(asOf).map((candidate): Match => {
    const verdict = inquiry.verdict(candidate);
    const { benefit } = candidate.compiled.edition;
    const explanation = verdict === 'ineligible' ? undefined : inquiry.explain(candidate, verdict);
    return {
      candidate,
      verdict,
      missing: explanation?.missing ?? [],
      explanation,
      estimate: benefit && verdict !== 'ineligible' ? estimateBenefit(benefit, known) : undefined,
    };
  });
  return { snapshot, asOf, profile, totals: totalsOf(matches), matches: matches.sort(compareMatches), inquiry };
}

/** How many of each verdict. */
export function totalsOf(matches: readonly Pick<Match, 'verdict'>[]): Totals {
  const totals = { eligible: 0, 'eligible-if-assessed': 0, undetermined: 0, ineligible: 0 };
  for (const { verdict } of matches) totals[verdict]++;
  return totals;
}

/** Prepares a profile for questions about any candidate of a release. */
export function inquire(snapshot: Snapshot, profile: Profile, asOf: AsOf): Inquiry {
  const known = (fact: FactId) => knowledgeOf(profile, fact);
  const outcomes = new Uint8Array(snapshot.conditions.length).fill(UNASKED);
  const condition = (index: number): number => {
    const asked = outcomes[index] ?? UNKNOWN;
    if (asked !== UNASKED) return asked;
    const outcome = numberOf(snapshot.test(index, known));
    outcomes[index] = outcome;
    return outcome;
  };
  const context = { condition, day: asOf.day };
  const world = (assessment: Truth): RuleWorld => ({
    condition: (leaf) => truthOf(condition(snapshot.indexOf(leaf))),
    definition: snapshot.definition,
    serving: (node) => snapshot.serving(node.target, asOf),
    assessment,
  });
  const judge = ({ compiled }: Judged, assessment: Truth) => evaluate(compiled.rule, world(assessment));
  const verdict = ({ compiled }: Judged) => verdictOfEdition(compiled, context);
  return {
    condition,
    verdict,
    judge,
    explain: (judged, found = verdict(judged)) =>
      explain(snapshot, judged.compiled, {
        verdict: found,
        day: asOf.day,
        condition,
        judge: (assessment) => judge(judged, assessment),
      }),
  };
}
