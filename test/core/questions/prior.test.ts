import { describe, expect, it } from 'vitest';
import { closeOverWholeNumbers, type Interval } from '../../../src/core/quantity.ts';
import { classWeight, pieceWeights } from '../../../src/core/questions/prior.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

const stretch = (low: number, high: number): Interval =>
  closeOverWholeNumbers({ low, high, lowOpen: false, highOpen: true });

describe('pieceWeights', () => {
  const prior = { brackets: [{ below: 10, share: 80 }, { below: 50, share: 15 }, { share: 5 }], sources: ['cbs'] };

  it('divides the share of a bracket over the pieces in it', () => {
    expect(pieceWeights(prior, [stretch(0, 5), stretch(5, 10), stretch(10, 50), stretch(50, 100)])).toEqual([
      40, 40, 15, 5,
    ]);
  });

  it('gives a piece that spans brackets all of them', () => {
    expect(pieceWeights(prior, [stretch(0, 50), stretch(50, 100)])).toEqual([95, 5]);
  });

  it('gives every piece the same when no source says', () => {
    expect(pieceWeights(undefined, [stretch(0, 5), stretch(5, 100)])).toEqual([1, 1]);
  });
});

describe('classWeight', () => {
  const { schemes, facts } = embeddedSnapshot().catalogue.vocabulary;
  const extent = (scheme: string, ...codes: string[]) => schemes.get(scheme)?.area(codes).inside ?? new Uint32Array(1);

  it('counts the smallest parts of a complete scheme: a province by its municipalities', () => {
    const places = schemes.get('places');
    const [gelderland, zeeland] = ['pv25', 'pv29'].map((code) =>
      classWeight(undefined, extent('places', code), places),
    );
    expect(gelderland).toBeGreaterThan(zeeland ?? 0);
  });

  it('takes the share of a code from the source', () => {
    const prior = facts.get('legalForm')?.prior;
    const forms = schemes.get('legal-forms');
    expect(classWeight(prior, extent('legal-forms', 'bv'), forms)).toBe(559_350);
    expect(classWeight(prior, extent('legal-forms', 'bv', 'vof'), forms)).toBe(787_590);
  });
});
