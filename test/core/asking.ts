import type { CatalogueDocument } from '../../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/core/catalogue/read-catalogue.ts';
import { compileSnapshot, type Snapshot } from '../../src/core/catalogue/snapshot.ts';
import { parseProfile } from '../../src/core/facts/parse-profile.ts';
import { type Match, type MatchResult, match } from '../../src/core/matching/match.ts';
import { type AsOf, parseAsOf } from '../../src/core/moment.ts';
import type { Rule } from '../../src/core/rules/language.ts';
import type { Answers, TestFact } from '../support/arbitraries.ts';
import type { World } from './worlds.ts';

const text = (words: string) => ({ nl: words, en: words });

/** The time for which a text stands. */
export function timeOf(asOf: string): AsOf {
  const time = parseAsOf(asOf);
  if (!time) throw new Error(`${asOf} is no time`);
  return time;
}

/** The day of all made-up worlds. */
export const TODAY = timeOf('2016-05-20');

/** A rule as an editor writes it. */
export function ruleDocument(rule: Rule): unknown {
  switch (rule.node) {
    case 'all':
    case 'any':
      return { [rule.node]: rule.parts.map(ruleDocument) };
    case 'not':
      return { not: ruleDocument(rule.part) };
    case 'condition': {
      const { operator, ...rest } = rule.requirement;
      const values = Object.values(rest);
      return { fact: rule.fact, [operator]: values.length === 1 ? values[0] : values, source: rule.sources };
    }
    case 'assessment':
      return { assessment: rule.id, text: rule.text, source: rule.sources };
    case 'definition':
      return { is: rule.definition, source: rule.sources };
    case 'not-serving': {
      const { target } = rule;
      const whom =
        'instrument' in target
          ? { instrument: target.instrument }
          : { 'instrument-family': target.family, scope: target.scope };
      return { ...whom, is: 'not-serving', source: rule.sources };
    }
  }
}

function factDocument({ id, type, domain, integer }: TestFact): CatalogueDocument {
  const values = [...new Set(domain.flat())];
  const options = { options: values.map((value) => ({ value, label: text(String(value)) })) };
  const numbers = domain.filter((value) => typeof value === 'number');
  const own = {
    boolean: { whenTrue: text('ja'), whenFalse: text('nee') },
    number: { unit: 'count', integer, minimum: Math.min(...numbers), maximum: Math.max(...numbers) },
    date: {},
    choice: options,
    choices: options,
    concept: { scheme: 'places' },
    concepts: { scheme: 'places' },
    awards: {},
  };
  const common = { id, type, label: text(id), question: text(`${id}?`), askedOf: 'company', effort: 1 };
  return { kind: 'fact', id, body: { ...common, ...own[type] } };
}

/** What the awards of a world lead to. */
function derivedFactDocuments({ facts }: Pick<World, 'facts'>): readonly CatalogueDocument[] {
  if (!facts.some(({ type }) => type === 'awards')) return [];
  const euros = { type: 'number', unit: 'euro', minimum: 0, askedOf: 'company', effort: 4 };
  const named = (id: string) => ({ id, label: text(id), question: text(`${id}?`), ...euros });
  return [
    {
      kind: 'fact',
      id: 'deMinimisReceived',
      body: { ...named('deMinimisReceived'), derivedFrom: ['otherAwards'] },
    },
    {
      kind: 'fact',
      id: 'deMinimisRoom',
      body: { ...named('deMinimisRoom'), derivedFrom: ['deMinimisReceived', 'roadFreightForHire'] },
    },
  ];
}

function placeDocuments({ places }: Pick<World, 'places'>): readonly CatalogueDocument[] {
  const membersOf = (code: string) => Object.keys(places).filter((leaf) => places[leaf]?.includes(code));
  const areas = ['north', 'south'].filter((area) => membersOf(area).length > 0);
  const inArea = (leaf: string) => (places[leaf] ?? []).filter((code) => areas.includes(code));
  const concepts = [
    ...Object.keys(places).map((leaf) => ({ code: leaf, broader: inArea(leaf) })),
    ...areas.map((area) => ({ code: area, broader: ['land'] })),
    { code: 'land' },
    { code: 'border', members: membersOf('border') },
  ].map((concept) => ({ ...concept, name: text(concept.code) }));
  return [
    { kind: 'scheme', id: 'places', body: { id: 'places', name: text('places'), partition: true, levels: [] } },
    { kind: 'concepts', id: 'places/all', body: { scheme: 'places', concepts } },
  ];
}

const INSTRUMENT = {
  kind: 'subsidy',
  summary: text('Een bijdrage.'),
  provider: ['desk'],
  desk: 'desk',
  family: 'kit',
} as const;
const CONFIRMED = { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' } as const;

/** A world as the documents of a catalogue. */
export function documentsOf(world: World): readonly CatalogueDocument[] {
  return [
    { kind: 'source', id: 'law', body: { id: 'law', title: 'The law' } },
    { kind: 'organisation', id: 'desk', body: { id: 'desk', name: text('loket'), kind: 'desk' } },
    ...world.facts.map(factDocument),
    ...derivedFactDocuments(world),
    ...placeDocuments(world),
    ...Object.entries(world.definitions).map(
      ([id, rule]): CatalogueDocument => ({
        kind: 'definition',
        id,
        body: { id, name: text(id), rule: ruleDocument(rule) },
      }),
    ),
    ...world.instruments.map(({ id, scope, serves, eligibility }): CatalogueDocument => {
      const rules = {
        eligibility: ruleDocument(eligibility),
        ...(serves ? { serves: ruleDocument(serves) } : {}),
      };
      const editions = [
        { id: '2016', valid: { from: '2016-01-01', until: '2017-01-01' }, ...rules, confirmed: CONFIRMED },
      ];
      return { kind: 'instrument', id, body: { ...INSTRUMENT, id, scope, name: text(id), editions } };
    }),
  ];
}

/** Documents read, checked and compiled; a mistake in them fails the test. */
export function snapshotOf(documents: readonly CatalogueDocument[]): Snapshot {
  const read = readCatalogue(documents);
  if (!read.ok) throw new Error(JSON.stringify(read.failures, undefined, 2));
  return compileSnapshot(read.catalogue, { number: 1, digest: 'sha256-made-up' });
}

/** Puts answers to a release; answers it refuses fail the test. */
export function ask(snapshot: Snapshot, answers: Answers, time: AsOf = TODAY): MatchResult {
  const profile = parseProfile(answers, snapshot.catalogue.vocabulary, time);
  if (!profile.ok) throw new Error(JSON.stringify(profile.failures));
  return match(snapshot, profile.value, time);
}

/** The match of each instrument, by its id. */
export function byInstrument({ matches }: MatchResult): Readonly<Record<string, Match>> {
  return Object.fromEntries(matches.map((found) => [found.candidate.compiled.instrument.id, found]));
}
