import type { AvailabilityStatus } from '../catalogue/availability.ts';
import { type NextOpening, nextOpening } from '../catalogue/next-opening.ts';
import { changeableFacts } from '../changes/changeable-facts.ts';
import { type Change, type FoundWay, findWays, mayHelp } from '../changes/find-ways.ts';
import { movedBy, type Setting, settingOf } from '../changes/setting.ts';
import { type Supposed, type Supposition, suppose } from '../changes/suppose.ts';
import type { FactId } from '../facts/fact.ts';
import { NOTHING } from '../facts/knowledge.ts';
import { knowledgeOf } from '../facts/profile.ts';
import { NO, truthOf, YES } from '../rules/compile.ts';
import { evaluate, type Judgement, type RuleWorld } from '../rules/evaluate.ts';
import { type Condition, conditionFacts, type Rule } from '../rules/language.ts';
import { type Reason, reasonsOf, type Statement } from '../rules/reasons.ts';
import type { Truth } from '../truth.ts';
import { missingOf } from './explain.ts';
import type { Match, MatchResult } from './match.ts';
import { type ServingDesk, servingDesks } from './serving-desks.ts';
import type { Verdict } from './verdict.ts';

/** A condition as a rule asks it: under an odd number of `not` the opposite. */
export type Asking = { readonly condition: Condition; readonly negated: boolean };

/** A change, and what failed before and is met by it. */
export type WayChange = Change & { readonly meets: readonly Asking[] };

/** Changes that together turn an ineligible verdict, what it becomes, and the facts that could still change it then. */
export type Way = {
  readonly changes: readonly WayChange[];
  readonly leadsTo: Verdict;
  readonly missing: readonly FactId[];
};

/** Why not, and the nearest way in. */
export type WayIn = {
  /** The statements the "no" rests on; none for a verdict that is no "no". */
  readonly failing: readonly Reason[];
  /** The fixed facts that stand in the way: whatever else is changed, it stays a "no". */
  readonly blockedBy: readonly FactId[];
  /** Whether nothing that can be changed turns the verdict: facts are fixed, or another desk serves. */
  readonly blocked: boolean;
  readonly ways: readonly Way[];
  /** The right desks, where this is the wrong one. */
  readonly desks: readonly ServingDesk[];
  /** `asked` when now is not the time to apply; then `next` is the next one, if any is known. */
  readonly opening: { readonly asked: boolean; readonly next: NextOpening | undefined };
};

/** With these no application is taken at the time asked for, and it matters when the next is. */
const NOT_NOW: readonly AvailabilityStatus[] = ['upcoming', 'closed', 'exhausted', 'not-in-force'];

/** The nearest way into an instrument for the profile of a result. Pure; always answers; nothing is invented where nothing is known. */
export function wayIn(result: MatchResult, match: Match): WayIn {
  const { candidate, verdict } = match;
  const { status } = candidate.availability;
  const asked = NOT_NOW.includes(status);
  const opening = {
    asked,
    next: asked || status === 'unknown' ? nextOpening(candidate.compiled.instrument, result.asOf) : undefined,
  };
  if (verdict !== 'ineligible') return { failing: [], blockedBy: [], blocked: false, ways: [], desks: [], opening };
  const { reasons } = result.inquiry.explain(candidate, verdict);
  const failing = reasons.filter(({ outcome, decisive }) => decisive && outcome === 'unmet');
  const setting = settingOf(candidate.compiled, { ...result, outcome: result.inquiry.condition });
  const blocked = !mayHelp(setting, changeableFacts(setting));
  return {
    failing,
    blocked,
    blockedBy: blocked ? blockingFacts(setting, reasons) : [],
    ways: blocked ? [] : findWays(setting).map((way) => wayOf(way, setting, failing)),
    desks: servingDesks(result, match, failing),
    opening,
  };
}

/** The facts a "no" rests on that is left when everything that can be changed is forgotten. */
function blockingFacts(setting: Setting, reasons: readonly Reason[]): readonly FactId[] {
  const forgotten = suppose(setting, new Map(changeableFacts(setting).map(({ id }) => [id, NOTHING])));
  if (!forgotten) return [];
  const judgement = judge(setting, forgotten, 'unknown', closedRules(reasons));
  const facts = reasonsOf(judgement, setting.compiled.statements).flatMap(
    ({ statement: { leaf }, outcome, decisive }) =>
      decisive && outcome === 'unmet' && leaf.node === 'condition' ? conditionFacts(leaf) : [],
  );
  const isKnown = (fact: FactId) => knowledgeOf(setting.profile, fact).kind !== 'nothing';
  return [...new Set(facts)].filter(isKnown);
}

/** The safety nets that fail for the profile as it is. */
function closedRules(reasons: readonly Reason[]): ReadonlySet<Rule> {
  const nets = reasons.filter(
    ({ statement: { leaf, negated }, outcome }) =>
      leaf.node === 'not-serving' && outcome === (negated ? 'met' : 'unmet'),
  );
  return new Set(nets.map(({ statement }) => statement.leaf));
}

/** Serves everybody: what a closed safety net looks at. */
const EVERYBODY: Rule = { node: 'all', parts: [] };

function judge(
  { snapshot, asOf, compiled }: Setting,
  { outcome }: Supposed,
  assessment: Truth,
  closed: ReadonlySet<Rule> = new Set(),
): Judgement {
  const world: RuleWorld = {
    condition: (leaf) => truthOf(outcome(snapshot.indexOf(leaf))),
    definition: snapshot.definition,
    serving: (node) =>
      closed.has(node) ? [{ instrument: '', serves: EVERYBODY }] : snapshot.serving(node.target, asOf),
    assessment,
  };
  return evaluate(compiled.rule, world);
}

function wayOf({ changes, leadsTo }: FoundWay, setting: Setting, failing: readonly Reason[]): Way {
  const supposition: Supposition = new Map(changes.map(({ fact, knowledge }) => [fact.id, knowledge]));
  const then = suppose(setting, supposition);
  const missing =
    then && leadsTo === 'undetermined'
      ? missingOf(setting.compiled, (assessment) => judge(setting, then, assessment), setting.snapshot)
      : [];
  const statements = failing.map(({ statement }) => statement);
  const met = then ? statements.flatMap((statement) => metCondition(statement, then, setting)) : [];
  return {
    leadsTo,
    missing,
    changes: changes.map((change) => ({
      ...change,
      meets: met.filter(({ condition }) => bearsOn(condition, change, setting)),
    })),
  };
}

function metCondition({ leaf, negated }: Statement, { outcome }: Supposed, { snapshot }: Setting): readonly Asking[] {
  if (leaf.node !== 'condition') return [];
  return outcome(snapshot.indexOf(leaf)) === (negated ? YES : NO) ? [] : [{ condition: leaf, negated }];
}

/** Whether a condition asks for a fact, or for what follows from it. */
function bearsOn(condition: Condition, { fact }: Change, setting: Setting): boolean {
  const moved = movedBy(setting, fact.id);
  return conditionFacts(condition).some((id) => moved.includes(id));
}
