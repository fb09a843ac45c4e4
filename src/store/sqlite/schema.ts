import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DocumentKind } from '../../core/catalogue/catalogue.ts';

/** The tables as `migrations/sqlite` makes them. */
export const documents = sqliteTable('documents', {
  digest: text('digest').primaryKey(),
  body: text('body').notNull(),
});

export const releases = sqliteTable('releases', {
  number: integer('number').primaryKey(),
  digest: text('digest').notNull(),
  createdAt: text('created_at').notNull(),
  title: text('title').notNull(),
  filesDigest: text('files_digest'),
});

export const releaseDocuments = sqliteTable(
  'release_documents',
  {
    release: integer('release')
      .notNull()
      .references(() => releases.number),
    kind: text('kind').$type<DocumentKind>().notNull(),
    id: text('id').notNull(),
    digest: text('digest')
      .notNull()
      .references(() => documents.digest),
  },
  (table) => [primaryKey({ columns: [table.release, table.kind, table.id] })],
);
