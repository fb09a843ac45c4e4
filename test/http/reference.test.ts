import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp, PUBLIC_URL } from '../support/build-app.ts';

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp();
});
afterAll(() => built.close());

async function codes(list: string, query = ''): Promise<readonly string[]> {
  const answer = await built.get(`/v1/${list}${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json()[list].map(({ code }: { code: string }) => code);
}

describe('GET /v1/places', () => {
  it('lists places with their relations', async () => {
    const { places, _links } = (await built.get('/v1/places?search=nl-ge')).json();
    expect(places).toEqual([
      {
        code: 'pv25',
        name: 'Gelderland',
        level: 'province',
        aliases: ['NL-GE'],
        broader: ['nl'],
        mappings: [],
        valid: {},
        successors: [],
      },
    ]);
    expect(_links.self.href).toBe(`${PUBLIC_URL}/v1/places?search=nl-ge`);
  });

  it('filters by level and by day', async () => {
    expect(await codes('places', '?level=province')).toEqual(['pv23', 'pv25', 'pv30']);
    expect(await codes('places', '?level=municipality')).toEqual(['gm0268', 'gm0241']);
    expect(await codes('places', '?level=municipality&asOf=2016-01-01')).toEqual(['gm0268']);
    expect(await codes('places', '?level=municipality&asOf=2014-12-31')).toEqual(['gm0268', 'gm0241']);
  });

  it('pages', async () => {
    const { headers } = await built.get('/v1/places?pageSize=2&page=2');
    expect(headers['total-count']).toBe('7');
    expect(headers.link).toContain('page=3>; rel="next"');
    expect(await codes('places', '?pageSize=2&page=2')).toHaveLength(2);
  });
});

describe('the other code lists', () => {
  it('are themes and activities', async () => {
    expect(await codes('themes')).toEqual(['energie', 'agri-food', 'water']);
    expect(await codes('themes', '?search=landbouw')).toEqual(['agri-food']);
    expect(await codes('activities', '?level=division')).toEqual(['10']);
  });

  it('are in the language of the request', async () => {
    const name = async (query: string, headers = {}) =>
      (await built.get(`/v1/themes?search=energ${query}`, headers)).json().themes[0].name;
    expect(await name('')).toBe('Energie');
    expect(await name('&language=en')).toBe('Energy');
    expect(await name('', { 'accept-language': 'en-GB' })).toBe('Energy');
    expect(await name('&language=nl', { 'accept-language': 'en' })).toBe('Energie');
  });
});

describe('GET /v1/facts', () => {
  it('gives everything a form needs to ask', async () => {
    const { facts } = (await built.get('/v1/facts?language=nl')).json();
    expect(facts).toHaveLength(13);
    const fact = (id: string) => facts.find((one: { id: string }) => one.id === id);
    expect(fact('employees')).toEqual({
      id: 'employees',
      type: 'number',
      unit: 'people',
      minimum: 0,
      maximum: 2_000_000,
      label: 'aantal werkzame personen',
      question: 'Hoeveel mensen werken er?',
      askedOf: 'company',
      effort: 1,
      derivedFrom: [],
    });
    expect(fact('companySize')).toMatchObject({
      type: 'choice',
      options: expect.arrayContaining([{ value: 'small', label: 'kleine onderneming' }]),
      derivedFrom: ['employees', 'annualTurnover', 'balanceSheetTotal'],
    });
    expect(fact('location')).toMatchObject({ type: 'concept', scheme: 'places' });
  });

  it('says which facts can be made otherwise', async () => {
    const { facts } = (await built.get('/v1/facts')).json();
    const changeable = facts.filter((fact: object) => 'changeable' in fact);
    expect(changeable.map(({ id }: { id: string }) => id)).toEqual([
      'projectActivity',
      'projectCosts',
      'projectDurationMonths',
      'projectStarted',
      'themes',
    ]);
    expect(new Set(changeable.map((fact: { changeable: string }) => fact.changeable))).toEqual(new Set(['now']));
  });
});

describe('GET /v1/definitions', () => {
  it('gives named rules, as data and in words', async () => {
    const { definitions } = (await built.get('/v1/definitions?language=en')).json();
    expect(definitions).toHaveLength(1);
    expect(definitions[0]).toMatchObject({
      id: 'sme',
      name: 'SME',
      rule: { fact: 'companySize', operator: 'in', value: ['micro', 'small', 'medium'] },
      statements: [{ text: 'Size of the company: micro enterprise, small enterprise or medium-sized enterprise.' }],
    });
  });
});

describe('GET /v1/organisations', () => {
  const ids = async (query: string) =>
    (await built.get(`/v1/organisations${query}`)).json().organisations.map(({ id }: { id: string }) => id);

  it('gives desks with how to reach them', async () => {
    const { organisations } = (await built.get('/v1/organisations?search=oost')).json();
    expect(organisations).toEqual([
      {
        id: 'desk-east',
        name: 'Loket Oost',
        kind: 'desk',
        area: ['landsdeel-oost'],
        roles: [],
        url: 'https://example.nl/oost',
        phone: '026 123 45 67',
      },
    ]);
  });

  it('knows who works for a place', async () => {
    expect((await ids('')).toSorted()).toEqual(['desk-east', 'desk-south', 'ministry']);
    expect((await ids('?location=Nijmegen')).toSorted()).toEqual(['desk-east', 'ministry']);
    expect((await ids('?location=pv30')).toSorted()).toEqual(['desk-south', 'ministry']);
  });
});
