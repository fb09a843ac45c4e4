import { readCatalogue } from '../core/catalogue/read-catalogue.ts';
import { compileSnapshot, type Snapshot } from '../core/catalogue/snapshot.ts';
import type { CatalogueStore } from '../store/catalogue-store.ts';
import { storeFailure } from '../store/store-problem.ts';

/** Releases compiled for answering. */
export interface Snapshots {
  /** The release that was the latest when the service started. */
  current(): Snapshot;
  byNumber(number: number): Promise<Snapshot | undefined>;
}

/** Old releases are asked for to check an answer of the past: seldom, and then several times in a row. */
const OLD_RELEASES_KEPT = 3;

/** Compiles the latest release now, older ones when they are first asked for. */
export async function createSnapshots(store: CatalogueStore): Promise<Snapshots> {
  const latest = await store.latestRelease();
  const current = latest && (await compileRelease(store, latest.number));
  if (!current) throw storeFailure('release-missing');
  const kept = new Map<number, Promise<Snapshot | undefined>>();

  const compileOnce = (number: number): Promise<Snapshot | undefined> => {
    const known = kept.get(number);
    const compiled = known ?? compileRelease(store, number);
    // Put back at the end, so that the first one is always the one not used for longest.
    kept.delete(number);
    kept.set(number, compiled);
    for (const oldest of kept.keys()) if (kept.size > OLD_RELEASES_KEPT) kept.delete(oldest);
    if (known) return known;
    const forget = () => void (kept.get(number) === compiled && kept.delete(number));
    // A release that is not there may be there later; a failure may pass.
    compiled.then((snapshot) => snapshot ?? forget(), forget);
    return compiled;
  };

  return {
    current: () => current,
    byNumber: async (number) => (number === current.release.number ? current : compileOnce(number)),
  };
}

async function compileRelease(store: CatalogueStore, number: number): Promise<Snapshot | undefined> {
  const release = await store.readRelease(number);
  if (!release) return undefined;
  const read = readCatalogue(release.documents);
  if (!read.ok)
    throw storeFailure('release-unreadable', { number: String(number), count: String(read.failures.length) });
  return compileSnapshot(read.catalogue, { number, digest: release.info.digest });
}
