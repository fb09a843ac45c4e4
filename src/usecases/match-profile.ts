import { hash } from 'node:crypto';
import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { parseProfile } from '../core/facts/parse-profile.ts';
import { type Checked, type Failure, failure, type Path } from '../core/failure.ts';
import { canonicalResult } from '../core/matching/canonical-result.ts';
import { type MatchResult, match } from '../core/matching/match.ts';
import type { AsOf } from '../core/moment.ts';

/** Rises when the same release, profile and time could give another answer than before. Part of every digest. */
export const ENGINE_VERSION = '1.1.0';

export type MatchedProfile = { readonly result: MatchResult; readonly resultDigest: string };

/** A profile put to a release for each of a company's sites; for one site without a name when none are listed. */
export type MatchedSites = {
  /** In the order in which they were given; at least one. */
  readonly sites: readonly MatchedProfile[];
  readonly named: boolean;
  readonly resultDigest: string;
};

/** What is asked of a release: a profile as a caller sends it, and the sites it is asked for. */
export type ProfileAsked = {
  readonly profile: unknown;
  readonly locations: readonly unknown[] | undefined;
  readonly asOf: AsOf;
  /** Where in the request the profile stands. */
  readonly path: Path;
};

/** A caller's profile put to a release: the results with their digest, or everything that is wrong with the profile. */
export function matchProfile(snapshot: Snapshot, asked: ProfileAsked): Checked<MatchedSites> {
  const { profile, locations, asOf, path } = asked;
  // The sites stand beside the profile.
  const list = [...path.slice(0, -1), 'locations'];
  const profiles = locations ? locations.map((location) => withLocation(profile, location)) : [profile];
  const sites: MatchedProfile[] = [];
  const failures: Failure[] = [];
  if (locations && hasLocation(profile))
    failures.push(failure('contradictory-facts', list, { facts: ['location', 'locations'] }));
  for (const [i, each] of profiles.entries()) {
    const parsed = parseProfile(each, snapshot.catalogue.vocabulary, asOf, path);
    if (!parsed.ok) {
      const ofSite = ({ path: at }: Failure) => locations !== undefined && at[path.length] === 'location';
      // What is wrong with the rest of the profile is wrong for every site, and told once.
      const told = parsed.failures.filter((one) => i === 0 || ofSite(one));
      failures.push(
        ...told.map((one) => (ofSite(one) ? { ...one, path: [...list, i, ...one.path.slice(path.length + 1)] } : one)),
      );
      continue;
    }
    const result = match(snapshot, parsed.value, asOf);
    sites.push({ result, resultDigest: digestOf(canonicalResult(result, ENGINE_VERSION)) });
  }
  if (failures.length > 0) return { ok: false, failures };
  const resultDigest = joined(sites.map((site) => site.resultDigest));
  return { ok: true, value: { sites, named: locations !== undefined, resultDigest } };
}

/** The digest of an answer as another engine would sign it: then only what is concluded can differ. */
export function resultDigestBy(engine: string, { sites }: MatchedSites): string {
  return joined(sites.map(({ result }) => digestOf(canonicalResult(result, engine))));
}

/** Of one site its own; of several one over all. */
function joined(digests: readonly string[]): string {
  const [only, ...others] = digests;
  return only !== undefined && others.length === 0 ? only : digestOf(digests.join('\n'));
}

function digestOf(text: string): string {
  return `sha256-${hash('sha256', text)}`;
}

function hasLocation(profile: unknown): boolean {
  return typeof profile === 'object' && profile !== null && 'location' in profile && profile.location !== null;
}

function withLocation(profile: unknown, location: unknown): unknown {
  const readable = typeof profile === 'object' && profile !== null && !Array.isArray(profile);
  return readable ? { ...profile, location } : profile;
}
