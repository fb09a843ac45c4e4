import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../../../src/core/catalogue/read-catalogue.ts';
import { jsonPointer } from '../../../src/core/failure.ts';

const text = { nl: 'tekst', en: 'text' };
const fact = (id: string): CatalogueDocument => ({
  kind: 'fact',
  id,
  body: { id, type: 'date', label: text, question: text, askedOf: 'company', effort: 1 },
});
const source = (id: string, title = 'The law'): CatalogueDocument => ({ kind: 'source', id, body: { id, title } });

function failuresIn(documents: readonly CatalogueDocument[]): readonly string[] {
  const read = readCatalogue(documents);
  return read.ok
    ? []
    : read.failures.map(({ kind, id, failure }) => `${kind} ${id} ${failure.code} ${jsonPointer(failure.path)}`);
}

describe('readCatalogue', () => {
  it('lists facts by their id, in whatever order the documents come', () => {
    const read = readCatalogue([fact('years'), fact('age'), fact('place')]);
    expect(read.ok && [...read.catalogue.vocabulary.facts.keys()]).toEqual(['age', 'place', 'years']);
  });

  it('reads a catalogue without any document', () => {
    expect(failuresIn([])).toEqual([]);
  });

  it('reads a catalogue from before there were hints', () => {
    const read = readCatalogue([source('law')]);
    expect(read.ok && read.catalogue.themeHints).toEqual([]);
  });

  it('reports a hint from or to something that does not exist', () => {
    const row = { activity: '10', theme: 'food', coverage: 'full', confidence: 'low', basis: 'cbs-description' };
    const hints: CatalogueDocument = { kind: 'theme-hints', id: 'theme-hints', body: { rows: [row] } };
    expect(failuresIn([hints])).toEqual([
      'theme-hints theme-hints unknown-reference /rows/0/activity',
      'theme-hints theme-hints unknown-reference /rows/0/theme',
    ]);
  });

  it('refuses two documents of one kind with the same id', () => {
    expect(failuresIn([source('law'), source('law', 'Another law')])).toEqual(['source law duplicate-id /id']);
  });

  it('allows one id for documents of different kinds', () => {
    expect(failuresIn([source('law'), fact('law')])).toEqual([]);
  });

  it('reports every mistake of every document at once', () => {
    const broken: CatalogueDocument = {
      kind: 'definition',
      id: 'sme',
      body: { id: 'sme', name: text, rule: { all: [] } },
    };
    expect(failuresIn([source('law', ''), broken, { ...fact('age'), body: 3 }])).toEqual([
      'fact age wrong-type ',
      'source law invalid-value /title',
      'definition sme empty-group /rule/all',
    ]);
  });

  it('does not call a definition missing whose rule could not be read', () => {
    const broken: CatalogueDocument = { kind: 'definition', id: 'sme', body: { id: 'sme', name: text, rule: {} } };
    const uses = { is: 'sme', source: 'law' };
    const user: CatalogueDocument = { kind: 'definition', id: 'user', body: { id: 'user', name: text, rule: uses } };
    expect(failuresIn([source('law'), broken, user])).toEqual(['definition sme unknown-node /rule']);
  });
});
