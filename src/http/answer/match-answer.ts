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
import { type GivenText, reasonJson } from './reason-fragment.ts';
import { understoodWire } from './understood-wire.ts';

export type AnswerOptions = {
  readonly language: Language;
  readonly conditions: boolean;
  readonly ineligible: boolean;
};

/** What the caller gave for each fact, in words and escaped; worked out once a request. */
type Given = ReadonlyMap<FactId, GivenText>;

/** The JSON text of an answer: the release's fragments joined with what is the request's own. */
export function matchAnswer(
  { result, resultDigest }: MatchedProfile,
  fragments: Fragments,
  options: AnswerOptions,
): string {
  const { snapshot, asOf, totals } = result;
  const shown = options.ineligible ? result.matches : result.matches.filter((match) => match.verdict !== 'ineligible');
  const given = options.conditions ? givenFacts(result, options.language) : new Map();
  let matches = '';
  for (const match of shown) matches += (matches && ',') + matchJson(match, result, fragments, { ...options, given });
  return (
    `{"asOf":"${asOfText(asOf)}",` +
    `"release":{"number":${snapshot.release.number},"digest":"${snapshot.release.digest}"},` +
    `"engine":{"version":"${ENGINE_VERSION}","ruleLanguage":"${RULE_LANGUAGE_VERSION}"},` +
    `"resultDigest":"${resultDigest}","language":"${options.language}",` +
    `"understood":${jsonText(understoodWire(result, options.language))},` +
    `"totals":{"eligible":${totals.eligible},"eligibleIfAssessed":${totals['eligible-if-assessed']},` +
    `"undetermined":${totals.undetermined},"ineligible":${totals.ineligible}},` +
    `"matches":[${matches}],"disclaimer":${fragments.disclaimer}}`
  );
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

function matchJson(
  match: Match,
  result: MatchResult,
  fragments: Fragments,
  options: AnswerOptions & { given: Given },
): string {
  const { candidate, verdict, missing, estimate } = match;
  const fragment = fragments.editions[candidate.compiled.index];
  if (!fragment) return '{}';
  const { inquiry } = result;
  const missingJson = missing.map((fact) => fragments.missing.get(fact)).join(',');
  const open = verdict === 'ineligible' ? [] : inquiry.openAssessments(candidate);
  const advice = candidate.compiled.edition.advice.map((item, i) => fragment.advice[i]?.[inquiry.advice(item)] ?? '{}');
  return (
    `${fragment.start}"${verdict}","availability":${availabilityJson(candidate.availability)},` +
    `"benefit":${benefitJson(fragment, estimate, options.language)},"desk":${fragment.desk},` +
    `"missing":[${missingJson}],"assessments":[${open.map(({ id }) => fragment.assessments.get(id)).join(',')}],` +
    `"advice":[${advice.join(',')}],${fragment.end}` +
    `${options.conditions ? `,"conditions":[${reasonsJson(inquiry.reasons(candidate), fragment, result.snapshot, options)}]` : ''}}`
  );
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

function reasonsJson(
  reasons: readonly Reason[],
  fragment: EditionFragment,
  snapshot: Snapshot,
  options: AnswerOptions & { given: Given },
): string {
  let json = '';
  for (const [i, reason] of reasons.entries()) {
    const piece = fragment.reasons[i];
    if (!piece) continue;
    const text = reasonJson(reason, piece, piece.fact === undefined ? undefined : options.given.get(piece.fact));
    json += json && ',';
    json +=
      reason.servedBy.length === 0
        ? text
        : `${text.slice(0, -1)},"servedBy":${jsonText(servedBy(reason, snapshot, options.language))}}`;
  }
  return json;
}

function servedBy(reason: Reason, snapshot: Snapshot, language: Language) {
  return reason.servedBy.map((id) => ({
    id,
    name: snapshot.catalogue.instruments.get(id)?.name[language],
    href: `/v1/instruments/${id}`,
  }));
}
