import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LOOKUP_FILE } from '../../../src/build/published-lookup.ts';
import { LOOKUP_VERSION } from '../../../src/web/lookup/version.ts';

const at = (path: string) =>
  fileURLToPath(new URL(`../../../${path}/${LOOKUP_VERSION}/${LOOKUP_FILE}`, import.meta.url));

const published = at('src/web/lookup/published');

it.runIf(existsSync(published))(
  'a version of the lookup that is out never gets other bytes: a change needs another number in version.ts',
  () => {
    expect(readFileSync(at('dist/web/lookup'), 'utf8')).toBe(readFileSync(published, 'utf8'));
  },
);
