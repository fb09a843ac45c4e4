import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROBLEM_STATUS } from '../../src/http/contract/problem.ts';
import type { Response } from '../../src/http/openapi/document.ts';
import { createKvkRegister } from '../../src/kvk/kvk-register.ts';
import type { ProblemCode } from '../../src/text/problem-text.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { document, faults, faultsOf } from '../support/build-schema-check.ts';
import { embeddedFiles } from '../support/embedded-snapshot.ts';
import { fault, KEY, type KvkStub, NUMBER, PROFILE, type Reply, startKvkStub } from '../support/kvk-stub.ts';

const SHORT_MILLISECONDS = 200;

type Told = { readonly fact: string; readonly value: unknown; readonly confirm: boolean };

let kvk: KvkStub;
let built: BuiltApp;
beforeAll(async () => {
  kvk = await startKvkStub();
  const register = createKvkRegister({ url: kvk.url, key: KEY }, SHORT_MILLISECONDS);
  built = await builtApp({ releases: [embeddedFiles()], register });
});
beforeEach(() => kvk.answer());
afterAll(async () => {
  await built.close();
  await kvk.close();
});

const post = ({ app }: BuiltApp, body: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/v1/companies/_lookup',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

const lookUp = (body: unknown, headers?: Record<string, string>) => post(built, body, headers);

describe('a lookup by number', () => {
  it('gives the company with facts for a profile, each with where it comes from', async () => {
    const answer = await lookUp({ kvkNumber: NUMBER, language: 'nl' });
    expect(answer.statusCode, answer.body).toBe(200);
    const { suggestions, company, asOf, language, notes } = answer.json();
    expect({ asOf, language }).toEqual({ asOf: '2016-05-20', language: 'nl' });
    expect(company).toEqual({
      kvkNumber: NUMBER,
      name: 'Voorbeeld Sensoriek B.V.',
      place: 'Arnhem',
      active: true,
    });
    expect(suggestions.map(({ fact, value, confirm }: Told) => [fact, value, confirm])).toEqual([
      ['location', 'gm0202', true],
      ['legalForm', 'bv', false],
      ['foundingDate', '2019-03-01', true],
      ['employees', 18, true],
      ['activities', { atLeast: ['sbi2025-26510'] }, true],
      ['themes', { atLeast: ['htsm'] }, true],
    ]);
    expect(notes).toEqual([
      'Deze SBI-codes staan niet in onze lijst: 72190. Ga na wat het bedrijf doet.',
      'Of het bedrijf bij een groep hoort, staat hier niet bij. Ga na of er een moederbedrijf is of een dochterbedrijf.',
    ]);
  });

  it('says each suggestion as an adviser would, in both languages', async () => {
    const suggestion = async (fact: string, language: string) =>
      (await lookUp({ kvkNumber: NUMBER, language })).json().suggestions.find((one: Told) => one.fact === fact);
    expect(await suggestion('employees', 'nl')).toEqual({
      fact: 'employees',
      value: 18,
      label: 'aantal werkzame personen',
      given: '18 personen',
      from: { register: 'Handelsregister (KvK)', field: 'aantal werkzame personen' },
      confirm: true,
      note: 'Het Handelsregister telt mensen, ook wie in deeltijd werkt, en alleen in dit bedrijf. Voor de mkb-regels tellen volle banen, met de hele groep erbij. Ga dus na hoeveel volle banen het zijn.',
    });
    expect(await suggestion('legalForm', 'nl')).toEqual({
      fact: 'legalForm',
      value: 'bv',
      label: 'rechtsvorm',
      given: 'Besloten Vennootschap',
      from: { register: 'Handelsregister (KvK)', field: 'rechtsvorm' },
      confirm: false,
    });
    expect(await suggestion('foundingDate', 'en')).toMatchObject({
      given: '1 March 2019',
      from: { register: 'Dutch business register (KvK)', field: 'starting date' },
      note: expect.stringContaining('Check whether another company came before it'),
    });
  });

  it('gives values that a match takes as they stand', async () => {
    const { suggestions, release, asOf } = (await lookUp({ kvkNumber: NUMBER, asOf: '2026-03-02' })).json();
    const profile = Object.fromEntries(suggestions.map(({ fact, value }: Told) => [fact, value]));
    const answer = await built.post({ profile, asOf, release: release.number });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json().understood).toMatchObject({ location: { code: 'gm0202', name: 'Arnhem' }, employees: 18 });
  });

  it('asks to confirm all of it for another day', async () => {
    const { suggestions, notes } = (await lookUp({ kvkNumber: NUMBER, asOf: '2026-03-02' })).json();
    expect(suggestions.filter(({ confirm }: Told) => !confirm)).toEqual([]);
    expect(notes[0]).toContain('U vraagt naar een andere dag.');
  });

  it('puts one question to the register', async () => {
    await lookUp({ kvkNumber: NUMBER });
    expect(kvk.calls.map(({ path }) => path)).toEqual([`/api/v1/basisprofielen/${NUMBER}`]);
  });

  it('tells no owner and no address of a sole trader', async () => {
    const hoofdvestiging = { ...PROFILE._embedded.hoofdvestiging };
    const eigenaar = { rechtsvorm: 'Eenmanszaak', naam: 'J. Kanarie', persoon: { geslachtsnaam: 'Kanarie' } };
    kvk.answer({ body: { ...PROFILE, naam: 'Voorbeeldwerk', _embedded: { hoofdvestiging, eigenaar } } });
    const { body } = await lookUp({ kvkNumber: NUMBER });
    expect(JSON.parse(body).company.name).toBe('Voorbeeldwerk');
    expect(body).not.toMatch(/Kanarie|Voorbeeldweg|6811|900000019/);
  });

  it('says so when the company has ended', async () => {
    kvk.answer({ body: { ...PROFILE, materieleRegistratie: { datumAanvang: '20100101', datumEinde: '20150630' } } });
    const { company, suggestions, notes } = (await lookUp({ kvkNumber: NUMBER })).json();
    expect(company.active).toBe(false);
    expect(suggestions[0]).toMatchObject({ fact: 'kvkRegistered', value: false, given: 'nee', confirm: true });
    expect(notes).toContain('Volgens het Handelsregister is dit bedrijf gestopt.');
  });
});

describe('a lookup by name', () => {
  it('gives companies to choose from, by the free search alone', async () => {
    const answer = await lookUp({ name: ' Voorbeeld ', place: 'Arnhem', language: 'en' });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json()).toEqual({
      language: 'en',
      total: 2,
      companies: [
        { kvkNumber: NUMBER, name: 'Voorbeeld Sensoriek B.V.', kind: 'legal-person', active: true },
        {
          kvkNumber: NUMBER,
          name: 'Voorbeeld Sensoriek B.V.',
          place: 'Arnhem',
          kind: 'main-establishment',
          active: true,
        },
      ],
    });
    expect(kvk.calls.map(({ path, query }) => [path, query.get('naam'), query.get('plaats')])).toEqual([
      ['/api/v2/zoeken', 'Voorbeeld', 'Arnhem'],
    ]);
  });

  it('gives an empty list when nobody is called so', async () => {
    const answer = await lookUp({ name: 'Niemand' });
    expect([answer.statusCode, answer.json()]).toEqual([200, { language: 'nl', total: 0, companies: [] }]);
  });
});

describe('a lookup that is asked wrongly', () => {
  const failuresOf = async (body: unknown) => {
    const answer = await lookUp(body);
    expect([answer.statusCode, kvk.calls.length], answer.body).toEqual([400, 0]);
    return answer.json().errors.map((error: { location: string; code: string }) => `${error.location} ${error.code}`);
  };

  it.each<[string, unknown, string[]]>([
    ['seven digits', { kvkNumber: '9000000' }, ['/kvkNumber invalid-kvk-number']],
    ['spaces in it', { kvkNumber: '9000 0001' }, ['/kvkNumber invalid-kvk-number']],
    ['the number of an establishment', { kvkNumber: '000090000001' }, ['/kvkNumber invalid-kvk-number']],
    ['a way out of the address', { kvkNumber: '../../x1' }, ['/kvkNumber invalid-kvk-number']],
    ['a JSON number', { kvkNumber: 90000001 }, ['/kvkNumber wrong-type']],
    ['nothing', {}, [' number-or-name']],
    ['a place alone', { place: 'Arnhem' }, [' number-or-name']],
    ['number and name', { kvkNumber: NUMBER, name: 'Voorbeeld' }, [' number-or-name']],
    ['number and place', { kvkNumber: NUMBER, place: 'Arnhem' }, [' number-or-name']],
    ['a blank name', { name: '  ' }, ['/name invalid-value']],
    ['a very long name', { name: 'x'.repeat(201) }, ['/name invalid-value']],
    ['a day that does not exist', { kvkNumber: NUMBER, asOf: '2026-02-30' }, ['/asOf invalid-day']],
    ['no object', [], [' wrong-type']],
    [
      'everything at once',
      { kvkNumber: '1', name: ' ', asOf: 'x', langauge: 'nl' },
      [
        '/kvkNumber invalid-kvk-number',
        '/name invalid-value',
        '/asOf invalid-day',
        '/langauge unknown-member',
        ' number-or-name',
      ],
    ],
  ])('is refused before the register is asked: %s', async (_name, body, failures) => {
    expect(await failuresOf(body)).toEqual(failures);
  });

  it('says what to write instead', async () => {
    const { errors } = (await lookUp({ kvkNumber: '9000' })).json();
    expect(errors[0].detail).toBe(
      '\'kvkNumber\' is geen KvK-nummer. Geef de 8 cijfers als tekst, zonder spaties of punten, bijvoorbeeld "90000001".',
    );
  });

  it.each<[string, object, string]>([
    ['IPD0004', { kvkNumber: NUMBER }, '/kvkNumber invalid-kvk-number'],
    ['IPD1998', { name: '***' }, '/name refused-search'],
    ['IPD1999', { name: '***' }, '/name refused-search'],
  ])('is refused when the register refuses it (%s)', async (code, body, failure) => {
    kvk.answer({ status: 400, body: fault(code) });
    const answer = await lookUp(body);
    const [error] = answer.json().errors;
    expect([answer.statusCode, `${error.location} ${error.code}`]).toEqual([400, failure]);
  });
});

/** What the register does, and what callers are told. */
const TROUBLE: readonly { readonly of: string; readonly reply: Reply; readonly told: ProblemCode }[] = [
  { of: 'a number it has nothing for', reply: { status: 404, body: fault('IPD0005') }, told: 'company-not-found' },
  { of: 'a temporary failure', reply: { status: 404, body: fault('IPD1002') }, told: 'register-unavailable' },
  { of: 'another temporary failure', reply: { status: 404, body: fault('IPD1003') }, told: 'register-unavailable' },
  { of: 'a connection that is cut', reply: { cut: true }, told: 'register-unavailable' },
  { of: 'a technical failure', reply: { status: 500, body: fault('IPD9999') }, told: 'register-failed' },
  { of: 'a plain 500', reply: { status: 500, body: 'oops' }, told: 'register-failed' },
  { of: 'a key it does not know', reply: { status: 401, body: fault('IPD0005') }, told: 'register-failed' },
  { of: 'a key that may not', reply: { status: 403, body: '' }, told: 'register-failed' },
  { of: 'no JSON', reply: { body: '<html>' }, told: 'register-failed' },
  { of: 'silence', reply: { hangs: 'at once' }, told: 'register-timeout' },
  { of: 'half an answer', reply: { body: PROFILE, hangs: 'halfway' }, told: 'register-timeout' },
];

describe('trouble with the register', () => {
  const operation = document.paths['/companies/_lookup']?.post;
  const documented = (status: number): Response | undefined => {
    const response = operation?.responses[String(status)];
    const name = response && '$ref' in response ? response.$ref.slice('#/components/responses/'.length) : '';
    return document.components?.responses?.[name];
  };

  it.each(TROUBLE)('is told as documented and tried once: $of', async ({ reply, told }) => {
    kvk.answer(reply);
    const answer = await lookUp({ kvkNumber: NUMBER });
    const problem = answer.json();
    expect(problem).toMatchObject({
      type: expect.stringMatching(new RegExp(`/${told}$`)),
      status: PROBLEM_STATUS[told],
    });
    expect(answer.statusCode).toBe(PROBLEM_STATUS[told]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['retry-after']).toBe(told === 'register-unavailable' ? '60' : undefined);
    const { content } = documented(answer.statusCode) ?? {};
    expect(faults(content?.['application/problem+json']?.schema, problem)).toEqual([]);
    expect(answer.body).not.toContain(NUMBER);
    expect(kvk.calls).toHaveLength(1);
  });

  it('passes on how long the register asks to wait', async () => {
    kvk.answer({ status: 503, headers: { 'retry-after': '120' } });
    expect((await lookUp({ name: 'Voorbeeld' })).headers['retry-after']).toBe('120');
  });

  it('tells callers nothing of the key', async () => {
    kvk.answer({ status: 401, body: fault('IPD0005') });
    const { body } = await lookUp({ kvkNumber: NUMBER, language: 'en' });
    expect(body).not.toMatch(/key|401|unauthorised|IPD/i);
  });
});

describe('without a key', () => {
  let off: BuiltApp;
  beforeAll(async () => {
    off = await builtApp();
  });
  afterAll(() => off.close());

  it.each([{ kvkNumber: NUMBER }, { name: 'Voorbeeld' }, { kvkNumber: 'x' }, {}])('answers 501 to %j', async (body) => {
    const answer = await post(off, { ...body, language: 'en' });
    expect([answer.statusCode, answer.json().title]).toEqual([501, 'Looking up is switched off']);
    expect(faultsOf('Problem', answer.json())).toEqual([]);
  });

  it('answers everything else', async () => {
    expect((await off.post({ profile: {} })).statusCode).toBe(200);
  });
});

describe('the answer to a lookup', () => {
  it.each([
    ['a number', { kvkNumber: NUMBER }, 'SuggestedCompany'],
    ['a number, on another day', { kvkNumber: NUMBER, asOf: '2026-03-02T09:00:00+01:00' }, 'SuggestedCompany'],
    ['a name', { name: 'Voorbeeld' }, 'CompanyList'],
    ['a name nobody has', { name: 'Niemand' }, 'CompanyList'],
  ])('keeps to the published contract, and may be kept by nobody: %s', async (_name, body, shape) => {
    for (const language of ['nl', 'en']) {
      const answer = await lookUp({ ...body, language });
      expect(faultsOf(shape, answer.json())).toEqual([]);
      expect(faultsOf('CompanyAnswer', answer.json())).toEqual([]);
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'content-language': language });
      expect(answer.headers.etag).toBeUndefined();
    }
  });

  it.each([
    ['nothing but a number', { kvkNummer: NUMBER }],
    ['a shielded address', { ...PROFILE, _embedded: { hoofdvestiging: { adressen: [{ indAfgeschermd: 'Ja' }] } } }],
    ['half a day', { ...PROFILE, materieleRegistratie: { datumAanvang: '20190000' } }],
  ])('keeps to it as well for a company of which the register tells %s', async (_name, body) => {
    kvk.answer({ body });
    expect(faultsOf('SuggestedCompany', (await lookUp({ kvkNumber: NUMBER })).json())).toEqual([]);
  });
});
