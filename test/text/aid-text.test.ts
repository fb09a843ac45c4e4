import { describe, expect, it } from 'vitest';
import { AID_REGIMES } from '../../src/core/catalogue/instrument.ts';
import { LANGUAGES } from '../../src/core/text.ts';
import { aidLabel } from '../../src/text/aid-text.ts';
import { hadText } from '../../src/text/stacking-text.ts';
import { isWhole } from './sound.ts';

describe('aidLabel', () => {
  it.each(AID_REGIMES)('says %s in whole sentences, with articles and without', (regime) => {
    for (const language of LANGUAGES)
      for (const articles of [[], ['25'], ['18', '25'], ['25', '26', '28']])
        expect(isWhole(aidLabel({ regime, articles, sources: [] }, language))).toBe(true);
  });

  it('names the articles', () => {
    expect(aidLabel({ regime: 'gber', articles: ['25', '29'], sources: [] }, 'nl')).toBe(
      'Staatssteun die mag volgens de Europese vrijstelling (AGVV, artikel 25 en 29).',
    );
  });
});

describe('hadText', () => {
  it('follows the note it is added to', () => {
    expect(LANGUAGES.map((language) => hadText(['EIA', 'MIA'], language))).toEqual([
      ' U gaf op dat het bedrijf deze steun al kreeg: EIA en MIA.',
      ' You said that the company already had this: EIA and MIA.',
    ]);
  });
});
