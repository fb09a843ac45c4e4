import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/core/day.ts';
import { ASPECTS, comparedPairs } from '../../src/core/landscape/overlap-aspects.ts';
import { wholeDay } from '../../src/core/moment.ts';
import { LANGUAGES, type Language } from '../../src/core/text.ts';
import { aspectItemName, overlapText } from '../../src/text/overlap-text.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const snapshot = embeddedSnapshot();
const pairs = comparedPairs(snapshot, wholeDay('2016-05-20' as Day));

function told(a: string, b: string, language: Language): string {
  const pair = pairs.find(({ overlap: { parties } }) =>
    [a, b].every((id) => parties.some(({ compiled }) => compiled.instrument.id === id)),
  );
  if (!pair) throw new Error(`${a} and ${b} are no pair`);
  return overlapText(pair.overlap, pair.aspects, snapshot.catalogue, language);
}

describe('two schemes in one sentence', () => {
  it('says what two look-alikes share and where they differ', () => {
    expect(told('gelderland-voor-innovaties', 'mkg', 'nl')).toBe(
      'Twee leningen die allebei gelden in Gelderland: dezelfde thema’s, bedrijven van deels dezelfde grootte en verder deels dezelfde voorwaarden.',
    );
    expect(told('gelderland-voor-innovaties', 'mkg', 'en')).toBe(
      'Two loans that both apply in Gelderland: the same themes, companies of partly the same size and otherwise partly the same conditions.',
    );
  });

  it('says whose hands one scheme is in', () => {
    expect(told('mit-haalbaarheid-noord-holland', 'mit-haalbaarheid-utrecht', 'nl')).toBe(
      'Dezelfde regeling bij twee loketten, Provincie Noord-Holland en Provincie Utrecht, elk voor een eigen gebied of eigen thema’s: dezelfde thema’s, hetzelfde soort project, bedrijven van dezelfde grootte en verder dezelfde voorwaarden.',
    );
  });

  it('does not say that they are the same when the rules hardly ask anything', () => {
    expect(told('innogo', 'zif', 'nl')).toBe(
      'Twee leningen die allebei gelden in Zeeland; de regels die wij kennen, laten geen verschil zien.',
    );
  });

  it.each(LANGUAGES)('is one sentence, with every name in words: %s', (language) => {
    for (const { overlap, aspects } of pairs) {
      const text = overlapText(overlap, aspects, snapshot.catalogue, language);
      expect(text).toMatch(/^[A-Z][^.]*(?:\.[a-z]+[^.]*)*\.$/);
      expect(text).not.toMatch(/undefined|\bpv\d\d|\bgm\d{4}|\bcr\d\d/);
    }
  });
});

describe('what is shared', () => {
  it.each(LANGUAGES)('has a name in words, whatever it is: %s', (language) => {
    for (const { aspects } of pairs) {
      for (const { aspect, shared, only } of aspects) {
        expect(ASPECTS).toContain(aspect);
        const named = [...shared, ...only.flat()].map((id) => aspectItemName(aspect, id, snapshot.catalogue, language));
        expect(named.filter((name) => name === '' || /^(?:pv|gm|cr)\d\d|-(?:study|research)$/.test(name))).toEqual([]);
      }
    }
  });
});
