import { hash } from 'node:crypto';
import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { parseProfile } from '../core/facts/parse-profile.ts';
import type { Checked, Path } from '../core/failure.ts';
import { canonicalResult } from '../core/matching/canonical-result.ts';
import { type MatchResult, match } from '../core/matching/match.ts';
import type { AsOf } from '../core/moment.ts';

/** Rises when the same release, profile and time could give another answer than before. Part of every digest. */
export const ENGINE_VERSION = '1.0.0';

export type MatchedProfile = { readonly result: MatchResult; readonly resultDigest: string };

/** A caller's profile put to a release: the result with its digest, or everything that is wrong with the profile. */
export function matchProfile(snapshot: Snapshot, profile: unknown, asOf: AsOf, path: Path): Checked<MatchedProfile> {
  const parsed = parseProfile(profile, snapshot.catalogue.vocabulary, asOf, path);
  if (!parsed.ok) return parsed;
  const result = match(snapshot, parsed.value, asOf);
  const resultDigest = `sha256-${hash('sha256', canonicalResult(result, ENGINE_VERSION))}`;
  return { ok: true, value: { result, resultDigest } };
}
