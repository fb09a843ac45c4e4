import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchAnswer } from '../../src/http/contract/match.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { buildCatalogue } from '../support/build-catalogue.ts';
import { faultsOf } from '../support/build-schema-check.ts';

/** The catalogue for tests with a voucher that is de minimis aid, and notes on what goes together. */
const WITH_AID = {
  'fixtures/catalogue/facts/aid.yaml': `facts:
  - { id: otherAwards, type: awards, askedOf: company, effort: 3, label: { nl: andere steun, en: other aid }, question: { nl: Welke steun kreeg u?, en: Which aid did you get? } }
  - { id: deMinimisReceived, type: number, unit: euro, minimum: 0, derivedFrom: [otherAwards], askedOf: company, effort: 4, label: { nl: kleine steun, en: small aid }, question: { nl: Hoeveel?, en: How much? } }
  - { id: deMinimisRoom, type: number, unit: euro, minimum: 0, derivedFrom: [deMinimisReceived], askedOf: company, effort: 4, label: { nl: ruimte, en: room }, question: { nl: Hoeveel ruimte?, en: How much room? } }
`,
  'fixtures/catalogue/definitions/aid.yaml': `definitions:
  - id: de-minimis-room
    name: { nl: ruimte voor kleine steun, en: room for small aid }
    rule: { fact: deMinimisRoom, above: 0, source: scheme-text }
`,
  'fixtures/catalogue/instruments/money/small-aid.yaml': `id: small-aid
scope: national
kind: voucher
name: { nl: Kleine bijdrage, en: Small contribution }
summary: { nl: Een bijdrage., en: A contribution. }
provider: [ministry]
desk: ministry
editions:
  - id: "2016"
    valid: { from: 2016-01-01 }
    eligibility: { is: de-minimis-room, source: scheme-text }
    benefit: { form: grant, of: projectCosts, percentage: 50, maximum: 20000, source: scheme-text }
    aid: { regime: de-minimis, source: leaflet }
    stacking:
      - { combine: "no", with: [study], text: { nl: Niet samen met een haalbaarheidsproject., en: Not together with a feasibility project. }, source: scheme-text }
      - { combine: limited, text: { nl: Andere steun telt mee., en: Other aid counts as well. }, unsourced: said on the phone }
    confirmed: { on: 2016-01-01, confidence: high, reviewBy: 2027-01-01 }
`,
};

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp({ releases: [buildCatalogue(WITH_AID)] });
});
afterAll(() => built.close());

async function ask(profile: object, rest: object = {}) {
  const answer = await built.post({ profile, asOf: '2025-03-01', language: 'nl', ...rest });
  expect(answer.statusCode, answer.body).toBe(200);
  const json: MatchAnswer = answer.json();
  const match = json.matches.find(({ instrument }) => instrument.id === 'small-aid');
  if (!match) throw new Error('the voucher is not among the matches');
  return { ...json, match };
}

const award = { amount: 290_000, on: '2024-05-01', deMinimis: true };

describe('what a match says of aid', () => {
  it('names the rules for state aid it is given under, with their source', async () => {
    const { match } = await ask({});
    expect(match.benefit?.aid).toEqual({
      regime: 'de-minimis',
      articles: [],
      label: 'De-minimissteun: kleine steun die meetelt voor een Europees maximum.',
      source: { title: 'Leaflet of 2015' },
    });
  });

  it('asks what was received before while that is not known, and says what it follows from', async () => {
    const { match } = await ask({});
    expect(match.verdict).toBe('undetermined');
    expect(match.missing).toEqual([
      {
        fact: 'deMinimisRoom',
        label: 'ruimte',
        question: 'Hoeveel ruimte?',
        derivedFrom: ['deMinimisReceived', 'otherAwards'],
      },
    ]);
    expect(match.benefit?.sum).toBeUndefined();
  });

  it('caps the estimate by the room that is left, and shows the sum', async () => {
    const { match } = await ask({ projectCosts: 60_000, otherAwards: [award] }, { include: ['conditions'] });
    expect(match.verdict).toBe('eligible');
    expect(match.benefit).toMatchObject({
      estimate: { atMost: 10_000 },
      text: '50% van de kosten van het project, hoogstens € 20.000. Bij u gaat het om hoogstens € 10.000.',
      sum: '50% van € 60.000 is € 30.000; het hoogste bedrag is € 20.000 en er is nog ruimte voor € 10.000 aan kleine steun.',
    });
    expect(match.conditions?.[0]).toMatchObject({ fact: 'deMinimisRoom', outcome: 'met', given: '€ 10.000' });
  });

  it('shows the sum even where it says no more than the rule does for everybody', async () => {
    const { match } = await ask({ projectCosts: 90_000, otherAwards: [] });
    expect(match.benefit).toMatchObject({
      estimate: { atMost: 20_000 },
      text: '50% van de kosten van het project, hoogstens € 20.000.',
      sum: '50% van € 90.000 is € 45.000; het hoogste bedrag is € 20.000.',
    });
  });

  it('gives another digest when another award changes what it comes to, and not when it changes nothing', async () => {
    const digest = async (otherAwards: unknown) => (await ask({ otherAwards })).resultDigest;
    const before = await digest([{ ...award, amount: 10_000 }]);
    expect(await digest([award])).not.toBe(before);
    expect(await digest([{ ...award, amount: 20_000 }])).toBe(before);
  });
});

describe('what is understood of earlier awards', () => {
  it('is shown with names and a sentence, and with what follows from it', async () => {
    const given = [
      { ...award, instrument: 'study-east' },
      { amount: { below: 5000 }, on: '2023-01-01' },
    ];
    const { understood } = await ask({ otherAwards: given });
    expect(understood).toEqual({
      otherAwards: [
        {
          amount: 290_000,
          on: '2024-05-01',
          deMinimis: true,
          instrument: { id: 'study-east', name: 'Haalbaarheidsproject Oost' },
          text: '€ 290.000 op 1 mei 2024 (Haalbaarheidsproject Oost, de-minimissteun)',
        },
        { amount: { below: 5000 }, on: '2023-01-01', text: 'minder dan € 5.000 op 1 januari 2023' },
      ],
      deMinimisReceived: { atLeast: 290_000, atMost: 295_000 },
      deMinimisRoom: { atLeast: 5000, atMost: 10_000 },
    });
  });

  it('keeps apart what may be more, and one of several lists', async () => {
    const shown = async (otherAwards: unknown) => (await ask({ otherAwards })).understood.otherAwards;
    expect(await shown({ atLeast: [] })).toEqual({ atLeast: [] });
    expect(await shown({ oneOf: [[], [award]] })).toMatchObject({ oneOf: [[], [{ amount: 290_000 }]] });
    expect(await shown([])).toEqual([]);
  });

  it('is refused with every mistake at its own place', async () => {
    const otherAwards = [
      { amount: '5', on: '2024-05-01', instrument: 'study-eest' },
      { on: 'May', gift: true },
    ];
    const answer = await built.post({ profile: { otherAwards }, language: 'nl' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map((one: { location: string; detail: string }) => [one.location, one.detail])).toEqual(
      [
        [
          '/profile/otherAwards/0/amount',
          "De waarde van 'amount' heeft niet het goede type. Geef een getal, zonder aanhalingstekens.",
        ],
        [
          '/profile/otherAwards/0/instrument',
          "'study-eest' is geen code of naam die wij kennen bij 'instrument'. Bedoelt u 'study-east'?",
        ],
        ['/profile/otherAwards/1/gift', "'gift' hoort hier niet. Kies uit: amount, on, deMinimis, instrument."],
        ['/profile/otherAwards/1/amount', "'amount' ontbreekt. Voeg het toe."],
        ['/profile/otherAwards/1/on', "'on' is geen bestaande dag. Schrijf een dag als 2016-05-20."],
      ],
    );
  });
});

describe('what a match says of combining', () => {
  const NOTES = [
    {
      text: 'Niet samen met een haalbaarheidsproject.',
      combine: 'no',
      with: ['study'],
      source: { title: 'Text of the scheme', url: 'https://example.nl/scheme' },
    },
    { text: 'Andere steun telt mee.', combine: 'limited', with: [], unsourced: 'said on the phone' },
  ];

  it('is what the sources say, for everybody the same', async () => {
    expect((await ask({})).match.stacking).toEqual(NOTES);
    expect((await ask({ otherAwards: [award] })).match.stacking).toEqual(NOTES);
    expect((await ask({ otherAwards: [{ ...award, instrument: 'growth-loan' }] })).match.stacking).toEqual(NOTES);
  });

  it('says more when the company had an instrument, or one of the family, that a note speaks of', async () => {
    const [first, second] = NOTES;
    const { match } = await ask({ otherAwards: { atLeast: [{ ...award, instrument: 'study-east' }] } });
    expect(match.stacking).toEqual([
      {
        ...first,
        text: 'Niet samen met een haalbaarheidsproject. U gaf op dat het bedrijf deze steun al kreeg: Haalbaarheidsproject Oost.',
        awarded: [{ id: 'study-east', name: 'Haalbaarheidsproject Oost', href: '/v1/instruments/study-east' }],
      },
      second,
    ]);
  });

  it('says no more when it is not sure that the company had it', async () => {
    const { match } = await ask({ otherAwards: { oneOf: [[], [{ ...award, instrument: 'study-east' }]] } });
    expect(match.stacking).toEqual(NOTES);
  });
});

describe('the contract', () => {
  it('holds for an answer with awards, aid and notes', async () => {
    const profile = { projectCosts: 60_000, otherAwards: [{ ...award, instrument: 'study-national' }] };
    const answer = await built.post({ profile, asOf: '2025-03-01', include: ['conditions', 'ineligible'] });
    expect(faultsOf('MatchAnswer', answer.json())).toEqual([]);
  });

  it('shows aid and notes with each edition', async () => {
    const { editions } = (await built.get('/v1/instruments/small-aid/editions?language=en')).json();
    expect(editions[0]).toMatchObject({
      aid: {
        regime: 'de-minimis',
        articles: [],
        label: 'De minimis aid: small aid that counts against a European maximum.',
        sources: [{ id: 'leaflet' }],
      },
      stacking: [
        { text: 'Not together with a feasibility project.', combine: 'no', with: ['study'] },
        { text: 'Other aid counts as well.', combine: 'limited', with: [], unsourced: 'said on the phone' },
      ],
    });
  });

  it('lists awards as a type of fact', async () => {
    const { facts } = (await built.get('/v1/facts')).json();
    expect(facts.find(({ id }: { id: string }) => id === 'otherAwards')).toMatchObject({ type: 'awards' });
  });
});
