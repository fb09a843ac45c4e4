import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/core/catalogue/read-catalogue.ts';
import type { Condition, Requirement } from '../../src/core/rules/language.ts';
import { LANGUAGES } from '../../src/core/text.ts';
import { requirementText } from '../../src/text/requirement-text.ts';
import { documentsOf, snapshotOf } from '../core/asking.ts';
import { conditions, countries, TEST_FACTS } from '../support/arbitraries.ts';
import { isWhole, unsoundIn } from './sound.ts';

const common = { askedOf: 'company', effort: 1, question: { nl: 'Hoe?', en: 'How?' } };
const fact = (id: string, nl: string, en: string, rest: object) => ({
  kind: 'fact' as const,
  id,
  body: { id, label: { nl, en }, ...common, ...rest },
});
const option = (value: string, nl: string, en: string) => ({ value, label: { nl, en } });

const catalogue = readCatalogue([
  { kind: 'scheme', id: 'places', body: { id: 'places', name: { nl: 'p', en: 'p' }, partition: true, levels: [] } },
  {
    kind: 'concepts',
    id: 'places/all',
    body: {
      scheme: 'places',
      concepts: [
        { code: 'pv25', name: { nl: 'Gelderland', en: 'Gelderland' } },
        { code: 'pv21', name: { nl: 'Fryslân', en: 'Friesland' } },
      ],
    },
  },
  fact('projectStarted', 'project begonnen', 'project started', {
    type: 'boolean',
    whenTrue: { nl: 'Het project is al begonnen', en: 'The project has already started' },
    whenFalse: { nl: 'Het project is nog niet begonnen', en: 'The project has not started yet' },
  }),
  fact('share', 'aandeel haalbaarheidsstudie in de kosten', 'share of feasibility study in the costs', {
    type: 'number',
    unit: 'percent',
  }),
  fact('duration', 'duur van het project', 'duration of the project', { type: 'number', unit: 'months' }),
  fact('loan', 'gevraagde lening', 'loan asked for', { type: 'number', unit: 'euro' }),
  fact('foundingDate', 'oprichtingsdatum', 'founding date', { type: 'date' }),
  fact('companySize', 'omvang van de onderneming', 'size of the enterprise', {
    type: 'choice',
    options: [
      option('small', 'klein', 'small'),
      option('medium', 'middelgroot', 'medium-sized'),
      option('large', 'groot', 'large'),
    ],
  }),
  fact('location', 'plaats', 'place', { type: 'concept', scheme: 'places' }),
  fact('markets', 'markten', 'markets', { type: 'concepts', scheme: 'places' }),
]);

const on = (id: string, requirement: Requirement): Condition => ({
  node: 'condition',
  fact: id,
  requirement,
  sources: [],
});

function sentences(condition: Condition, negated = false): readonly string[] {
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.failures));
  const { vocabulary } = catalogue.catalogue;
  return LANGUAGES.map((language) => requirementText(condition, negated, vocabulary, language).sentence);
}

describe('requirementText', () => {
  it.each<[string, Requirement, string, string]>([
    [
      'share',
      { operator: 'atLeast', bound: 60 },
      'Aandeel haalbaarheidsstudie in de kosten: minstens 60%.',
      'Share of feasibility study in the costs: at least 60%.',
    ],
    [
      'duration',
      { operator: 'atMost', bound: 12 },
      'Duur van het project: hoogstens 12 maanden.',
      'Duration of the project: at most 12 months.',
    ],
    ['duration', { operator: 'is', value: 1 }, 'Duur van het project: 1 maand.', 'Duration of the project: 1 month.'],
    [
      'loan',
      { operator: 'between', low: 50_000, high: 2_500_000 },
      'Gevraagde lening: van € 50.000 tot en met € 2.500.000.',
      'Loan asked for: from €50,000 up to and including €2,500,000.',
    ],
    [
      'foundingDate',
      { operator: 'onOrAfter', day: '2011-05-10' },
      'Oprichtingsdatum: op of na 10 mei 2011.',
      'Founding date: on or after 10 May 2011.',
    ],
    [
      'companySize',
      { operator: 'in', values: ['small', 'medium', 'large'] },
      'Omvang van de onderneming: klein, middelgroot of groot.',
      'Size of the enterprise: small, medium-sized or large.',
    ],
    [
      'location',
      { operator: 'within', codes: ['pv25', 'pv21'] },
      'Plaats: Gelderland of Fryslân.',
      'Place: Gelderland or Friesland.',
    ],
    [
      'projectStarted',
      { operator: 'is', value: false },
      'Het project is nog niet begonnen.',
      'The project has not started yet.',
    ],
  ])('says of %s %j: %s', (id, requirement, nl, en) => {
    expect(sentences(on(id, requirement))).toEqual([nl, en]);
  });

  it('says the opposite under "not"', () => {
    expect(sentences(on('projectStarted', { operator: 'is', value: true }), true)).toEqual([
      'Het project is nog niet begonnen.',
      'The project has not started yet.',
    ]);
    expect(sentences(on('duration', { operator: 'atLeast', bound: 12 }), true)).toEqual([
      'Duur van het project: minder dan 12 maanden.',
      'Duration of the project: less than 12 months.',
    ]);
  });

  it('uses the words an editor wrote, but not for the opposite', () => {
    const condition = {
      ...on('share', { operator: 'atLeast', bound: 60 }),
      text: { nl: 'Het is vooral een studie', en: 'It is mainly a study' },
    };
    expect(sentences(condition)).toEqual(['Het is vooral een studie.', 'It is mainly a study.']);
    expect(sentences(condition, true)).toEqual([
      'Aandeel haalbaarheidsstudie in de kosten: minder dan 60%.',
      'Share of feasibility study in the costs: less than 60%.',
    ]);
  });

  it.each(LANGUAGES)('has whole sentences in %s for every comparison of every type', (language) => {
    const asked = countries.chain((places) =>
      fc.record({
        places: fc.constant(places),
        condition: fc.oneof(...TEST_FACTS.map((one) => conditions(one, TEST_FACTS))),
        negated: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(asked, ({ places, condition, negated }) => {
        const { catalogue: made } = snapshotOf(
          documentsOf({ facts: TEST_FACTS, places, definitions: {}, instruments: [] }),
        );
        const { sentence, required } = requirementText(condition, negated, made.vocabulary, language);
        expect(isWhole(sentence[0] === sentence[0]?.toLowerCase() ? `X${sentence}` : sentence)).toBe(true);
        expect(required === '' ? ['nothing'] : unsoundIn(required)).toEqual([]);
      }),
    );
  });
});
