import { describe, expect, it } from 'vitest';
import { conceptsShape, read } from '../../../src/core/catalogue/parse.ts';
import { buildScheme } from '../../../src/core/schemes/scheme.ts';

const concepts = read(
  conceptsShape,
  {
    scheme: 'places',
    concepts: [
      { code: 'nl', name: { nl: 'Nederland', en: 'The Netherlands' }, level: 'country' },
      {
        code: 'pv21',
        name: { nl: 'Fryslân', en: 'Friesland' },
        level: 'province',
        aliases: ['NL-FR', 'provinsje Fryslân'],
      },
      { code: 'pv26', name: { nl: 'Utrecht' }, level: 'province' },
      { code: 'gm0344', name: { nl: 'Utrecht' }, level: 'municipality' },
      { code: 'gm0518', name: { nl: "'s-Gravenhage", en: 'The Hague' }, level: 'municipality', aliases: ['Den Haag'] },
      { code: 'gm1924', name: { nl: 'Bergen' }, level: 'municipality' },
      { code: 'gm0373', name: { nl: 'Bergen' }, level: 'municipality' },
      { code: 'sbi2008-6201', name: { nl: 'Ontwikkelen van software' }, notation: '62.01', level: 'class' },
    ],
  },
  (failure) => expect.unreachable(failure.code),
);
const scheme = buildScheme({
  id: 'places',
  name: { nl: 'plaatsen', en: 'places' },
  partition: true,
  levels: ['country', 'province', 'municipality', 'class'],
  concepts: concepts?.concepts ?? [],
});
const found = (text: string) => scheme.find(text).map((concept) => concept.code);

describe('find', () => {
  it.each([
    ['a code', 'pv21', 'pv21'],
    ['a code in capitals', 'PV21', 'pv21'],
    ['the Dutch name', 'Fryslân', 'pv21'],
    ['the name without its accent', 'fryslan', 'pv21'],
    ['the name in capitals', 'FRYSLÂN', 'pv21'],
    ['an accent written as a letter and a mark', 'Frysla\u0302n', 'pv21'],
    ['the English name', 'friesland', 'pv21'],
    ['an alias', 'nl-fr', 'pv21'],
    ['an alias with a space for its hyphen', 'NL FR', 'pv21'],
    ['an alias of two words, with space around it', '  provinsje  Fryslan ', 'pv21'],
    ['a name with an apostrophe', "'S-GRAVENHAGE", 'gm0518'],
    ['a name as people say it', 'den haag', 'gm0518'],
    ['a notation', '62.01', 'sbi2008-6201'],
    ['a notation without its full stop', '62 01', 'sbi2008-6201'],
  ])('knows %s', (_what, text, code) => {
    expect(found(text)).toEqual([code]);
  });

  it('takes the first level of which a concept has the name', () => {
    expect(found('Utrecht')).toEqual(['pv26']);
    expect(found('gm0344')).toEqual(['gm0344']);
  });

  it('gives both when two concepts of one level share a name', () => {
    expect(found('bergen')).toEqual(['gm1924', 'gm0373']);
  });

  it.each(['', ' ', 'Atlantis', 'pv', 'Fryslân (provincie)'])('knows nothing by "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('suggest', () => {
  it.each([
    ['Frieslant', 'Friesland'],
    ['Utregt', 'Utrecht'],
    ['Nederlant', 'Nederland'],
    ['pv2', 'pv21'],
  ])('for %s thinks of %s', (text, near) => {
    expect(scheme.suggest(text)).toBe(near);
  });

  it.each(['Atlantis', 'Luxemburg', ''])('for "%s" thinks of nothing', (text) => {
    expect(scheme.suggest(text)).toBeUndefined();
  });

  it('only suggests what can be found', () => {
    expect(found(scheme.suggest('Frieslant') ?? '')).toEqual(['pv21']);
  });
});
