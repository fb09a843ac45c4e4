import type { Truth } from '../truth.ts';
import type { Judgement } from './evaluate.ts';
import type { Assessment, Condition, Rule } from './language.ts';

type NotServing = Extract<Rule, { node: 'not-serving' }>;

/** A statement of a rule that can be explained on its own, and where it stands. */
export type Statement = {
  readonly leaf: Condition | Assessment | NotServing;
  /** Under an odd number of `not`: what is asked is the opposite. */
  readonly negated: boolean;
  /** JSON pointer into the rule; a definition's statements are reached through `is`. */
  readonly path: string;
  /** The definition the statement comes from, if it is not the rule's own. */
  readonly definition?: string | undefined;
};

export type Outcome = 'met' | 'unmet' | 'unknown';

/** What became of a statement. */
export type Reason = {
  readonly statement: Statement;
  readonly outcome: Outcome;
  /** Whether the outcome of the whole rests on it; a failed branch beside a satisfied one is not decisive. */
  readonly decisive: boolean;
  /** For a safety net: the instruments that serve this place and theme. */
  readonly servedBy: readonly string[];
};

const OUTCOMES: Record<Truth, Outcome> = { yes: 'met', no: 'unmet', unknown: 'unknown' };
const OPPOSITES: Record<Truth, Outcome> = { yes: 'unmet', no: 'met', unknown: 'unknown' };

/** The statements of a rule in reading order, definitions opened: fixed for a release. */
export function statementsOf(
  rule: Rule,
  definition: (id: string) => Rule,
  path = '',
  negated = false,
  within?: string,
): readonly Statement[] {
  switch (rule.node) {
    case 'all':
    case 'any':
      return rule.parts.flatMap((part, i) =>
        statementsOf(part, definition, `${path}/${rule.node}/${i}`, negated, within),
      );
    case 'not':
      return statementsOf(rule.part, definition, `${path}/not`, !negated, within);
    case 'definition':
      return statementsOf(definition(rule.definition), definition, `${path}/is`, negated, rule.definition);
    default:
      return [{ leaf: rule, negated, path, definition: within }];
  }
}

/** What became of each statement, in the order of `statementsOf` for the same rule. */
export function reasonsOf(judgement: Judgement, statements: readonly Statement[]): readonly Reason[] {
  const reasons: Reason[] = [];
  visit(judgement, true, statements, reasons);
  return reasons;
}

function visit(judgement: Judgement, decisive: boolean, statements: readonly Statement[], reasons: Reason[]): void {
  switch (judgement.node) {
    case 'all':
    case 'any':
      for (const part of judgement.parts) visit(part, decisive && part.truth === judgement.truth, statements, reasons);
      return;
    case 'not':
    case 'definition':
      visit(judgement.part, decisive, statements, reasons);
      return;
    default: {
      const statement = statements[reasons.length];
      if (!statement) return;
      const outcome = (statement.negated ? OPPOSITES : OUTCOMES)[judgement.truth];
      const servedBy =
        judgement.node === 'not-serving'
          ? judgement.others.filter((o) => o.serves.truth === 'yes').map((o) => o.instrument)
          : [];
      reasons.push({ statement, outcome, decisive, servedBy });
    }
  }
}
