import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, relative to the root, with forward slashes, in a fixed order. A folder that is not there holds none. */
export function listFiles(root: string, folder: string): readonly string[] {
  const entries = readEntries(join(root, folder)).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
