import { describe, expect, it } from 'vitest';
import type { Dictionary, Fact } from '../../../src/core/facts/fact.ts';
import { followersOf, originsOf } from '../../../src/core/facts/origins.ts';

const text = { nl: 'tekst', en: 'text' };
const fact = (id: string, ...derivedFrom: readonly string[]): [string, Fact] => [
  id,
  { id, type: 'date', label: text, question: text, askedOf: 'company', effort: 1, sources: [], derivedFrom },
];
const facts: Dictionary = new Map([
  fact('room', 'received', 'freight'),
  fact('received', 'awards'),
  fact('awards'),
  fact('freight', 'awards'),
  fact('egg', 'hen'),
  fact('hen', 'egg'),
]);

describe('originsOf', () => {
  it.each([
    ['room', ['received', 'freight', 'awards']],
    ['received', ['awards']],
    ['awards', []],
    ['unheard-of', []],
    ['egg', ['hen']],
  ])('of %s are %j', (id, origins) => {
    expect(originsOf(id, facts)).toEqual(origins);
  });
});

describe('followersOf', () => {
  const derived: Dictionary = new Map([
    fact('deMinimisRoom', 'deMinimisReceived', 'roadFreightForHire'),
    fact('deMinimisReceived', 'otherAwards'),
    fact('otherAwards'),
    fact('roadFreightForHire'),
  ]);

  it.each([
    ['otherAwards', ['deMinimisReceived', 'deMinimisRoom']],
    ['roadFreightForHire', ['deMinimisRoom']],
    ['deMinimisRoom', []],
  ])('of %s are %j, in the order in which they are worked out', (id, followers) => {
    expect(followersOf(id, derived)).toEqual(followers);
  });
});
