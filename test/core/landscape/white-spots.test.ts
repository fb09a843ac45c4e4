import { describe, expect, it } from 'vitest';
import type { Opening } from '../../../src/core/catalogue/instrument.ts';
import { compileSnapshot } from '../../../src/core/catalogue/snapshot.ts';
import type { Day } from '../../../src/core/day.ts';
import { coverageOf } from '../../../src/core/landscape/coverage.ts';
import { whiteSpotsOf } from '../../../src/core/landscape/white-spots.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import type { Language } from '../../../src/core/text.ts';
import { whiteSpotText } from '../../../src/text/white-spot-text.ts';
import { checkFiles } from '../../../src/usecases/import-catalogue.ts';
import { buildCatalogue } from '../../support/build-catalogue.ts';

const checked = checkFiles(buildCatalogue());
if (!checked.ok) throw new Error(JSON.stringify(checked.failures));
const { catalogue } = checked;

/** Only the voucher of Noord-Brabant, of which no opening is known, and the regional study of the east (agri-food and energy). */
const snapshot = compileSnapshot(catalogue, { number: 1, digest: 'x' });

const ALWAYS: Opening = { continuous: true, order: 'continuous', inferred: false, sources: [] };

/** The same with a voucher that is always open, so that something is. */
const openVoucher = compileSnapshot(
  {
    ...catalogue,
    instruments: new Map(
      [...catalogue.instruments].map(([id, one]) => [
        id,
        id === 'voucher-south' ? { ...one, editions: one.editions.map((e) => ({ ...e, openings: [ALWAYS] })) } : one,
      ]),
    ),
  },
  { number: 2, digest: 'y' },
);

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
    expect(where('2016-10-01', openVoucher).filter(([place]) => place === 'pv25')).toEqual([
      ['pv25', undefined, 'nothing-open'],
    ]);
  });

  it('is the whole picture, told once, when no edition is in force or nothing is open at all', () => {
    expect(where('2014-05-20')).toEqual([[undefined, undefined, 'nothing-in-force']]);
    expect(where('2017-06-01')).toEqual([[undefined, undefined, 'nothing-known-open']]);
  });

  it('tells when something opens', () => {
    const [first] = spots('2016-02-01', openVoucher).filter(({ place }) => place?.code === 'pv25');
    expect(first?.opens).toBe(Date.UTC(2016, 4, 10, 7));
  });
});

describe('a white spot in words', () => {
  const texts = (day: string, language: Language, from = snapshot) =>
    spots(day, from).map((spot) => whiteSpotText(spot, language));

  it('says where, why, and until when', () => {
    expect(texts('2016-02-01', 'nl', openVoucher)).toContain(
      'In Gelderland staat voor geen enkel thema iets open. Op 10 mei 2016 gaat er iets open.',
    );
    expect(texts('2016-02-01', 'en', openVoucher)).toContain(
      'In Gelderland nothing is open for any theme. Something opens on 10 May 2016.',
    );
  });

  it('says once that there is nothing anywhere', () => {
    expect(texts('2014-05-20', 'nl')).toEqual(['Er is nergens een instrument.']);
  });

  it('never takes what is not known for a no', () => {
    expect(texts('2016-05-20', 'nl')).toContain(
      'Voor het thema Water weten we in geen enkele provincie van een instrument dat het open is. Van één instrument is niet bekend of het open is.',
    );
  });
});
