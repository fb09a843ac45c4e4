import { describe, expect, it } from 'vitest';
import { closest } from '../../src/core/closest.ts';

const FACTS = ['employees', 'annualTurnover', 'companySize', 'location', 'loan'];

describe('closest', () => {
  it.each([
    ['employes', 'employees'],
    ['companysize', 'companySize'],
    ['anualTurnover', 'annualTurnover'],
    ['locatoin', 'location'],
    ['loon', 'loan'],
  ])('takes %s for %s', (word, meant) => {
    expect(closest(word, FACTS)).toBe(meant);
  });

  it.each(['zipcode', 'xx', '', 'turnover'])('takes "%s" for nothing: more than a third is different', (word) => {
    expect(closest(word, FACTS)).toBeUndefined();
  });

  it('takes the nearest of several, and the first of equals', () => {
    expect(closest('loans', ['loads', 'loan', 'loams'])).toBe('loads');
    expect(closest('loan', ['loans', 'loan'])).toBe('loan');
  });
});
