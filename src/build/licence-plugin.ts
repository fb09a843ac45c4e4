import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

/** Puts the licences of what is bundled beside the bundle, as these licences ask. */
export function licencePlugin(folder: string): Rolldown.Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const lit = readFileSync(fileURLToPath(new URL('LICENSE', import.meta.resolve('lit'))), 'utf8');
      const source = `instrument-lookup.js: European Union Public Licence 1.2 (EUPL-1.2).\n\nIt contains Lit:\n\n${lit}`;
      this.emitFile({ type: 'asset', fileName: `${folder}/licences.txt`, source });
    },
  };
}
