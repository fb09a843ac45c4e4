import type { FactId } from '../../core/facts/fact.ts';
import { type Understood, writtenValue } from '../../core/facts/profile.ts';
import type { Match, MatchResult } from '../../core/matching/match.ts';
import type { ServingDesk } from '../../core/matching/serving-desks.ts';
import { type Way, type WayChange, type WayIn, wayIn } from '../../core/matching/way-in.ts';
import { momentText } from '../../core/moment.ts';
import type { Reason } from '../../core/rules/reasons.ts';
import type { Language } from '../../core/text.ts';
import { requirementText } from '../../text/requirement-text.ts';
import { givenText } from '../../text/value-text.ts';
import { WAY_IN_PHRASES } from '../../text/way-in-phrases.ts';
import { changeText, nextOpeningText, wayInText, wayText } from '../../text/way-in-text.ts';
import { deskJson } from './desk-json.ts';
import type { EditionFragment } from './fragments.ts';
import { instrumentLink } from './instrument-link.ts';
import { jsonText } from './json-text.ts';
import type { JsonWriter } from './json-writer.ts';
import { missingFactJson } from './missing-fact-json.ts';
import { writeReason } from './reason-fragment.ts';
import { formOf, type Given, servedBy } from './skeleton.ts';
import { sourceJson } from './source-json.ts';

type Asked = {
  readonly result: MatchResult;
  readonly fragment: EditionFragment;
  readonly language: Language;
  readonly given: Given;
};

/** Writes `"wayIn"` with a comma before it: why not, and the nearest way in. Nothing where there is nothing to say. */
export function writeWayIn(writer: JsonWriter, match: Match, asked: Asked): void {
  const found = wayIn(asked.result, match);
  const { opening } = found;
  const ruledOut = match.verdict === 'ineligible';
  if (!ruledOut && !opening.asked && !opening.next) return;
  writer.add(',"wayIn":{');
  if (ruledOut) {
    writer.add('"failing":[');
    writer.list(found.failing, (reason) => writeFailing(writer, reason, match, asked));
    writer.add(`],${jsonText(turning(found, asked)).slice(1, -1)}`);
  }
  if (opening.asked || opening.next) {
    writer.add(`${ruledOut ? ',' : ''}"nextOpening":${jsonText(openingWire(found, asked.language))}`);
  }
  writer.add('}');
}

/** A failing condition as `conditions` has it, and whether its fact can be changed. */
function writeFailing(
  writer: JsonWriter,
  reason: Reason,
  match: Match,
  { result, fragment, language, given }: Asked,
): void {
  const piece = fragment.reasons[match.candidate.compiled.statements.indexOf(reason.statement)];
  if (!piece) return;
  const { fact } = piece;
  const { snapshot } = result;
  const changeable = fact === undefined ? undefined : snapshot.catalogue.vocabulary.facts.get(fact)?.changeable;
  writer.add(`{${changeable ? `"changeable":"${changeable}",` : ''}`);
  if (reason.servedBy.length > 0) writer.add(`"servedBy":${jsonText(servedBy(reason, { snapshot, language }))},`);
  writeReason(writer, reason, piece, {
    given: fact === undefined ? undefined : formOf(given, fact),
    gap: () => writer.add((fact === undefined ? undefined : given.get(fact)?.text) ?? ''),
  });
}

/** Everything about turning a "no". */
function turning(found: WayIn, asked: Asked) {
  const blockedBy = found.blockedBy.flatMap((id) => blockingWire(id, asked));
  const fixed = blockedBy.map(({ label, given }) => (given === undefined ? label : `${label} (${given})`));
  return {
    text: wayInText(found, fixed, asked.language),
    blockedBy,
    ways: found.ways.map((way) => wayWire(way, asked)),
    desks: found.desks.map((desk) => deskWire(desk, asked)),
  };
}

function blockingWire(id: FactId, { result, language }: Asked) {
  const { vocabulary } = result.snapshot.catalogue;
  const fact = vocabulary.facts.get(id);
  const understood = result.profile.understood.get(id);
  if (!fact) return [];
  const given = understood && givenText(fact, understood.value, vocabulary, language);
  return [{ fact: id, label: fact.label[language], given }];
}

function wayWire(way: Way, asked: Asked) {
  const { vocabulary } = asked.result.snapshot.catalogue;
  const changes = way.changes.flatMap((change) => changeWire(change, asked));
  const texts = changes.map(({ text }) => text);
  const missing = way.missing.flatMap((id) => vocabulary.facts.get(id) ?? []);
  return {
    changes,
    leadsTo: way.leadsTo,
    missing: missing.map((fact) => missingFactJson(fact, vocabulary.facts, asked.language)),
    text: wayText(way, texts, vocabulary, asked.language),
  };
}

function changeWire({ fact, value, meets, ...change }: WayChange, { result, language }: Asked) {
  const { vocabulary } = result.snapshot.catalogue;
  const given: Understood | undefined = result.profile.understood.get(fact.id);
  if (!given) return [];
  const sources = [...new Set(meets.flatMap(({ condition }) => condition.sources))];
  const [first] = meets;
  return [
    {
      fact: fact.id,
      label: fact.label[language],
      changeable: fact.changeable,
      given: givenText(fact, given.value, vocabulary, language),
      value: writtenValue(value),
      required: first && requirementText(first.condition, first.negated, vocabulary, language).required,
      text: changeText({ fact, value, ...change }, given.value, vocabulary, language),
      ...sourceJson({ sources, unsourced: first?.condition.unsourced }, result.snapshot),
    },
  ];
}

function openingWire({ opening: { next } }: WayIn, language: Language) {
  return {
    edition: next?.edition.id,
    opens: next && momentText(next.opens),
    closes: next?.opening.closes === undefined ? undefined : momentText(next.opening.closes),
    order: next?.opening.order,
    inferred: next?.opening.inferred || undefined,
    text: nextOpeningText(next, language),
  };
}

function deskWire({ match, certain }: ServingDesk, { result, language }: Asked) {
  const { instrument } = match.candidate.compiled;
  const desk = deskJson(instrument.desk, result.snapshot.catalogue, language);
  const phrases = WAY_IN_PHRASES[language];
  const { name = desk.id } = desk;
  return {
    instrument: instrumentLink(instrument, language),
    verdict: match.verdict,
    desk,
    text: (certain ? phrases.desk : phrases.perhapsDesk)(name, instrument.name[language]),
  };
}
