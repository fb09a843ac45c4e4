import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/compose.ts';
import { readCatalogueFiles } from '../../src/files/read-catalogue-files.ts';
import { failureLine } from '../../src/text/failure-line.ts';
import { checkFiles, importCatalogue } from '../../src/usecases/import-catalogue.ts';
import { edited, smallCatalogue } from '../support/small-catalogue.ts';

const FOLDER = 'fixtures/catalogue';
const VOUCHER = `${FOLDER}/instruments/vouchers/voucher.yaml`;
const FIRST = { title: 'Eerste uitgave', createdAt: '2026-01-15T10:00:00Z', filesDigest: null };

async function newStore() {
  const store = await openStore({ databaseFile: ':memory:' });
  onTestFinished(() => store.close());
  return store;
}

function mistakes(...edits: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const checked = checkFiles(readCatalogueFiles(smallCatalogue(Object.assign({}, ...edits))));
  return checked.ok ? [] : checked.failures.map((found) => failureLine(found, 'en'));
}

describe('importCatalogue', () => {
  it('publishes the files as a release', async () => {
    const result = await importCatalogue(await newStore(), readCatalogueFiles(smallCatalogue()), FIRST);
    expect(result).toMatchObject({ ok: true, created: true, info: { number: 1, documentCount: 15 } });
  });

  it('makes no release of files in which nothing changed but their form', async () => {
    const store = await newStore();
    await importCatalogue(store, readCatalogueFiles(smallCatalogue()), FIRST);
    const reformatted = smallCatalogue(
      edited(VOUCHER, 'id: voucher\nscope: regional\n', 'scope: regional # here\nid: voucher\n'),
    );
    const result = await importCatalogue(store, readCatalogueFiles(reformatted), FIRST);
    expect(result).toMatchObject({ ok: true, created: false, info: { number: 1 } });
  });

  it('leaves the releases alone when the files are broken', async () => {
    const store = await newStore();
    await importCatalogue(store, readCatalogueFiles(smallCatalogue()), FIRST);
    const broken = smallCatalogue(edited(VOUCHER, 'desk: desk', 'desk: disk'));
    const result = await importCatalogue(store, readCatalogueFiles(broken), FIRST);
    expect(result.ok).toBe(false);
    expect(await store.listReleases()).toHaveLength(1);
  });
});

describe('checkFiles', () => {
  it('finds nothing in a good catalogue', () => {
    expect(mistakes()).toEqual([]);
  });

  it('names file, line and path of every mistake', () => {
    expect(
      mistakes(
        edited(VOUCHER, 'desk: desk', 'desk: dest'),
        edited(`${FOLDER}/definitions/local.yaml`, 'source: scheme-text', 'source: scheme-texts'),
        edited(`${FOLDER}/organisations/desks.yaml`, 'pv25', 'pv2'),
      ),
    ).toEqual([
      `${FOLDER}/definitions/local.yaml:4 /rule/source 'source' refers to 'scheme-texts', which does not exist. Did you mean 'scheme-text'?`,
      `${VOUCHER}:7 /desk 'desk' refers to 'dest', which does not exist. Did you mean 'desk'?`,
      `${FOLDER}/organisations/desks.yaml:2 /area/0 'area' refers to 'pv2', which does not exist. Did you mean 'pv25'?`,
    ]);
  });

  it('finds a mistake in a concept, in whatever file it stands', () => {
    const places = {
      'fixtures/catalogue/places/areas.yaml':
        'concepts:\n  - code: twente\n    name: { nl: Twente }\n    members: [cr12]\n',
    };
    expect(mistakes(places)).toEqual([
      "fixtures/catalogue/places/areas.yaml:2 /twente 'twente' refers to 'cr12', which does not exist. Add it or correct the name.",
    ]);
  });

  it('points at the second of two documents with one id', () => {
    const twice = edited(
      `${FOLDER}/sources/core.yaml`,
      'sources:\n',
      'sources:\n  - { id: scheme-text, title: Earlier }\n',
    );
    expect(mistakes(twice)).toEqual([
      `${FOLDER}/sources/core.yaml:3 /id 'scheme-text' occurs twice. Give one of the two another name.`,
    ]);
  });

  it('does not repeat a broken document at every place that refers to it', () => {
    const lines = mistakes(edited(`${FOLDER}/definitions/local.yaml`, 'en: from the province', 'fr: de la province'));
    expect(lines.every((line) => line.startsWith(`${FOLDER}/definitions/local.yaml:`))).toBe(true);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('still tells a reference to a thing of another kind', () => {
    expect(mistakes(edited(VOUCHER, 'provider: [desk]', 'provider: [pv25]'))).toEqual([
      `${VOUCHER}:6 /provider/0 'provider' refers to 'pv25', which does not exist. Add it or correct the name.`,
    ]);
  });
});
