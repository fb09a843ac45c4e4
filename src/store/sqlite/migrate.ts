import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { storeFailure } from '../store-problem.ts';

type Migration = { readonly name: string; readonly sql: string; readonly digest: string };
type Applied = { readonly name: string; readonly digest: string };

/** The table in which a database remembers what was done to it. */
const LEDGER = 'applied_migrations';
const NAME = /^\d{4}_[a-z0-9_]+\.sql$/;

/**
 * Brings a database up to the newest migration, forward only, all in one transaction. Not drizzle's migrator: that one needs a
 * generated journal beside the files, compares times only (a changed file goes unseen, a database of a newer version is taken for current),
 * and reads what was applied before it locks, so that two first starts would both apply everything.
 */
export function migrate(client: Database, { folder, file }: { folder: string; file: string }): void {
  const migrations = readMigrations(folder);
  const upgrade = client.transaction(() => {
    const applied = readLedger(client, file);
    checkHistory(applied, migrations, file);
    if (applied.length === migrations.length) return;
    client.exec(`CREATE TABLE IF NOT EXISTS ${LEDGER} (name TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL) STRICT`);
    const remember = client.prepare(`INSERT INTO ${LEDGER} (name, digest) VALUES (?, ?)`);
    for (const { name, sql, digest } of migrations.slice(applied.length)) {
      client.exec(sql);
      remember.run(name, digest);
    }
  });
  // The lock comes first: a second process then finds the work done instead of doing it again.
  upgrade.immediate();
}

function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort();
  const gap = names.find((name, index) => Number(name.slice(0, 4)) !== index + 1);
  if (names.length === 0 || gap) throw storeFailure('migrations-incomplete', { folder, name: gap ?? '' });
  return names.map((name) => {
    // A checkout may change line ends; that is no other migration.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, digest: `sha256-${hash('sha256', sql)}` };
  });
}

function readLedger(client: Database, file: string): readonly Applied[] {
  const tables = client.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  if (tables.length === 0) return [];
  if (!tables.some(({ name }) => name === LEDGER)) throw storeFailure('database-foreign', { file });
  return client.prepare<[], Applied>(`SELECT name, digest FROM ${LEDGER} ORDER BY name`).all();
}

function checkHistory(applied: readonly Applied[], migrations: readonly Migration[], file: string): void {
  for (const [index, { name, digest }] of applied.entries()) {
    const migration = migrations[index];
    if (migration?.name !== name) throw storeFailure('database-newer', { file, name });
    if (migration.digest !== digest) throw storeFailure('migration-changed', { file, name });
  }
}
