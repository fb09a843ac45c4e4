import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchAnswer } from '../../src/http/contract/match.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';

const PROFILE = {
  location: 'Gelderland',
  employees: 12,
  annualTurnover: { below: 2_000_000 },
  themes: ['agri-food'],
  projectActivity: ['feasibility-study'],
  projectCosts: 90_000,
  projectStarted: false,
};

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp();
});
afterAll(() => built.close());

async function ask(body: object): Promise<MatchAnswer> {
  const answer = await built.post(body);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

function matchOf(answer: MatchAnswer, id: string): MatchAnswer['matches'][number] {
  const found = answer.matches.find(({ instrument }) => instrument.id === id);
  if (!found) throw new Error(`no match of ${id}`);
  return found;
}

describe('POST /v1/matches', () => {
  it('says what it is an answer to', async () => {
    const answer = await ask({ profile: PROFILE, asOf: '2016-05-20' });
    expect(answer.asOf).toBe('2016-05-20');
    expect(answer.release).toEqual({ number: 1, digest: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) });
    expect(answer.resultDigest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(answer.understood).toEqual({
      ...PROFILE,
      location: { code: 'pv25', name: 'Gelderland' },
      themes: [{ code: 'agri-food', name: 'Agri & food' }],
      companySize: 'small',
    });
    expect(answer.totals).toEqual({
      ...{ eligible: 1, eligibleIfAssessed: 1, undetermined: 0, ineligible: 2 },
      ...{ settledIn: 2, settledOut: 2, open: 0, expectedQuestions: 0 },
    });
  });

  it('gives for an instrument all that an applicant needs', async () => {
    const answer = await ask({ profile: PROFILE, asOf: '2016-05-20', language: 'nl' });
    expect(matchOf(answer, 'study-east')).toEqual({
      instrument: {
        id: 'study-east',
        name: 'Haalbaarheidsproject Oost',
        family: 'study',
        scope: 'regional',
        kind: 'subsidy',
        applicantType: 'company',
        edition: '2016',
        href: '/v1/instruments/study-east',
      },
      verdict: 'eligible-if-assessed',
      availability: {
        status: 'open',
        opens: '2016-05-10T07:00:00Z',
        closes: '2016-09-01T15:00:00Z',
        order: 'first-come',
        budget: 3_200_000,
      },
      benefit: {
        form: 'grant',
        estimate: { atMost: 36_000 },
        currency: 'EUR',
        text: '40% van de kosten van het project, hoogstens € 50.000. Bij u gaat het om hoogstens € 36.000.',
        sum: '40% van € 90.000 is € 36.000.',
      },
      stacking: [],
      desk: { id: 'desk-east', name: 'Loket Oost', url: 'https://example.nl/oost', phone: '026 123 45 67' },
      missing: [],
      assessments: [
        {
          id: 'fits-strategy',
          text: 'Het project past bij de strategie.',
          source: { title: 'Text of the scheme', url: 'https://example.nl/scheme' },
        },
      ],
      advice: [
        {
          fact: 'projectDurationMonths',
          status: 'transferred',
          outcome: 'unknown',
          text: 'Duur van het project: hoogstens 12 maanden. Dit weten we nog niet.',
          source: { title: 'Leaflet of 2015' },
        },
        { outcome: 'unknown', text: 'Bel eerst het loket.', unsourced: 'advice of the desk' },
      ],
      confirmed: { on: '2016-05-10', confidence: 'high', reviewBy: '2017-01-01' },
    });
  });

  it('asks what is missing in words', async () => {
    const { matches } = await ask({ profile: { ...PROFILE, projectStarted: null }, language: 'en' });
    expect(matches.find(({ verdict }) => verdict === 'undetermined')?.missing).toEqual([
      { fact: 'projectStarted', label: 'project already started', question: 'Has the project started?' },
    ]);
  });

  it('needs nothing', async () => {
    const { totals, matches, understood } = await ask({ profile: {} });
    expect(understood).toEqual({});
    expect(totals).toMatchObject({ eligible: 0, eligibleIfAssessed: 0, undetermined: 4, ineligible: 0 });
    expect(totals).toMatchObject({ settledIn: 0, settledOut: 0, open: 4, expectedQuestions: 3 });
    expect(matches.every(({ missing }) => missing.length > 0)).toBe(true);
  });

  it('answers for today in the Netherlands unless a time is asked', async () => {
    expect((await ask({ profile: {} })).asOf).toBe('2016-05-20');
    const exact = await ask({ profile: {}, asOf: '2016-05-10T09:00:00+02:00' });
    expect(exact.asOf).toBe('2016-05-10T07:00:00Z');
    expect(matchOf(exact, 'study-east').availability.status).toBe('open');
    const before = await ask({ profile: {}, asOf: '2016-05-10T08:59:59+02:00' });
    expect(matchOf(before, 'study-east').availability.status).toBe('upcoming');
  });

  it('leaves out an instrument without an edition in force', async () => {
    const { matches } = await ask({ profile: {}, asOf: '2018-06-01' });
    expect(matches.map(({ instrument }) => instrument.id)).toEqual(['growth-loan']);
  });

  it('says so when somebody should have looked at an edition again', async () => {
    const noticed = async (asOf: string) =>
      (await ask({ profile: {}, asOf, language: 'nl' })).matches.map(({ confirmed }) => confirmed.notice);
    const fresh = await noticed('2016-05-20');
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.filter(Boolean)).toEqual([]);
    const later = await noticed('2016-12-31');
    expect(later.filter(Boolean)).toEqual([
      'Dit is na 1 oktober 2016 niet meer nagekeken. Vraag het loket of het nog klopt.',
    ]);
  });

  it('shows conditions and instruments that do not fit only when asked', async () => {
    const plain = await ask({ profile: PROFILE });
    expect(plain.matches.map(({ verdict }) => verdict)).not.toContain('ineligible');
    expect(plain.matches.every((match) => match.conditions === undefined)).toBe(true);
    const full = await ask({ profile: PROFILE, include: ['ineligible', 'conditions'] });
    expect(full.matches).toHaveLength(4);
    expect(full.matches.every((match) => (match.conditions ?? []).length > 0)).toBe(true);
    expect(full.resultDigest).toBe(plain.resultDigest);
  });

  it('tells of each condition what is required, what was given and where that comes from', async () => {
    const answer = await ask({ profile: PROFILE, include: ['conditions', 'ineligible'], language: 'nl' });
    expect(matchOf(answer, 'voucher-south').conditions).toEqual([
      {
        kind: 'condition',
        fact: 'location',
        outcome: 'unmet',
        required: 'Noord-Brabant',
        given: 'Gelderland',
        text: 'Vestigingsplaats: Noord-Brabant. Dat past niet: u gaf Gelderland op.',
        decisive: true,
        path: '/all/0',
        source: { title: 'Text of the scheme', url: 'https://example.nl/scheme' },
      },
    ]);
    const [first, , size] = matchOf(answer, 'study-east').conditions ?? [];
    expect(first?.otherSources).toEqual([{ title: 'Leaflet of 2015' }]);
    expect(size).toMatchObject({ definition: 'sme', given: 'kleine onderneming' });
    expect(size?.text).toContain('uit uw antwoorden volgt kleine onderneming.');
  });

  it('sends an applicant to the desk that serves the place', async () => {
    const east = await ask({ profile: PROFILE, include: ['conditions', 'ineligible'], language: 'en' });
    const served = matchOf(east, 'study-national').conditions?.find(({ kind }) => kind === 'not-serving');
    expect(served).toMatchObject({
      outcome: 'unmet',
      servedBy: [{ id: 'study-east', name: 'Feasibility project, East', href: '/v1/instruments/study-east' }],
    });
    const south = await ask({ profile: { ...PROFILE, location: 'Noord-Brabant' } });
    expect(matchOf(south, 'study-national').verdict).toBe('eligible');
  });

  it('does not repeat in "your case" what holds for everybody', async () => {
    const { matches } = await ask({ profile: {}, language: 'en' });
    const texts = matches.flatMap(({ benefit }) => benefit?.text ?? []);
    expect(texts).toContain('From €10,000 to €250,000.');
    expect(texts).toContain('40% of the costs of the project, at most €50,000.');
  });

  it('gives the same conclusions in both languages', async () => {
    const [nl, en] = [await ask({ profile: PROFILE, language: 'nl' }), await ask({ profile: PROFILE, language: 'en' })];
    expect(en.resultDigest).toBe(nl.resultDigest);
    expect(en.matches.map(({ verdict }) => verdict)).toEqual(nl.matches.map(({ verdict }) => verdict));
    expect(en.disclaimer).not.toBe(nl.disclaimer);
  });

  it('takes a place by code, name, alias, municipality or postcode', async () => {
    for (const location of ['pv25', 'PV25', 'gelderland', 'NL-GE', 'Nijmegen', 'gm0268', '6525 EC', '6525']) {
      const answer = await ask({ profile: { location }, include: ['ineligible'] });
      expect(matchOf(answer, 'voucher-south').verdict, location).toBe('ineligible');
    }
  });

  it('is never kept by anybody', async () => {
    const { headers } = await built.post({ profile: PROFILE });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  });
});

describe('GET /v1/matches', () => {
  const query =
    'location=Gelderland&themes=agri-food&companySize=small&projectActivity=feasibility-study&asOf=2016-05-20';

  it('gives what POST gives', async () => {
    const profile = {
      location: 'Gelderland',
      themes: ['agri-food'],
      companySize: 'small',
      projectActivity: ['feasibility-study'],
    };
    const body = { profile, asOf: '2016-05-20', language: 'en' };
    expect((await built.get(`/v1/matches?${query}&language=en`)).body).toBe((await built.post(body)).body);
    const full = { ...body, include: ['conditions', 'ineligible'] };
    const address = `/v1/matches?${query}&language=en&include=conditions,ineligible`;
    expect((await built.get(address)).body).toBe((await built.post(full)).body);
  });

  it('takes several values between commas, and for a size they are possibilities', async () => {
    const { understood } = (await built.get('/v1/matches?companySize=micro,small&themes=energie,%20water')).json();
    expect(understood).toEqual({
      companySize: { oneOf: ['micro', 'small'] },
      themes: [
        { code: 'energie', name: 'Energie' },
        { code: 'water', name: 'Water' },
      ],
    });
  });

  it('takes an empty parameter as one that is not there', async () => {
    const { understood } = (await built.get('/v1/matches?location=&themes=&companySize=&projectActivity=')).json();
    expect(understood).toEqual({});
  });

  it('may be kept, and is checked by its ETag', async () => {
    const { headers } = await built.get(`/v1/matches?${query}`);
    expect(headers['cache-control']).toBe('public, max-age=300');
    const again = await built.get(`/v1/matches?${query}`, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await built.get(`/v1/matches?${query}&language=en`, { 'if-none-match': String(headers.etag) });
    expect(other.statusCode).toBe(200);
  });

  it('takes no fact about one company', async () => {
    const answer = await built.get('/v1/matches?employees=12&language=en');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0]).toMatchObject({ in: 'query', location: 'employees', code: 'unknown-member' });
  });
});
