import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { createSqliteCatalogueStore } from '../../src/store/sqlite/sqlite-catalogue-store.ts';
import { storeProblemOf } from '../../src/store/store-problem.ts';
import { temporaryFolder } from '../support/small-catalogue.ts';
import { describeCatalogueStore } from './contract.ts';

const MIGRATIONS = join(import.meta.dirname, '../../migrations/sqlite');
const FIRST = { title: 'Eerste uitgave', createdAt: '2026-01-15T10:00:00Z', filesDigest: null };

async function openStore(file: string, { migrations = MIGRATIONS, busyMilliseconds = 5000 } = {}) {
  return createSqliteCatalogueStore(await openSqlite({ file, migrations, busyMilliseconds }));
}

async function problemOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return storeProblemOf(error)?.code ?? (error instanceof Error ? error.message : undefined);
}

function newFile(): string {
  return join(temporaryFolder(), 'new', 'catalogue.db');
}

describeCatalogueStore('SQLite in memory', () => openStore(':memory:'));
describeCatalogueStore('SQLite in a file', () => openStore(newFile()));

describe('openSqlite', () => {
  it('keeps releases from one start to the next', async () => {
    const file = newFile();
    const before = await openStore(file);
    const { info } = await before.publish([{ kind: 'source', id: 'a', body: {} }], FIRST);
    await before.close();
    const after = await openStore(file);
    onTestFinished(() => after.close());
    expect(await after.latestRelease()).toEqual(info);
  });

  it('syncs every commit, in a write-ahead log, with foreign keys held', async () => {
    const client = await openSqlite({ file: newFile(), migrations: MIGRATIONS });
    onTestFinished(() => void client.close());
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'];
    expect(settings.map((name) => client.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 5000]);
  });

  it('lets nobody change what was published', async () => {
    const client = await openSqlite({ file: ':memory:', migrations: MIGRATIONS });
    await createSqliteCatalogueStore(client).publish([{ kind: 'source', id: 'a', body: {} }], FIRST);
    onTestFinished(() => void client.close());
    for (const table of ['documents', 'releases', 'release_documents']) {
      expect(() => client.exec(`DELETE FROM ${table}`)).toThrow('never change');
    }
    expect(() => client.exec("UPDATE documents SET body = '{}'")).toThrow('never change');
  });

  it('lets several processes start at once on a file that is not there yet', async () => {
    const file = newFile();
    const script = join(import.meta.dirname, '../support/publish-once.ts');
    const start = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, file]);
    const outcomes = (await Promise.all([start(), start(), start()])).map(({ stdout }) => JSON.parse(stdout));
    expect(outcomes.map(({ number }) => number)).toEqual([1, 1, 1]);
    expect(outcomes.filter(({ created }) => created)).toHaveLength(1);
  }, 60_000);

  it('tells a file that is no database', async () => {
    const file = join(temporaryFolder(), 'notes.db');
    writeFileSync(file, 'These are notes and no database. '.repeat(200));
    expect(await problemOf(openStore(file))).toBe('database-damaged');
  });

  it('tells a database of another program', async () => {
    const file = join(temporaryFolder(), 'other.db');
    new Database(file).exec('CREATE TABLE letters (id INTEGER)').close();
    expect(await problemOf(openStore(file))).toBe('database-foreign');
  });

  it('tells a document that is no longer what was published', async () => {
    const file = newFile();
    const store = await openStore(file);
    await store.publish([{ kind: 'source', id: 'a', body: {} }], FIRST);
    await store.close();
    new Database(file).exec('DROP TRIGGER documents_stay; UPDATE documents SET body = \'{"a":1}\'').close();
    const damaged = await openStore(file);
    onTestFinished(() => damaged.close());
    expect(await problemOf(damaged.readRelease(1))).toBe('database-damaged');
  });

  it('gives up on a database that another process holds', async () => {
    const file = newFile();
    await (await openStore(file)).close();
    const holder = new Database(file);
    onTestFinished(() => void holder.close());
    holder.exec('BEGIN EXCLUSIVE');
    expect(await problemOf(openStore(file, { busyMilliseconds: 100 }))).toBe('database-locked');
  });

  it('tells a folder that cannot be made', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'data'), '');
    expect(await problemOf(openStore(join(folder, 'data', 'catalogue.db')))).toBe('database-folder');
  });

  it('tells a path that is a folder', async () => {
    expect(await problemOf(openStore(temporaryFolder()))).toBe('database-unopenable');
  });

  it.skipIf(process.getuid?.() === 0)('tells a file that may not be written', async () => {
    const file = newFile();
    await (await openStore(file)).close();
    chmodSync(file, 0o444);
    expect(await problemOf(openStore(file))).toBe('database-read-only');
  });
});

describe('migrate', () => {
  function migrationsOf(files: Readonly<Record<string, string>>): string {
    const folder = join(temporaryFolder(), 'migrations');
    mkdirSync(folder);
    for (const name of readdirSync(MIGRATIONS)) copyFileSync(join(MIGRATIONS, name), join(folder, name));
    for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
    return folder;
  }

  it('applies what is new to a database that is behind', async () => {
    const file = newFile();
    await (await openStore(file)).close();
    const migrations = migrationsOf({ '0002_notes.sql': 'CREATE TABLE notes (text TEXT) STRICT;' });
    const client = await openSqlite({ file, migrations });
    onTestFinished(() => void client.close());
    expect(client.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0);
  });

  it('refuses a database that a newer version made', async () => {
    const file = newFile();
    await (await openStore(file, { migrations: migrationsOf({ '0002_notes.sql': 'SELECT 1;' }) })).close();
    expect(await problemOf(openStore(file))).toBe('database-newer');
  });

  it('refuses a migration that was changed after it was applied', async () => {
    const file = newFile();
    await (await openStore(file)).close();
    const migrations = migrationsOf({ '0001_catalogue.sql': 'CREATE TABLE documents (digest TEXT) STRICT;' });
    expect(await problemOf(openStore(file, { migrations }))).toBe('migration-changed');
  });

  it('takes other line ends for the same migration', async () => {
    const file = newFile();
    const [name = ''] = readdirSync(MIGRATIONS);
    const sql = readFileSync(join(MIGRATIONS, name), 'utf8').replaceAll('\n', '\r\n');
    await (await openStore(file)).close();
    expect(
      await problemOf(openStore(file, { migrations: migrationsOf({ [name]: sql }) }).then((store) => store.close())),
    ).toBeUndefined();
  });

  it('leaves no half-made database behind', async () => {
    const file = newFile();
    const migrations = migrationsOf({ '0002_broken.sql': 'CREATE TABLE fine (a TEXT); CREATE TABL broken;' });
    expect(await problemOf(openStore(file, { migrations }))).toContain('syntax error');
    expect(existsSync(file)).toBe(true);
    const store = await openStore(file);
    onTestFinished(() => store.close());
    expect(await store.listReleases()).toEqual([]);
  });

  it('refuses a gap in the numbers', async () => {
    const migrations = migrationsOf({ '0003_late.sql': 'SELECT 1;' });
    expect(await problemOf(openStore(':memory:', { migrations }))).toBe('migrations-incomplete');
  });
});
