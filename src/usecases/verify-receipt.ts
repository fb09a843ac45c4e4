import type { Snapshot } from '../core/catalogue/snapshot.ts';
import type { Checked } from '../core/failure.ts';
import type { DifferenceCode } from '../core/matching/difference-code.ts';
import type { AsOf } from '../core/moment.ts';
import type { CatalogueStore } from '../store/catalogue-store.ts';
import { ENGINE_VERSION, matchProfile, type ProfileAsked, resultDigestBy } from './match-profile.ts';
import type { Snapshots } from './snapshots.ts';

/** What an answer says of itself, so that it can be asked again: nothing of the company. */
export type Receipt = {
  readonly asOf: AsOf;
  readonly release: { readonly number: number; readonly digest: string };
  readonly engine: string;
  readonly resultDigest: string;
};

/** Something that is not as the receipt says: what it says, and what was found here. */
export type Difference = { readonly code: DifferenceCode; readonly given: string; readonly found: string | undefined };

export type Verification = {
  /** Whether the same conclusions came out. */
  readonly reproduced: boolean;
  readonly differences: readonly Difference[];
  /** The digest as this engine makes it, of the release the receipt names; nothing when that release is gone. */
  readonly resultDigest: string | undefined;
};

/**
 * Asks again what a receipt is of, of the release it names, and tells everything that differs. A release is known by what it holds: under
 * another number it is still the same. A newer engine that concludes the same has reproduced the answer.
 */
export async function verifyReceipt(
  asked: Omit<ProfileAsked, 'asOf'>,
  receipt: Receipt,
  { snapshots, store }: { readonly snapshots: Snapshots; readonly store: Pick<CatalogueStore, 'listReleases'> },
): Promise<Checked<Verification>> {
  const snapshot = await releaseOf(receipt, snapshots, store);
  const engine = engineDifference(receipt.engine);
  if (!snapshot) {
    const gone = { code: 'release-gone', given: String(receipt.release.number), found: undefined } as const;
    return { ok: true, value: { reproduced: false, differences: [gone, ...engine], resultDigest: undefined } };
  }
  const moved = {
    code: 'release-moved',
    given: String(receipt.release.number),
    found: String(snapshot.release.number),
  } as const;
  const release = snapshot.release.number === receipt.release.number ? [] : [moved];
  const matched = matchProfile(snapshot, { ...asked, asOf: receipt.asOf });
  if (!matched.ok) return matched;
  const found = resultDigestBy(receipt.engine, matched.value);
  const reproduced = found === receipt.resultDigest;
  const digest = reproduced ? [] : [{ code: 'digest-differs', given: receipt.resultDigest, found } as const];
  const { resultDigest } = matched.value;
  return { ok: true, value: { reproduced, differences: [...release, ...engine, ...digest], resultDigest } };
}

async function releaseOf(
  { release: { number, digest } }: Receipt,
  snapshots: Snapshots,
  store: Pick<CatalogueStore, 'listReleases'>,
): Promise<Snapshot | undefined> {
  const sameNumber = await snapshots.byNumber(number);
  if (sameNumber?.release.digest === digest) return sameNumber;
  const other = (await store.listReleases()).find((info) => info.digest === digest);
  return other && snapshots.byNumber(other.number);
}

function engineDifference(given: string): readonly Difference[] {
  if (given === ENGINE_VERSION) return [];
  const [theirs, ours] = [given, ENGINE_VERSION].map((version) => version.split('.').map(Number));
  const place = (ours ?? []).findIndex((part, i) => part !== theirs?.[i]);
  const newer = (ours?.[place] ?? 0) > (theirs?.[place] ?? 0);
  return [{ code: newer ? 'engine-newer' : 'engine-older', given, found: ENGINE_VERSION }];
}
