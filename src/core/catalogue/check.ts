import { type Period, periodsOverlap } from '../day.ts';
import type { Fact, Prior } from '../facts/fact.ts';
import { type Failure, failure, type Path } from '../failure.ts';
import { startOfDay } from '../moment.ts';
import { checkRule } from '../rules/check-rule.ts';
import type { Advice } from '../rules/language.ts';
import type { Catalogue, DocumentKind } from './catalogue.ts';
import { checkBenefit, checkProvenance, checkStacking } from './check-benefit.ts';
import { checkReference } from './check-reference.ts';
import { reportCycles } from './cycles.ts';
import type { Edition, Instrument, Opening } from './instrument.ts';

type Report = (failure: Failure) => void;
type Reporter = (document: { kind: DocumentKind; id: string }) => Report;

/** Reports every reference that leads nowhere and every period that cannot be, document by document. */
export function checkCatalogue(catalogue: Catalogue, reporter: Reporter): void {
  const { facts, schemes } = catalogue.vocabulary;
  for (const fact of facts.values()) {
    const report = reporter({ kind: 'fact', id: fact.id });
    checkSources(catalogue, fact.sources, ['source'], report);
    if (fact.prior) checkPrior(fact, fact.prior, catalogue, report);
    if ('scheme' in fact && !schemes.has(fact.scheme))
      report(failure('unknown-reference', ['scheme'], { given: fact.scheme }));
    for (const [i, id] of fact.derivedFrom.entries()) checkReference(facts, id, ['derivedFrom', i], report);
  }
  for (const definition of catalogue.definitions.values()) {
    checkRule(definition.rule, catalogue, ['rule'], reporter({ kind: 'definition', id: definition.id }));
  }
  for (const organisation of catalogue.organisations.values()) {
    const report = reporter({ kind: 'organisation', id: organisation.id });
    checkSources(catalogue, organisation.sources, ['source'], report);
    const places = schemes.get('places')?.concepts ?? new Map();
    for (const [i, code] of organisation.area.entries()) checkReference(places, code, ['area', i], report);
  }
  for (const scheme of schemes.values()) checkConcepts(catalogue, scheme.id, reporter);
  checkThemeHints(catalogue, reporter({ kind: 'theme-hints', id: 'theme-hints' }));
  for (const instrument of catalogue.instruments.values()) {
    checkInstrument(instrument, catalogue, reporter({ kind: 'instrument', id: instrument.id }));
  }
  reportCycles(catalogue, reporter);
}

/** Shares are of options or codes of the fact, brackets of a number; both from a source. */
function checkPrior(fact: Fact, prior: Prior, catalogue: Catalogue, report: Report): void {
  checkSources(catalogue, prior.sources, ['prior', 'source'], report);
  if (prior.sources.length === 0) report(failure('missing-source', ['prior']));
  if (prior.brackets && fact.type !== 'number')
    report(failure('unknown-member', ['prior', 'brackets'], { allowed: ['shares'] }));
  const concepts = 'scheme' in fact ? catalogue.vocabulary.schemes.get(fact.scheme)?.concepts : undefined;
  const options = 'options' in fact ? new Map(fact.options.map((option) => [option.value, option])) : undefined;
  for (const value of Object.keys(prior.shares ?? {}))
    checkReference(concepts ?? options ?? new Map(), value, ['prior', 'shares', value], report);
}

function checkSources(catalogue: Catalogue, sources: readonly string[], path: Path, report: Report): void {
  for (const source of sources) checkReference(catalogue.sources, source, path, report);
}

/** `judgement` stands for a mapping that no source states. */
function checkConcepts(catalogue: Catalogue, schemeId: string, reporter: Reporter): void {
  const scheme = catalogue.vocabulary.schemes.get(schemeId);
  const report = reporter({ kind: 'scheme', id: schemeId });
  const concepts = scheme?.concepts ?? new Map<string, never>();
  for (const concept of concepts.values()) {
    const references = [
      ...concept.broader,
      ...(concept.members ?? []),
      ...concept.successors,
      ...concept.mappings.map((mapping) => mapping.to),
    ];
    for (const code of references) checkReference(concepts, code, [concept.code], report);
    const sources = [...concept.sources, ...concept.mappings.flatMap((mapping) => mapping.sources)];
    checkSources(
      catalogue,
      sources.filter((source) => source !== 'judgement'),
      [concept.code, 'source'],
      report,
    );
  }
  if (scheme && scheme.document.concepts.length !== concepts.size) {
    const codes = scheme.document.concepts.map((concept) => concept.code);
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    for (const code of twice) report(failure('duplicate-id', [code], { given: code }));
  }
}

function checkThemeHints({ themeHints, vocabulary: { schemes } }: Catalogue, report: Report): void {
  const codesOf = (scheme: string) => schemes.get(scheme)?.concepts ?? new Map<string, never>();
  for (const [i, { activity, theme }] of themeHints.entries()) {
    checkReference(codesOf('activities'), activity, ['rows', i, 'activity'], report);
    checkReference(codesOf('themes'), theme, ['rows', i, 'theme'], report);
  }
}

function checkInstrument(instrument: Instrument, catalogue: Catalogue, report: Report): void {
  for (const [i, id] of instrument.provider.entries())
    checkReference(catalogue.organisations, id, ['provider', i], report);
  for (const [i, id] of instrument.succeeds.entries())
    checkReference(catalogue.instruments, id, ['succeeds', i], report);
  checkReference(catalogue.organisations, instrument.desk, ['desk'], report);
  for (const [index, edition] of instrument.editions.entries()) {
    const path = ['editions', index];
    const { from, until } = edition.valid;
    if (from !== undefined && until !== undefined && until <= from)
      report(failure('impossible-range', [...path, 'valid']));
    checkEdition(edition, catalogue, path, report);
    for (const other of instrument.editions.slice(index + 1)) {
      if (periodsOverlap(edition.valid, other.valid))
        report(failure('overlapping-editions', path, { editions: [edition.id, other.id] }));
    }
  }
}

function checkEdition(edition: Edition, catalogue: Catalogue, path: Path, report: Report): void {
  if (edition.serves) checkRule(edition.serves, catalogue, [...path, 'serves'], report);
  checkRule(edition.eligibility, catalogue, [...path, 'eligibility'], report);
  for (const [i, advice] of edition.advice.entries()) checkAdvice(advice, catalogue, [...path, 'advice', i], report);
  if (edition.benefit) checkBenefit(edition.benefit, catalogue, [...path, 'benefit'], report);
  if (edition.aid) checkProvenance(edition.aid, catalogue, [...path, 'aid'], report);
  for (const [i, stacking] of edition.stacking.entries())
    checkStacking(stacking, catalogue, [...path, 'stacking', i], report);
  for (const [i, opening] of edition.openings.entries()) {
    const where = [...path, 'openings', i];
    checkProvenance(opening, catalogue, where, report);
    if (!fits(opening, edition.valid)) report(failure('opening-outside-edition', where, { edition: edition.id }));
  }
}

function fits(opening: Opening, { from, until }: Period): boolean {
  const { opens, closes } = opening;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(from);
  const end = until === undefined ? Number.POSITIVE_INFINITY : startOfDay(until);
  if (opens !== undefined && (opens < first || opens >= end || (closes !== undefined && closes <= opens))) return false;
  return closes === undefined || (closes > first && closes <= end);
}

function checkAdvice(advice: Advice, catalogue: Catalogue, path: Path, report: Report): void {
  if (advice.kind === 'condition') checkRule(advice.condition, catalogue, path, report);
  else checkSources(catalogue, advice.sources, [...path, 'source'], report);
}
