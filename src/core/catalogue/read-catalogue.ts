import type { Fact } from '../facts/fact.ts';
import type { PostcodeTable } from '../facts/vocabulary.ts';
import { type Failure, failure, type Path } from '../failure.ts';
import { parseRule, UNREAD_RULE } from '../rules/parse-rule.ts';
import type { Concept } from '../schemes/concept.ts';
import { buildScheme, type Scheme } from '../schemes/scheme.ts';
import type { Catalogue, CatalogueDocument, DocumentKind } from './catalogue.ts';
import { checkCatalogue } from './check.ts';
import type { Definition, Instrument, Organisation, Source } from './instrument.ts';
import * as shapes from './parse.ts';
import { readInstrument } from './read-instrument.ts';

/** A failure and the document it is in; its path starts at the root of that document. */
export type DocumentFailure = { readonly kind: DocumentKind; readonly id: string; readonly failure: Failure };

/** Collects failures of one document under its name. */
export type Reporter = (document: { kind: DocumentKind; id: string }) => (failure: Failure) => void;

export type ReadResult =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly failures: readonly DocumentFailure[] };

/**
 * Reads the documents of a release into a linked catalogue, or answers with every failure found in any of them: wrong shapes,
 * rules that cannot be read, references that lead nowhere.
 */
export function readCatalogue(documents: readonly CatalogueDocument[]): ReadResult {
  const failures: DocumentFailure[] = [];
  const reporter: Reporter =
    ({ kind, id }) =>
    (found) =>
      failures.push({ kind, id, failure: found });
  reportDuplicates(documents, reporter);
  const of = (kind: DocumentKind) => documents.filter((document) => document.kind === kind);
  const readAll = <T>(kind: DocumentKind, shape: shapes.Shape<T>): readonly T[] =>
    of(kind).flatMap((document) => shapes.read(shape, document.body, reporter(document)) ?? []);

  const facts = byId<Fact>(readAll('fact', shapes.factShape));
  const schemes = readSchemes(readAll('scheme', shapes.schemeShape), readAll('concepts', shapes.conceptsShape));
  const sources = byId<Source>(readAll('source', shapes.sourceShape));
  const organisations = byId<Organisation>(readAll('organisation', shapes.organisationShape));
  const definitions = byId<Definition>(
    of('definition').flatMap((document) => readDefinition(document, reporter(document))),
  );
  const instruments = byId<Instrument>(
    of('instrument').flatMap((document) => readInstrument(document.body, reporter(document)) ?? []),
  );
  const [postcodes] = readAll<PostcodeTable>('postcodes', shapes.postcodesShape);
  const [hints] = readAll('theme-hints', shapes.themeHintsShape);
  const catalogue: Catalogue = {
    vocabulary: {
      facts,
      schemes,
      postcodes: postcodes ?? { ranges: [], inferred: [], former: [], straddling: [] },
      instruments,
    },
    // Releases from before there were hints have none.
    themeHints: hints?.rows ?? [],
    sources,
    definitions,
    organisations,
    instruments,
  };
  checkCatalogue(catalogue, reporter);
  return failures.length > 0 ? { ok: false, failures } : { ok: true, catalogue };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return new Map(sorted.map((item) => [item.id, item]));
}

function reportDuplicates(documents: readonly CatalogueDocument[], reporter: Reporter): void {
  const seen = new Set<string>();
  for (const document of documents) {
    const key = `${document.kind} ${document.id}`;
    if (seen.has(key)) reporter(document)(failure('duplicate-id', ['id'], { given: document.id }));
    seen.add(key);
  }
}

function readDefinition(document: CatalogueDocument, report: (failure: Failure) => void): readonly Definition[] {
  const read = shapes.read(shapes.definitionShape, document.body, report);
  const path: Path = ['rule'];
  return read ? [{ id: read.id, name: read.name, rule: parseRule(read.rule, path, report) ?? UNREAD_RULE }] : [];
}

function readSchemes(
  schemes: readonly shapes.SchemeInput[],
  parts: readonly shapes.ConceptsInput[],
): ReadonlyMap<string, Scheme> {
  return new Map(
    schemes.map((scheme) => {
      const concepts: readonly Concept[] = parts
        .filter((part) => part.scheme === scheme.id)
        .flatMap((part) => part.concepts);
      return [scheme.id, buildScheme({ ...scheme, concepts })];
    }),
  );
}
