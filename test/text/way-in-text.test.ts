import { describe, expect, it } from 'vitest';
import type { NextOpening } from '../../src/core/catalogue/next-opening.ts';
import { NOTHING } from '../../src/core/facts/knowledge.ts';
import type { UnderstoodValue } from '../../src/core/facts/profile.ts';
import type { WayIn } from '../../src/core/matching/way-in.ts';
import type { Language } from '../../src/core/text.ts';
import { changeText, nextOpeningText, wayInText, wayText } from '../../src/text/way-in-text.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

/** Sentences as they are read aloud. */

const { vocabulary } = embeddedSnapshot().catalogue;

function told(id: string, given: UnderstoodValue, value: UnderstoodValue, language: Language = 'nl'): string {
  const fact = vocabulary.facts.get(id);
  if (!fact) throw new Error(`${id} is no fact`);
  return changeText({ fact, value }, given, vocabulary, language);
}

describe('a change', () => {
  it.each([
    [
      'feasibilityCostShare',
      { is: 40 },
      { range: { atLeast: 60 } },
      'Aandeel haalbaarheidsstudie in de kosten: ga van 40% naar minstens 60%.',
      'Share of feasibility study in the costs: go from 40% to at least 60%.',
    ],
    [
      'requestedGrant',
      { is: 5000 },
      { range: { atLeast: 100_000, atMost: 800_000 } },
      'Gevraagd subsidiebedrag: ga van € 5.000 naar minstens € 100.000 en hoogstens € 800.000.',
      'Amount of grant requested: go from €5,000 to at least €100,000 and at most €800,000.',
    ],
    [
      'projectStarted',
      { is: true },
      { is: false },
      'Zorg dat dit zo is: het project is nog niet begonnen.',
      'Make sure that this is so: the project has not started yet.',
    ],
    [
      'projectActivity',
      { is: ['market-introduction'] },
      { is: ['market-introduction', 'feasibility-study'] },
      'Wat er in het project gebeurt: kies ook haalbaarheidsstudie.',
      'What the project does: choose feasibility study as well.',
    ],
    [
      'partnerCountries',
      { is: ['nl'] },
      {
        oneOf: [
          ['nl', 'de', 'be'],
          ['nl', 'de', 'fr'],
        ],
      },
      'Landen van de deelnemers: kies ook Duitsland en België of Duitsland en Frankrijk.',
      'Countries of the participants: choose Germany and Belgium or Germany and France as well.',
    ],
    [
      'themes',
      { is: [] },
      { is: ['agri-food'] },
      "Thema's van het project: kies Agri & Food.",
      'Themes of the project: choose Agri & food.',
    ],
    [
      'otherInvestmentAllowance',
      { is: ['mia', 'other'] },
      { is: ['other'] },
      'Aftrek die u al voor deze investering gebruikt: laat milieu-investeringsaftrek (MIA) weg.',
      'Allowance already used for this investment: leave out environmental investment allowance (MIA).',
    ],
    [
      'greenInvestments',
      { is: ['environment-list'] },
      { is: ['energy-list'] },
      'Groene investeringen: kies een nieuw bedrijfsmiddel van de Energielijst, en laat een bedrijfsmiddel van de Milieulijst weg.',
      'Green investments: choose a new asset on the energy list, and leave out an asset on the environment list.',
    ],
    [
      'knowledgeProvider',
      { is: 'other' },
      { is: 'knowledge-institution' },
      'Wie het advies of antwoord geeft: kies kennisinstelling, in plaats van iemand anders.',
      'Who gives the advice or answer: choose knowledge institution, instead of someone else.',
    ],
    [
      'projectLocation',
      { is: 'pv25' },
      { is: 'pv26' },
      'Plaats van het project: kies Utrecht, in plaats van Gelderland.',
      'Place of the project: choose Utrecht, instead of Gelderland.',
    ],
    [
      'foundingDate',
      { is: '2016-05-01' },
      { range: { before: '2016-01-01' } },
      'Datum van oprichting: vóór 1 januari 2016, in plaats van 1 mei 2016.',
      'Date of foundation: before 1 January 2016, instead of 1 May 2016.',
    ],
  ] as [string, UnderstoodValue, UnderstoodValue, string, string][])('of %s', (id, given, value, nl, en) => {
    expect(told(id, given, value)).toBe(nl);
    expect(told(id, given, value, 'en')).toBe(en);
  });

  it('no longer speaks of "none of these" when something is chosen', () => {
    expect(told('greenInvestments', { is: ['none'] }, { is: ['energy-list'] })).toBe(
      'Groene investeringen: kies een nieuw bedrijfsmiddel van de Energielijst.',
    );
  });

  it('that takes until a next round says so', () => {
    expect(told('companyStage', { is: 'steady' }, { is: 'restart' })).toBe(
      'Fase van het bedrijf: het past wel met een doorstart maken. Nu is het stabiel: het bedrijf draait en groeit niet. Dat kan op zijn vroegst in een volgende ronde.',
    );
    expect(told('soStatement', { is: false }, { is: true })).toBe(
      'Zorg dat dit zo is: het bedrijf heeft een S&O-verklaring. Dat kan op zijn vroegst in een volgende ronde.',
    );
    expect(told('selfEmployedRdHours', { is: 100 }, { range: { atLeast: 500 } })).toContain(
      'ga van 100 uur naar minstens 500 uur. Dat kan op zijn vroegst in een volgende ronde.',
    );
  });
});

describe('a way', () => {
  it.each([
    ['eligible', [], 'Doe dit. Doe dat. Dan past het.'],
    ['eligible-if-assessed', [], 'Doe dit. Doe dat. Dan past het, als de uitvoerder het goed beoordeelt.'],
    [
      'undetermined',
      ['projectCosts', 'projectDurationMonths'],
      'Doe dit. Doe dat. Dan valt het niet meer af. We moeten dan nog weten: kosten van het project en duur van het project.',
    ],
  ] as const)('that leads to %s says what follows', (leadsTo, missing, text) => {
    expect(wayText({ leadsTo, missing }, ['Doe dit.', 'Doe dat.'], vocabulary, 'nl')).toBe(text);
  });
});

describe('a "no"', () => {
  const none: WayIn = {
    failing: [],
    blockedBy: [],
    blocked: false,
    ways: [],
    desks: [],
    opening: { asked: false, next: undefined },
  };

  it('says whether it can be turned, and by how much', () => {
    const fact = vocabulary.facts.get('projectStarted');
    if (!fact) throw new Error('there is no such fact');
    const change = { fact, value: { is: false }, knowledge: NOTHING, meets: [] };
    const turned = (size: number) => {
      const changes = Array.from({ length: size }, () => change);
      return wayInText({ ...none, ways: [{ changes, leadsTo: 'eligible', missing: [] }] }, [], 'nl');
    };
    expect(turned(1)).toBe('Dit past niet zoals het nu is. Met één aanpassing wordt dat anders.');
    expect(turned(2)).toBe('Dit past niet zoals het nu is. Met twee aanpassingen wordt dat anders.');
    expect(wayInText(none, [], 'nl')).toBe('Dit past niet. Met drie aanpassingen of minder wordt dat niet anders.');
  });

  it('says what is fixed, or that there is another desk', () => {
    expect(wayInText({ ...none, blocked: true }, ['vestigingsplaats (Utrecht)', 'rechtsvorm'], 'nl')).toBe(
      'Dit past niet, door iets wat u niet kunt veranderen: vestigingsplaats (Utrecht) en rechtsvorm.',
    );
    expect(wayInText({ ...none, blocked: true }, [], 'nl')).toBe(
      'Voor deze plaats en dit thema is er een ander loket.',
    );
  });
});

describe('the next opening', () => {
  const next = (inferred: boolean) => ({ opens: Date.UTC(2017, 3, 10, 22), opening: { inferred } }) as NextOpening;

  it('is told by its day, with a warning when it is inferred', () => {
    expect(nextOpeningText(next(false), 'nl')).toBe('De volgende openstelling die we kennen, begint op 11 april 2017.');
    expect(nextOpeningText(next(true), 'en')).toBe(
      'The next opening may start on 11 April 2017. We infer that from another year or region. Please ask the desk.',
    );
    expect(nextOpeningText(undefined, 'nl')).toBe(
      'We kennen nog geen volgende openstelling. Vraag het loket of er nog een komt.',
    );
  });
});
