import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../../../src/core/catalogue/read-catalogue.ts';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import { jsonPointer } from '../../../src/core/failure.ts';
import { timeOf } from '../asking.ts';

const text = { nl: 'tekst', en: 'text' };
const common = { label: text, question: text, askedOf: 'company', effort: 1 };
const sizes = ['micro', 'small', 'medium', 'large'].map((value) => ({ value, label: text }));
const whole = { type: 'number', unit: 'people', integer: true, minimum: 0, maximum: 1000 };
const euro = { type: 'number', unit: 'euro', minimum: 0 };

const fact = (id: string, rest: object): CatalogueDocument => ({ kind: 'fact', id, body: { ...common, id, ...rest } });
const concepts = [
  { code: 'pv25', name: { nl: 'Gelderland' }, level: 'province' },
  { code: 'pv31', name: { nl: 'Limburg' }, level: 'province' },
  { code: 'gm1', name: { nl: 'Bergen' }, level: 'municipality' },
  { code: 'gm2', name: { nl: 'Bergen' }, level: 'municipality' },
];
const postcodes = {
  ranges: [[6500, 6584, 'pv25']],
  inferred: [],
  former: [],
  straddling: [{ postcode: 6584, provinces: ['pv25', 'pv31'] }],
};
const derivedFrom = ['employees', 'annualTurnover', 'balanceSheetTotal'];

const DOCUMENTS: readonly CatalogueDocument[] = [
  { kind: 'scheme', id: 'places', body: { id: 'places', name: text, partition: true, levels: [] } },
  { kind: 'concepts', id: 'places/all', body: { scheme: 'places', concepts } },
  { kind: 'postcodes', id: 'postcodes', body: postcodes },
  fact('projectStarted', { type: 'boolean', whenTrue: text, whenFalse: text }),
  fact('employees', whole),
  fact('annualTurnover', euro),
  fact('balanceSheetTotal', euro),
  fact('share', { type: 'number', unit: 'percent', minimum: 0, maximum: 100 }),
  fact('foundingDate', { type: 'date' }),
  fact('companySize', { type: 'choice', options: sizes, derivedFrom }),
  fact('activities', { type: 'choices', options: sizes.slice(0, 2) }),
  fact('location', { type: 'concept', scheme: 'places' }),
  fact('markets', { type: 'concepts', scheme: 'places' }),
];
const catalogue = readCatalogue(DOCUMENTS);

function parse(profile: unknown) {
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.failures));
  return parseProfile(profile, catalogue.catalogue.vocabulary, timeOf('2016-05-20'), ['profile']);
}

function failuresOf(profile: unknown): readonly string[] {
  const parsed = parse(profile);
  return parsed.ok ? [] : parsed.failures.map(({ code, path }) => `${code} ${jsonPointer(path)}`);
}

function detailsOf(profile: unknown): unknown {
  const parsed = parse(profile);
  return parsed.ok ? undefined : parsed.failures[0]?.details;
}

const understood = (profile: unknown, id: string) => {
  const parsed = parse(profile);
  return parsed.ok ? parsed.value.understood.get(id) : parsed.failures;
};

describe('parseProfile refuses', () => {
  it.each<[string, unknown, string]>([
    ['something else than an object', [], 'wrong-type /profile'],
    ['a fact it does not know', { employes: 3 }, 'unknown-fact /profile/employes'],
    ['text for a yes or no', { projectStarted: 'ja' }, 'wrong-type /profile/projectStarted'],
    ['text for a number', { employees: '3' }, 'wrong-type /profile/employees'],
    ['more than can be', { employees: 1001 }, 'out-of-bounds /profile/employees'],
    ['less than can be', { employees: -1 }, 'out-of-bounds /profile/employees'],
    ['half a person', { employees: 2.5 }, 'not-whole /profile/employees'],
    ['a range that holds nothing', { employees: { above: 3, below: 4 } }, 'impossible-range /profile/employees'],
    ['a range upside down', { share: { atLeast: 60, atMost: 40 } }, 'impossible-range /profile/share'],
    ['a limit that cannot be', { share: { atLeast: 101 } }, 'out-of-bounds /profile/share/atLeast'],
    ['a limit that is no number', { share: { atLeast: 'veel' } }, 'wrong-type /profile/share/atLeast'],
    ['a range of another type', { share: { before: 3 } }, 'unknown-member /profile/share/before'],
    ['an empty range', { share: {} }, 'wrong-type /profile/share'],
    ['no possibilities', { employees: { oneOf: [] } }, 'empty-list /profile/employees/oneOf'],
    ['a possibility that cannot be', { employees: { oneOf: [3, -1] } }, 'out-of-bounds /profile/employees/oneOf/1'],
    ['a day that does not exist', { foundingDate: '2015-02-29' }, 'invalid-day /profile/foundingDate'],
    ['a number for a day', { foundingDate: 2015 }, 'wrong-type /profile/foundingDate'],
    [
      'days of which none is before and after',
      { foundingDate: { onOrAfter: '2016-01-02', before: '2016-01-02' } },
      'impossible-range /profile/foundingDate',
    ],
    ['an option that is not there', { companySize: 'smal' }, 'unknown-option /profile/companySize'],
    ['a list for a single choice', { companySize: ['small'] }, 'wrong-type /profile/companySize'],
    ['a single option for a list', { activities: 'micro' }, 'wrong-type /profile/activities'],
    ['an option that is not in the list', { activities: ['micro', 'large'] }, 'unknown-option /profile/activities/1'],
    [
      'more for certain than at most',
      { activities: { atLeast: ['micro'], atMost: [] } },
      'impossible-range /profile/activities',
    ],
    ['a place it does not know', { location: 'Gelderlant' }, 'unknown-code /profile/location'],
    ['a postcode without a province', { location: '9999' }, 'unknown-code /profile/location'],
    ['a place that can be two', { location: 'Bergen' }, 'ambiguous-code /profile/location'],
    ['a number for a place', { location: 25 }, 'wrong-type /profile/location'],
    ['an unknown place in a list', { markets: ['pv25', 'x'] }, 'unknown-code /profile/markets/1'],
    [
      'an unknown place among possibilities',
      { markets: { oneOf: [['pv25'], ['x']] } },
      'unknown-code /profile/markets/oneOf/1/0',
    ],
  ])('%s: %j', (_what, profile, failure) => {
    expect(failuresOf(profile)).toEqual([failure]);
  });

  it('everything that is wrong at once, facts that are right or not given aside', () => {
    const profile = { share: 40, employes: 3, employees: 2.5, location: null, companySize: 'x', markets: ['y', 'z'] };
    expect(failuresOf(profile)).toEqual([
      'unknown-fact /profile/employes',
      'not-whole /profile/employees',
      'unknown-option /profile/companySize',
      'unknown-code /profile/markets/0',
      'unknown-code /profile/markets/1',
    ]);
  });

  it('facts that contradict each other, naming both', () => {
    const profile = { companySize: 'small', employees: 400 };
    expect(failuresOf(profile)).toEqual(['contradictory-facts /profile/companySize']);
    expect(detailsOf(profile)).toEqual({ facts: ['companySize', 'employees'] });
  });

  it('possibilities of which none agrees with the other facts', () => {
    expect(failuresOf({ companySize: { oneOf: ['micro', 'small'] }, employees: { atLeast: 50 } })).toEqual([
      'contradictory-facts /profile/companySize',
    ]);
  });

  it('a misspelt word with the one that was meant', () => {
    expect(detailsOf({ employes: 3 })).toEqual({ given: 'employes', suggestion: 'employees' });
    expect(detailsOf({ companySize: 'smal' })).toMatchObject({ given: 'smal', suggestion: 'small' });
    expect(detailsOf({ location: 'Gelderlant' })).toMatchObject({ given: 'Gelderlant', suggestion: 'Gelderland' });
  });

  it('a thousand misspelt words, looking for the first few only', () => {
    const refused = parse({ markets: Array.from({ length: 1000 }, () => 'Gelderlant') });
    const suggested = refused.ok ? [] : refused.failures.filter(({ details }) => details.suggestion === 'Gelderland');
    expect(refused.ok ? 0 : refused.failures.length).toBe(1000);
    expect(suggested).toHaveLength(20);
  });

  it('an ambiguous place with all it can be', () => {
    expect(detailsOf({ location: 'Bergen' })).toMatchObject({ candidates: ['gm1', 'gm2'] });
  });

  it('without repeating a value the caller gave', () => {
    expect(JSON.stringify(parse({ employees: 123456789, share: 123456789 }))).not.toContain('123456789');
  });
});

describe('parseProfile', () => {
  it.each<[string, object, string, unknown]>([
    ['a number', { employees: 12 }, 'employees', { is: 12 }],
    ['a range', { employees: { atLeast: 10, below: 50 } }, 'employees', { range: { atLeast: 10, below: 50 } }],
    ['possibilities', { companySize: { oneOf: ['micro', 'small'] } }, 'companySize', { oneOf: ['micro', 'small'] }],
    ['a day', { foundingDate: '2016-02-29' }, 'foundingDate', { is: '2016-02-29' }],
    ['an empty list', { activities: [] }, 'activities', { is: [] }],
    [
      'a set from both sides',
      { activities: { atLeast: [], atMost: ['micro'] } },
      'activities',
      { range: { atLeast: [], atMost: ['micro'] } },
    ],
    ['a name, as its code', { location: 'GELDERLAND' }, 'location', { is: 'pv25' }],
    ['a postcode, as its province', { location: '6511 AB' }, 'location', { is: 'pv25' }],
    ['a postcode on the border, as it is', { location: '6584' }, 'location', { is: '6584' }],
    ['a list of places', { markets: ['Limburg', 'pv25'] }, 'markets', { is: ['pv31', 'pv25'] }],
  ])('understands %s', (_what, profile, id, value) => {
    expect(understood(profile, id)).toEqual({ value, derived: false });
  });

  it('takes null for "not known"', () => {
    expect(parse({ employees: null, location: null })).toMatchObject({ ok: true, value: { knowledge: new Map() } });
  });

  it('works out the size class and tells so', () => {
    expect(understood({ employees: 300 }, 'companySize')).toEqual({ value: { is: 'large' }, derived: true });
    expect(understood({ employees: 12 }, 'companySize')).toEqual({
      value: { oneOf: ['small', 'medium', 'large'] },
      derived: true,
    });
  });

  it('keeps what was given beside what it works out, and knows what both allow', () => {
    const profile = { companySize: { oneOf: ['micro', 'small'] }, employees: 12 };
    expect(understood(profile, 'companySize')).toEqual({ value: { oneOf: ['micro', 'small'] }, derived: false });
    const parsed = parse(profile);
    expect(parsed.ok && parsed.value.knowledge.get('companySize')).toEqual({ kind: 'choice', possible: ['small'] });
  });
});
