import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../../../src/core/catalogue/read-catalogue.ts';
import { type Failure, jsonPointer } from '../../../src/core/failure.ts';

const S = { source: 'law' };
const text = { nl: 'tekst', en: 'text' };

const document = (kind: CatalogueDocument['kind'], id: string, body: object): CatalogueDocument => ({
  kind,
  id,
  body: { id, ...body },
});

function failuresOf(editions: readonly object[], concepts: readonly object[] = []): readonly Failure[] {
  const places = [{ code: 'nl' }, ...concepts].map((concept) => ({ name: { nl: 'plaats' }, ...concept }));
  const read = readCatalogue([
    document('source', 'law', { title: 'The law' }),
    document('organisation', 'desk', { name: text, kind: 'desk' }),
    document('scheme', 'places', { name: text, partition: true, levels: [] }),
    { kind: 'concepts', id: 'places/all', body: { scheme: 'places', concepts: places } },
    document('fact', 'employees', {
      type: 'number',
      unit: 'people',
      label: text,
      question: text,
      askedOf: 'company',
      effort: 1,
    }),
    document('instrument', 'x', {
      ...{ scope: 'regional', kind: 'voucher', name: text, summary: text, provider: ['desk'], desk: 'desk' },
      editions,
    }),
  ]);
  return read.ok ? [] : read.failures.map(({ failure }) => failure);
}

const mistakes = (...editions: readonly object[]) =>
  failuresOf(editions).map(({ code, path }) => `${code} ${jsonPointer(path)}`);

const edition = (id: string, from: string, until: string, rest: object = {}) => ({
  id,
  valid: { from, until },
  eligibility: { fact: 'employees', below: 250, ...S },
  confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
  ...rest,
});
const open = (opens: string, closes: string) =>
  mistakes(edition('2016', '2016-01-01', '2017-01-01', { openings: [{ opens, closes, ...S }] }));
const OUTSIDE = ['opening-outside-edition /editions/0/openings/0'];

describe('an opening', () => {
  it.each([
    ['all of the edition', '2016-01-01T00:00', '2017-01-01T00:00'],
    ['a part of it', '2016-05-10T09:00', '2016-09-01T17:00'],
    ['an unknown beginning', 'unknown', '2016-09-01T17:00'],
    ['an unknown end', '2016-05-10T09:00', 'unknown'],
  ])('may last %s', (_what, opens, closes) => {
    expect(open(opens, closes)).toEqual([]);
  });

  it.each([
    ['before its edition', '2015-12-31T23:59', '2016-09-01T17:00'],
    ['when its edition has ended', '2017-01-01T00:00', '2017-02-01T17:00'],
    ['and last longer than its edition', '2016-05-10T09:00', '2017-01-01T00:01'],
    ['after it closes', '2016-09-01T17:00', '2016-05-10T09:00'],
    ['the moment it closes', '2016-09-01T17:00', '2016-09-01T17:00'],
    ['at an unknown moment after its edition', 'unknown', '2017-02-01T17:00'],
    ['at an unknown moment before its edition', 'unknown', '2015-12-31T17:00'],
  ])('may not open %s', (_what, opens, closes) => {
    expect(open(opens, closes)).toEqual(OUTSIDE);
  });

  it('needs a source, or a reason why there is none', () => {
    const openings = [{ continuous: true }, { continuous: true, unsourced: 'always been so' }];
    expect(mistakes(edition('2016', '2016-01-01', '2017-01-01', { openings }))).toEqual([
      'missing-source /editions/0/openings/0',
    ]);
  });
});

describe('an edition', () => {
  it('may begin on the day another ends', () => {
    expect(mistakes(edition('a', '2016-01-01', '2017-01-01'), edition('b', '2017-01-01', '2018-01-01'))).toEqual([]);
  });

  it('may not share a day with another, and both are named', () => {
    const found = failuresOf([edition('a', '2016-01-01', '2017-01-02'), edition('b', '2017-01-01', '2018-01-01')]);
    expect(found).toEqual([{ code: 'overlapping-editions', path: ['editions', 0], details: { editions: ['a', 'b'] } }]);
  });

  it.each([
    ['before it begins', '2016-01-01', '2015-01-01'],
    ['on the day it begins', '2016-01-01', '2016-01-01'],
  ])('may not end %s: it would never be in force', (_when, from, until) => {
    expect(mistakes(edition('a', from, until))).toEqual(['impossible-range /editions/0/valid']);
  });

  it('that cannot be read leaves the place of the next as it is', () => {
    const unread = edition('a', '2015-01-01', '2016-01-01', { eligibility: { all: [] } });
    const lost = edition('b', '2016-01-01', '2017-01-01', { eligibility: { fact: 'employes', below: 250, ...S } });
    expect(mistakes(unread, lost)).toEqual([
      'empty-group /editions/0/eligibility/all',
      'unknown-reference /editions/1/eligibility/fact',
    ]);
  });
});

describe('a benefit', () => {
  const withBenefit = (benefit: object) => mistakes(edition('a', '2016-01-01', '2017-01-01', { benefit }));

  it('needs a source as soon as it says how much', () => {
    expect(withBenefit({ form: 'loan' })).toEqual([]);
    expect(withBenefit({ form: 'loan', fixed: 0 })).toEqual(['missing-source /editions/0/benefit']);
  });

  it('may only be taken of facts that exist', () => {
    const maximum = { by: 'size', values: { small: 1 } };
    expect(withBenefit({ form: 'grant', percentage: 40, of: 'costs', maximum, ...S })).toEqual([
      'unknown-reference /editions/0/benefit/of',
      'unknown-reference /editions/0/benefit/maximum/by',
    ]);
  });
});

describe('a concept', () => {
  it('may only refer to concepts and sources that exist, and stands in its scheme once', () => {
    const concept = {
      code: 'pv25',
      broader: ['oost'],
      successors: ['pv99'],
      mappings: [
        { to: 'ost', type: 'exact', source: 'judgement' },
        { to: 'nl', type: 'related', source: 'lore' },
      ],
    };
    expect(failuresOf([], [concept, { code: 'nl' }]).map(({ code, path }) => `${code} ${jsonPointer(path)}`)).toEqual([
      'empty-list /editions',
      'unknown-reference /pv25',
      'unknown-reference /pv25',
      'unknown-reference /pv25',
      'unknown-reference /pv25/source',
      'duplicate-id /nl',
    ]);
  });
});
