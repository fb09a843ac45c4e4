import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogueFiles } from '../../src/files/read-catalogue-files.ts';
import { failureLine } from '../../src/text/failure-line.ts';
import { edited, smallCatalogue } from '../support/small-catalogue.ts';

const VOUCHER = 'fixtures/catalogue/instruments/vouchers/voucher.yaml';
const FACTS = 'fixtures/catalogue/facts/core.yaml';
const THEMES = 'fixtures/catalogue/themes/topsectors.yaml';

function failuresOf(root: string): readonly string[] {
  return readCatalogueFiles(root).failures.map((found) => failureLine(found, 'en'));
}

describe('readCatalogueFiles', () => {
  it('makes a document of each item of a list, of each part of a scheme and of each instrument', () => {
    const { documents, failures } = readCatalogueFiles(smallCatalogue());
    expect(failures).toEqual([]);
    expect(documents.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'source scheme-text',
      'fact location',
      'scheme activities',
      'scheme legal-forms',
      'scheme places',
      'scheme themes',
      'concepts activities/reference',
      'concepts legal-forms/reference',
      'concepts places/reference',
      'concepts themes/topsectors',
      'postcodes postcodes',
      'theme-hints theme-hints',
      'definition local',
      'organisation desk',
      'instrument voucher',
    ]);
  });

  it('keeps days as they are written and leaves out where reference data come from', () => {
    const { documents } = readCatalogueFiles(smallCatalogue());
    const body = (kind: string) => documents.find((document) => document.kind === kind)?.body;
    expect(body('instrument')).toMatchObject({ editions: [{ id: '2016', valid: { from: '2016-01-01' } }] });
    expect(body('postcodes')).toEqual({ ranges: [[6500, 6999, 'pv25']], inferred: [], former: [], straddling: [] });
  });

  it('reports a key that stands twice, at its line', () => {
    const root = smallCatalogue(edited(VOUCHER, 'kind: voucher\n', 'kind: voucher\nkind: loan\n'));
    expect(failuresOf(root)).toEqual([`${VOUCHER}:4 The file cannot be read as YAML. Map keys must be unique.`]);
  });

  it('reports text that is no YAML, at its line', () => {
    const [line] = failuresOf(smallCatalogue(edited(FACTS, 'effort: 1', 'effort: [1')));
    expect(line).toMatch(/^fixtures\/catalogue\/facts\/core\.yaml:\d+ The file cannot be read as YAML\./);
  });

  it('reports JSON that cannot be read', () => {
    const [line] = failuresOf(smallCatalogue({ 'fixtures/reference/places.json': '{"concepts": [}' }));
    expect(line).toContain('fixtures/reference/places.json:1 The file cannot be read');
  });

  it('reports a file that is not UTF-8', () => {
    const root = smallCatalogue();
    writeFileSync(join(root, THEMES), Buffer.from([0x63, 0xe9, 0xe9, 0x6e]));
    expect(failuresOf(root)).toEqual([`${THEMES}:1 The file cannot be read as YAML. It is not UTF-8 text.`]);
  });

  it('wants an instrument in a file of its own name', () => {
    const root = smallCatalogue(edited(VOUCHER, 'id: voucher', 'id: vouchers'));
    expect(failuresOf(root)).toEqual([`${VOUCHER}:1 /id The value of 'id' is wrong. Give 'voucher'.`]);
  });

  it('reports a list under another name, and what stands beside a list', () => {
    const root = smallCatalogue({
      ...edited(THEMES, 'concepts:', 'themes:'),
      ...edited(FACTS, 'facts:', 'extra: 1\nfacts:'),
    });
    expect(failuresOf(root)).toEqual([
      `${FACTS}:2 /extra 'extra' does not belong here. Choose from: facts.`,
      `${THEMES}:1 /concepts 'concepts' is missing. Add it.`,
      `${THEMES}:1 /themes 'themes' does not belong here. Choose from: concepts.`,
    ]);
  });

  it('passes over no file in silence, except notes and hidden files', () => {
    const root = smallCatalogue({
      'fixtures/catalogue/README.md': '# notes',
      'fixtures/catalogue/facts/.core.yaml.swp': 'x',
      'fixtures/catalogue/facts/more.yml': 'facts: []',
      'fixtures/catalogue/loose/x.yaml': 'x: 1',
    });
    const [first, second, ...others] = failuresOf(root);
    expect(first).toBe(
      "fixtures/catalogue/facts/more.yml:1 /more.yml 'more.yml' does not belong here. Choose from: *.yaml.",
    );
    expect(second).toContain("fixtures/catalogue/loose/x.yaml:1 /loose 'loose' does not belong here. Choose from: ");
    expect(others).toEqual([]);
  });

  it('reports that there are no instruments, or no reference list', () => {
    const root = smallCatalogue({ [VOUCHER]: undefined, 'fixtures/reference/postcodes.json': undefined });
    expect(failuresOf(root)).toEqual([
      "fixtures/reference:1 /postcodes.json 'postcodes.json' is missing. Add it.",
      "fixtures/catalogue:1 /instruments 'instruments' is missing. Add it.",
    ]);
  });

  it('survives a file that is empty or holds something else', () => {
    const root = smallCatalogue({ [FACTS]: '', [VOUCHER]: '- 1', [THEMES]: 'concepts: {}' });
    expect(failuresOf(root).map((line) => line.split(' ')[0])).toEqual([`${FACTS}:1`, `${THEMES}:1`]);
  });
});
