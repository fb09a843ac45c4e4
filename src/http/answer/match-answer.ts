import type { Availability } from '../../core/catalogue/availability.ts';
import type { Instrument } from '../../core/catalogue/instrument.ts';
import type { FactId } from '../../core/facts/fact.ts';
import { asOfText } from '../../core/matching/canonical-result.ts';
import type { Match, MatchResult } from '../../core/matching/match.ts';
import { referralOf } from '../../core/matching/referral.ts';
import { bestOfSites } from '../../core/matching/sites.ts';
import { awardedInstruments } from '../../core/matching/stacking.ts';
import { momentText } from '../../core/moment.ts';
import { type Conversation, nextQuestions } from '../../core/questions/next-questions.ts';
import { runningTotals } from '../../core/questions/running-totals.ts';
import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import type { Language } from '../../core/text.ts';
import { givenText } from '../../text/value-text.ts';
import { ENGINE_VERSION, type MatchedSites } from '../../usecases/match-profile.ts';
import { questionWire } from '../wire/question-wire.ts';
import { sitesWire, siteWire } from '../wire/site-wire.ts';
import { totalsWire } from '../wire/totals-wire.ts';
import { benefitJson } from './benefit-fragment.ts';
import type { Fragments } from './fragments.ts';
import { jsonBytes, jsonText, quotedText } from './json-text.ts';
import { createJsonWriter } from './json-writer.ts';
import type { GivenText } from './reason-fragment.ts';
import { type Given, skeletonOf } from './skeleton.ts';
import { stackingJson } from './stacking-fragment.ts';
import { understoodWire } from './understood-wire.ts';
import { writeWayIn } from './way-in-json.ts';

export type AnswerOptions = {
  readonly language: Language;
  readonly conditions: boolean;
  readonly ineligible: boolean;
  readonly questions: boolean;
  readonly conversation: Conversation;
  /** Why not, and the nearest way in; shows what does not fit too. */
  readonly wayIn: boolean;
};

/** One for the whole process: an answer is written in one go. */
const writer = createJsonWriter();

/** An answer as JSON in UTF-8: the release's fragments joined with what is the request's own. */
export function matchAnswer(matched: MatchedSites, fragments: Fragments, options: AnswerOptions): Buffer {
  const results = matched.sites.map((site) => site.result);
  const { best, totals, matches } = bestOfSites(results);
  const result = results[best];
  if (!result) return writer.take();
  const { snapshot, asOf } = result;
  const { language } = options;
  const running = runningTotals({ matches: matches.map(({ match }) => match) }, options.conversation);
  const awarded = awardedInstruments(result.profile, snapshot.catalogue);
  writer.add(
    `{"asOf":"${asOfText(asOf)}",` +
      `"release":{"number":${snapshot.release.number},"digest":"${snapshot.release.digest}"},` +
      `"engine":{"version":"${ENGINE_VERSION}","ruleLanguage":"${RULE_LANGUAGE_VERSION}"},` +
      `"resultDigest":"${matched.resultDigest}","language":"${language}",` +
      `"understood":${jsonText(understoodWire(result, language, matched.named ? ['location'] : []))},` +
      `"totals":${JSON.stringify({ ...totalsWire(totals), ...running })},`,
  );
  if (matched.named) writer.add(`"sites":${jsonText(sitesWire(matched, best, language))},`);
  if (options.questions) {
    const questions = nextQuestions(result, options.conversation);
    writer.add(`"questions":${jsonText(questions.map((question) => questionWire(question, result, language)))},`);
  }
  writer.add('"matches":[');
  const given = results.map((each) => (options.conditions || options.wayIn ? givenFacts(each, language) : new Map()));
  const places = matched.named ? results.map((each) => `"site":${jsonText(siteWire(each, language).code)},`) : [];
  const all = options.ineligible || options.wayIn;
  const shown = all ? matches : matches.filter(({ match }) => match.verdict !== 'ineligible');
  writer.list(shown, ({ match, site }) => {
    const of = results[site] ?? result;
    writeMatch(match, of, fragments, { ...options, given: given[site] ?? new Map(), awarded, place: places[site] });
  });
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

/** What of a match is the caller's own. */
type OwnWords = {
  readonly given: Given;
  readonly awarded: readonly Instrument[];
  /** The site it is for, as a member; nothing when no sites were named. */
  readonly place: string | undefined;
};

function writeMatch(
  match: Match,
  result: MatchResult,
  fragments: Fragments,
  { language, conditions, given, awarded, place, wayIn }: AnswerOptions & OwnWords,
): void {
  const { candidate, verdict, estimate, explanation } = match;
  const { inquiry, snapshot, asOf } = result;
  const fragment = fragments.editions[candidate.compiled.index];
  if (!fragment) return;
  writer.add(fragment.start);
  writer.add(`"${verdict}",${place ?? ''}"availability":${availabilityJson(candidate.availability)},"benefit":`);
  writer.add(benefitJson(fragment.benefit, estimate, language));
  writer.add(stackingJson(fragment.stacking, awarded, language));
  if (wayIn) writeWayIn(writer, match, { result, fragment, language, given });
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
