import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textDigest } from '../store/document-digest.ts';
import { listFiles } from './list-files.ts';
import { CATALOGUE_FOLDER, REFERENCE_FOLDER } from './read-catalogue-files.ts';

/**
 * A digest of the catalogue's files as they are written. Equal: the same content. Different says nothing yet, as white space counts
 * too; then the documents have to be compared. Much faster than reading them.
 */
export function filesDigest(root: string): string {
  const files = [CATALOGUE_FOLDER, REFERENCE_FOLDER].flatMap((folder) => listFiles(root, folder));
  return textDigest(files.map((file) => `${file} ${textDigest(readFileSync(join(root, file), 'utf8'))}`).join('\n'));
}
