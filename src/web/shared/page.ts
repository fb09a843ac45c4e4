import type { Language, Text } from '../../core/text.ts';
import type { Markup } from './markup.ts';

/** What the build knows and a page may tell. */
export type PageContext = {
  readonly language: Language;
  /** Of the service, and so of the API. */
  readonly version: string;
  readonly lookup: PublishedLookup;
  /** Where the service is known to stand; a script puts the place it really stands instead. */
  readonly origin: string;
  /** Who runs the service, and where they can be written to. */
  readonly contact: { readonly team: string; readonly email: string };
};

/** The lookup as other sites load it. */
export type PublishedLookup = {
  readonly version: string;
  /** From the root of the service. */
  readonly path: string;
  /** Subresource integrity: `sha384-…`. */
  readonly integrity: string;
  /** As it travels, compressed. */
  readonly gzipBytes: number;
};

/** A page of the service, written out once for each language when it is built. */
export type Page = {
  /** Names its files, and its script: `<id>/main.ts`. */
  readonly id: string;
  readonly path: Text;
  /** How the page is called in the navigation. */
  readonly name: Text;
  readonly title: Text;
  readonly description: Text;
  /** What stands in `main`, its `h1` included. */
  readonly body: (context: PageContext) => Markup;
};
