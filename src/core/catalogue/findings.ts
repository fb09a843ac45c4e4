import { originsOf } from '../facts/origins.ts';
import { type Failure, failure, type Path } from '../failure.ts';
import { type Condition, factsOf, type Rule } from '../rules/language.ts';
import { intersects, union } from '../schemes/bit-set.ts';
import { factsIn } from './benefit-parts.ts';
import type { Catalogue } from './catalogue.ts';
import { type Edition, type Instrument, wholeRule } from './instrument.ts';
import type { DocumentFailure } from './read-catalogue.ts';
import { dutchTexts } from './texts.ts';

type Report = (failure: Failure) => void;

/** Longer sentences are hard to follow at level B1. */
const MOST_WORDS = 25;
/** Abbreviations everybody knows, or that no reader needs to know in full. */
const PLAIN = new Set(['EU', 'ICT', 'CO', 'BV', 'NV', 'IT', 'TV', 'USA', 'SBI', 'KIA', 'MKB', 'II', 'VI', 'NL']);

/** What a catalogue that can be published could still do better. Decides nothing; editors see it at every check. */
export function findingsIn(catalogue: Catalogue): readonly DocumentFailure[] {
  const findings: DocumentFailure[] = [];
  const reporter =
    (kind: DocumentFailure['kind'], id: string): Report =>
    (found) =>
      findings.push({ kind, id, failure: found });
  const used = usedFacts(catalogue);
  for (const id of catalogue.vocabulary.facts.keys())
    if (!used.has(id)) reporter('fact', id)(failure('unused-fact', ['id'], { fact: id }));
  for (const instrument of catalogue.instruments.values()) {
    const report = reporter('instrument', instrument.id);
    for (const [i, edition] of instrument.editions.entries()) {
      reportDeskElsewhere(instrument, edition, catalogue, ['editions', i], report);
      reportOverlappingOpenings(edition, ['editions', i], report);
    }
  }
  reportTexts(catalogue, reporter);
  return findings;
}

function usedFacts(catalogue: Catalogue): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) used.add(id);
  };
  for (const { rule } of catalogue.definitions.values()) add(factsOf(rule));
  for (const edition of [...catalogue.instruments.values()].flatMap(({ editions }) => editions)) {
    add(factsOf(wholeRule(edition)));
    for (const advice of edition.advice) if (advice.kind === 'condition') add(factsOf(advice.condition));
    if (edition.benefit) add(factsIn(edition.benefit).map(({ fact }) => fact));
  }
  // What only serves to work out another fact is used if that one is.
  for (const fact of [...used]) add(originsOf(fact, catalogue.vocabulary.facts));
  return used;
}

/** The place a rule asks for and the area of the desk that handles it share nothing: one of both is a mistake. */
function reportDeskElsewhere(
  instrument: Instrument,
  edition: Edition,
  catalogue: Catalogue,
  path: Path,
  report: Report,
) {
  const places = catalogue.vocabulary.schemes.get('places');
  const area = catalogue.organisations.get(instrument.desk)?.area ?? [];
  const asked = demanded(wholeRule(edition)).filter(({ fact }) => fact === 'location');
  if (!places || area.length === 0) return;
  const desk = places.area(area).inside;
  for (const { requirement } of asked) {
    const codes = 'codes' in requirement ? requirement.codes : [];
    const inside = codes.map((code) => places.area([code]).inside).reduce(union, new Uint32Array(desk.length));
    if (codes.length > 0 && !intersects(inside, desk))
      report(failure('desk-elsewhere', path, { given: instrument.desk }));
  }
}

/** The conditions that must hold whatever else does. */
function demanded(rule: Rule): readonly Condition[] {
  if (rule.node === 'all') return rule.parts.flatMap(demanded);
  return rule.node === 'condition' ? [rule] : [];
}

function reportOverlappingOpenings({ openings }: Edition, path: Path, report: Report): void {
  for (const [i, one] of openings.entries()) {
    for (const other of openings.slice(i + 1)) {
      const [a, b, c, d] = [one.opens, one.closes, other.opens, other.closes];
      if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
      if (a < d && c < b) report(failure('overlapping-openings', [...path, 'openings', i]));
    }
  }
}

function reportTexts(catalogue: Catalogue, reporter: (kind: DocumentFailure['kind'], id: string) => Report): void {
  const texts = dutchTexts(catalogue);
  const explained = new Set(
    texts.flatMap(({ text }) => [...text.matchAll(/\(([A-Z][A-Za-z0-9]+)[),]/g)].map((match) => match[1])),
  );
  for (const { kind, id, path, text } of texts) {
    const report = reporter(kind, id);
    for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
      const words = sentence.split(/\s+/).length;
      if (words > MOST_WORDS) report(failure('long-sentence', path, { given: words, maximum: MOST_WORDS }));
    }
    if (path.at(-1) === 'name') continue; // a name is what it is
    for (const word of text.match(/\b[A-Z]{2,}\b/g) ?? []) {
      if (PLAIN.has(word) || explained.has(word)) continue;
      report(failure('unexplained-abbreviation', path, { given: word }));
      explained.add(word); // said once is enough
    }
  }
}
