import type { MatchResult } from '../matching/match.ts';
import { type Conversation, isInFocus } from './next-questions.ts';
import { expectedQuestions } from './remaining.ts';

/** How far a conversation is: what fits, what does not, what is still open, and how many questions are to be expected. */
export type RunningTotals = {
  readonly settledIn: number;
  readonly settledOut: number;
  readonly open: number;
  readonly expectedQuestions: number;
};

/** The running totals of a result, of the instruments in focus only. What the caller cannot say is not expected to be asked. */
export function runningTotals(
  { matches }: Pick<MatchResult, 'matches'>,
  { declined, focus }: Conversation,
): RunningTotals {
  const shown = focus ? matches.filter((match) => isInFocus(match, focus)) : matches;
  const open = shown.filter(({ verdict }) => verdict === 'undetermined');
  const settledOut = shown.filter(({ verdict }) => verdict === 'ineligible').length;
  const missing = open.map((match) =>
    declined.length === 0 ? match.missing : match.missing.filter((fact) => !declined.includes(fact)),
  );
  return {
    settledIn: shown.length - open.length - settledOut,
    settledOut,
    open: open.length,
    expectedQuestions: Math.round(expectedQuestions(missing)),
  };
}
