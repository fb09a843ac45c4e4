import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type DocumentFailure, readCatalogue } from '../core/catalogue/read-catalogue.ts';
import type { LocatedFailure } from '../files/located-failure.ts';
import { type CatalogueFiles, conceptCodes } from '../files/read-catalogue-files.ts';
import type { CatalogueStore, Publication, ReleaseInfo } from '../store/catalogue-store.ts';

export type CheckedFiles =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly failures: readonly LocatedFailure[] };

export type ImportResult =
  | { readonly ok: true; readonly info: ReleaseInfo; readonly created: boolean }
  | { readonly ok: false; readonly failures: readonly LocatedFailure[] };

/** Publishes the catalogue as it stands in files. A broken one is told with every failure and changes nothing. */
export async function importCatalogue(
  store: CatalogueStore,
  files: CatalogueFiles,
  publication: Publication,
): Promise<ImportResult> {
  const checked = checkFiles(files);
  return checked.ok ? { ok: true, ...(await store.publish(files.documents, publication)) } : checked;
}

/** The catalogue of the files, or everything that is wrong with them, in the order of files and lines. */
export function checkFiles(files: CatalogueFiles): CheckedFiles {
  const read = readCatalogue(files.documents);
  const found = read.ok ? [] : withoutEchoes(read.failures, files).map(files.locate);
  const failures = [...files.failures, ...found].sort(byPlace);
  return read.ok && failures.length === 0 ? { ok: true, catalogue: read.catalogue } : { ok: false, failures };
}

/**
 * Leaves out references that fail only because what they refer to is itself broken: that is told where it stands, and its
 * echoes would bury it.
 */
function withoutEchoes(failures: readonly DocumentFailure[], files: CatalogueFiles): readonly DocumentFailure[] {
  const isReference = ({ failure: { code } }: DocumentFailure) =>
    code === 'unknown-reference' || code === 'unknown-fact';
  if (files.failures.some(({ failure: { code } }) => code === 'unreadable-file')) {
    return failures.filter((one) => !isReference(one));
  }
  const broken = new Set(failures.filter((one) => !isReference(one)).map(({ kind, id }) => `${kind} ${id}`));
  const lost = new Set<unknown>(
    files.documents
      .filter(({ kind, id }) => broken.has(`${kind} ${id}`))
      .flatMap((document) => [document.id, ...conceptCodes(document)]),
  );
  return failures.filter((one) => !isReference(one) || !lost.has(one.failure.details.given));
}

function byPlace(a: LocatedFailure, b: LocatedFailure): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
