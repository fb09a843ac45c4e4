import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LOOKUP_VERSION } from '../web/lookup/version.ts';
import type { PublishedLookup } from '../web/shared/page.ts';

export const LOOKUP_FILE = 'instrument-lookup.js';

/** The lookup as it was just built in `folder`, with what a site needs to load it and nothing else. */
export function publishedLookup(folder: string): PublishedLookup {
  const bytes = readFileSync(join(folder, LOOKUP_VERSION, LOOKUP_FILE));
  return {
    version: LOOKUP_VERSION,
    path: `/lookup/${LOOKUP_VERSION}/${LOOKUP_FILE}`,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    gzipBytes: gzipSync(bytes, { level: 9 }).length,
  };
}
