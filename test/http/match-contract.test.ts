import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchAnswerShape } from '../../src/http/contract/match.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { faultsOf } from '../support/build-schema-check.ts';
import { embeddedFiles, embeddedSnapshot } from '../support/embedded-snapshot.ts';

const FEASIBILITY = {
  location: 'Gelderland',
  employees: 12,
  annualTurnover: { below: 2_000_000 },
  themes: ['agri-food'],
  projectActivity: ['feasibility-study'],
  projectCosts: 90_000,
  projectStarted: false,
};

/** Wrong in much that can be changed. */
const ASTRAY = {
  ...FEASIBILITY,
  projectActivity: ['market-introduction'],
  projectStarted: true,
  feasibilityCostShare: 40,
  smePartners: 1,
  projectPartners: { atMost: 1 },
  partnerCountries: ['nl'],
  financeForm: { oneOf: [['grant'], []] },
  companyStage: 'steady',
  requestedFinance: 50_000,
  investorCommitment: 0,
  projectDurationMonths: { atLeast: 30 },
  greenInvestments: ['none'],
  otherInvestmentAllowance: ['mia', 'eia'],
  interregProgramme: 'none',
  projectLocation: 'Gelderland',
  kvkRegistered: false,
};

const PROFILES = {
  nothing: {},
  feasibility: FEASIBILITY,
  'in ranges': { location: { oneOf: ['Drenthe', 'Groningen'] }, employees: { atLeast: 10, below: 50 }, themes: [] },
  'much that has to change': ASTRAY,
  'a large company': { ...FEASIBILITY, location: 'pv31', employees: 400 },
  'an unknown municipality of a postcode': { location: '6525', companySize: { oneOf: ['micro', 'small'] } },
};

const DAYS = ['2015-03-01', '2016-05-20', '2017-06-01', '2016-05-10T09:00:00+02:00'];
const INCLUDES = [[], ['conditions'], ['ineligible'], ['conditions', 'ineligible'], ['wayIn'], ['conditions', 'wayIn']];

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp({ releases: [embeddedFiles()] });
});
afterAll(() => built.close());

describe.each(Object.entries(PROFILES))('the answer to a profile of %s', (_name, profile) => {
  it.each(DAYS)('keeps to the published contract on %s, whatever is asked', async (asOf) => {
    for (const language of ['nl', 'en']) {
      for (const include of INCLUDES) {
        const response = await built.post({ profile, asOf, language, include });
        expect(response.statusCode, response.body).toBe(200);
        const answer = response.json();
        expect(faultsOf('MatchAnswer', answer)).toEqual([]);
        expect(matchAnswerShape.safeParse(answer).error?.issues).toBeUndefined();
        expect(answer.language).toBe(language);
      }
    }
  });
});

describe('the catalogue the service comes with', () => {
  it('speaks of the main example as the design does', async () => {
    const answer = (await built.post({ profile: FEASIBILITY, asOf: '2016-05-20', language: 'nl' })).json();
    const study = answer.matches.find(
      (match: { instrument: { id: string } }) => match.instrument.id === 'mit-haalbaarheid-oost',
    );
    expect(answer.understood).toMatchObject({ location: { code: 'pv25', name: 'Gelderland' }, companySize: 'small' });
    expect(study).toMatchObject({
      availability: { status: 'open' },
      benefit: { form: 'grant', estimate: { atMost: 36_000 } },
    });
    const { eligible, eligibleIfAssessed, undetermined, ineligible } = answer.totals;
    expect(answer.matches).toHaveLength(eligible + eligibleIfAssessed + undetermined);
    expect(ineligible).toBeGreaterThan(0);
  });

  it('says "40% van de kosten" only of facts that can follow "van de"', () => {
    const { catalogue, editions } = embeddedSnapshot();
    const bases = new Set(editions.flatMap(({ edition }) => edition.benefit?.of ?? []));
    const labels = [...bases].map((fact) => catalogue.vocabulary.facts.get(fact)?.label.nl);
    expect(labels.filter((label) => !/^(kosten|gevraagde)\b/.test(label ?? ''))).toEqual([]);
  });

  it('leaves no gap in a sentence, and ends each with one full stop', async () => {
    for (const profile of Object.values(PROFILES)) {
      for (const language of ['nl', 'en']) {
        const include = ['conditions', 'ineligible', 'wayIn'];
        const { body } = await built.post({ profile, asOf: '2016-05-20', language, include });
        const texts = [...body.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
        expect(texts.length).toBeGreaterThan(50);
        const odd = (text: string) =>
          /undefined|null|NaN|Infinity|\.\.|\s{2}| [.,:]|: \.|[^.?!]$/.test(text) || text === '';
        expect([...new Set(texts.filter(odd))]).toEqual([]);
      }
    }
  });
});
