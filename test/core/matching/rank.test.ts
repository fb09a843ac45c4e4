import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { ask, snapshotOf, timeOf } from '../asking.ts';

const text = (words: string) => ({ nl: words, en: words });
const fact = (id: string): CatalogueDocument => ({
  kind: 'fact',
  id,
  body: {
    ...{ id, type: 'boolean', label: text(id), question: text(id), askedOf: 'project', effort: 1 },
    ...{ whenTrue: text('ja'), whenFalse: text('nee') },
  },
});
const yes = (id: string) => ({ fact: id, is: true, source: 'law' });
const OPEN = { openings: [{ continuous: true, unsourced: 'made up' }] };

/** An instrument whose name is the opposite of its id, so that neither can pass for the other. */
function instrument(id: string, eligibility: object, edition: object = OPEN, name = id): CatalogueDocument {
  const editions = [
    {
      ...{
        id: '2016',
        valid: {},
        eligibility,
        confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
      },
      ...edition,
    },
  ];
  return {
    kind: 'instrument',
    id,
    body: {
      ...{ id, scope: 'national', kind: 'subsidy', name: text(name), summary: text('s') },
      ...{ provider: ['desk'], desk: 'desk', editions },
    },
  };
}

function orderOf(...instruments: readonly CatalogueDocument[]): readonly string[] {
  const snapshot = snapshotOf([
    { kind: 'source', id: 'law', body: { id: 'law', title: 'The law' } },
    { kind: 'organisation', id: 'desk', body: { id: 'desk', name: text('loket'), kind: 'desk' } },
    ...['yes', 'no', 'a', 'b'].map(fact),
    ...instruments,
  ]);
  const { matches } = ask(snapshot, { yes: true, no: false }, timeOf('2016-05-20'));
  return matches.map(({ candidate }) => candidate.compiled.instrument.id);
}

const grant = (maximum: number) => ({ ...OPEN, benefit: { form: 'grant', maximum, source: 'law' } });

describe('the order of results', () => {
  it('is first by verdict', () => {
    const assessed = { all: [yes('yes'), { assessment: 'novel', text: text('nieuw'), source: 'law' }] };
    expect(
      orderOf(
        instrument('a-no', yes('no')),
        instrument('b-unknown', yes('a')),
        instrument('c-assessed', assessed),
        instrument('d-yes', yes('yes')),
      ),
    ).toEqual(['d-yes', 'c-assessed', 'b-unknown', 'a-no']);
  });

  it('then by what can be applied for today', () => {
    const period = (opens: string, closes: string, rest = {}) => ({
      openings: [{ opens, closes, unsourced: 'made up', ...rest }],
    });
    expect(
      orderOf(
        instrument('a', yes('yes'), period('2016-01-01T09:00', '2016-02-01T17:00')),
        instrument('b', yes('yes'), { openings: [] }),
        instrument('c', yes('yes'), period('2016-01-01T09:00', '2016-12-01T17:00', { exhaustedOn: '2016-01-02' })),
        instrument('d', yes('yes'), period('2016-09-01T09:00', '2016-12-01T17:00')),
        instrument('e', yes('yes')),
        instrument('f', yes('yes'), period('2016-05-01T09:00', '2016-06-01T17:00')),
      ),
    ).toEqual(['f', 'e', 'd', 'c', 'b', 'a']);
  });

  it('then by how little is still missing', () => {
    expect(orderOf(instrument('x', { all: [yes('a'), yes('b')] }), instrument('y', yes('a')))).toEqual(['y', 'x']);
  });

  it('then by the highest benefit, one that is not known last', () => {
    expect(
      orderOf(
        instrument('x', yes('yes')),
        instrument('y', yes('yes'), grant(1000)),
        instrument('z', yes('yes'), grant(2000)),
      ),
    ).toEqual(['z', 'y', 'x']);
  });

  it('then by Dutch name, and by id when the names are equal too', () => {
    expect(
      orderOf(
        instrument('c', yes('yes'), OPEN, 'Bijdrage'),
        instrument('b', yes('yes'), OPEN, 'Bijdrage'),
        instrument('a', yes('yes'), OPEN, 'Voucher'),
      ),
    ).toEqual(['b', 'c', 'a']);
  });
});
