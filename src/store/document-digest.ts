import { hash } from 'node:crypto';
import { type CatalogueDocument, DOCUMENT_KINDS, type DocumentKind } from '../core/catalogue/catalogue.ts';

export type DocumentName = Pick<CatalogueDocument, 'kind' | 'id'>;

/**
 * JSON with sorted keys and no white space: equal content is equal text, in whatever order an editor wrote it. Members
 * without a value are left out, as in JSON itself.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

export function textDigest(text: string): string {
  return `sha256-${hash('sha256', text)}`;
}

/** The digest of a whole release: over its documents' names and digests, whatever order they come in. */
export function releaseDigest(documents: readonly (DocumentName & { readonly digest: string })[]): string {
  const lines = documents.map(({ kind, id, digest }) => `${kind} ${id} ${digest}`);
  return textDigest(lines.sort(byCodeUnit).join('\n'));
}

/** The release digest of documents as authored. */
export function catalogueDigest(documents: readonly CatalogueDocument[]): string {
  return releaseDigest(documents.map(({ kind, id, body }) => ({ kind, id, digest: textDigest(canonicalJson(body)) })));
}

/** The one order of documents: by kind, then by id. Concepts take their place in a scheme from it, so it may never vary. */
export function compareDocuments(a: DocumentName, b: DocumentName): number {
  return KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || byCodeUnit(a.id, b.id);
}

const KIND_ORDER = Object.fromEntries(DOCUMENT_KINDS.map((kind, index) => [kind, index])) as Record<
  DocumentKind,
  number
>;

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
