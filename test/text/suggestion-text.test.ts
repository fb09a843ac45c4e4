import { describe, expect, it } from 'vitest';
import { REGISTER_FIELDS, REMARKS, remark, SUGGESTION_NOTES } from '../../src/core/company/suggestion.ts';
import { LANGUAGES } from '../../src/core/text.ts';
import { noteText, remarkText, SUGGESTION_TEXTS } from '../../src/text/suggestion-text.ts';
import { isWhole, unsoundIn } from './sound.ts';

/** Beyond this many words a Dutch sentence is hard to follow. */
const MOST_WORDS = 20;

const remarks = REMARKS.map((code) => remark(code, ['72190', '99999']));
const textsIn = (language: (typeof LANGUAGES)[number]) => [
  ...SUGGESTION_NOTES.map((note) => noteText([note], language)),
  ...remarks.map((one) => remarkText(one, language)),
];

describe('what is said of the Handelsregister', () => {
  it.each(LANGUAGES)('is whole sentences in %s', (language) => {
    expect(textsIn(language).filter((text) => !isWhole(text))).toEqual([]);
    const all = noteText(SUGGESTION_NOTES, language);
    expect([isWhole(all), unsoundIn(all)]).toEqual([true, []]);
  });

  it('is short sentences in Dutch', () => {
    const sentences = textsIn('nl').flatMap((text) => text.split(/(?<=[.?]) /));
    expect(sentences.filter((sentence) => sentence.split(' ').length > MOST_WORDS)).toEqual([]);
  });

  it('differs by language', () => {
    expect(textsIn('nl').filter((text, i) => text === textsIn('en')[i])).toEqual([]);
    const fields = REGISTER_FIELDS.map((field) => SUGGESTION_TEXTS.nl.field[field]);
    expect(fields.filter((text, i) => text === SUGGESTION_TEXTS.en.field[REGISTER_FIELDS[i] ?? 'start'])).toEqual([]);
  });

  it('is nothing where there is nothing to say', () => {
    expect(noteText([], 'nl')).toBe('');
  });
});
