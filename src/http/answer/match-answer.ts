import type { Availability } from '../../core/catalogue/availability.ts';
import type { FactId } from '../../core/facts/fact.ts';
import { asOfText } from '../../core/matching/canonical-result.ts';
import type { Match, MatchResult } from '../../core/matching/match.ts';
import { referralOf } from '../../core/matching/referral.ts';
import { momentText } from '../../core/moment.ts';
import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import type { Language } from '../../core/text.ts';
import { estimateText } from '../../text/benefit-text.ts';
import { givenText } from '../../text/value-text.ts';
import { ENGINE_VERSION, type MatchedProfile } from '../../usecases/match-profile.ts';
import { type EditionFragment, estimateJson, type Fragments } from './fragments.ts';
import { jsonBytes, jsonText, quotedText } from './json-text.ts';
import { createJsonWriter } from './json-writer.ts';
import type { GivenText } from './reason-fragment.ts';
import { type Given, skeletonOf } from './skeleton.ts';
import { understoodWire } from './understood-wire.ts';

export type AnswerOptions = {
  readonly language: Language;
  readonly conditions: boolean;
  readonly ineligible: boolean;
};

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
  writer.add('],"referral":[');
  writer.list(referralOf(snapshot, result.profile, asOf), ({ id }) =>
    writer.add(fragments.organisations.get(id) ?? '{}'),
  );
  writer.add(`],"disclaimer":${fragments.disclaimer}}`);
  return writer.take();
}

function givenFacts({ profile, snapshot }: MatchResult, language: Language): Given {
  const { vocabulary } = snapshot.catalogue;
  const given = new Map<FactId, GivenText>();
  for (const [id, { value, derived }] of profile.understood) {
    const fact = vocabulary.facts.get(id);
    if (fact) given.set(id, { text: jsonBytes(quotedText(givenText(fact, value, vocabulary, language))), derived });
  }
  return given;
}

function writeMatch(
  { candidate, verdict, estimate, explanation }: Match,
  { inquiry, snapshot, asOf }: MatchResult,
  fragments: Fragments,
  { language, conditions, given }: AnswerOptions & { given: Given },
): void {
  const fragment = fragments.editions[candidate.compiled.index];
  if (!fragment) return;
  writer.add(fragment.start);
  writer.add(`"${verdict}","availability":${availabilityJson(candidate.availability)},"benefit":`);
  writer.add(benefitJson(fragment, estimate, language));
  const stale = candidate.compiled.edition.confirmed.reviewBy < asOf.day;
  const asked = { snapshot, fragments, fragment, language, conditions, stale, given };
  const { pieces, gaps } = skeletonOf(explanation ?? inquiry.explain(candidate, verdict), asked);
  for (let i = 0; i < pieces.length; i++) {
    const gap = i === 0 ? undefined : gaps[i - 1];
    const words = gap === undefined ? undefined : given.get(gap);
    if (words) writer.add(words.text);
    writer.add(pieces[i] ?? '');
  }
}

/** A day's availabilities are the same for every request of that day, and so is what is written of them. */
const writtenAvailabilities = new WeakMap<Availability, string>();

function availabilityJson(availability: Availability): string {
  const known = writtenAvailabilities.get(availability);
  if (known !== undefined) return known;
  const { status, opens, closes, order, budget, inferred } = availability;
  const written = jsonText({
    status,
    opens: opens === undefined ? undefined : momentText(opens),
    closes: closes === undefined ? undefined : momentText(closes),
    order,
    budget,
    inferred,
  });
  writtenAvailabilities.set(availability, written);
  return written;
}

function benefitJson(
  { benefit }: EditionFragment,
  estimate: Match['estimate'],
  language: Language,
): string | Uint8Array {
  if (!benefit) return 'null';
  const { start, text, general, whole } = benefit;
  if (estimate?.atLeast === general.atLeast && estimate?.atMost === general.atMost) return whole;
  // An ineligible match gets no estimate.
  if (!estimate) return `${start}${text}"}`;
  return `${start}${estimateJson(estimate)}${text}${quotedText(estimateText(estimate, language))}"}`;
}
