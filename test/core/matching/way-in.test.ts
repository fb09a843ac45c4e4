import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import { writtenValue } from '../../../src/core/facts/profile.ts';
import { match } from '../../../src/core/matching/match.ts';
import { type WayIn, wayIn } from '../../../src/core/matching/way-in.ts';
import { momentText } from '../../../src/core/moment.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';
import { byInstrument, timeOf } from '../asking.ts';

/** Stories of the catalogue the service comes with. */

const snapshot = embeddedSnapshot();

const FEASIBILITY = {
  location: 'Gelderland',
  companySize: 'small',
  themes: ['agri-food'],
  projectActivity: ['feasibility-study'],
  feasibilityCostShare: 70,
  projectStarted: false,
};
const JOINT = {
  location: 'Gelderland',
  companySize: 'small',
  themes: ['agri-food'],
  projectActivity: ['experimental-development'],
  smePartners: 2,
  partnersLinked: false,
  smallestPartnerCosts: 80_000,
  jointRisk: true,
  projectStarted: false,
};

function wayInto(id: string, profile: object, asOf: string): WayIn {
  const time = timeOf(asOf);
  const parsed = parseProfile(profile, snapshot.catalogue.vocabulary, time);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures));
  const result = match(snapshot, parsed.value, time);
  const found = byInstrument(result)[id];
  if (!found) throw new Error(`${id} is not in force on ${asOf}`);
  return wayIn(result, found);
}

/** Each way as what has to change into what, and what that leads to. */
function told({ ways }: WayIn): readonly object[] {
  return ways.map(({ changes, leadsTo }) => ({
    ...Object.fromEntries(changes.map(({ fact, value }) => [fact.id, writtenValue(value)])),
    leadsTo,
  }));
}

const factsOf = ({ failing }: WayIn) =>
  failing.map(({ statement: { leaf } }) => ('fact' in leaf ? leaf.fact : leaf.node));

const desksOf = ({ desks }: WayIn) =>
  desks.map(({ match: { candidate }, certain }) => `${candidate.compiled.instrument.desk}${certain ? '' : '?'}`);

describe('why not, and the nearest way in', () => {
  it('is a larger share of the study where too little of the costs is for it', () => {
    const found = wayInto('mit-haalbaarheid-oost', { ...FEASIBILITY, feasibilityCostShare: 40 }, '2016-05-20');
    expect(factsOf(found)).toEqual(['feasibilityCostShare']);
    expect(told(found)).toEqual([{ feasibilityCostShare: { atLeast: 60 }, leadsTo: 'eligible-if-assessed' }]);
    expect(found.ways[0]?.changes[0]?.meets).toMatchObject([
      { condition: { fact: 'feasibilityCostShare', sources: ['subsidium-mit-2016'] }, negated: false },
    ]);
  });

  it('is a project that has not begun where it has', () => {
    const found = wayInto('mit-haalbaarheid-oost', { ...FEASIBILITY, projectStarted: true }, '2016-05-20');
    expect(told(found)).toEqual([{ projectStarted: false, leadsTo: 'eligible-if-assessed' }]);
  });

  it('is a second SME where a company comes alone', () => {
    const found = wayInto('mit-rd-klein-oost', { ...JOINT, smePartners: 1 }, '2016-07-20');
    expect(told(found)).toEqual([{ smePartners: { atLeast: 2 }, leadsTo: 'eligible-if-assessed' }]);
  });

  it('says what is asked next when the rest of the project is not known', () => {
    const { smallestPartnerCosts: _, ...rest } = { ...JOINT, smePartners: 1 };
    const [way] = wayInto('mit-rd-klein-oost', rest, '2016-07-20').ways;
    expect(way).toMatchObject({ leadsTo: 'undetermined', missing: ['smallestPartnerCosts'] });
  });

  it('keeps what a project does and adds what is asked', () => {
    const profile = { ...JOINT, projectActivity: ['market-introduction'] };
    expect(told(wayInto('mit-rd-klein-oost', profile, '2017-07-20')).map((way) => Object.entries(way)[0])).toEqual([
      [
        'projectActivity',
        {
          oneOf: [
            ['market-introduction', 'industrial-research'],
            ['market-introduction', 'experimental-development'],
          ],
        },
      ],
    ]);
  });

  it('adds participants from other countries, and those alone that surely count', () => {
    const profile = { partnerCountries: ['nl'] };
    expect(told(wayInto('eurostars-2', profile, '2016-05-20'))).toEqual([
      {
        partnerCountries: {
          oneOf: [
            ['nl', 'de'],
            ['nl', 'be'],
            ['nl', 'fr'],
            ['nl', 'other-eu'],
          ],
        },
        leadsTo: 'undetermined',
      },
    ]);
    expect(told(wayInto('eurostars-2', { partnerCountryCount: 1 }, '2016-05-20'))).toEqual([
      { partnerCountryCount: { atLeast: 2 }, leadsTo: 'undetermined' },
    ]);
  });

  it('is one of two amounts where one must not exceed the other', () => {
    const profile = { companySize: 'small', requestedFinance: 50_000, investorCommitment: 20_000 };
    const found = wayInto('vff-innovatieve-starter', profile, '2016-05-20');
    expect(told(found)).toEqual([
      { investorCommitment: { atLeast: 50_000 }, leadsTo: 'undetermined' },
      { requestedFinance: { atMost: 20_000 }, leadsTo: 'undetermined' },
    ]);
  });

  it('asks of an investment no longer to use the allowance that shuts out the other', () => {
    const profile = { otherInvestmentAllowance: ['mia'] };
    expect(told(wayInto('eia', profile, '2026-05-20'))).toEqual([
      { otherInvestmentAllowance: [], leadsTo: 'undetermined' },
    ]);
  });

  it('does not hang on the value picked from a class', () => {
    const profile = { projectStarted: false, financeForm: ['loan'], requestedFinance: 50_000, location: 'Overijssel' };
    const [way] = wayInto('efo-lening-garantie', profile, '2026-05-20').ways;
    expect(way?.changes.map(({ fact }) => fact.id)).toEqual(['requestedFinance']);
    expect(way?.missing).not.toContain('requestedFinance');
  });

  it('is none where size stands in the way, and says so', () => {
    const large = { ...FEASIBILITY, companySize: 'large', projectStarted: true };
    const found = wayInto('mit-haalbaarheid-oost', large, '2016-05-20');
    expect(factsOf(found)).toEqual(['companySize', 'projectStarted']);
    expect(found).toMatchObject({ blocked: true, blockedBy: ['companySize'], ways: [], desks: [] });
  });

  it('is none where it takes more than three changes', () => {
    const far = { ...JOINT, smePartners: 1, jointRisk: false, projectStarted: true, partnersLinked: true };
    expect(wayInto('mit-rd-klein-oost', far, '2016-07-20')).toMatchObject({ blocked: false, blockedBy: [], ways: [] });
  });
});

describe('a request that names thousands of possibilities', () => {
  const found = (profile: object) => wayInto('mit-rd-klein-oost', { ...JOINT, ...profile }, '2016-07-20');

  it('is answered, though nobody sorts out what to do with such a set', () => {
    const lists = Array.from({ length: 5000 }, () => ['market-introduction']);
    expect(found({ projectActivity: { oneOf: lists } })).toMatchObject({ blocked: false, ways: [] });
  });

  it('is answered where they are numbers', () => {
    const amounts = Array.from({ length: 5000 }, (_, i) => i);
    const profile = {
      companySize: 'small',
      requestedFinance: { oneOf: amounts.map((n) => 10_000 + n) },
      investorCommitment: 0,
    };
    expect(told(wayInto('vff-innovatieve-starter', profile, '2016-05-20'))).toMatchObject([
      { investorCommitment: { atLeast: 14_999 } },
      { requestedFinance: 0 },
    ]);
  });
});

describe('no wrong door', () => {
  it('sends who comes to the national desk to the desk of the region, and not to another theme', () => {
    const found = wayInto('mit-haalbaarheid-nationaal', FEASIBILITY, '2016-05-20');
    expect(desksOf(found)).toEqual(['managementautoriteit-oost']);
    expect(found).toMatchObject({ blocked: true, blockedBy: [], ways: [] });
  });

  it('sends who comes to the desk of another region to the own one', () => {
    const found = wayInto('mit-haalbaarheid-zuid', FEASIBILITY, '2016-05-20');
    expect(desksOf(found)).toEqual(['managementautoriteit-oost']);
    expect(found).toMatchObject({ blocked: true, blockedBy: ['location'] });
  });

  it('sends who has a theme the region does not serve to the national desk, and says how the region would', () => {
    const found = wayInto('mit-haalbaarheid-oost', { ...FEASIBILITY, themes: ['logistiek'] }, '2016-05-20');
    expect(desksOf(found)).toEqual(['rvo']);
    expect(told(found)).toMatchObject([{ leadsTo: 'eligible-if-assessed' }]);
  });

  it('names the desks that may be right as long as the theme is not known', () => {
    const { themes: _, ...rest } = FEASIBILITY;
    const found = wayInto('mit-haalbaarheid-zuid', rest, '2016-05-20');
    expect(desksOf(found)).toEqual(['managementautoriteit-oost?', 'rvo?']);
  });

  it('has no other desk for an instrument that is one of a kind', () => {
    expect(wayInto('via-mkb', FEASIBILITY, '2016-05-20').desks).toEqual([]);
  });
});

describe('the next opening', () => {
  it('is that of the next edition once this one has closed, also for who fits', () => {
    const { opening, failing } = wayInto('mit-haalbaarheid-oost', FEASIBILITY, '2016-10-01');
    expect(failing).toEqual([]);
    expect(opening.asked).toBe(true);
    expect(opening.next?.edition.id).toBe('2017');
    expect(opening.next && momentText(opening.next.opens)).toBe('2017-04-10T22:00:00Z');
  });

  it('is asked and not known after the last', () => {
    const { opening } = wayInto('mit-haalbaarheid-oost', FEASIBILITY, '2017-10-01');
    expect(opening).toEqual({ asked: true, next: undefined });
  });

  it('is not asked while applications are taken', () => {
    const { opening } = wayInto('mit-haalbaarheid-oost', FEASIBILITY, '2016-05-20');
    expect(opening).toEqual({ asked: false, next: undefined });
  });
});
