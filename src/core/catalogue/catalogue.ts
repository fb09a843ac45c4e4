import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Definition, Instrument, Organisation, Source } from './instrument.ts';
import type { ThemeHint } from './theme-hint.ts';

export const DOCUMENT_KINDS = [
  'source',
  'fact',
  'scheme',
  'concepts',
  'postcodes',
  'theme-hints',
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
  /** Apart from the vocabulary, so that no profile and no rule can reach what is only a hint. */
  readonly themeHints: readonly ThemeHint[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly instruments: ReadonlyMap<string, Instrument>;
};
