import type { StoreProblemCode } from '../store-problem.ts';
import { storeFailure } from '../store-problem.ts';

/** SQLite's primary result codes that say something about the file and not about our statement. https://sqlite.org/rescode.html */
const PROBLEMS: Readonly<Record<string, StoreProblemCode>> = {
  SQLITE_BUSY: 'database-locked',
  SQLITE_LOCKED: 'database-locked',
  SQLITE_CORRUPT: 'database-damaged',
  SQLITE_NOTADB: 'database-damaged',
  SQLITE_READONLY: 'database-read-only',
  SQLITE_FULL: 'database-full',
  SQLITE_CANTOPEN: 'database-unopenable',
  SQLITE_PERM: 'database-unopenable',
  SQLITE_AUTH: 'database-unopenable',
  SQLITE_IOERR: 'database-unopenable',
};

/** An error of the driver as one of the store's problems; any other error as it is. */
export function sqliteFailure(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  const problem = code && PROBLEMS[code];
  return problem ? storeFailure(problem, { file }, error) : error;
}

/** The primary result code: `SQLITE_BUSY` of `SQLITE_BUSY_SNAPSHOT`. Looks through errors wrapped around the driver's. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return /^SQLITE_[A-Z]+/.exec(error.code)?.[0];
  return sqliteCode(error.cause);
}
