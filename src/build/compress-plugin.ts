import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';

/** Below this a file fits in one packet as it is. */
const WORTH_IT_BYTES = 1024;

/** Puts a brotli and a gzip copy beside every file that is served, made once and as small as can be. */
export function compressPlugin(): Rolldown.Plugin {
  return {
    name: 'compress',
    writeBundle: {
      order: 'post',
      handler({ dir = '.' }, bundle) {
        for (const name of Object.keys(bundle)) {
          const path = join(dir, name);
          const bytes = readFileSync(path);
          if (bytes.length < WORTH_IT_BYTES) continue;
          writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
          const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
        }
      },
    },
  };
}
