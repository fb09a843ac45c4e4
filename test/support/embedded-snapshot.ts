import { PACKAGE_ROOT } from '../../src/compose.ts';
import { compileSnapshot, type Snapshot } from '../../src/core/catalogue/snapshot.ts';
import { type CatalogueFiles, readCatalogueFiles } from '../../src/files/read-catalogue-files.ts';
import { catalogueDigest } from '../../src/store/document-digest.ts';
import { failureLine } from '../../src/text/failure-line.ts';
import { checkFiles } from '../../src/usecases/import-catalogue.ts';

let files: CatalogueFiles | undefined;
let snapshot: Snapshot | undefined;

/** The catalogue files the service comes with, read once per process. */
export function embeddedFiles(): CatalogueFiles {
  files ??= readCatalogueFiles(PACKAGE_ROOT);
  return files;
}

/** The catalogue files the service comes with, compiled as release 1, once per process. */
export function embeddedSnapshot(): Snapshot {
  if (snapshot) return snapshot;
  const read = embeddedFiles();
  const checked = checkFiles(read);
  if (!checked.ok) {
    throw new Error(`the catalogue is broken:\n${checked.failures.map((one) => failureLine(one, 'en')).join('\n')}`);
  }
  snapshot = compileSnapshot(checked.catalogue, { number: 1, digest: catalogueDigest(read.documents) });
  return snapshot;
}
