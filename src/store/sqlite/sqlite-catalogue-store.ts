import type { Database } from 'better-sqlite3';
import { count, desc, eq, type InferSelectModel } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { CatalogueDocument } from '../../core/catalogue/catalogue.ts';
import type { CatalogueStore, Publication, ReleaseChange, ReleaseInfo } from '../catalogue-store.ts';
import { canonicalJson, compareDocuments, releaseDigest, textDigest } from '../document-digest.ts';
import { storeFailure } from '../store-problem.ts';
import { documents, releaseDocuments, releases } from './schema.ts';
import { sqliteFailure } from './sqlite-failure.ts';

type Row = InferSelectModel<typeof releaseDocuments>;
type Entry = Pick<Row, 'kind' | 'id' | 'digest'>;
type Handle = Pick<BetterSQLite3Database, 'select' | 'insert'>;

/** Releases kept in SQLite. Owns the database it is given. */
export function createSqliteCatalogueStore(client: Database): CatalogueStore {
  const db = drizzle(client);
  /** The driver works at once, not in promises; every method is one transaction, so that reads see one state. */
  const inTransaction = async <T>(behavior: 'deferred' | 'immediate', work: (handle: Handle) => T): Promise<T> => {
    try {
      return db.transaction(work, { behavior });
    } catch (error) {
      throw sqliteFailure(error, client.name);
    }
  };
  return {
    latestRelease: () => inTransaction('deferred', (handle) => releaseInfos(handle)[0]),
    listReleases: () => inTransaction('deferred', releaseInfos),
    readRelease: (number) =>
      inTransaction('deferred', (handle) => {
        const info = releaseInfos(handle).find((release) => release.number === number);
        return info && { info, documents: readDocuments(handle, number, client.name) };
      }),
    changesIn: (number) =>
      inTransaction('deferred', (handle) => {
        const current = entriesOf(handle, number);
        const exists = handle.select().from(releases).where(eq(releases.number, number)).all().length > 0;
        return exists ? changesBetween(entriesOf(handle, number - 1), current) : undefined;
      }),
    // Locked from its first read, so that two publishers cannot both take the same number.
    publish: (list, publication) => {
      const written = list.map(({ kind, id, body }) => ({ kind, id, text: canonicalJson(body) }));
      const prepared = written.map((document) => ({ ...document, digest: textDigest(document.text) }));
      return inTransaction('immediate', (handle) => publish(handle, prepared, publication));
    },
    ping: () => inTransaction('deferred', (handle) => void handle.select().from(releases).limit(1).all()),
    close: async () => void client.close(),
  };
}

/** The newest first. */
function releaseInfos(handle: Handle): readonly ReleaseInfo[] {
  const { number, digest, createdAt, title, filesDigest } = releases;
  return handle
    .select({ number, digest, createdAt, title, filesDigest, documentCount: count(releaseDocuments.id) })
    .from(releases)
    .leftJoin(releaseDocuments, eq(releaseDocuments.release, number))
    .groupBy(number)
    .orderBy(desc(number))
    .all();
}

function entriesOf(handle: Handle, release: number): readonly Entry[] {
  const { kind, id, digest } = releaseDocuments;
  return handle.select({ kind, id, digest }).from(releaseDocuments).where(eq(releaseDocuments.release, release)).all();
}

function readDocuments(handle: Handle, release: number, file: string): readonly CatalogueDocument[] {
  const { kind, id, digest } = releaseDocuments;
  const rows = handle
    .select({ kind, id, digest, body: documents.body })
    .from(releaseDocuments)
    .innerJoin(documents, eq(documents.digest, digest))
    .where(eq(releaseDocuments.release, release))
    .all();
  for (const row of rows) if (textDigest(row.body) !== row.digest) throw storeFailure('database-damaged', { file });
  return rows
    .map((row) => ({ kind: row.kind, id: row.id, body: JSON.parse(row.body) as unknown }))
    .sort(compareDocuments);
}

function changesBetween(before: readonly Entry[], after: readonly Entry[]): readonly ReleaseChange[] {
  const name = ({ kind, id }: Entry) => `${kind} ${id}`;
  const earlier = new Map(before.map((entry) => [name(entry), entry.digest]));
  const kept = new Set(after.map(name));
  const written = after.flatMap((entry): readonly ReleaseChange[] => {
    const was = earlier.get(name(entry));
    return was === entry.digest ? [] : [{ change: was === undefined ? 'added' : 'changed', ...entry }];
  });
  const removed = before
    .filter((entry) => !kept.has(name(entry)))
    .map(({ kind, id }): ReleaseChange => ({ change: 'removed', kind, id }));
  return [...written, ...removed].sort(compareDocuments);
}

function publish(
  handle: Handle,
  list: readonly (Entry & { readonly text: string })[],
  publication: Publication,
): { readonly info: ReleaseInfo; readonly created: boolean } {
  const [latest] = releaseInfos(handle);
  const digest = releaseDigest(list);
  if (latest?.digest === digest) return { info: latest, created: false };
  const number = (latest?.number ?? 0) + 1;
  handle
    .insert(releases)
    .values({ number, digest, ...publication })
    .run();
  for (const { kind, id, text, digest: documentDigest } of list) {
    handle.insert(documents).values({ digest: documentDigest, body: text }).onConflictDoNothing().run();
    handle.insert(releaseDocuments).values({ release: number, kind, id, digest: documentDigest }).run();
  }
  return { info: { number, digest, ...publication, documentCount: list.length }, created: true };
}
