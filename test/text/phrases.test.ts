import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/text.ts';
import { OPERATOR_TEXT } from '../../src/text/operator-text.ts';
import { PHRASES } from '../../src/text/phrases.ts';
import { PROBLEM_CODES, PROBLEM_TEXTS } from '../../src/text/problem-text.ts';
import { STOP_TEXT } from '../../src/text/stop-text.ts';
import { WAY_IN_PHRASES } from '../../src/text/way-in-phrases.ts';
import { isWhole, unsoundIn } from './sound.ts';

/** Every leaf of a table of phrases with its place; functions are called with words that cannot be missed. */
function leaves(part: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function') return [[place, String(part(...Array.from({ length: part.length }, () => 3)))]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, member]) => leaves(member, `${place}/${key}`));
}

describe('PHRASES', () => {
  it.each(LANGUAGES)('leaves no phrase empty or broken in %s', (language) => {
    const broken = leaves(PHRASES[language], language).filter(
      ([, text]) => text === '' || unsoundIn(text.trim()).length > 0,
    );
    expect(broken).toEqual([]);
  });

  it('says things differently in each language', () => {
    // Numbers, signs and codes are the same everywhere.
    const shared = leaves(PHRASES.nl, '').filter(([place, text]) =>
      leaves(PHRASES.en, '').some(([other, words]) => other === place && words === text && /\p{L}{2}/u.test(words)),
    );
    expect(shared).toEqual([]);
  });

  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [2_500_000, '2.500.000', '2,500,000'],
    [1234.5, '1.234,5', '1,234.5'],
    [-1000, '-1.000', '-1,000'],
  ])('writes %d as %s in Dutch and %s in English', (number, nl, en) => {
    expect([PHRASES.nl.number(number), PHRASES.en.number(number)]).toEqual([nl, en]);
  });

  it('counts one and more', () => {
    const { people, months, years } = PHRASES.nl.unit;
    expect([people('1', true), people('2', false), months('1', true), months('2', false), years('2', false)]).toEqual([
      '1 persoon',
      '2 personen',
      '1 maand',
      '2 maanden',
      '2 jaar',
    ]);
    expect([PHRASES.en.unit.people('1', true), PHRASES.en.unit.years('2', false)]).toEqual(['1 person', '2 years']);
  });

  it.each(LANGUAGES)('names all twelve months in %s', (language) => {
    const months = Array.from({ length: 12 }, (_, index) => PHRASES[language].day(2016, index + 1, 9));
    expect(new Set(months).size).toBe(12);
    expect(months.filter((text) => !/^9 \p{L}+ 2016$/u.test(text))).toEqual([]);
  });
});

describe('WAY_IN_PHRASES', () => {
  it.each(LANGUAGES)('leaves no phrase empty or broken in %s', (language) => {
    const broken = leaves(WAY_IN_PHRASES[language], language).filter(
      ([, text]) => unsoundIn(text.trim()).length > 0 || !/\.$/.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('says things differently in each language', () => {
    const [nl, en] = [leaves(WAY_IN_PHRASES.nl, ''), leaves(WAY_IN_PHRASES.en, '')];
    expect(nl.map(([place]) => place)).toEqual(en.map(([place]) => place));
    expect(nl.filter(([, text], i) => text === en[i]?.[1])).toEqual([]);
  });
});

describe('PROBLEM_TEXTS', () => {
  const problems = LANGUAGES.flatMap((language) => PROBLEM_CODES.map((code) => ({ language, code })));

  it.each(problems)('has a title and whole sentences for $code in $language', ({ language, code }) => {
    const { title, detail } = PROBLEM_TEXTS[language][code];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const count of [1, 2]) expect(isWhole(detail({ count, allowed: ['application/json'] }))).toBe(true);
  });
});

describe('what the operator reads', () => {
  it.each(LANGUAGES)('is whole in %s', (language) => {
    const words = { folder: 'data', file: 'a.db', name: '0001', number: '3', count: '2', port: '3000', host: '::1' };
    const stops = Object.values(STOP_TEXT[language]).map((sentence) => sentence(words));
    const told = leaves(OPERATOR_TEXT[language], language).map(([, text]) => text);
    const broken = [...stops, ...told].filter((text) => /undefined|\[object|\.\.(?!\.)/.test(text) || text === '');
    expect(broken).toEqual([]);
  });
});
