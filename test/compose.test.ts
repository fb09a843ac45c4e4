import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compose, describeStop } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { storeFailure } from '../src/store/store-problem.ts';
import { OPERATOR_TEXT } from '../src/text/operator-text.ts';
import { edited, smallCatalogue, temporaryFolder } from './support/small-catalogue.ts';

const VOUCHER = 'fixtures/catalogue/instruments/vouchers/voucher.yaml';

/** A folder as the build leaves it. */
function builtPages(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'pages.json'), '[]');
  return folder;
}

async function start(folder: string, root: string, webRoot = builtPages()) {
  const config = readConfig({ DATABASE_URL: `file:${join(folder, 'data', 'x.db')}`, LOG_LEVEL: 'silent' });
  const composed = await compose(config, { root, webRoot });
  onTestFinished(() => composed.close());
  return composed;
}

describe('compose', () => {
  it('imports the files as release 1 at the first start', async () => {
    const { deps, notices } = await start(temporaryFolder(), smallCatalogue());
    expect(deps.snapshots.current().release.number).toBe(1);
    expect((await deps.store.latestRelease())?.title).toBe('Eerste uitgave');
    expect(notices).toEqual(['Release 1 is made: 15 documents.']);
    expect(deps.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(deps.publicUrl).toBe('http://localhost:3000');
  });

  it('says nothing at a later start with the same files', async () => {
    const folder = temporaryFolder();
    await (await start(folder, smallCatalogue())).close();
    expect((await start(folder, smallCatalogue())).notices).toEqual([]);
  });

  it('says nothing either when only the writing of a file changed', async () => {
    const folder = temporaryFolder();
    await (await start(folder, smallCatalogue())).close();
    const commented = smallCatalogue(edited(VOUCHER, 'id: voucher', '# a voucher\nid: voucher'));
    expect((await start(folder, commented)).notices).toEqual([]);
  });

  it('tells that the files changed and goes on with the release', async () => {
    const folder = temporaryFolder();
    await (await start(folder, smallCatalogue())).close();
    const changed = smallCatalogue(edited(VOUCHER, 'A contribution.', 'A gift.'));
    const { deps, notices } = await start(folder, changed);
    expect(notices).toEqual([
      'The catalogue files differ from release 1, which stays in use. To import them: npm run catalogue -- import',
    ]);
    expect(await deps.store.listReleases()).toHaveLength(1);
  });

  it('serves the API alone, and says so, where no pages were built', async () => {
    const { deps, notices } = await start(temporaryFolder(), smallCatalogue(), temporaryFolder());
    expect(deps.webRoot).toBeUndefined();
    expect(notices).toEqual([expect.any(String), OPERATOR_TEXT.en.pagesMissing]);
  });

  it('goes on with the release when the files have become unreadable', async () => {
    const folder = temporaryFolder();
    await (await start(folder, smallCatalogue())).close();
    const { notices } = await start(folder, smallCatalogue({ [VOUCHER]: 'a: [' }));
    expect(notices[0]).toContain('the latest release stays in use');
  });

  it('does not start for the first time on a broken catalogue, and lists every mistake', async () => {
    const folder = temporaryFolder();
    const broken = smallCatalogue(edited(VOUCHER, 'provider: [desk]\ndesk: desk', 'provider: [disk]\ndesk: dusk'));
    const stop = await start(folder, broken).catch((error: unknown) => describeStop(error, 'en'));
    expect(stop).toBe(
      [
        `${VOUCHER}:6 /provider/0 'provider' refers to 'disk', which does not exist. Did you mean 'desk'?`,
        `${VOUCHER}:7 /desk 'desk' refers to 'dusk', which does not exist. Did you mean 'desk'?`,
        'Mistakes in the catalogue: 2. Nothing was published.',
      ].join('\n'),
    );
    expect((await start(folder, smallCatalogue())).deps.snapshots.current().release.number).toBe(1);
  });
});

describe('describeStop', () => {
  it('gives a plain sentence for what the store knows', () => {
    const error = storeFailure('database-locked', { file: 'x.db' });
    expect(describeStop(error, 'en')).toBe(
      "The database 'x.db' is held by another process. Try again, or stop that process.",
    );
    expect(describeStop(error, 'nl')).toContain('bezet');
  });

  it('hides nothing of a defect', () => {
    expect(describeStop(new TypeError('undefined is not a catalogue'), 'nl')).toContain('compose.test.ts');
  });
});
