import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { canonicalResult } from '../../../src/core/matching/canonical-result.ts';
import { ask, snapshotOf, timeOf } from '../asking.ts';

const S = { source: 'law' };
const text = (words: string) => ({ nl: words, en: words });
const fact = (id: string): CatalogueDocument => ({
  kind: 'fact',
  id,
  body: {
    ...{ id, type: 'boolean', label: text(id), question: text(id), askedOf: 'project', effort: 1 },
    ...{ whenTrue: text('ja'), whenFalse: text('nee') },
  },
});
const instrument = (id: string, eligibility: object): CatalogueDocument => ({
  kind: 'instrument',
  id,
  body: {
    ...{ id, scope: 'national', kind: 'loan', name: text(id), summary: text('s'), provider: ['desk'], desk: 'desk' },
    editions: [
      {
        ...{ id: '2016', valid: {}, eligibility, benefit: { form: 'loan', minimum: 5000, maximum: 50_000, ...S } },
        confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
      },
    ],
  },
});

const snapshot = snapshotOf([
  { kind: 'source', id: 'law', body: { id: 'law', title: 'The law' } },
  { kind: 'organisation', id: 'desk', body: { id: 'desk', name: text('loket'), kind: 'desk' } },
  ...['new', 'started', 'green'].map(fact),
  instrument('a-loan', { fact: 'started', is: false, ...S }),
  instrument('b-loan', {
    all: [
      { fact: 'new', is: true, ...S },
      { fact: 'green', is: true, ...S },
    ],
  }),
  instrument('c-loan', { fact: 'started', is: true, ...S }),
]);
const resultOn = (asOf: string) => ask(snapshot, { started: false }, timeOf(asOf));

describe('canonicalResult', () => {
  it('holds what was concluded of each instrument, the release and the time, and nothing of the answers', () => {
    expect(canonicalResult(resultOn('2016-05-20'), '1.0.0').split('\n')).toEqual([
      '1.0.0',
      'sha256-made-up',
      '2016-05-20',
      'a-loan@2016 eligible unknown 5000-50000 ',
      'b-loan@2016 undetermined unknown 5000-50000 green,new',
      'c-loan@2016 ineligible unknown  ',
      '',
    ]);
  });

  it('tells a moment from a day', () => {
    expect(canonicalResult(resultOn('2016-05-20T09:00:00+02:00'), '1.0.0')).toContain('\n2016-05-20T07:00:00Z\n');
  });
});
