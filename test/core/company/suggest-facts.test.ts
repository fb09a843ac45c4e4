import { describe, expect, it } from 'vitest';
import type { Company, DaySpan } from '../../../src/core/company/company.ts';
import { parseKvkNumber } from '../../../src/core/company/kvk-number.ts';
import { type SuggestedFacts, suggestFacts } from '../../../src/core/company/suggest-facts.ts';
import { addDays, type Day, parseDay } from '../../../src/core/day.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import { checkFiles } from '../../../src/usecases/import-catalogue.ts';
import { buildCatalogue } from '../../support/build-catalogue.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

const { catalogue } = embeddedSnapshot();

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const on = (text: string): DaySpan => ({ from: day(text), until: addDays(day(text), 1) });
const between = (from: string, until: string): DaySpan => ({ from: day(from), until: day(until) });

const TODAY = '2026-03-02';
const number = parseKvkNumber('90000001');
if (!number) throw new Error('not a number');

/** A company of which nothing is known but its number. */
const BARE: Company = { number, legalForms: [], activities: [] };

const SENSORS: Company = {
  number,
  name: 'Voorbeeld Sensoriek B.V.',
  registered: on('2019-04-01'),
  started: on('2019-03-01'),
  persons: 18,
  legalForms: ['Besloten vennootschap', 'BV'],
  activities: ['26510'],
  visitingAddress: { shielded: false, postcode: '6811AA', town: 'Arnhem', country: 'Nederland' },
};

function suggested(company: Partial<Company>, { asOf = TODAY, seenOn = TODAY, of = catalogue } = {}): SuggestedFacts {
  return suggestFacts({ ...BARE, ...company }, { ...of, asOf: wholeDay(day(asOf)), seenOn: day(seenOn) });
}

const valuesOf = ({ suggestions }: SuggestedFacts) =>
  Object.fromEntries(suggestions.map(({ fact, value }) => [fact, value]));
const oneOf = (found: SuggestedFacts, fact: string) => found.suggestions.find((one) => one.fact === fact);
const remarksOf = ({ remarks }: SuggestedFacts) => remarks.map(({ code }) => code);

describe('suggestFacts', () => {
  it('tells of a whole entry every fact it holds, and nothing that must be derived from confirmed facts', () => {
    expect(valuesOf(suggested(SENSORS))).toEqual({
      kvkRegistered: true,
      location: 'gm0202',
      legalForm: 'bv',
      foundingDate: '2019-03-01',
      employees: 18,
      activities: ['sbi2025-26510'],
      themes: { atLeast: ['htsm'] },
    });
  });

  it('asks to confirm everything but what the register itself decides', () => {
    const { suggestions } = suggested(SENSORS);
    const certain = suggestions.filter(({ confirm }) => !confirm).map(({ fact }) => fact);
    expect(certain).toEqual(['kvkRegistered', 'legalForm', 'activities']);
  });

  it('always says that the group is unknown', () => {
    expect(remarksOf(suggested(SENSORS))).toEqual(['group-unknown']);
    expect(remarksOf(suggested({}))).toContain('group-unknown');
  });

  it('says of a company of which only the number is known that it is registered', () => {
    const found = suggested({});
    expect(valuesOf(found)).toEqual({ kvkRegistered: true });
    expect(remarksOf(found)).toEqual(['address-missing', 'group-unknown']);
  });

  it('asks to confirm all of it for another day, because a register tells of today', () => {
    const found = suggested(SENSORS, { asOf: '2025-11-01' });
    expect(found.suggestions.length).toBeGreaterThan(5);
    expect(found.suggestions.filter(({ confirm }) => !confirm)).toEqual([]);
    expect(remarksOf(found)[0]).toBe('another-day');
  });

  it('leaves out what the dictionary of the catalogue does not know', () => {
    const read = checkFiles(buildCatalogue());
    if (!read.ok) throw new Error('the catalogue for tests is broken');
    const found = suggested({ ...SENSORS, activities: ['10'] }, { of: read.catalogue });
    expect(valuesOf(found)).toEqual({
      location: 'pv25',
      legalForm: 'bv',
      foundingDate: '2019-03-01',
      employees: 18,
      activities: ['10'],
      themes: { atLeast: ['energie'] },
    });
  });
});

describe('the suggested registration', () => {
  it.each<[string, Partial<Company>, boolean | undefined]>([
    ['in force', { registered: on('2019-04-01') }, true],
    ['that ended before the day', { ended: on('2020-01-01') }, false],
    ['that ends on the day itself', { ended: on(TODAY) }, false],
    ['that ends later', { ended: on('2026-03-03') }, true],
    ['that ended somewhere in the year of the day', { ended: between('2026-01-01', '2027-01-01') }, undefined],
    ['that ended somewhere in a year before', { ended: between('2025-01-01', '2026-01-01') }, false],
    ['that was entered on the day', { registered: on(TODAY) }, true],
    ['that was entered later', { registered: on('2026-03-03') }, undefined],
    [
      'that was entered somewhere in the year of the day',
      { registered: between('2026-01-01', '2027-01-01') },
      undefined,
    ],
  ])('%s', (_name, company, expected) => {
    expect(oneOf(suggested(company), 'kvkRegistered')?.value).toBe(expected);
  });

  it('is not told of a day in the past when the register does not say since when', () => {
    expect(oneOf(suggested({}, { asOf: '2016-05-20' }), 'kvkRegistered')).toBeUndefined();
  });

  it('must be confirmed when it has ended, and is remarked', () => {
    const found = suggested({ ended: on('2020-01-01') });
    expect(oneOf(found, 'kvkRegistered')).toMatchObject({ confirm: true, notes: ['registration-ended'] });
    expect(remarksOf(found)).toContain('ended');
  });
});

describe('the suggested location', () => {
  const at = (postcode: string | undefined, town: string, asOf?: string) =>
    oneOf(suggested({ visitingAddress: { shielded: false, postcode, town } }, asOf ? { asOf } : {}), 'location');

  it.each([
    ['the municipality of the town', '6811 AA', 'Arnhem', 'gm0202'],
    ['in capitals', '6811AA', 'ARNHEM', 'gm0202'],
    ['a town that shares its name with its province', '3511 AB', 'Utrecht', 'gm0344'],
    ['another such town', '9712 CP', 'Groningen', 'gm0014'],
    ['a town by the name people use', '2511 CV', 'Den Haag', 'gm0518'],
    ['one of two towns of a name, by its province', '1861 AA', 'Bergen', 'gm0373'],
    ['the province alone for a town that is no municipality', '9201 AA', 'Drachten', 'pv21'],
    ['the province alone for a village with the name of a municipality elsewhere', '7255 XX', 'Hengelo', 'pv25'],
    ['what the municipality of that name went into', '9901 AA', 'Appingedam', 'gm0003'],
  ])('is %s', (_name, postcode, town, expected) => {
    expect(at(postcode, town)?.value).toBe(expected);
  });

  it('is to be confirmed and says that it was derived', () => {
    expect(at('6811AA', 'Arnhem')).toMatchObject({
      confirm: true,
      notes: ['derived-from-postcode', 'municipality-by-name'],
    });
    expect(at('9201AA', 'Drachten')).toMatchObject({ confirm: true, notes: ['derived-from-postcode'] });
  });

  it('goes by the borders of the day asked for', () => {
    // Leerdam went from Zuid-Holland to Utrecht with the merger of 2019.
    expect(at('4141 AA', 'Ergens', '2018-12-31')?.value).toBe('pv28');
    expect(at('4141 AA', 'Ergens', '2019-01-01')?.value).toBe('pv26');
  });

  it('leaves both provinces possible where a postcode lies on their border', () => {
    const [border] = catalogue.vocabulary.postcodes.straddling;
    if (!border) throw new Error('no postcode lies on a border');
    const found = at(String(border.postcode), 'Ergens');
    expect(found?.value).toEqual({ oneOf: border.provinces });
    expect(found?.notes).toEqual(['derived-from-postcode', 'postcode-on-border']);
  });

  it('is not told of a shielded address, of none, or of a postcode nobody knows', () => {
    const shielded = suggested({ visitingAddress: { shielded: true } });
    expect(oneOf(shielded, 'location')).toBeUndefined();
    expect(remarksOf(shielded)).toContain('address-shielded');
    expect(at(undefined, 'Arnhem')).toBeUndefined();
    expect(at('0123', 'Arnhem')).toBeUndefined();
  });

  it('is abroad when the address is', () => {
    const visitingAddress = { shielded: false, postcode: '6811', town: 'Emmerich', country: 'Duitsland' } as const;
    expect(oneOf(suggested({ visitingAddress }), 'location')).toMatchObject({
      value: 'abroad',
      notes: ['address-abroad'],
    });
  });
});

describe('the suggested legal form', () => {
  it.each([
    [['Eenmanszaak'], 'eenmanszaak'],
    [['BeslotenVennootschap'], 'bv'],
    [['VennootschapOnderFirma'], 'vof'],
    [['Vennootschap onder firma'], 'vof'],
    [['Cooperatie'], 'cop'],
    [['een vorm met een andere naam', 'NV'], 'nv'],
    [['Zelfstandig Bestuursorgaan (ZBO)', 'Publiekrechtelijke Rechtspersoon'], 'pr-07'],
  ])('of %j is %s', (legalForms, code) => {
    expect(oneOf(suggested({ legalForms }), 'legalForm')).toMatchObject({ value: code, confirm: false });
  });

  it('is not guessed from words nobody knows', () => {
    const found = suggested({ legalForms: ['Mts.'] });
    expect(oneOf(found, 'legalForm')).toBeUndefined();
    expect(found.remarks).toContainEqual({ code: 'legal-form-unknown', codes: ['Mts.'] });
  });
});

describe('the suggested founding date', () => {
  it('is the day business began', () => {
    expect(oneOf(suggested(SENSORS), 'foundingDate')).toMatchObject({ value: '2019-03-01', notes: ['earlier-form'] });
  });

  it('is a range when the register does not know all of the day', () => {
    expect(oneOf(suggested({ started: between('2019-01-01', '2020-01-01') }), 'foundingDate')).toMatchObject({
      value: { onOrAfter: '2019-01-01', before: '2020-01-01' },
      notes: ['day-incomplete', 'earlier-form'],
    });
  });
});

describe('the suggested number of employees', () => {
  it('says that persons are not full jobs', () => {
    expect(oneOf(suggested({ persons: 18 }), 'employees')).toMatchObject({
      value: 18,
      confirm: true,
      notes: ['persons-not-full-jobs'],
    });
  });

  it('is a least when only the main establishment was counted', () => {
    expect(oneOf(suggested({ personsAtMainEstablishment: 6 }), 'employees')).toMatchObject({
      value: { atLeast: 6 },
      notes: ['main-establishment-only', 'persons-not-full-jobs'],
    });
  });

  it('is nobody when the register counts nobody', () => {
    expect(oneOf(suggested({ persons: 0 }), 'employees')?.value).toBe(0);
  });

  it('is left out when no profile can hold it', () => {
    expect(oneOf(suggested({ persons: -1 }), 'employees')).toBeUndefined();
  });
});
