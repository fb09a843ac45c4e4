import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchAnswer } from '../../src/http/contract/match.ts';
import { WAY_IN_EXAMPLE } from '../../src/http/contract/way-in-example.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { faultsOf } from '../support/build-schema-check.ts';

const PROFILE = {
  location: 'Gelderland',
  employees: 12,
  annualTurnover: { below: 2_000_000 },
  themes: ['agri-food'],
  projectActivity: ['feasibility-study'],
  projectStarted: false,
};

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp();
});
afterAll(() => built.close());

async function ask(body: object): Promise<MatchAnswer> {
  const answer = await built.post({ asOf: '2016-05-20', include: ['wayIn'], language: 'nl', ...body });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

async function wayInto(id: string, body: object) {
  const { matches } = await ask(body);
  const found = matches.find(({ instrument }) => instrument.id === id);
  if (!found) throw new Error(`no match of ${id}`);
  return found.wayIn;
}

describe('include wayIn', () => {
  it('tells why not, what would have to be otherwise, and what that leads to', async () => {
    const wayIn = await wayInto('study-east', { profile: { ...PROFILE, projectStarted: true } });
    const source = { title: 'Text of the scheme', url: 'https://example.nl/scheme' };
    expect(wayIn).toEqual({
      text: 'Dit past niet zoals het nu is. Met één aanpassing wordt dat anders.',
      failing: [
        {
          kind: 'condition',
          fact: 'projectStarted',
          changeable: 'now',
          outcome: 'unmet',
          required: 'nee',
          given: 'ja',
          text: 'Het project is nog niet begonnen. Dat is bij u niet zo.',
          decisive: true,
          path: '/all/1/all/2',
          source,
        },
      ],
      blockedBy: [],
      ways: [
        {
          changes: [
            {
              fact: 'projectStarted',
              label: 'project al begonnen',
              changeable: 'now',
              given: 'ja',
              value: false,
              required: 'nee',
              text: 'Zorg dat dit zo is: het project is nog niet begonnen.',
              source,
            },
          ],
          leadsTo: 'eligible-if-assessed',
          missing: [],
          text: 'Zorg dat dit zo is: het project is nog niet begonnen. Dan past het, als de uitvoerder het goed beoordeelt.',
        },
      ],
      desks: [],
    });
  });

  it('speaks English too', async () => {
    const wayIn = await wayInto('study-east', {
      profile: { ...PROFILE, projectActivity: ['industrial-research'], employees: null, annualTurnover: null },
      language: 'en',
    });
    expect(wayIn?.text).toBe('This does not fit as it is. It takes one change to turn that.');
    expect(wayIn?.ways).toMatchObject([
      {
        changes: [
          {
            value: ['industrial-research', 'feasibility-study'],
            required: 'feasibility study',
            text: 'What the project does: choose feasibility study as well.',
          },
        ],
        leadsTo: 'undetermined',
        missing: [{ fact: 'companySize', label: 'size of the company', question: 'How large is the company?' }],
        text: 'What the project does: choose feasibility study as well. Then it is no longer ruled out. What we need to know then: size of the company.',
      },
    ]);
  });

  it('gives values that keep their promise when they are put into the profile', async () => {
    const profile = { ...PROFILE, projectStarted: true, themes: ['water'], projectActivity: ['industrial-research'] };
    const ways = (await wayInto('study-east', { profile }))?.ways ?? [];
    expect(ways).toHaveLength(1);
    for (const { changes, leadsTo, missing } of ways) {
      const changed = Object.fromEntries(changes.map(({ fact, value }) => [fact, value]));
      expect(Object.keys(changed)).toEqual(['projectActivity', 'projectStarted', 'themes']);
      const { matches } = await ask({ profile: { ...profile, ...changed } });
      const match = matches.find(({ instrument }) => instrument.id === 'study-east');
      expect(match?.verdict).toBe(leadsTo);
      expect(match?.missing).toEqual(missing);
    }
  });

  it('says what is fixed when nothing helps', async () => {
    const wayIn = await wayInto('voucher-south', { profile: PROFILE });
    expect(wayIn).toMatchObject({
      text: 'Dit past niet, door iets wat u niet kunt veranderen: vestigingsplaats (Gelderland).',
      blockedBy: [{ fact: 'location', label: 'vestigingsplaats', given: 'Gelderland' }],
      ways: [],
    });
    expect(wayIn?.failing?.[0]).not.toHaveProperty('changeable');
  });

  it('sends who comes to the national desk to the one of the region, with its telephone', async () => {
    const wayIn = await wayInto('study-national', { profile: PROFILE });
    expect(wayIn?.ways).toEqual([]);
    expect(wayIn?.failing).toMatchObject([{ kind: 'not-serving', servedBy: [{ id: 'study-east' }] }]);
    expect(wayIn?.desks).toEqual([
      {
        instrument: { id: 'study-east', name: 'Haalbaarheidsproject Oost', href: '/v1/instruments/study-east' },
        verdict: 'eligible-if-assessed',
        desk: { id: 'desk-east', name: 'Loket Oost', url: 'https://example.nl/oost', phone: '026 123 45 67' },
        text: 'Voor deze plaats en dit thema kunt u terecht bij Loket Oost. Daar heet het: Haalbaarheidsproject Oost.',
      },
    ]);
  });

  it('says when the next opening is, also of what fits, and when none is known', async () => {
    const early = { profile: { ...PROFILE, location: 'Noord-Brabant' }, asOf: '2016-05-20' };
    expect(await wayInto('study-national', early)).toEqual({
      nextOpening: {
        edition: '2016',
        opens: '2016-07-01T07:00:00Z',
        closes: '2016-09-01T15:00:00Z',
        order: 'lottery',
        text: 'De volgende openstelling die we kennen, begint op 1 juli 2016.',
      },
    });
    expect(await wayInto('study-national', { ...early, asOf: '2016-11-01' })).toEqual({
      nextOpening: { text: 'We kennen nog geen volgende openstelling. Vraag het loket of er nog een komt.' },
    });
  });

  it('is absent where there is nothing to say, and everywhere when it is not asked', async () => {
    expect(await wayInto('growth-loan', { profile: PROFILE })).toBeUndefined();
    const { matches } = await ask({ profile: { ...PROFILE, projectStarted: true }, include: ['ineligible'] });
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.every((match) => !('wayIn' in match))).toBe(true);
  });

  it('shows what does not fit without being asked for that too, and concludes the same', async () => {
    const [asked, plain] = [await ask({ profile: PROFILE }), await ask({ profile: PROFILE, include: [] })];
    expect(asked.matches.map(({ verdict }) => verdict)).toContain('ineligible');
    expect(plain.matches.map(({ verdict }) => verdict)).not.toContain('ineligible');
    expect(asked.resultDigest).toBe(plain.resultDigest);
  });

  it('stands beside the conditions, which stay as they were', async () => {
    const profile = { ...PROFILE, projectStarted: true };
    const both = await ask({ profile, include: ['conditions', 'wayIn'] });
    const conditions = await ask({ profile, include: ['conditions', 'ineligible'] });
    expect(both.matches.map(({ wayIn: _, ...rest }) => rest)).toEqual(conditions.matches);
  });

  it('is described by an example that fits its shape', () => {
    expect(faultsOf('WayIn', WAY_IN_EXAMPLE)).toEqual([]);
  });

  it('can be asked in an address', async () => {
    const profile = { location: 'pv25', themes: ['water'], projectActivity: ['industrial-research'] };
    const address = 'location=pv25&themes=water&projectActivity=industrial-research&asOf=2016-05-20&language=nl';
    const { body } = await built.get(`/v1/matches?${address}&include=wayIn`);
    expect(body).toBe((await built.post({ profile, asOf: '2016-05-20', language: 'nl', include: ['wayIn'] })).body);
    expect(body).toContain('"wayIn"');
  });

  it('is suggested to who misspells it', async () => {
    const answer = await built.get('/v1/matches?include=wayin&language=en');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].detail ?? JSON.stringify(answer.json())).toContain('wayIn');
  });
});
