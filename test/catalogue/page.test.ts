import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cataloguePage } from '../../src/cli/catalogue-page.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

it('docs/catalogue.md tells what the catalogue holds; write it with: npm run catalogue -- page', () => {
  const written = readFileSync(new URL('../../docs/catalogue.md', import.meta.url), 'utf8');
  expect(written).toBe(cataloguePage(embeddedSnapshot()));
}, 120_000);
