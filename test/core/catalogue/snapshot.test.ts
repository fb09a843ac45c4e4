import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { ask, byInstrument, snapshotOf, timeOf } from '../asking.ts';

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
const edition = (id: string, from: string, until: string, rest: object = {}) => ({
  ...{ id, valid: { from, until }, eligibility: { fact: 'innovative', is: true, ...S } },
  confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
  ...rest,
});
const instrument = (id: string, scope: string, editions: readonly object[]): CatalogueDocument => ({
  kind: 'instrument',
  id,
  body: {
    ...{
      id,
      scope,
      kind: 'subsidy',
      family: 'mit',
      name: text(id),
      summary: text('s'),
      provider: ['desk'],
      desk: 'desk',
    },
    editions,
  },
});

const INNOVATIVE = { serves: { fact: 'innovative', is: true, ...S } };
const ANYTHING = {
  serves: {
    any: [
      { fact: 'innovative', is: true, ...S },
      { fact: 'innovative', is: false, ...S },
    ],
  },
};
const NET = { eligibility: { 'instrument-family': 'mit', scope: 'regional', is: 'not-serving', ...S } };
const ADVICE = {
  advice: [
    { fact: 'started', is: false, ...S },
    { text: text('Let op'), ...S },
  ],
};

const snapshot = snapshotOf([
  { kind: 'source', id: 'law', body: { id: 'law', title: 'The law' } },
  { kind: 'organisation', id: 'desk', body: { id: 'desk', name: text('loket'), kind: 'desk' } },
  ...['innovative', 'started'].map(fact),
  instrument('regional', 'regional', [
    edition('2016', '2016-01-01', '2017-01-01', { ...INNOVATIVE, ...ADVICE }),
    edition('2017', '2017-01-01', '2018-01-01', ANYTHING),
  ]),
  instrument('national', 'national', [edition('all', '2016-01-01', '2019-01-01', NET)]),
]);

const innovativeOn = (asOf: string, innovative: boolean) => byInstrument(ask(snapshot, { innovative }, timeOf(asOf)));

describe('a snapshot', () => {
  it.each([
    ['2015-12-31', []],
    ['2016-01-01', ['national@all', 'regional@2016']],
    ['2016-12-31', ['national@all', 'regional@2016']],
    ['2017-01-01', ['national@all', 'regional@2017']],
    ['2018-01-01', ['national@all']],
    ['2019-01-01', []],
    ['2016-12-31T23:30:00Z', ['national@all', 'regional@2017']],
  ])('knows what is in force on %s', (asOf, expected) => {
    const names = snapshot.candidates(timeOf(asOf)).map(
      ({
        compiled: {
          instrument: { id },
          edition: { id: year },
        },
      }) => `${id}@${year}`,
    );
    expect(names).toEqual(expected);
  });

  it('gives the same candidates for the same day, and fresh ones for a moment', () => {
    const [day, moment] = [timeOf('2016-05-20'), timeOf('2016-05-20T09:00:00Z')];
    expect(snapshot.candidates(day)).toBe(snapshot.candidates(day));
    expect(snapshot.candidates(moment)).toEqual(snapshot.candidates(day));
  });

  it('holds each distinct condition once, however often it is asked', () => {
    expect(snapshot.conditions).toHaveLength(3);
  });

  it.each([
    ['a desk that serves closes the net', '2016-05-20', true, 'ineligible', 'unmet', ['regional']],
    ['a desk that does not serve leaves it open', '2016-05-20', false, 'eligible', 'met', []],
    [
      'the edition of the year counts, not that of the year before',
      '2017-05-20',
      false,
      'ineligible',
      'unmet',
      ['regional'],
    ],
    ['a desk without an edition in force serves nobody', '2018-05-20', true, 'eligible', 'met', []],
  ])('%s', (_sentence, asOf, innovative, verdict, outcome, servedBy) => {
    const { inquiry } = ask(snapshot, { innovative }, timeOf(asOf));
    const national = innovativeOn(asOf, innovative).national;
    expect(national?.verdict).toBe(verdict);
    expect(national && inquiry.explain(national.candidate).reasons).toMatchObject([{ outcome, servedBy }]);
  });

  it('judges an advice without letting it decide', () => {
    const { matches } = ask(snapshot, { innovative: true, started: true }, timeOf('2016-05-20'));
    const [regional] = matches.filter(({ candidate }) => candidate.compiled.instrument.id === 'regional');
    expect(regional?.verdict).toBe('eligible');
    expect(regional?.explanation?.advice).toEqual(['unmet', 'unknown']);
  });

  it('counts the verdicts', () => {
    expect(ask(snapshot, { innovative: true }, timeOf('2016-05-20')).totals).toEqual({
      eligible: 1,
      'eligible-if-assessed': 0,
      undetermined: 0,
      ineligible: 1,
    });
  });
});
