import type { Availability } from '../../core/catalogue/availability.ts';
import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import type { FactId } from '../../core/facts/fact.ts';
import { asOfText } from '../../core/matching/canonical-result.ts';
import type { Match, MatchResult } from '../../core/matching/match.ts';
import { momentText } from '../../core/moment.ts';
import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import type { Reason } from '../../core/rules/reasons.ts';
import type { Language } from '../../core/text.ts';
import { estimateText } from '../../text/benefit-text.ts';
import { givenText } from '../../text/value-text.ts';
import { ENGINE_VERSION, type MatchedProfile } from '../../usecases/match-profile.ts';
import type { EditionFragment, Fragments } from './fragments.ts';
import { jsonText, quotedText } from './json-text.ts';
import { createJsonWriter } from './json-writer.ts';
import { type GivenText, writeReason } from './reason-fragment.ts';
import { understoodWire } from './understood-wire.ts';

export type AnswerOptions = {
  readonly language: Language;
  readonly conditions: boolean;
  readonly ineligible: boolean;
};

/** What the caller gave for each fact, in words and escaped; worked out once a request. */
type Given = ReadonlyMap<FactId, GivenText>;

/** One for the whole process: an answer is written in one go. */
const writer = createJsonWriter();

/** An answer as JSON in UTF-8: the release's fragments joined with what is the request's own. */
export function matchAnswer(
  { result, resultDigest }: MatchedProfile,
  fragments: Fragments,
  options: AnswerOptions,
): Buffer {
  const { snapshot, asOf, totals } = result;
  const shown = options.ineligible ? result.matches : result.matches.filter((match) => match.verdict !== 'ineligible');
  const given = options.conditions ? givenFacts(result, options.language) : new Map();
  writer.add(
    `{"asOf":"${asOfText(asOf)}",` +
      `"release":{"number":${snapshot.release.number},"digest":"${snapshot.release.digest}"},` +
      `"engine":{"version":"${ENGINE_VERSION}","ruleLanguage":"${RULE_LANGUAGE_VERSION}"},` +
      `"resultDigest":"${resultDigest}","language":"${options.language}",` +
      `"understood":${jsonText(understoodWire(result, options.language))},` +
      `"totals":{"eligible":${totals.eligible},"eligibleIfAssessed":${totals['eligible-if-assessed']},` +
      `"undetermined":${totals.undetermined},"ineligible":${totals.ineligible}},"matches":[`,
  );
  writer.list(shown, (match) => writeMatch(match, result, fragments, { ...options, given }));
  writer.add(`],"disclaimer":${fragments.disclaimer}}`);
  return writer.take();
}

function givenFacts({ profile, snapshot }: MatchResult, language: Language): Given {
  const { vocabulary } = snapshot.catalogue;
  const given = new Map<FactId, { text: string; derived: boolean }>();
  for (const [id, { value, derived }] of profile.understood) {
    const fact = vocabulary.facts.get(id);
    if (fact) given.set(id, { text: quotedText(givenText(fact, value, vocabulary, language)), derived });
  }
  return given;
}

function writeMatch(
  { candidate, verdict, missing, estimate }: Match,
  { inquiry, snapshot }: MatchResult,
  fragments: Fragments,
  options: AnswerOptions & { given: Given },
): void {
  const fragment = fragments.editions[candidate.compiled.index];
  if (!fragment) return;
  writer.add(fragment.start);
  writer.add(`"${verdict}","availability":${availabilityJson(candidate.availability)},"benefit":`);
  writer.add(benefitJson(fragment, estimate, options.language));
  writer.add(fragment.desk);
  writer.list(missing, (fact) => writer.add(fragments.missing.get(fact) ?? '{}'));
  writer.add('],"assessments":[');
  const open = verdict === 'ineligible' ? [] : inquiry.openAssessments(candidate);
  writer.list(open, ({ id }) => writer.add(fragment.assessments.get(id) ?? '{}'));
  writer.add('],"advice":[');
  writer.list(candidate.compiled.edition.advice, (advice, i) =>
    writer.add(fragment.advice[i]?.[inquiry.advice(advice)] ?? '{}'),
  );
  writer.add(fragment.end);
  if (options.conditions) writeReasons(inquiry.reasons(candidate), fragment, snapshot, options);
  writer.add('}');
}

function availabilityJson({ status, opens, closes, order, budget, inferred }: Availability): string {
  return (
    `{"status":"${status}"` +
    (opens === undefined ? '' : `,"opens":"${momentText(opens)}"`) +
    (closes === undefined ? '' : `,"closes":"${momentText(closes)}"`) +
    (order === undefined ? '' : `,"order":"${order}"`) +
    (budget === undefined ? '' : `,"budget":${budget}`) +
    (inferred ? ',"inferred":true}' : '}')
  );
}

function benefitJson({ benefit }: EditionFragment, estimate: Match['estimate'], language: Language): string {
  if (!benefit) return 'null';
  const { general } = benefit;
  const own = estimate && (estimate.atLeast !== general.atLeast || estimate.atMost !== general.atMost);
  const text = `"currency":"EUR","text":"${benefit.text}${own ? quotedText(estimateText(estimate, language)) : ''}"}`;
  const known = estimate && (estimate.atLeast ?? estimate.atMost) !== undefined;
  return `${benefit.start}${known ? `"estimate":${jsonText(estimate)},` : ''}${text}`;
}

function writeReasons(
  reasons: readonly Reason[],
  fragment: EditionFragment,
  snapshot: Snapshot,
  options: AnswerOptions & { given: Given },
): void {
  writer.add(',"conditions":[');
  writer.list(reasons, (reason, i) => {
    const piece = fragment.reasons[i];
    if (!piece) return writer.add('{}');
    writer.add('{');
    if (reason.servedBy.length > 0) writer.add(`"servedBy":${jsonText(servedBy(reason, snapshot, options.language))},`);
    writeReason(writer, reason, piece, piece.fact === undefined ? undefined : options.given.get(piece.fact));
  });
  writer.add(']');
}

function servedBy(reason: Reason, snapshot: Snapshot, language: Language) {
  return reason.servedBy.map((id) => ({
    id,
    name: snapshot.catalogue.instruments.get(id)?.name[language],
    href: `/v1/instruments/${id}`,
  }));
}
