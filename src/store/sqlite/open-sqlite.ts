import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { storeFailure } from '../store-problem.ts';
import { migrate } from './migrate.ts';
import { sqliteCode, sqliteFailure } from './sqlite-failure.ts';

export type SqliteOptions = {
  /** A path, or `:memory:`. */
  readonly file: string;
  readonly migrations: string;
  readonly busyMilliseconds?: number;
};

/** Long enough for another process to publish a release (tens of milliseconds); short enough to be noticed when stuck. */
const BUSY_MILLISECONDS = 5000;
const BUSY_STEP = 50;

/** An open database with every migration applied. Makes the file and its folder when there are none. */
export async function openSqlite(options: SqliteOptions): Promise<Database.Database> {
  const { file, migrations, busyMilliseconds = BUSY_MILLISECONDS } = options;
  if (file !== ':memory:') makeFolder(file);
  let client: Database.Database | undefined;
  try {
    client = new Database(file, { timeout: busyMilliseconds });
    await useWriteAheadLog(client, busyMilliseconds);
    // In WAL mode NORMAL may lose the last commits when power fails. A release is rare and people have been told that it is
    // published, so each commit is synced; that costs milliseconds a release and nothing a read.
    client.pragma('synchronous = FULL');
    client.pragma('foreign_keys = ON');
    migrate(client, { folder: migrations, file });
    return client;
  } catch (error) {
    client?.close();
    throw sqliteFailure(error, file);
  }
}

function makeFolder(file: string): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw storeFailure('database-folder', { folder }, error);
  }
}

/** Going over to WAL needs the file alone, and SQLite does not wait for that by itself: two first starts would collide. */
async function useWriteAheadLog(client: Database.Database, busyMilliseconds: number): Promise<void> {
  for (let waited = 0; ; waited += BUSY_STEP) {
    try {
      client.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (sqliteCode(error) !== 'SQLITE_BUSY' || waited >= busyMilliseconds) throw error;
      await sleep(BUSY_STEP);
    }
  }
}
