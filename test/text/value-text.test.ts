import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/facts/fact.ts';
import type { UnderstoodValue } from '../../src/core/facts/profile.ts';
import type { Vocabulary } from '../../src/core/facts/vocabulary.ts';
import { buildScheme } from '../../src/core/schemes/scheme.ts';
import { LANGUAGES } from '../../src/core/text.ts';
import { dayText, euroText, givenText, listText } from '../../src/text/value-text.ts';

const text = { nl: 'x', en: 'x' };
const common = {
  id: 'x',
  label: text,
  question: text,
  askedOf: 'company',
  effort: 1,
  sources: [],
  derivedFrom: [],
} as const;
const number = (unit: 'people' | 'euro' | 'percent'): Fact => ({ ...common, type: 'number', unit, integer: false });
const options = [
  { value: 'micro', label: { nl: 'micro-onderneming', en: 'micro enterprise' } },
  { value: 'small', label: { nl: 'kleine onderneming', en: 'small enterprise' } },
];
const FACTS = {
  started: { ...common, type: 'boolean', whenTrue: text, whenFalse: text },
  people: number('people'),
  costs: number('euro'),
  share: number('percent'),
  founded: { ...common, type: 'date' },
  size: { ...common, type: 'choice', options },
  activities: { ...common, type: 'choices', options },
  place: { ...common, type: 'concept', scheme: 'places' },
  awards: { ...common, type: 'awards' },
} as const satisfies Readonly<Record<string, Fact>>;

const gelderland = { code: 'pv25', name: { nl: 'Gelderland', en: 'Guelders' }, level: 'province' };
const nothingElse = { aliases: [], broader: [], mappings: [], valid: {}, successors: [], sources: [] };
const concepts = [{ ...gelderland, ...nothingElse }];
const places = buildScheme({ id: 'places', name: text, partition: true, levels: [], concepts });
const vocabulary: Vocabulary = {
  facts: new Map(),
  schemes: new Map([['places', places]]),
  postcodes: { ranges: [], inferred: [], former: [], straddling: [] },
  instruments: new Map([['voucher', { name: { nl: 'Kennisvoucher', en: 'Knowledge voucher' } }]]),
};

describe('givenText', () => {
  it.each<[string, keyof typeof FACTS, UnderstoodValue, string, string]>([
    ['a yes', 'started', { is: true }, 'ja', 'yes'],
    ['one person', 'people', { is: 1 }, '1 persoon', '1 person'],
    ['an amount', 'costs', { is: 90_000 }, '€ 90.000', '€90,000'],
    ['a percentage', 'share', { is: 12.5 }, '12,5%', '12.5%'],
    ['a limit', 'people', { range: { below: 10 } }, 'minder dan 10 personen', 'less than 10 people'],
    [
      'two limits',
      'people',
      { range: { atLeast: 10, below: 50 } },
      'minstens 10 personen en minder dan 50 personen',
      'at least 10 people and less than 50 people',
    ],
    ['a day', 'founded', { is: '2016-02-29' }, '29 februari 2016', '29 February 2016'],
    [
      'days from a day on',
      'founded',
      { range: { onOrAfter: '2016-05-01' } },
      'op of na 1 mei 2016',
      'on or after 1 May 2016',
    ],
    ['an option', 'size', { is: 'small' }, 'kleine onderneming', 'small enterprise'],
    [
      'possibilities',
      'size',
      { oneOf: ['micro', 'small'] },
      'micro-onderneming of kleine onderneming',
      'micro enterprise or small enterprise',
    ],
    ['a place', 'place', { is: 'pv25' }, 'Gelderland', 'Guelders'],
    ['a postcode', 'place', { is: '6584' }, '6584', '6584'],
  ])('says %s', (_what, fact, value, nl, en) => {
    expect(LANGUAGES.map((language) => givenText(FACTS[fact], value, vocabulary, language))).toEqual([nl, en]);
  });

  const award = { amount: { is: 40_000 }, on: { is: '2025-03-01' } };
  const inPart = {
    amount: { range: { below: 5000 } },
    on: { range: { onOrAfter: '2024-01-01', before: '2025-01-01' } },
  };
  it.each<[string, UnderstoodValue, string, string]>([
    ['no awards', { awards: [[]], atLeast: false }, 'geen andere steun', 'no other aid'],
    ['one award', { awards: [[award]], atLeast: false }, '€ 40.000 op 1 maart 2025', '€40,000 on 1 March 2025'],
    [
      'what kind of award it was',
      { awards: [[{ ...award, deMinimis: true, instrument: 'voucher' }]], atLeast: false },
      '€ 40.000 op 1 maart 2025 (Kennisvoucher, de-minimissteun)',
      '€40,000 on 1 March 2025 (Knowledge voucher, de minimis aid)',
    ],
    [
      'awards of which not all is known',
      { awards: [[award, { ...inPart, deMinimis: false }]], atLeast: true },
      'minstens € 40.000 op 1 maart 2025; en minder dan € 5.000, op of na 1 januari 2024 en vóór 1 januari 2025 (geen de-minimissteun)',
      'at least €40,000 on 1 March 2025; and less than €5,000, on or after 1 January 2024 and before 1 January 2025 (no de minimis aid)',
    ],
    [
      'one of several lists',
      { awards: [[], [award]], atLeast: false },
      'geen andere steun of € 40.000 op 1 maart 2025',
      'no other aid or €40,000 on 1 March 2025',
    ],
  ])('says %s', (_what, value, nl, en) => {
    expect(LANGUAGES.map((language) => givenText(FACTS.awards, value, vocabulary, language))).toEqual([nl, en]);
  });

  it('has words for an empty list', () => {
    for (const language of LANGUAGES)
      expect(givenText(FACTS.activities, { is: [] }, vocabulary, language)).toMatch(/\p{L}/u);
  });
});

describe('listText', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a of b'],
    [['a', 'b', 'c'], 'a, b of c'],
  ])('joins %j as "%s"', (items, joined) => {
    expect(listText(items, 'of')).toBe(joined);
  });

  it('parts items that hold commas by semicolons', () => {
    expect(listText(['a, b', 'c'], 'of')).toBe('a, b; of c');
  });

  it('takes no comma inside a number for one of those', () => {
    expect(listText(['at least €100,000', 'at most €800,000'], 'and')).toBe('at least €100,000 and at most €800,000');
    expect(listText(['a: 12,5%', 'b'], 'of')).toBe('a: 12,5%; of b');
  });
});

describe('dayText and euroText', () => {
  it('follow the language', () => {
    expect(LANGUAGES.map((language) => [dayText('2016-03-01', language), euroText(3_200_000, language)])).toEqual([
      ['1 maart 2016', '€ 3.200.000'],
      ['1 March 2016', '€3,200,000'],
    ]);
  });
});
