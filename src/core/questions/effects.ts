import type { Candidate } from '../catalogue/snapshot.ts';
import type { Fact, FactId } from '../facts/fact.ts';
import { type Verdict, verdictOfEdition } from '../matching/verdict.ts';
import { UNKNOWN } from '../rules/compile.ts';
import { type Answer, answersTo, type Outcomes, type Standing } from './settling.ts';

/** How an open instrument stands after each answer to a question. */
export type Touched = {
  readonly candidate: Candidate;
  /** By the place of the answer. */
  readonly verdicts: readonly Verdict[];
  /** Whether a condition of it that is unknown gets decided, by the place of the answer. */
  readonly advances: readonly boolean[];
};

/** What putting a question does to the instruments that are open. */
export type Effect = {
  readonly fact: Fact;
  readonly answers: readonly Answer[];
  /** The chance of each answer; together 1. */
  readonly chances: readonly number[];
  readonly touched: readonly Touched[];
};

/** What each answer to a question would settle, by default of all possible ones; nothing when there is no answer left to give. */
export function effectOf(
  fact: Fact,
  concerned: readonly Candidate[],
  standing: Standing,
  answers: readonly Answer[] = answersTo(fact, standing),
): Effect | undefined {
  if (answers.length === 0) return undefined;
  const touched = concerned.map((candidate) => touch(fact.id, answers, candidate, standing));
  return { fact, answers, chances: chancesOf(fact, answers, touched, standing), touched };
}

/** A fact that this many instruments look at is an everyday one. */
const EVERYDAY = 8;

/**
 * The chance of each answer: what the prior says, else the same for each, except that what few instruments look for, few companies have. Else a
 * caller from Gelderland would be asked about the port of Vlissingen because a yes would help. For one asker in eight, at most one answer in nine helps.
 */
function chancesOf(
  fact: Fact,
  answers: readonly Answer[],
  touched: readonly Touched[],
  { plan }: Standing,
): readonly number[] {
  const rarity = fact.prior ? 1 : Math.min(1, (plan.facts.get(fact.id)?.askers ?? EVERYDAY) / EVERYDAY);
  const helps = answers.map((_answer, i) =>
    touched.some(({ verdicts, advances }) => advances[i] && verdicts[i] !== 'ineligible'),
  );
  const weightOf = (helping: boolean) =>
    answers.reduce((sum, { weight }, i) => (helps[i] === helping ? sum + weight : sum), 0);
  const [helping, others] = [weightOf(true), weightOf(false)];
  const scale = rarity < 1 && others > 0 && helping > 0 ? Math.min(1, (rarity * others) / helping) : 1;
  const weights = answers.map(({ weight }, i) => (helps[i] ? weight * scale : weight));
  return weights.map((weight) => weight / (helping * scale + others));
}

type After = { readonly verdict: Verdict; readonly advances: boolean };

/** Answers that an instrument's conditions do not tell apart are put to its rule once. */
function touch(fact: FactId, answers: readonly Answer[], candidate: Candidate, standing: Standing): Touched {
  const conditions = standing.plan.touched(candidate.compiled, fact);
  const { day } = standing.asOf;
  const unknown = conditions.filter((index) => standing.outcomes[index] === UNKNOWN);
  const seen = new Map<string | number, After>();
  const after = answers.map(({ outcomes }): After => {
    const key = keyOf(outcomes, conditions);
    const known = seen.get(key);
    if (known) return known;
    const fresh = {
      verdict: verdictOfEdition(candidate.compiled, { condition: (index) => outcomes[index] ?? UNKNOWN, day }),
      advances: unknown.some((index) => outcomes[index] !== UNKNOWN),
    };
    seen.set(key, fresh);
    return fresh;
  });
  return {
    candidate,
    verdicts: after.map(({ verdict }) => verdict),
    advances: after.map(({ advances }) => advances),
  };
}

/** As many outcomes of three kinds as fit in a whole number. */
const DIGITS = 33;

/** The same for answers that conditions do not tell apart. */
export function keyOf(outcomes: Outcomes, conditions: readonly number[]): string | number {
  if (conditions.length > DIGITS) return conditions.map((index) => outcomes[index]).join('');
  let key = 0;
  for (const index of conditions) key = key * 3 + (outcomes[index] ?? UNKNOWN);
  return key;
}
