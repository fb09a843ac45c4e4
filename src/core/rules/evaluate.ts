import { and, not, or, type Truth } from '../truth.ts';
import type { Assessment, Condition, Rule } from './language.ts';

type DefinitionUse = Extract<Rule, { node: 'definition' }>;
type NotServing = Extract<Rule, { node: 'not-serving' }>;

/** What a rule looks outside itself for. */
export type RuleWorld = {
  readonly condition: (condition: Condition) => Truth;
  /** The rule a definition stands for. Definitions are acyclic (`check`). */
  readonly definition: (id: string) => Rule;
  /** The `serves` rules, in force on the day, of the instruments a safety net looks at; with the instrument's id. */
  readonly serving: (node: NotServing) => readonly { readonly instrument: string; readonly serves: Rule }[];
  /** What every assessment is taken to turn out: the verdict asks for the worst and for the best case. */
  readonly assessment: Truth;
};

/** A rule with its outcome at every node: what an explanation is folded from. */
export type Judgement =
  | { readonly node: 'all' | 'any'; readonly truth: Truth; readonly parts: readonly Judgement[] }
  | { readonly node: 'not'; readonly truth: Truth; readonly part: Judgement }
  | { readonly node: 'condition'; readonly truth: Truth; readonly rule: Condition }
  | { readonly node: 'assessment'; readonly truth: Truth; readonly rule: Assessment }
  | { readonly node: 'definition'; readonly truth: Truth; readonly rule: DefinitionUse; readonly part: Judgement }
  | {
      readonly node: 'not-serving';
      readonly truth: Truth;
      readonly rule: NotServing;
      readonly others: readonly ServingJudgement[];
    };

export type ServingJudgement = { readonly instrument: string; readonly serves: Judgement };

/**
 * Evaluates a rule in a world, node by node: the reference every faster form is compared with, and what explanations
 * are made of. Always answers, with `unknown` where knowledge is missing; never writes on the rule.
 */
export function evaluate(rule: Rule, world: RuleWorld): Judgement {
  switch (rule.node) {
    case 'all':
    case 'any': {
      const parts = rule.parts.map((part) => evaluate(part, world));
      const truths = parts.map((part) => part.truth);
      return {
        node: rule.node,
        parts,
        truth: rule.node === 'all' ? truths.reduce(and, 'yes') : truths.reduce(or, 'no'),
      };
    }
    case 'not': {
      const part = evaluate(rule.part, world);
      return { node: 'not', part, truth: not(part.truth) };
    }
    case 'condition':
      return { node: 'condition', rule, truth: world.condition(rule) };
    case 'assessment':
      return { node: 'assessment', rule, truth: world.assessment };
    case 'definition': {
      const part = evaluate(world.definition(rule.definition), world);
      return { node: 'definition', rule, part, truth: part.truth };
    }
    case 'not-serving': {
      const others = world
        .serving(rule)
        .map(({ instrument, serves }) => ({ instrument, serves: evaluate(serves, world) }));
      return {
        node: 'not-serving',
        rule,
        others,
        truth: not(others.map((other) => other.serves.truth).reduce(or, 'no')),
      };
    }
  }
}
