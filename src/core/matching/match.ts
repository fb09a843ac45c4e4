import { type BenefitEstimate, estimateBenefit } from '../catalogue/benefit.ts';
import type { Candidate, Snapshot } from '../catalogue/snapshot.ts';
import type { FactId } from '../facts/fact.ts';
import { knowledgeOf, type Profile } from '../facts/profile.ts';
import type { AsOf } from '../moment.ts';
import { NO, run, truthOf, UNKNOWN, YES } from '../rules/compile.ts';
import { evaluate, type Judgement, type RuleWorld } from '../rules/evaluate.ts';
import type { Advice, Assessment } from '../rules/language.ts';
import { missingFacts } from '../rules/missing.ts';
import { type Outcome, type Reason, reasonsOf } from '../rules/reasons.ts';
import type { Truth } from '../truth.ts';
import { compareMatches } from './rank.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What is said of one instrument: the verdict, and what an applicant needs beside it. */
export type Match = {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  /** The facts that could still change the verdict, in dictionary order; empty unless undetermined. */
  readonly missing: readonly FactId[];
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

/** A profile put to a release at a time: asks each condition at most once. */
export type Inquiry = {
  /** The verdict of a candidate, from its compiled rule. */
  readonly verdict: (candidate: Candidate) => Verdict;
  /** The reference evaluation, for what is explained. */
  readonly judge: (candidate: Candidate, assessment: Truth) => Judgement;
  /** What became of each statement of the rule. */
  readonly reasons: (candidate: Candidate) => readonly Reason[];
  /** The assessments that are still open: those the verdict rests on. */
  readonly openAssessments: (candidate: Candidate) => readonly Assessment[];
  /** How an advice turned out; a plain text is always `unknown`. */
  readonly advice: (advice: Advice) => Outcome;
};

const UNASKED = 255;
const NUMBER: Record<Truth, number> = { no: NO, unknown: UNKNOWN, yes: YES };
const OUTCOME: Record<Truth, Outcome> = { no: 'unmet', unknown: 'unknown', yes: 'met' };

/** Which instruments in force at a time fit a profile. Cannot fail; what is not known gives `undetermined`. */
export function match(snapshot: Snapshot, profile: Profile, asOf: AsOf): MatchResult {
  const inquiry = inquire(snapshot, profile, asOf);
  const known = (fact: FactId) => knowledgeOf(profile, fact);
  const totals: Record<Verdict, number> = { eligible: 0, 'eligible-if-assessed': 0, undetermined: 0, ineligible: 0 };
  const matches = snapshot.candidates(asOf).map((candidate): Match => {
    const verdict = inquiry.verdict(candidate);
    const { benefit } = candidate.compiled.edition;
    totals[verdict]++;
    return {
      candidate,
      verdict,
      missing: verdict === 'undetermined' ? missingOf(candidate, inquiry, snapshot) : [],
      estimate: benefit && verdict !== 'ineligible' ? estimateBenefit(benefit, known) : undefined,
    };
  });
  return { snapshot, asOf, profile, totals, matches: matches.sort(compareMatches), inquiry };
}

/** Prepares a profile for questions about any candidate of a release. */
export function inquire(snapshot: Snapshot, profile: Profile, asOf: AsOf): Inquiry {
  const known = (fact: FactId) => knowledgeOf(profile, fact);
  const outcomes = new Uint8Array(snapshot.conditionCount).fill(UNASKED);
  const condition = (index: number): number => {
    const asked = outcomes[index] ?? UNKNOWN;
    if (asked !== UNASKED) return asked;
    const outcome = NUMBER[snapshot.test(index, known)];
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
  // A rule without assessments comes out the same whatever they are taken to be, so it is judged once.
  const judge = remembered(
    ({ compiled }: Candidate, assessment: Truth) => evaluate(compiled.rule, world(assessment)),
    ({ compiled }, assessment) => compiled.index * 3 + (compiled.hasAssessments ? NUMBER[assessment] : 0),
  );
  const reasons = remembered(
    (candidate: Candidate) => reasonsOf(judge(candidate, 'unknown'), candidate.compiled.statements),
    ({ compiled }) => compiled.index,
  );
  return {
    verdict: ({ compiled }) => {
      const worst = run(compiled.program, context, NO);
      return verdictOf(worst, compiled.hasAssessments ? run(compiled.program, context, YES) : worst);
    },
    judge,
    reasons,
    openAssessments: (candidate) =>
      candidate.compiled.hasAssessments
        ? reasons(candidate).flatMap(({ statement: { leaf }, decisive }) =>
            leaf.node === 'assessment' && decisive ? [leaf] : [],
          )
        : [],
    advice: (advice) =>
      advice.kind === 'condition' ? OUTCOME[truthOf(condition(snapshot.indexOf(advice.condition)))] : 'unknown',
  };
}

/** A function that works out each answer once; `key` tells the questions apart. */
function remembered<Question extends readonly unknown[], Answer>(
  answer: (...question: Question) => Answer,
  key: (...question: Question) => number,
): (...question: Question) => Answer {
  const known = new Map<number, Answer>();
  return (...question) => {
    const place = key(...question);
    const found = known.get(place) ?? answer(...question);
    known.set(place, found);
    return found;
  };
}

/** What is missing for the worst or for the best case decides; what matters in neither cannot change the verdict. */
function missingOf(candidate: Candidate, inquiry: Inquiry, snapshot: Snapshot): readonly FactId[] {
  const missing = new Set(missingFacts(inquiry.judge(candidate, 'no')));
  if (candidate.compiled.hasAssessments)
    for (const fact of missingFacts(inquiry.judge(candidate, 'yes'))) missing.add(fact);
  const facts = snapshot.catalogue.vocabulary.facts;
  return missing.size < 2 ? [...missing] : [...facts.keys()].filter((fact) => missing.has(fact));
}
