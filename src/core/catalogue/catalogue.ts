import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Definition, Instrument, Organisation, Source } from './instrument.ts';

export const DOCUMENT_KINDS = [
  'source',
  'fact',
  'scheme',
  'concepts',
  'postcodes',
  'definition',
  'organisation',
  'instrument',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One document of a catalogue, as authored: the unit that is kept, compared and released. */
export type CatalogueDocument = { readonly kind: DocumentKind; readonly id: string; readonly body: unknown };

/** Everything a release holds, read and linked. Never changed once made. */
export type Catalogue = {
  readonly vocabulary: Vocabulary;
  readonly sources: ReadonlyMap<string, Source>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly instruments: ReadonlyMap<string, Instrument>;
};
