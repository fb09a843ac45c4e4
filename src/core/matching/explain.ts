import type { CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import type { Day } from '../day.ts';
import type { FactId } from '../facts/fact.ts';
import { NO, truthOf, UNKNOWN, YES } from '../rules/compile.ts';
import type { Judgement } from '../rules/evaluate.ts';
import type { Assessment } from '../rules/language.ts';
import { missingFacts } from '../rules/missing.ts';
import { type Outcome, type Reason, reasonsOf } from '../rules/reasons.ts';
import type { Truth } from '../truth.ts';
import type { Verdict } from './verdict.ts';

/** What follows from how the conditions of an edition turned out, whoever asked and whatever was given. */
export type Explanation = {
  /** The facts that could still change the verdict, in dictionary order; empty unless undetermined. */
  readonly missing: readonly FactId[];
  /** What became of each statement of the rule. */
  readonly reasons: readonly Reason[];
  /** The assessments the verdict rests on; empty when it is ineligible whatever they are. */
  readonly openAssessments: readonly Assessment[];
  /** How each advice turned out; a plain text is always `unknown`. */
  readonly advice: readonly Outcome[];
};

/** What an explanation is made from. */
export type Asked = {
  readonly verdict: Verdict;
  readonly day: Day;
  readonly condition: (index: number) => number;
  /** The reference evaluation, with what every assessment is taken to turn out. */
  readonly judge: (assessment: Truth) => Judgement;
};

const OUTCOMES: readonly Outcome[] = ['unmet', 'unknown', 'met'];

/** This many explanations of a release are kept; a few kilobytes each once they are written out. */
const KEPT = 5000;
const kept = new WeakMap<Snapshot, Map<string, Explanation>>();

/**
 * Explains a verdict from the reference evaluation. Callers differ in what they give, but their answers fall into few patterns of
 * met, unmet and unknown; each pattern is explained once. A pattern holds nothing of a profile but these outcomes.
 */
export function explain(snapshot: Snapshot, compiled: CompiledEdition, asked: Asked): Explanation {
  const patterns = kept.get(snapshot) ?? new Map<string, Explanation>();
  kept.set(snapshot, patterns);
  let pattern = `${compiled.index} ${compiled.netted ? asked.day : ''} `;
  for (const index of compiled.conditions) pattern += asked.condition(index);
  const known = patterns.get(pattern);
  if (known) return known;
  if (patterns.size >= KEPT) patterns.clear();
  const explanation = explainAnew(snapshot, compiled, asked);
  patterns.set(pattern, explanation);
  return explanation;
}

function explainAnew(snapshot: Snapshot, compiled: CompiledEdition, { verdict, condition, judge }: Asked): Explanation {
  const reasons = reasonsOf(judge('unknown'), compiled.statements);
  const open = reasons.flatMap(({ statement: { leaf }, decisive }) =>
    leaf.node === 'assessment' && decisive ? [leaf] : [],
  );
  return {
    reasons,
    openAssessments: verdict === 'ineligible' ? [] : open,
    missing: verdict === 'undetermined' ? missingOf(compiled, judge, snapshot) : [],
    advice: compiled.edition.advice.map((advice) =>
      advice.kind === 'condition' ? outcomeOf(condition(snapshot.indexOf(advice.condition))) : 'unknown',
    ),
  };
}

/**
 * The facts that could still change an undetermined verdict, in dictionary order. What is missing for the worst or for the best case decides;
 * what matters in neither cannot change it.
 */
export function missingOf(compiled: CompiledEdition, judge: Asked['judge'], snapshot: Snapshot): readonly FactId[] {
  const cases = compiled.hasAssessments ? [NO, YES] : [UNKNOWN];
  const missing = new Set(cases.flatMap((assessment) => [...missingFacts(judge(truthOf(assessment)))]));
  return [...snapshot.catalogue.vocabulary.facts.keys()].filter((fact) => missing.has(fact));
}

function outcomeOf(number: number): Outcome {
  return OUTCOMES[number] ?? 'unknown';
}
