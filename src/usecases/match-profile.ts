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
export function matchProfile(snapshot: Snapshot, asked: ProfileAsked, engine = ENGINE_VERSION): Checked<MatchedSites> {
  const { profile, locations, asOf, path } = asked;
  const profiles = locations ? locations.map((location) => withLocation(profile, location)) : [profile];
  const sites: MatchedProfile[] = [];
  const failures: Failure[] = [];
  if (locations && hasLocation(profile))
    failures.push(failure('contradictory-facts', ['locations'], { facts: ['location', 'locations'] }));
  for (const [i, each] of profiles.entries()) {
    const parsed = parseProfile(each, snapshot.catalogue.vocabulary, asOf, path);
    if (!parsed.ok) {
      const found = locations ? parsed.failures.map((one) => atSite(one, i, path)) : parsed.failures;
      // What is wrong with the rest of the profile is wrong for every site, and told once.
      failures.push(...found.filter(({ path: [at] }) => i === 0 || at === 'locations'));
      continue;
    }
    const result = match(snapshot, parsed.value, asOf);
    sites.push({ result, resultDigest: digestOf(canonicalResult(result, engine)) });
  }
  if (failures.length > 0) return { ok: false, failures };
  const [only] = sites;
  const resultDigest =
    only && sites.length === 1 ? only.resultDigest : digestOf(sites.map((site) => site.resultDigest).join('\n'));
  return { ok: true, value: { sites, named: locations !== undefined, resultDigest } };
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

/** What is wrong with a site's location stands in the list of sites, not in the profile. */
function atSite(found: Failure, site: number, profile: Path): Failure {
  const [at, ...rest] = found.path.slice(profile.length);
  return at === 'location' ? { ...found, path: ['locations', site, ...rest] } : found;
}
