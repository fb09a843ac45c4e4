import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { faultsOf } from '../support/build-schema-check.ts';

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp();
});
afterAll(() => built.close());

type Refused = { readonly code: string; readonly location: string; readonly nl: string; readonly en: string };

const PROFILES: Readonly<Record<string, readonly [profile: object, refused: Refused]>> = {
  'an unknown fact, with what may have been meant': [
    { lokation: 'Gelderland' },
    {
      code: 'unknown-fact',
      location: '/profile/lokation',
      nl: "'lokation' is geen gegeven dat wij kennen. Bedoelt u 'location'?",
      en: "'lokation' is not a fact we know. Did you mean 'location'?",
    },
  ],
  'an unknown fact like no other': [
    { shoeSize: 43 },
    {
      code: 'unknown-fact',
      location: '/profile/shoeSize',
      nl: "'shoeSize' is geen gegeven dat wij kennen. In /v1/facts staan alle gegevens.",
      en: "'shoeSize' is not a fact we know. All facts are in /v1/facts.",
    },
  ],
  'an unknown code, with what may have been meant': [
    { location: 'Gelderlant' },
    {
      code: 'unknown-code',
      location: '/profile/location',
      nl: "'Gelderlant' is geen code of naam die wij kennen bij 'location'. Bedoelt u 'Gelderland'?",
      en: "'Gelderlant' is not a code or name we know for 'location'. Did you mean 'Gelderland'?",
    },
  ],
  'an unknown code in a list': [
    { themes: ['energie', 'agri-fod'] },
    {
      code: 'unknown-code',
      location: '/profile/themes/1',
      nl: "'agri-fod' is geen code of naam die wij kennen bij 'themes'. Bedoelt u 'Agri & food'?",
      en: "'agri-fod' is not a code or name we know for 'themes'. Did you mean 'Agri & food'?",
    },
  ],
  'an unknown option': [
    { companySize: 'smal' },
    {
      code: 'unknown-option',
      location: '/profile/companySize',
      nl: "'smal' is geen optie van 'companySize'. Bedoelt u 'small'? Kies uit: micro, small, medium, large.",
      en: "'smal' is not an option of 'companySize'. Did you mean 'small'? Choose from: micro, small, medium, large.",
    },
  ],
  'a wrong type': [
    { employees: '12' },
    {
      code: 'wrong-type',
      location: '/profile/employees',
      nl: "De waarde van 'employees' heeft niet het goede type. Geef een getal, zonder aanhalingstekens.",
      en: "The value of 'employees' is of the wrong type. Give a number, without quotation marks.",
    },
  ],
  'facts that contradict each other': [
    { companySize: 'small', employees: 400 },
    {
      code: 'contradictory-facts',
      location: '/profile/companySize',
      nl: 'Deze gegevens spreken elkaar tegen: companySize, employees. Verbeter er een, of laat er een weg.',
      en: 'These facts contradict each other: companySize, employees. Correct one, or leave one out.',
    },
  ],
  'an impossible range': [
    { projectCosts: { atLeast: 50_000, below: 10_000 } },
    {
      code: 'impossible-range',
      location: '/profile/projectCosts',
      nl: "Bij 'projectCosts' past geen enkele waarde tussen de grenzen. Controleer welke de laagste is.",
      en: "No value fits between the bounds of 'projectCosts'. Check which one is the lower.",
    },
  ],
  'a member a range does not have': [
    { employees: { from: 10 } },
    {
      code: 'unknown-member',
      location: '/profile/employees/from',
      nl: "'from' hoort hier niet. Kies uit: atLeast, atMost, above, below, oneOf.",
      en: "'from' does not belong here. Choose from: atLeast, atMost, above, below, oneOf.",
    },
  ],
  'a value out of bounds': [
    { projectDurationMonths: 500 },
    {
      code: 'out-of-bounds',
      location: '/profile/projectDurationMonths',
      nl: "De waarde van 'projectDurationMonths' ligt buiten de grenzen. Geef een waarde van 0 tot en met 240.",
      en: "The value of 'projectDurationMonths' is out of bounds. Give a value from 0 up to and including 240.",
    },
  ],
  'a part of a person': [
    { employees: 1.5 },
    {
      code: 'not-whole',
      location: '/profile/employees',
      nl: "De waarde van 'employees' moet een heel getal zijn. Rond het getal af.",
      en: "The value of 'employees' must be a whole number. Round it.",
    },
  ],
  'a day that does not exist': [
    { foundingDate: '2015-02-30' },
    {
      code: 'invalid-day',
      location: '/profile/foundingDate',
      nl: "'foundingDate' is geen bestaande dag. Schrijf een dag als 2016-05-20.",
      en: "'foundingDate' is not an existing day. Write a day as 2016-05-20.",
    },
  ],
  'no possibilities at all': [
    { companySize: { oneOf: [] } },
    {
      code: 'empty-list',
      location: '/profile/companySize/oneOf',
      nl: "De lijst bij 'companySize' is leeg. Geef ten minste één waarde, of laat het gegeven weg.",
      en: "The list of 'companySize' is empty. Give at least one value, or leave the fact out.",
    },
  ],
};

describe('a profile is refused for', () => {
  it.each(Object.entries(PROFILES))('%s', async (_name, [profile, { code, location, ...texts }]) => {
    for (const language of ['nl', 'en'] as const) {
      const answer = await built.post({ profile, language });
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers['content-language']).toBe(language);
      expect(answer.json().errors).toEqual([{ in: 'body', location, code, detail: texts[language] }]);
      expect(faultsOf('Problem', answer.json())).toEqual([]);
    }
  });

  it('the same things in an address', async () => {
    const address = '/v1/matches?location=Gelderlant&themes=energie,agri-fod&companySize=micro,smal&language=en';
    const { errors } = (await built.get(address)).json();
    expect(errors.map(({ in: part, location, code }: Record<string, string>) => [part, location, code])).toEqual([
      ['query', 'location', 'unknown-code'],
      ['query', 'themes', 'unknown-code'],
      ['query', 'companySize', 'unknown-option'],
    ]);
  });

  it('the language of Accept-Language when the request names none', async () => {
    const answer = await built.post({ profile: { shoeSize: 1 } }, { 'accept-language': 'fr, en;q=0.8, nl;q=0.5' });
    expect(answer.json().title).toBe('Invalid input');
    const dutch = await built.post({ profile: { shoeSize: 1 } }, { 'accept-language': 'fr' });
    expect(dutch.json().title).toBe('Ongeldige invoer');
  });
});

describe('everything that is wrong', () => {
  it('is told at once: shapes, day, release and profile', async () => {
    const body = {
      profile: { lokation: 'x', location: 'Gelderlant', employees: { atLeast: 5, below: 3 } },
      asOf: '2016-13-20',
      include: ['conditions', 'inelligible'],
      languages: 'nl',
      language: 'en',
    };
    const { status, detail, errors } = (await built.post(body)).json();
    expect([status, detail]).toEqual([400, '6 parts of the request are wrong.']);
    expect(errors.map(({ location, code }: Record<string, string>) => `${location} ${code}`)).toEqual([
      '/include/1 unknown-option',
      '/languages unknown-member',
      '/asOf invalid-day',
      '/profile/lokation unknown-fact',
      '/profile/location unknown-code',
      '/profile/employees impossible-range',
    ]);
  });

  it('is told of a release that does not exist too', async () => {
    const answer = await built.post({
      profile: { location: 'Gelderlant' },
      release: 99,
      asOf: 'today',
      language: 'nl',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors.map(({ code }: { code: string }) => code)).toEqual([
      'unknown-release',
      'invalid-day',
      'unknown-code',
    ]);
    expect(answer.json().errors[0].detail).toBe("Uitgave '99' bestaat niet. In /v1/releases staan alle uitgaven.");
  });

  it('does not call facts contradictory for a day that is not known', async () => {
    const profile = { companySize: 'small', employees: 400 };
    const { errors } = (await built.post({ profile, asOf: 'never' })).json();
    expect(errors.map(({ code }: { code: string }) => code)).toEqual(['invalid-day']);
  });
});
