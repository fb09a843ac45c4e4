import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { destination, pino } from 'pino';
import type { AppDeps } from './app.ts';
import type { Config } from './config.ts';
import { type Moment, momentText } from './core/moment.ts';
import type { Language } from './core/text.ts';
import { filesDigest } from './files/files-digest.ts';
import type { LocatedFailure } from './files/located-failure.ts';
import { readCatalogueFiles } from './files/read-catalogue-files.ts';
import { hasPages } from './http/pages.ts';
import { createKvkRegister } from './kvk/kvk-register.ts';
import type { CatalogueStore, ReleaseInfo } from './store/catalogue-store.ts';
import { catalogueDigest } from './store/document-digest.ts';
import { openSqlite } from './store/sqlite/open-sqlite.ts';
import { createSqliteCatalogueStore } from './store/sqlite/sqlite-catalogue-store.ts';
import { type StoreProblemCode, storeProblemOf } from './store/store-problem.ts';
import { failureLine } from './text/failure-line.ts';
import { OPERATOR_TEXT } from './text/operator-text.ts';
import { STOP_TEXT } from './text/stop-text.ts';
import { importCatalogue } from './usecases/import-catalogue.ts';
import { createSnapshots } from './usecases/snapshots.ts';

export type Composed = {
  readonly deps: AppDeps;
  /** What whoever starts the service should know, in the language of the terminal. */
  readonly notices: readonly string[];
  readonly close: () => Promise<void>;
};

/** Where package.json, migrations and fixtures stand: one above this file, both in `src` and in `dist`. */
export const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the build writes the pages for people. */
const BUILT_PAGES = fileURLToPath(new URL('../dist/web', import.meta.url));

/** The clock of the whole service. */
export function now(): Moment {
  return Date.now();
}

/** Wires the service. The first start imports the catalogue files of `root` as release 1; later starts leave the releases alone. */
export async function compose(config: Config, { root = PACKAGE_ROOT, webRoot = BUILT_PAGES } = {}): Promise<Composed> {
  const store = await openStore(config);
  try {
    const latest = await store.latestRelease();
    const notice = latest
      ? compareFiles(root, latest, config.language)
      : await importFirstRelease(store, root, config.language);
    const snapshots = await createSnapshots(store);
    const logger = pino({ level: config.logLevel }, destination(2));
    const deps: AppDeps = {
      snapshots,
      store,
      register: config.kvk && createKvkRegister(config.kvk),
      now,
      publicUrl: config.publicUrl,
      logger,
      version: packageVersion(),
      webRoot: hasPages(webRoot) ? webRoot : undefined,
    };
    const noPages = deps.webRoot ? undefined : OPERATOR_TEXT[config.language].pagesMissing;
    const notices = [notice, noPages].filter((one) => one !== undefined);
    return { deps, notices, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The store the settings name, brought up to date. */
export async function openStore({ databaseFile }: Pick<Config, 'databaseFile'>): Promise<CatalogueStore> {
  const migrations = fileURLToPath(new URL('../migrations/sqlite', import.meta.url));
  return createSqliteCatalogueStore(await openSqlite({ file: databaseFile, migrations }));
}

async function importFirstRelease(store: CatalogueStore, root: string, language: Language): Promise<string> {
  const text = OPERATOR_TEXT[language];
  // Kept and shown to callers for ever, so in the language of the service and not in that of a terminal.
  const title = OPERATOR_TEXT.nl.firstRelease;
  const publication = { title, createdAt: momentText(now()), filesDigest: filesDigest(root) };
  const result = await importCatalogue(store, readCatalogueFiles(root), publication);
  if (!result.ok) throw catalogueFailure(result.failures, language);
  return text.imported(result.info.number, result.info.documentCount);
}

/** Files that changed are told of and never published by themselves: a release is somebody's decision. */
function compareFiles(root: string, latest: ReleaseInfo, language: Language): string | undefined {
  if (filesDigest(root) === latest.filesDigest) return undefined;
  const files = readCatalogueFiles(root);
  const text = OPERATOR_TEXT[language];
  if (files.failures.length > 0) return text.filesBroken(files.failures.length);
  return catalogueDigest(files.documents) === latest.digest ? undefined : text.filesDiffer(latest.number);
}

function catalogueFailure(failures: readonly LocatedFailure[], language: Language): Error {
  const lines = failures.map((found) => failureLine(found, language));
  const message = [...lines, OPERATOR_TEXT[language].nothingPublished(failures.length)].join('\n');
  return Object.assign(new Error(message), { name: 'CatalogueFailure' });
}

type Sentence = (words: Readonly<Record<string, string>>) => string;
const STORE_TEXT: Readonly<Record<Language, Readonly<Record<StoreProblemCode, Sentence>>>> = STOP_TEXT;
/** Errors whose message is already written for whoever runs the service. */
const PLAIN = new Set(['SettingsFailure', 'CatalogueFailure']);

/** What to tell of an error that stops the service or a command: plain sentences where the cause is known, else the whole error. */
export function describeStop(error: unknown, language: Language): string {
  const problem = storeProblemOf(error);
  if (problem) return STORE_TEXT[language][problem.code](problem.details);
  if (!(error instanceof Error)) return String(error);
  return PLAIN.has(error.name) ? error.message : (error.stack ?? error.message);
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String(version);
}
