import type { CatalogueDocument, DocumentKind } from '../core/catalogue/catalogue.ts';

export type ReleaseInfo = {
  readonly number: number;
  readonly digest: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly title: string;
  readonly documentCount: number;
  /** Of the files it was imported from (`filesDigest`); null when it did not come from files. */
  readonly filesDigest: string | null;
};

/** What a release did to a document, compared with the release before it. `digest` is that of the new content. */
export type ReleaseChange = {
  readonly change: 'added' | 'changed' | 'removed';
  readonly kind: DocumentKind;
  readonly id: string;
  readonly digest?: string;
};

export type Publication = Pick<ReleaseInfo, 'title' | 'createdAt' | 'filesDigest'>;

/** Keeps releases. Each method is one whole transaction; numbers start at 1 and have no gaps. */
export interface CatalogueStore {
  latestRelease(): Promise<ReleaseInfo | undefined>;
  /** The newest first. */
  listReleases(): Promise<readonly ReleaseInfo[]>;
  /** Documents come in the order of `compareDocuments`. */
  readRelease(
    number: number,
  ): Promise<{ readonly info: ReleaseInfo; readonly documents: readonly CatalogueDocument[] } | undefined>;
  changesIn(number: number): Promise<readonly ReleaseChange[] | undefined>;
  /** Makes the next release, unless the latest one holds exactly these documents: then that one, with `created: false`. */
  publish(
    documents: readonly CatalogueDocument[],
    publication: Publication,
  ): Promise<{ readonly info: ReleaseInfo; readonly created: boolean }>;
  ping(): Promise<void>;
  close(): Promise<void>;
}
