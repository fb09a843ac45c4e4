import { describe, expect, it } from 'vitest';
import type { UnderstoodValue } from '../../src/core/facts/profile.ts';
import { offerText, whyText } from '../../src/text/question-text.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const { vocabulary } = embeddedSnapshot().catalogue;

function offers(id: string, value: UnderstoodValue): readonly [nl: string, en: string] {
  const fact = vocabulary.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return [offerText(fact, value, vocabulary, 'nl'), offerText(fact, value, vocabulary, 'en')];
}

describe('offerText', () => {
  it.each<[string, UnderstoodValue, string, string]>([
    ['employees', { range: { below: 10 } }, 'minder dan 10 personen', 'less than 10 people'],
    ['employees', { range: { atLeast: 10, below: 50 } }, '10 tot 50 personen', '10 to 50 people'],
    ['employees', { range: { atLeast: 250 } }, '250 personen of meer', '250 people or more'],
    ['employees', { is: 250 }, '250 personen', '250 people'],
    ['annualTurnover', { range: { atMost: 2_000_000 } }, 'hoogstens € 2.000.000', 'at most €2,000,000'],
    [
      'annualTurnover',
      { range: { above: 2_000_000, atMost: 10_000_000 } },
      'meer dan € 2.000.000 en hoogstens € 10.000.000',
      'more than €2,000,000 and at most €10,000,000',
    ],
    ['projectCosts', { range: { atLeast: 50_000, below: 80_000 } }, '€ 50.000 tot € 80.000', '€50,000 to €80,000'],
    [
      'feasibilityCostShare',
      { range: { atLeast: 60, atMost: 80 } },
      '60% tot en met 80%',
      '60% up to and including 80%',
    ],
    ['foundingDate', { range: { before: '2021-11-26' } }, 'vóór 26 november 2021', 'before 26 November 2021'],
    [
      'foundingDate',
      { range: { onOrAfter: '2021-11-26' } },
      'op of na 26 november 2021',
      'on or after 26 November 2021',
    ],
    [
      'foundingDate',
      { range: { onOrAfter: '2016-01-01', before: '2021-11-26' } },
      '1 januari 2016 tot 26 november 2021',
      '1 January 2016 to 26 November 2021',
    ],
    ['projectStarted', { is: true }, 'ja', 'yes'],
    ['themes', { is: [] }, 'geen van deze', 'none of these'],
    [
      'technologyReadinessLevel',
      { range: { atLeast: 5, atMost: 8 } },
      'niveau 5 tot en met 8',
      'level 5 up to and including 8',
    ],
    ['smePartners', { range: { atLeast: 2 } }, '2 of meer', '2 or more'],
    ['companySize', { is: 'micro' }, 'micro-onderneming', 'micro enterprise'],
    ['location', { is: 'pv25' }, 'Gelderland', 'Gelderland'],
    ['location', { oneOf: ['pv25', 'pv23'] }, 'Gelderland of Overijssel', 'Gelderland or Overijssel'],
    [
      'location',
      { oneOf: ['pv25', 'pv23', 'pv26', 'pv31', 'pv29'] },
      'Gelderland, Overijssel, Utrecht of een van 2 andere',
      'Gelderland, Overijssel, Utrecht or one of 2 others',
    ],
  ])('says an answer to %s as a person would: %j', (fact, value, nl, en) => {
    expect(offers(fact, value)).toEqual([nl, en]);
  });
});

describe('whyText', () => {
  it('counts the schemes', () => {
    expect(whyText(1, undefined, 'nl')).toBe('Dit beslist over 1 regeling.');
    expect(whyText(7, undefined, 'en')).toBe('This decides about 7 schemes.');
    expect(whyText(2, 'Noord-Brabant', 'nl')).toBe(
      'U gaf Noord-Brabant op. Voor 2 regelingen moeten we het preciezer weten.',
    );
  });
});
