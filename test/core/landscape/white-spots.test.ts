import { describe, expect, it } from 'vitest';
import { compileSnapshot } from '../../../src/core/catalogue/snapshot.ts';
import type { Day } from '../../../src/core/day.ts';
import { coverageOf } from '../../../src/core/landscape/coverage.ts';
import { whiteSpotsOf } from '../../../src/core/landscape/white-spots.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import type { Language } from '../../../src/core/text.ts';
import { whiteSpotText } from '../../../src/text/white-spot-text.ts';
import { checkFiles } from '../../../src/usecases/import-catalogue.ts';
import { buildCatalogue } from '../../support/build-catalogue.ts';

function snapshotOf(edits: Readonly<Record<string, string>> = {}) {
  const checked = checkFiles(buildCatalogue(edits));
  if (!checked.ok) throw new Error(JSON.stringify(checked.failures));
  return compileSnapshot(checked.catalogue, { number: 1, digest: 'x' });
}

/** Only the voucher of Noord-Brabant and the regional study of the east (agri-food and energy). */
const snapshot = snapshotOf();

const spots = (day: string, from = snapshot) =>
  whiteSpotsOf(coverageOf(from, { asOf: wholeDay(day as Day), themeLevel: 'topsector', scope: 'regional' }));

const where = (day: string, from = snapshot) =>
  spots(day, from).map(({ place, theme, reason }) => [place?.code, theme?.code, reason]);

describe('a white spot', () => {
  it('is a cell for which nothing is open, unless its whole place or theme is', () => {
    expect(where('2016-05-20')).toEqual([
      ['pv30', undefined, 'nothing-known-open'],
      [undefined, 'water', 'nothing-known-open'],
    ]);
  });

  it('is told as nothing open only if it is known that nothing is', () => {
    expect(where('2016-10-01').filter(([place]) => place === 'pv25')).toEqual([['pv25', undefined, 'nothing-open']]);
  });

  it('is a place without any instrument, when no edition is in force', () => {
    expect(where('2014-05-20').map(([, , reason]) => reason)).toEqual(
      Array.from({ length: where('2014-05-20').length }, () => 'nothing-in-force'),
    );
  });

  it('tells when something opens', () => {
    const [first] = spots('2016-02-01').filter(({ place }) => place?.code === 'pv25');
    expect(first?.opens).toBe(Date.UTC(2016, 4, 10, 7));
  });
});

describe('a white spot in words', () => {
  const texts = (day: string, language: Language) => spots(day).map((spot) => whiteSpotText(spot, language));

  it('says where, why, and until when', () => {
    expect(texts('2016-02-01', 'nl')).toContain(
      'In Gelderland staat voor geen enkel thema iets open. Op 10 mei 2016 gaat er weer iets open.',
    );
    expect(texts('2016-02-01', 'en')).toContain(
      'In Gelderland nothing is open for any theme. Something opens again on 10 May 2016.',
    );
  });

  it('never takes what is not known for a no', () => {
    expect(texts('2016-05-20', 'nl')).toContain(
      'Voor het thema Water weten we in geen enkele provincie van een instrument dat het open is. Van één instrument is niet bekend of het open is.',
    );
  });
});
