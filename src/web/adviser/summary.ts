import type { Match, MatchAnswer } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import { formatDay } from '../shared/format.ts';
import type { AdviserState } from './adviser-state.ts';
import { factLabel } from './fact-label.ts';
import { matchesOf } from './group-of.ts';
import { availabilityWords, INSTRUMENT_TEXT } from './instrument-text.ts';
import { detailOf } from './instrument-view.ts';
import { SUMMARY_TEXT } from './summary-text.ts';
import { valueWords } from './value-words.ts';

/** An instrument as it is told to somebody who was not there. */
export type SummaryLine = {
  readonly name: string;
  readonly verdict: string;
  readonly availability: string;
  readonly benefit: string | undefined;
  readonly desk: string;
  readonly url: string | undefined;
  /** Reasons, what the desk still judges, and what is still missing. */
  readonly why: readonly string[];
};

export type Summary = {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly fits: readonly SummaryLine[];
  readonly perhaps: readonly SummaryLine[];
  readonly counted: readonly [number, number, number];
  readonly receipt: readonly (readonly [string, string])[];
  readonly disclaimer: string;
};

/** What could still fit and is nearest to it; a longer list helps nobody on paper. */
const MOST_PERHAPS = 8;

/** The call on one sheet: for paper and for the client file of the adviser. */
export function summaryOf(state: AdviserState): Summary | undefined {
  const { answer, language, conversation } = state;
  if (!answer) return undefined;
  const text = SUMMARY_TEXT[language];
  const known = Object.entries(conversation.profile).map(
    ([fact, value]) => [factLabel(fact, state), valueWords(fact, value, state)] as const,
  );
  const declined = conversation.declined.map((fact) => [factLabel(fact, state), text.notKnown] as const);
  const perhaps = matchesOf('perhaps', answer.matches).slice(0, MOST_PERHAPS);
  const { settledIn, open, settledOut } = answer.totals;
  return {
    title: text.title.replace('{}', formatDay(answer.asOf, language)),
    facts: [...known, ...declined],
    fits: matchesOf('fits', answer.matches).map((match) => lineOf(match, state)),
    perhaps: perhaps.map((match) => lineOf(match, state)),
    counted: [settledIn, open, settledOut],
    receipt: receiptOf(answer, language),
    disclaimer: answer.disclaimer,
  };
}

function lineOf(match: Match, state: AdviserState): SummaryLine {
  const { language, answer, organisations } = state;
  const { verdict, availability, benefit, desk, missing, assessments, instrument } = match;
  const text = SUMMARY_TEXT[language];
  const known = organisations.get(desk.id);
  const met = (detailOf(match, state)?.conditions ?? []).filter(
    ({ outcome, kind }) => outcome === 'met' && kind === 'condition',
  );
  const asked = missing.length > 0 ? [`${text.missing}: ${missing.map(({ label }) => label).join(', ')}.`] : [];
  const judged = assessments.map(({ text: sentence }) => `${text.judged}: ${sentence}`);
  return {
    name: instrument.name,
    verdict: INSTRUMENT_TEXT[language].verdicts[verdict],
    availability: availabilityWords(availability, answer?.asOf ?? '', language),
    // Of what may fit, paper tells only what decides: the amounts come when it does.
    benefit: benefit && verdict !== 'undetermined' ? [benefit.text, benefit.sum].filter(Boolean).join(' ') : undefined,
    desk: [desk.name ?? known?.name ?? desk.id, known?.phone].filter(Boolean).join(', '),
    url: desk.url ?? known?.url,
    why: verdict === 'undetermined' ? asked : [...met.map(({ text: sentence }) => sentence), ...judged],
  };
}

function receiptOf({ release, engine, asOf, resultDigest }: MatchAnswer, language: Language) {
  const text = SUMMARY_TEXT[language];
  return [
    [text.asOf, asOf],
    [text.release, `${release.number} (${release.digest})`],
    [text.engine, `${engine.version} (${engine.ruleLanguage})`],
    [text.digest, resultDigest],
  ] as const;
}

/** The summary as plain lines, for a system that takes no layout. */
export function summaryLines(summary: Summary, language: Language): string {
  const text = SUMMARY_TEXT[language];
  const told = ({ name, verdict, availability, benefit, desk, url, why }: SummaryLine) =>
    [
      `- ${name}: ${verdict}`,
      ...[availability, benefit, `${text.desk}: ${[desk, url].filter(Boolean).join(', ')}`, ...why]
        .filter(Boolean)
        .map((line) => `  ${line}`),
    ].join('\n');
  const list = (title: string, lines: readonly SummaryLine[]) =>
    lines.length > 0 ? [title, ...lines.map(told), ''] : [];
  const pair = ([name, value]: readonly [string, string]) => `${name}: ${value}`;
  return [
    summary.title,
    '',
    text.facts,
    ...summary.facts.map(pair),
    '',
    ...list(text.fits, summary.fits),
    ...list(text.perhaps, summary.perhaps),
    text.receipt,
    ...summary.receipt.map(pair),
    '',
    summary.disclaimer,
  ].join('\n');
}
