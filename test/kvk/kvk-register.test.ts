import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type KvkNumber, parseKvkNumber } from '../../src/core/company/kvk-number.ts';
import type { CompanyRegister } from '../../src/kvk/company-register.ts';
import { createKvkRegister } from '../../src/kvk/kvk-register.ts';
import { fault, KEY, type KvkStub, NUMBER, PROFILE, type Reply, SEARCH, startKvkStub } from '../support/kvk-stub.ts';

const SHORT_MILLISECONDS = 150;

let stub: KvkStub;
let register: CompanyRegister;
beforeAll(async () => {
  stub = await startKvkStub();
  register = createKvkRegister({ url: stub.url, key: KEY });
});
beforeEach(() => stub.answer());
afterAll(() => stub.close());

function numberOf(text: string): KvkNumber {
  return parseKvkNumber(text) ?? expect.fail();
}

const company = (text = NUMBER) => register.company(numberOf(text));

async function told(body: unknown) {
  stub.answer({ body });
  const answer = await company();
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

describe('a company of the Handelsregister', () => {
  it('is what its basisprofiel tells, main activity first, without street or owner', async () => {
    expect(await company()).toEqual({
      ok: true,
      value: {
        number: NUMBER,
        name: 'Voorbeeld Sensoriek B.V.',
        registered: { from: '2019-04-01', until: '2019-04-02' },
        started: { from: '2019-03-01', until: '2019-03-02' },
        ended: undefined,
        persons: 18,
        personsAtMainEstablishment: 18,
        legalForms: ['Besloten vennootschap', 'BV'],
        activities: ['26510', '72190'],
        visitingAddress: { shielded: false, postcode: '6811AA', town: 'Arnhem', country: 'Nederland' },
      },
    });
  });

  it('takes one paid call, with the key in its header', async () => {
    await company();
    expect(stub.calls.map(({ path }) => path)).toEqual([`/api/v1/basisprofielen/${NUMBER}`]);
    expect(stub.calls[0]?.headers).toMatchObject({ apikey: KEY, accept: 'application/json' });
  });

  it('is read as well with its links as hal+json writes them', async () => {
    const { links: _links, ...profile } = PROFILE;
    expect(await told({ ...profile, _links: { self: { href: 'http://127.0.0.1/api/x' } } })).toEqual(
      await told(PROFILE),
    );
  });

  it('needs nothing but its number', async () => {
    const nothing = { number: NUMBER, legalForms: [], activities: [] };
    expect(await told({ kvkNummer: NUMBER })).toEqual(nothing);
    expect(await told({ kvkNummer: NUMBER, _embedded: {} })).toEqual(nothing);
    const empty = Object.fromEntries(Object.keys(PROFILE).map((name) => [name, null]));
    expect(await told({ ...empty, kvkNummer: NUMBER })).toEqual(nothing);
    expect(await told({ kvkNummer: NUMBER, _embedded: { hoofdvestiging: null, eigenaar: null } })).toEqual(nothing);
  });

  it.each(Object.keys(PROFILE).filter((name) => name !== 'kvkNummer'))('can do without %s', async (name) => {
    expect((await told({ ...PROFILE, [name]: undefined })).number).toBe(NUMBER);
  });

  it('trades under its first name when it has no other', async () => {
    const handelsnamen = [
      { naam: 'Tweede', volgorde: 2 },
      { naam: 'Eerste', volgorde: 1 },
    ];
    expect((await told({ kvkNummer: NUMBER, handelsnamen })).name).toBe('Eerste');
    expect((await told({ kvkNummer: NUMBER, statutaireNaam: 'Statutair B.V.' })).name).toBe('Statutair B.V.');
  });

  it('keeps no name of the owner of a sole proprietorship', async () => {
    const eigenaar = {
      rechtsvorm: 'Eenmanszaak',
      naam: 'J. Kanarie',
      persoon: { geslachtsnaam: 'Kanarie' },
      adressen: [{ volledigAdres: 'Kanariestraat 1' }],
    };
    const read = await told({ ...PROFILE, _embedded: { ...PROFILE._embedded, eigenaar } });
    expect(read.legalForms).toEqual(['Eenmanszaak']);
    expect(JSON.stringify(read)).not.toContain('Kanarie');
  });

  it('knows when it ended, as far as the register does', async () => {
    const ended = async (datumEinde: string) =>
      (await told({ ...PROFILE, materieleRegistratie: { datumAanvang: '20190000', datumEinde } })).ended;
    expect(await ended('20240630')).toEqual({ from: '2024-06-30', until: '2024-07-01' });
    expect(await ended('20240000')).toEqual({ from: '2024-01-01', until: '2025-01-01' });
  });

  it('has the more exact form first when the register gives a form and its kind', async () => {
    const eigenaar = {
      rechtsvorm: 'PubliekrechtelijkeRechtspersoon',
      uitgebreideRechtsvorm: 'Publiekrechtelijke Rechtspersoon: Waterschap',
    };
    const read = await told({ kvkNummer: NUMBER, _embedded: { eigenaar } });
    expect(read.legalForms).toEqual([
      'Waterschap',
      'Publiekrechtelijke Rechtspersoon',
      'PubliekrechtelijkeRechtspersoon',
    ]);
  });

  const address = { type: 'bezoekadres', indAfgeschermd: 'Nee', postcode: '6811AA', plaats: 'Arnhem' };

  it.each([
    ['shielded as it says', [{ ...address, indAfgeschermd: 'Ja' }], { shielded: true }],
    ['shielded and left out', [{ type: 'correspondentieadres', indAfgeschermd: 'Ja' }], { shielded: true }],
    ['not there', [{ ...address, type: 'correspondentieadres' }], undefined],
    [
      'beside another',
      [{ ...address, type: 'correspondentieadres', plaats: 'Ede' }, address],
      { shielded: false, postcode: '6811AA', town: 'Arnhem' },
    ],
  ])('has a visiting address that is %s', async (_name, adressen, expected) => {
    const read = await told({ kvkNummer: NUMBER, _embedded: { hoofdvestiging: { adressen } } });
    expect(read.visitingAddress).toEqual(expected);
  });
});

describe('a search of the Handelsregister', () => {
  it('lists what there is to choose from, and looks into no company', async () => {
    expect(await register.search({ name: 'Voorbeeld' })).toEqual({
      ok: true,
      value: {
        total: 2,
        companies: [
          { number: NUMBER, name: 'Voorbeeld Sensoriek B.V.', kind: 'legal-person', active: true },
          {
            number: NUMBER,
            name: 'Voorbeeld Sensoriek B.V.',
            place: 'Arnhem',
            kind: 'main-establishment',
            active: true,
          },
        ],
      },
    });
    expect(stub.calls.map(({ path }) => path)).toEqual(['/api/v2/zoeken']);
  });

  it('asks for the name and the place, companies that ended included', async () => {
    await register.search({ name: 'Voorbeeld & Zn. +', place: "'s-Hertogenbosch" });
    expect(Object.fromEntries(stub.calls[0]?.query ?? [])).toEqual({
      naam: 'Voorbeeld & Zn. +',
      plaats: "'s-Hertogenbosch",
      inclusiefInactieveRegistraties: 'true',
      pagina: '1',
      resultatenPerPagina: '50',
    });
    await register.search({ name: 'Voorbeeld' });
    expect(stub.calls[1]?.query.has('plaats')).toBe(false);
  });

  it('lists nothing when there are no hits, which the register calls not found', async () => {
    expect(await register.search({ name: 'Niemand' })).toEqual({ ok: true, value: { total: 0, companies: [] } });
  });

  it('needs nothing of a hit but its number', async () => {
    stub.answer({ body: { resultaten: [{ kvkNummer: NUMBER }], _links: {} } });
    const answer = await register.search({ name: 'x' });
    expect(answer).toEqual({ ok: true, value: { total: 1, companies: [{ number: NUMBER }] } });
  });

  it('takes an answer without a list for unreadable, not for a list without hits', async () => {
    stub.answer({ body: { melding: 'onderhoud' } });
    expect(await register.search({ name: 'x' })).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  });

  it('tells of a company that ended the name it had, and of one abroad its country', async () => {
    const resultaten = [
      { kvkNummer: NUMBER, vervallenNaam: 'Was Dit', actief: 'Nee', type: 'nevenvestiging' },
      {
        kvkNummer: NUMBER,
        naam: 'Over de Grens',
        adres: { buitenlandsAdres: { land: 'België' } },
        type: 'iets nieuws',
      },
    ];
    stub.answer({ body: { ...SEARCH, resultaten } });
    const answer = await register.search({ name: 'x' });
    expect(answer.ok && answer.value.companies).toEqual([
      { number: NUMBER, name: 'Was Dit', active: false, kind: 'branch' },
      { number: NUMBER, name: 'Over de Grens', place: 'België' },
    ]);
  });

  it('tells a thousand branches that look the same once', async () => {
    const branch = { kvkNummer: NUMBER, naam: 'Keten', type: 'nevenvestiging', actief: 'Ja' };
    stub.answer({ body: { totaal: 1000, resultaten: Array.from({ length: 50 }, () => branch) } });
    const answer = await register.search({ name: 'Keten' });
    expect(answer.ok && [answer.value.total, answer.value.companies.length]).toEqual([1000, 1]);
  });
});

const both = [
  ['a company', () => company()],
  ['a search', () => register.search({ name: 'Voorbeeld' })],
] as const;

/** What the register answers, and what is made of it for a company and for a search. */
const REPLIES: readonly {
  readonly of: string;
  readonly reply: Reply;
  readonly code: string;
  readonly ofSearch?: string;
}[] = [
  { of: 'a malformed number', reply: { status: 400, body: fault('IPD0004') }, code: 'number-refused' },
  { of: 'nothing to deliver', reply: { status: 404, body: fault('IPD0005') }, code: 'not-found', ofSearch: 'empty' },
  { of: 'IPD0001', reply: { status: 404, body: fault('IPD0001') }, code: 'not-found', ofSearch: 'empty' },
  { of: 'IPD0006', reply: { status: 404, body: fault('IPD0006') }, code: 'not-found', ofSearch: 'empty' },
  { of: 'IPD0007', reply: { status: 404, body: fault('IPD0007') }, code: 'not-found', ofSearch: 'empty' },
  { of: 'IPD0010', reply: { status: 404, body: fault('IPD0010') }, code: 'not-found', ofSearch: 'empty' },
  { of: 'a temporary failure as 404', reply: { status: 404, body: fault('IPD1002') }, code: 'unavailable' },
  { of: 'another temporary failure as 404', reply: { status: 404, body: fault('IPD1003') }, code: 'unavailable' },
  {
    of: 'a temporary failure beside "not found"',
    reply: { status: 404, body: fault('IPD0005', 'IPD1002') },
    code: 'unavailable',
  },
  { of: 'a wrong search', reply: { status: 400, body: fault('IPD1998') }, code: 'search-refused' },
  { of: 'several wrong searches', reply: { status: 400, body: fault('IPD1999') }, code: 'search-refused' },
  { of: 'no hits', reply: { status: 404, body: fault('IPD5200') }, code: 'not-found', ofSearch: 'empty' },
  { of: 'a technical failure', reply: { status: 500, body: fault('IPD9999') }, code: 'failed' },
  {
    of: 'a technical failure beside "not found"',
    reply: { status: 404, body: fault('IPD9999', 'IPD0005') },
    code: 'failed',
  },
  { of: 'a code nobody knows', reply: { status: 404, body: fault('IPD7319') }, code: 'failed' },
  { of: 'a 404 without a code: a wrong address', reply: { status: 404, body: 'Not Found' }, code: 'failed' },
  { of: 'a 500 without a code', reply: { status: 500, body: '' }, code: 'failed' },
  { of: 'a key that is not known', reply: { status: 401, body: fault('IPD0005') }, code: 'key-refused' },
  { of: 'a key that may not', reply: { status: 403, body: '' }, code: 'key-refused' },
  { of: 'too many calls', reply: { status: 429, body: '' }, code: 'unavailable' },
  { of: 'a gateway that is busy', reply: { status: 503, body: '<html></html>' }, code: 'unavailable' },
  { of: 'a gateway that fails', reply: { status: 502, body: '<html></html>' }, code: 'failed' },
  { of: 'a redirect', reply: { status: 302, headers: { location: '/elsewhere' } }, code: 'failed' },
  { of: 'nothing, as a success', reply: { status: 204 }, code: 'failed' },
  { of: 'no JSON', reply: { body: '{"kvkNummer":' }, code: 'unreadable' },
  { of: 'a list', reply: { body: [] }, code: 'unreadable' },
  { of: 'a connection that is cut', reply: { cut: true }, code: 'unavailable' },
];

describe.each(both)('asking for %s', (kind, ask) => {
  it.each(REPLIES)('is told of $of, once', async ({ reply, code, ofSearch }) => {
    stub.answer(reply);
    const answer = await ask();
    const outcome = answer.ok
      ? 'total' in answer.value && answer.value.total === 0
        ? 'empty'
        : 'ok'
      : answer.problem.code;
    expect(outcome).toBe(kind === 'a search' ? (ofSearch ?? code) : code);
    expect(stub.calls).toHaveLength(1);
  });

  it.each(['at once', 'halfway'] as const)('waits no longer than it may for an answer that hangs %s', async (hangs) => {
    stub.answer({ hangs, body: kind === 'a search' ? SEARCH : PROFILE });
    const impatient = createKvkRegister({ url: stub.url, key: KEY }, SHORT_MILLISECONDS);
    const answer = kind === 'a search' ? impatient.search({ name: 'x' }) : impatient.company(numberOf(NUMBER));
    expect(await answer).toEqual({ ok: false, problem: { code: 'timed-out', faults: [] } });
    expect(stub.calls).toHaveLength(1);
  });
});

describe('a problem with the Handelsregister', () => {
  const problem = async (reply: Reply) => {
    stub.answer(reply);
    const answer = await company();
    return answer.ok ? undefined : answer.problem;
  };

  it('names the status and the codes of the register, and nothing of what was asked', async () => {
    const found = await problem({ status: 404, body: fault('IPD0005', `over ${NUMBER}`) });
    expect(found).toEqual({ code: 'not-found', status: 404, faults: ['IPD0005'] });
  });

  it.each([
    ['as long as the register says', '120', 120],
    ['a minute when it does not say', undefined, 60],
    ['a minute when it names a moment', 'Wed, 21 Oct 2026 07:28:00 GMT', 60],
    ['an hour at most', '999999', 3600],
    ['a second at least', '0', 1],
  ])('lets callers wait %s', async (_name, retryAfter, seconds) => {
    const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    const found = await problem({ status: 503, body: fault('IPD1002'), headers });
    expect(found?.retryAfterSeconds).toBe(seconds);
  });

  it('comes of a key the register does not know', async () => {
    const stranger = createKvkRegister({ url: stub.url, key: 'another' });
    expect(await stranger.company(numberOf(NUMBER))).toMatchObject({ ok: false, problem: { code: 'key-refused' } });
  });

  it('comes of an address where nobody answers', async () => {
    const closed = await startKvkStub();
    await closed.close();
    const nowhere = createKvkRegister({ url: closed.url, key: KEY });
    expect(await nowhere.company(numberOf(NUMBER))).toEqual({
      ok: false,
      problem: { code: 'unavailable', faults: [], retryAfterSeconds: 60 },
    });
  });

  it.each([
    ['a number that is none', { ...PROFILE, kvkNummer: '9000000' }],
    ['no number', { ...PROFILE, kvkNummer: undefined }],
    ['persons as a text', { ...PROFILE, totaalWerkzamePersonen: '18' }],
    ['an activity without a code', { ...PROFILE, sbiActiviteiten: [{ sbiOmschrijving: 'iets' }] }],
  ])('comes of an answer with %s', async (_name, body) => {
    expect(await problem({ body })).toEqual({ code: 'unreadable', status: 200, faults: [] });
  });
});
