import type { FastifyBaseLogger, FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../../src/app.ts';
import { openStore, packageVersion } from '../../src/compose.ts';
import type { CatalogueFiles } from '../../src/files/read-catalogue-files.ts';
import type { CompanyRegister } from '../../src/kvk/company-register.ts';
import type { CatalogueStore } from '../../src/store/catalogue-store.ts';
import { importCatalogue } from '../../src/usecases/import-catalogue.ts';
import { createSnapshots } from '../../src/usecases/snapshots.ts';
import { buildCatalogue } from './build-catalogue.ts';

/** Friday 20 May 2016, noon in Amsterdam: what the clock of a test app says. */
export const NOW = Date.UTC(2016, 4, 20, 10);
export const VERSION = packageVersion();
export const PUBLIC_URL = 'https://wijzer.test';

export type BuiltApp = {
  readonly app: FastifyInstance;
  readonly store: CatalogueStore;
  readonly get: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly register?: CompanyRegister | undefined;
  /** Each is published in turn; the last is what the app answers from. */
  readonly releases?: readonly CatalogueFiles[];
  readonly logger?: FastifyBaseLogger;
  /** Where the pages for people were built; without it there are none. */
  readonly webRoot?: string;
  /** What the clock says, if not `NOW`. */
  readonly now?: number;
  /** Puts another store between the app and its own. */
  readonly wrapStore?: (store: CatalogueStore) => CatalogueStore;
};

/** A whole app in memory, with the catalogue for tests as release 1. */
export async function builtApp({
  releases,
  register,
  logger,
  wrapStore,
  webRoot,
  now = NOW,
}: Options = {}): Promise<BuiltApp> {
  const store = await openStore({ databaseFile: ':memory:' });
  for (const [index, files] of (releases ?? [buildCatalogue()]).entries()) {
    const publication = { title: `Uitgave ${index + 1}`, createdAt: '2016-01-15T10:00:00Z', filesDigest: null };
    const result = await importCatalogue(store, files, publication);
    if (!result.ok) throw new Error(JSON.stringify(result.failures, null, 2));
  }
  const app = buildApp({
    snapshots: await createSnapshots(store),
    store: wrapStore?.(store) ?? store,
    register,
    now: () => now,
    publicUrl: PUBLIC_URL,
    version: VERSION,
    logger: logger ?? false,
    webRoot,
  });
  return {
    app,
    store,
    get: (url, headers = {}) => app.inject({ method: 'GET', url, headers }),
    post: (body, headers = {}) =>
      app.inject({
        method: 'POST',
        url: '/v1/matches',
        headers: { 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}
