import { dayNumber, parseDay } from '../day.ts';
import type { FactId } from '../facts/fact.ts';
import type { Comparison } from '../quantity.ts';
import type { ConceptCode } from '../schemes/concept.ts';
import type { Text } from '../text.ts';

/** The rule language on one page. Its version rises when a rule written before would mean something else. */
export const RULE_LANGUAGE_VERSION = '1.0';

/** A number, or the value of another number fact. */
export type Bound = number | { readonly fact: FactId };

/** What a condition asks of its fact. Which operator fits which type of fact: `operators.ts`. */
export type Requirement =
  | { readonly operator: 'is'; readonly value: boolean | number | string }
  | { readonly operator: 'in'; readonly values: readonly string[] }
  | { readonly operator: Exclude<Comparison, 'is'>; readonly bound: Bound }
  | { readonly operator: 'between'; readonly low: number | string; readonly high: number | string }
  | { readonly operator: 'before' | 'onOrAfter'; readonly day: string }
  | { readonly operator: 'includes'; readonly values: readonly string[] }
  | { readonly operator: 'within' | 'anyWithin' | 'allWithin'; readonly codes: readonly ConceptCode[] };

export type Operator = Requirement['operator'];

/** Where a statement comes from, or why there is no source. */
export type Provenance = {
  readonly sources: readonly string[];
  readonly unsourced?: string | undefined;
};

/** A leaf of a rule: one fact against one requirement. */
export type Condition = Provenance & {
  readonly node: 'condition';
  readonly id?: string | undefined;
  readonly fact: FactId;
  readonly requirement: Requirement;
  /** The requirement in words, where the generated sentence is not enough. */
  readonly text?: Text | undefined;
};

/** Something only the provider can judge. */
export type Assessment = Provenance & { readonly node: 'assessment'; readonly id: string; readonly text: Text };

/** Whose serving closes the door: one instrument, or all of a family in one scope (the safety net). */
export type ServingTarget = { readonly instrument: string } | { readonly family: string; readonly scope: string };

export type Rule =
  | { readonly node: 'all' | 'any'; readonly parts: readonly Rule[] }
  | { readonly node: 'not'; readonly part: Rule }
  | Condition
  | Assessment
  | (Provenance & { readonly node: 'definition'; readonly definition: string })
  | (Provenance & { readonly node: 'not-serving'; readonly target: ServingTarget });

/** Something to check that never decides: a condition that is not confirmed, or a plain text. */
export type Advice = Provenance &
  (
    | {
        readonly kind: 'condition';
        readonly condition: Condition;
        readonly status: 'transferred' | 'unconfirmed' | 'soft';
      }
    | { readonly kind: 'text'; readonly text: Text }
  );

/** Every fact a rule mentions itself, bounds included; definitions and other instruments are not followed. */
export function factsOf(rule: Rule): readonly FactId[] {
  switch (rule.node) {
    case 'all':
    case 'any':
      return rule.parts.flatMap(factsOf);
    case 'not':
      return factsOf(rule.part);
    case 'condition':
      return conditionFacts(rule);
    default:
      return [];
  }
}

/** The fact of a condition and, where its bound is another fact, that one too. */
export function conditionFacts({ fact, requirement }: Condition): readonly [FactId, ...FactId[]] {
  return 'bound' in requirement && typeof requirement.bound === 'object' ? [fact, requirement.bound.fact] : [fact];
}

/** The numbers a requirement compares with, days by their number (`dayNumber`). A bound that is another fact names none. */
export function limitsOf(requirement: Requirement): readonly number[] {
  if ('bound' in requirement) return typeof requirement.bound === 'number' ? [requirement.bound] : [];
  if ('day' in requirement) return onScale(requirement.day);
  if (requirement.operator === 'between') return [...onScale(requirement.low), ...onScale(requirement.high)];
  return requirement.operator === 'is' && typeof requirement.value !== 'boolean' ? onScale(requirement.value) : [];
}

function onScale(value: number | string): readonly number[] {
  if (typeof value === 'number') return [value];
  const day = parseDay(value);
  return day ? [dayNumber(day)] : [];
}
