import type { CatalogueDocument, DocumentKind } from '../core/catalogue/catalogue.ts';
import type { DocumentFailure } from '../core/catalogue/read-catalogue.ts';
import type { Path } from '../core/failure.ts';
import { compareDocuments } from '../store/document-digest.ts';
import { CATALOGUE_READERS, type FileContent, type FileDocument, REFERENCE_READERS } from './documents-of-file.ts';
import { listFiles } from './list-files.ts';
import { failureOfFile, type LocatedFailure } from './located-failure.ts';
import { type ParsedFile, parseJsonFile, parseYamlFile } from './parsed-file.ts';

export type CatalogueFiles = {
  readonly documents: readonly CatalogueDocument[];
  /** What is wrong with the files themselves; what is wrong in the documents is for the core to say. */
  readonly failures: readonly LocatedFailure[];
  readonly locate: (found: DocumentFailure) => LocatedFailure;
};

type ReadFile = FileContent & { readonly parsed: ParsedFile };
type Placed = FileDocument & { readonly parsed: ParsedFile };

export const CATALOGUE_FOLDER = 'fixtures/catalogue';
export const REFERENCE_FOLDER = 'fixtures/reference';

/** The catalogue as it stands in the files below `root`. */
export function readCatalogueFiles(root: string): CatalogueFiles {
  const strays: LocatedFailure[] = [];
  const files = [...readCatalogue(root, strays), ...readReference(root, strays)];
  const placed = files.flatMap(({ documents, parsed }) => documents.map((document) => ({ ...document, parsed })));
  if (!placed.some(({ kind }) => kind === 'instrument')) {
    strays.push(failureOfFile(CATALOGUE_FOLDER, 'missing-member', ['instruments']));
  }
  const located = files.flatMap(({ parsed, failures }) => [
    ...parsed.failures,
    // A file that could not be read is empty or half; what is missing in it then says nothing new.
    ...(parsed.failures.length > 0
      ? []
      : failures.map((found) => ({ file: parsed.file, line: parsed.lineOf(found.path), failure: found }))),
  ]);
  return {
    documents: placed.map(({ kind, id, body }) => ({ kind, id, body })).sort(compareDocuments),
    failures: [...strays, ...located],
    locate: locator(placed),
  };
}

function readCatalogue(root: string, strays: LocatedFailure[]): readonly ReadFile[] {
  return listFiles(root, CATALOGUE_FOLDER).flatMap((file) => {
    if (file.endsWith('.md')) return [];
    const [room = ''] = file.slice(CATALOGUE_FOLDER.length + 1).split('/');
    const read = Object.hasOwn(CATALOGUE_READERS, room) ? CATALOGUE_READERS[room] : undefined;
    if (!read || !file.endsWith('.yaml')) {
      // A file that is passed over in silence is an edit that never arrives.
      const allowed = read ? ['*.yaml'] : Object.keys(CATALOGUE_READERS);
      strays.push(failureOfFile(file, 'unknown-member', [read ? baseName(file, '') : room], { allowed }));
      return [];
    }
    const parsed = parseYamlFile(root, file);
    return [{ parsed, ...read(parsed, baseName(file, '.yaml')) }];
  });
}

function readReference(root: string, strays: LocatedFailure[]): readonly ReadFile[] {
  const present = new Set(listFiles(root, REFERENCE_FOLDER));
  return Object.entries(REFERENCE_READERS).flatMap(([name, read]) => {
    const file = `${REFERENCE_FOLDER}/${name}`;
    if (!present.has(file)) {
      strays.push(failureOfFile(REFERENCE_FOLDER, 'missing-member', [name]));
      return [];
    }
    const parsed = parseJsonFile(root, file);
    return [{ parsed, ...read(parsed, 'reference') }];
  });
}

function baseName(file: string, ending: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.length - ending.length);
}

/** Finds the file and line of a failure the core reports in a document. */
function locator(placed: readonly Placed[]): CatalogueFiles['locate'] {
  // Of two documents with one id the last is kept: that is the one to rename.
  const byName = new Map(placed.map((document) => [`${document.kind} ${document.id}`, document]));
  return ({ kind, id, failure }) => {
    const inConcept = kind === 'scheme' ? conceptPlace(placed, id, failure.path) : undefined;
    const document = inConcept?.document ?? byName.get(`${kind} ${id}`);
    if (!document) return { file: CATALOGUE_FOLDER, line: 1, failure };
    const { file, lineOf } = document.parsed;
    return { file, line: lineOf(inConcept?.path ?? [...document.at, ...failure.path]), failure };
  };
}

/** Failures of concepts are reported of their scheme, with the code as first step. Of two equal codes the last is meant. */
function conceptPlace(placed: readonly Placed[], scheme: string, [code, ...rest]: Path) {
  const found = placed.flatMap((document) =>
    document.kind === ('concepts' satisfies DocumentKind) && document.id.startsWith(`${scheme}/`)
      ? conceptCodes(document).flatMap((own, index) =>
          own === code ? [{ document, path: ['concepts', index, ...rest] satisfies Path }] : [],
        )
      : [],
  );
  return found.at(-1);
}

/** The codes of the concepts a document holds, in its own order; of other documents, none. */
export function conceptCodes({ kind, body }: CatalogueDocument): readonly unknown[] {
  if (kind !== 'concepts') return [];
  const { concepts } = body as { readonly concepts: readonly unknown[] };
  return concepts.map((concept) =>
    typeof concept === 'object' && concept !== null && 'code' in concept ? concept.code : undefined,
  );
}
