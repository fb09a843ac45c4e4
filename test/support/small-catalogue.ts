import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const concept = (code: string, level: string, rest: object = {}) => ({ code, name: { nl: code }, level, ...rest });

/** A whole catalogue of one instrument, as the files of a root folder. */
const FILES: Readonly<Record<string, string>> = {
  'fixtures/catalogue/schemes.yaml': `schemes:
  - { id: places, name: { nl: plaatsen, en: places }, partition: true, levels: [country, province] }
  - { id: themes, name: { nl: thema's, en: themes }, partition: false, levels: [topsector] }
  - { id: activities, name: { nl: activiteiten, en: activities }, partition: true, levels: [section] }
  - { id: legal-forms, name: { nl: rechtsvormen, en: legal forms }, partition: true, levels: [legal-form] }
`,
  'fixtures/catalogue/sources/core.yaml': `sources:
  - { id: scheme-text, title: Text of the scheme, url: https://example.nl/scheme }
`,
  'fixtures/catalogue/facts/core.yaml': `# the place first
facts:
  - id: location
    type: concept
    scheme: places
    askedOf: company
    effort: 1
    label: { nl: plaats, en: place }
    question: { nl: Waar?, en: Where? }
`,
  'fixtures/catalogue/definitions/local.yaml': `definitions:
  - id: local
    name: { nl: uit de provincie, en: from the province }
    rule: { fact: location, within: [pv25], source: scheme-text }
`,
  'fixtures/catalogue/organisations/desks.yaml': `organisations:
  - { id: desk, name: { nl: loket, en: desk }, kind: desk, area: [pv25] }
`,
  'fixtures/catalogue/themes/topsectors.yaml': `concepts:
  - { code: energie, name: { nl: energie, en: energy }, level: topsector }
`,
  'fixtures/catalogue/instruments/vouchers/voucher.yaml': `id: voucher
scope: regional
kind: voucher
name: { nl: voucher, en: voucher }
summary: { nl: Een bijdrage., en: A contribution. }
provider: [desk]
desk: desk
editions:
  - id: "2016"
    valid: { from: 2016-01-01, until: 2017-01-01 }
    eligibility:
      all:
        - { is: local, source: scheme-text }
    confirmed: { on: 2016-01-01, confidence: high, reviewBy: 2017-01-01 }
`,
  'fixtures/reference/places.json': JSON.stringify({
    meta: { source: 'made up' },
    concepts: [concept('nl', 'country'), concept('pv25', 'province', { broader: ['nl'] })],
  }),
  'fixtures/reference/activities.json': JSON.stringify({ meta: {}, concepts: [concept('a', 'section')] }),
  'fixtures/reference/legal-forms.json': JSON.stringify({ meta: {}, concepts: [concept('bv', 'legal-form')] }),
  'fixtures/reference/postcodes.json': JSON.stringify({
    meta: {},
    ranges: [[6500, 6999, 'pv25']],
    inferred: [],
    former: [],
    straddling: [],
  }),
  'fixtures/reference/theme-hints.json': JSON.stringify({
    meta: {},
    rows: [{ activity: 'a', theme: 'energie', coverage: 'full', confidence: 'high', basis: 'cbs-description' }],
  }),
};

/** A temporary folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'instrumentenwijzer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The small catalogue in a temporary folder, with some files written otherwise, or left out (`undefined`). */
export function smallCatalogue(edits: Readonly<Record<string, string | undefined>> = {}): string {
  const root = temporaryFolder();
  writeFiles(root, { ...FILES, ...edits });
  return root;
}

export function writeFiles(root: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** A file of the small catalogue with a piece of its text replaced. */
export function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = FILES[file];
  if (!text?.includes(from)) throw new Error(`'${from}' does not stand in ${file}`);
  return { [file]: text.replace(from, to) };
}
