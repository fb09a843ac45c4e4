import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApp } from '../app.ts';
import { now, openStore, PACKAGE_ROOT, packageVersion } from '../compose.ts';

// The description follows from the routes alone: it can be written while the catalogue is being edited.
const noCatalogue = {
  current: () => {
    throw new Error('the OpenAPI document asked for a release');
  },
  byNumber: async () => undefined,
};
const store = await openStore({ databaseFile: ':memory:' });
const app = buildApp({
  snapshots: noCatalogue,
  store,
  now,
  publicUrl: 'http://localhost',
  version: packageVersion(),
  logger: false,
});
const { statusCode, body } = await app.inject('/v1/openapi.json');
if (statusCode !== 200) throw new Error(`the service answered ${statusCode}`);
const file = join(PACKAGE_ROOT, 'openapi/openapi.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, body);
await app.close();
await store.close();
