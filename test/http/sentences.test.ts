import { describe, expect, it } from 'vitest';
import type { Benefit } from '../../src/core/catalogue/instrument.ts';
import type { UnderstoodValue } from '../../src/core/facts/profile.ts';
import type { Condition, Requirement } from '../../src/core/rules/language.ts';
import { benefitText, estimateText } from '../../src/text/benefit-text.ts';
import { requirementText } from '../../src/text/requirement-text.ts';
import { givenText, listText } from '../../src/text/value-text.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

/** Sentences as they are read aloud. */

const { vocabulary } = embeddedSnapshot().catalogue;

function asked(fact: string, requirement: Requirement, negated = false): string {
  const condition: Condition = { node: 'condition', fact, requirement, sources: [] };
  return requirementText(condition, negated, vocabulary, 'nl').sentence;
}

function given(id: string, value: UnderstoodValue): string {
  const fact = vocabulary.facts.get(id);
  return fact ? givenText(fact, value, vocabulary, 'nl') : '';
}

const SIZES = ['small', 'medium'];

describe('a requirement', () => {
  it.each([
    ['employees', { operator: 'below', bound: 50 }, false, 'Aantal werkzame personen: minder dan 50 personen.'],
    ['employees', { operator: 'below', bound: 50 }, true, 'Aantal werkzame personen: minstens 50 personen.'],
    ['employees', { operator: 'atMost', bound: 1 }, true, 'Aantal werkzame personen: meer dan 1 persoon.'],
    ['foundingDate', { operator: 'before', day: '2016-05-01' }, false, 'Datum van oprichting: vóór 1 mei 2016.'],
    ['foundingDate', { operator: 'before', day: '2016-05-01' }, true, 'Datum van oprichting: op of na 1 mei 2016.'],
    [
      'companySize',
      { operator: 'in', values: SIZES },
      false,
      'Grootte van de onderneming: kleine onderneming of middelgrote onderneming.',
    ],
    [
      'companySize',
      { operator: 'is', value: 'large' },
      true,
      'Grootte van de onderneming: iets anders dan grote onderneming.',
    ],
    ['projectStarted', { operator: 'is', value: true }, true, 'Het project is nog niet begonnen.'],
    [
      'projectCosts',
      { operator: 'between', low: 1000, high: 2500 },
      false,
      'Kosten van het project: van € 1.000 tot en met € 2.500.',
    ],
  ] as [string, Requirement, boolean, string][])('on %s: %j, negated: %s', (fact, requirement, negated, sentence) => {
    expect(asked(fact, requirement, negated)).toBe(sentence);
  });
});

describe('what was given', () => {
  it.each([
    ['employees', { range: { atLeast: 10, below: 50 } }, 'minstens 10 personen en minder dan 50 personen'],
    ['employees', { is: 1 }, '1 persoon'],
    ['companySize', { oneOf: SIZES }, 'kleine onderneming of middelgrote onderneming'],
    ['location', { is: 'pv25' }, 'Gelderland'],
    ['location', { is: '6525 EC' }, '6525 EC'],
    ['themes', { is: [] }, 'niets uit de lijst'],
    ['foundingDate', { is: '2014-03-01' }, '1 maart 2014'],
  ] as [string, UnderstoodValue, string][])('for %s: %j', (fact, value, text) => {
    expect(given(fact, value)).toBe(text);
  });
});

describe('a list', () => {
  it('has semicolons between items that are lists themselves', () => {
    expect(listText(['a'], 'of')).toBe('a');
    expect(listText(['a', 'b', 'c'], 'of')).toBe('a, b of c');
    expect(listText(['a, b of c', 'd', 'e'], 'of')).toBe('a, b of c; d; of e');
  });
});

describe('a benefit', () => {
  const text = (benefit: Omit<Benefit, 'form' | 'sources'>) =>
    benefitText({ form: 'grant', sources: [], ...benefit }, vocabulary.facts, 'nl');

  it('is told in one sentence', () => {
    expect(text({ of: 'projectCosts', percentage: 40, maximum: 50_000 })).toBe(
      '40% van de kosten van het project, hoogstens € 50.000.',
    );
    expect(text({ fixed: 3750 })).toBe('Een vast bedrag van € 3.750.');
    expect(text({ minimum: 1000 })).toBe('Vanaf € 1.000.');
    expect(text({})).toBe('Hoeveel het is, weten we niet. Vraag het na bij het loket.');
  });

  it('is told for each choice it depends on', () => {
    const by = (micro: number, small: number, medium: number) => ({
      by: 'companySize',
      values: { micro, small, medium },
    });
    expect(text({ of: 'projectCosts', percentage: by(45, 45, 35), maximum: by(9, 9, 8) })).toBe(
      'Micro-onderneming of kleine onderneming: 45% van de kosten van het project, hoogstens € 9. ' +
        'Middelgrote onderneming: 35% van de kosten van het project, hoogstens € 8.',
    );
  });

  it.each([
    [{ atMost: 36_000 }, ' Bij u gaat het om hoogstens € 36.000.'],
    [{ atLeast: 50_000, atMost: 90_000 }, ' Bij u gaat het om een bedrag tussen € 50.000 en € 90.000.'],
    [{ atLeast: 3750, atMost: 3750 }, ' Bij u gaat het om € 3.750.'],
    [{ atLeast: 1000 }, ''],
    [
      { atMost: 36_000, belowMinimum: 50_000 },
      ' Bij u gaat het om hoogstens € 36.000, en dat is minder dan het laagste bedrag. Vraag het loket of aanvragen zin heeft.',
    ],
  ])('is estimated in words: %j', (estimate, words) => {
    expect(estimateText(estimate, 'nl')).toBe(words);
  });
});
