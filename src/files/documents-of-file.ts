import type { CatalogueDocument, DocumentKind } from '../core/catalogue/catalogue.ts';
import { type Failure, failure, type Path } from '../core/failure.ts';
import type { ParsedFile } from './parsed-file.ts';

/** A document, and where in its file its root stands. */
export type FileDocument = CatalogueDocument & { readonly at: Path };

export type FileContent = { readonly documents: readonly FileDocument[]; readonly failures: readonly Failure[] };

type Reader = (parsed: ParsedFile, name: string) => FileContent;

/** How the files of each folder of the catalogue are read; `schemes.yaml` stands beside the folders. */
export const CATALOGUE_READERS: Readonly<Record<string, Reader>> = {
  'schemes.yaml': listReader('scheme', 'schemes'),
  sources: listReader('source', 'sources'),
  facts: listReader('fact', 'facts'),
  definitions: listReader('definition', 'definitions'),
  organisations: listReader('organisation', 'organisations'),
  themes: conceptsReader('themes'),
  places: conceptsReader('places'),
  instruments: readInstrumentFile,
};

/** Codes of public registers. `meta` says where they come from and is no part of the catalogue. */
export const REFERENCE_READERS: Readonly<Record<string, Reader>> = {
  'places.json': conceptsReader('places'),
  'activities.json': conceptsReader('activities'),
  'legal-forms.json': conceptsReader('legal-forms'),
  'postcodes.json': tableReader('postcodes'),
  'theme-hints.json': tableReader('theme-hints'),
};

/** A file with one list; each item is a document. */
function listReader(kind: DocumentKind, member: string): Reader {
  return ({ file, value }) => {
    const { items, failures } = listIn(value, member);
    // An item without an id is reported by its shape; until then its place serves.
    const documents = items.map(
      (body, index): FileDocument => ({ kind, id: idOf(body) ?? `${file}#${index}`, body, at: [member, index] }),
    );
    return { documents, failures };
  };
}

/** A file with a part of a concept scheme: one document, so that a release's changes name the file that changed. */
function conceptsReader(scheme: string): Reader {
  return ({ value }, name) => {
    const { items, failures } = listIn(value, 'concepts');
    if (items.length === 0) return { documents: [], failures };
    const body = { scheme, concepts: items };
    return { documents: [{ kind: 'concepts', id: `${scheme}/${name}`, body, at: [] }], failures };
  };
}

/** A file that is one document as a whole, named after its kind. */
function tableReader(kind: DocumentKind): Reader {
  return ({ value }) => {
    const { meta: _meta, ...body } = membersOf(value) ?? {};
    return { documents: [{ kind, id: kind, body, at: [] }], failures: [] };
  };
}

function readInstrumentFile({ value }: ParsedFile, name: string): FileContent {
  const id = idOf(value);
  const misnamed = id !== undefined && id !== name;
  return {
    documents: [{ kind: 'instrument', id: id ?? name, body: value ?? {}, at: [] }],
    failures: misnamed ? [failure('invalid-value', ['id'], { name: 'id', expected: `'${name}'` })] : [],
  };
}

/** The list a file holds, and what is wrong around it: no list, or members that belong elsewhere. */
function listIn(value: unknown, member: string): { items: readonly unknown[]; failures: readonly Failure[] } {
  const members = membersOf(value);
  if (!members) return { items: [], failures: [failure('wrong-type', [], { name: member, expected: 'object' })] };
  const { [member]: list, meta: _meta, ...others } = members;
  const failures = Object.keys(others).map((key) => failure('unknown-member', [key], { allowed: [member] }));
  if (list === undefined) return { items: [], failures: [failure('missing-member', [member]), ...failures] };
  if (Array.isArray(list)) return { items: list, failures };
  return { items: [], failures: [failure('wrong-type', [member], { expected: 'array' }), ...failures] };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function idOf(body: unknown): string | undefined {
  const id = membersOf(body)?.id;
  return typeof id === 'string' ? id : undefined;
}
