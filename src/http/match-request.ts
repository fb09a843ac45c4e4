import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { type Failure, failure, type Path } from '../core/failure.ts';
import { dayOfMoment, type Moment, parseAsOf, wholeDay } from '../core/moment.ts';
import { type MatchedSites, matchProfile } from '../usecases/match-profile.ts';
import type { Snapshots } from '../usecases/snapshots.ts';
import type { RequestPart } from './contract/problem.ts';
import { refusal } from './problem-handler.ts';
import { queryTime } from './query-time.ts';
import type { Refusal } from './request-failures.ts';

/** What is asked, before any of it is known to be right; what is absent is not asked. */
export type Asked = { readonly profile: unknown; readonly asOf: unknown; readonly locations?: unknown };

export type AskedOf = {
  readonly snapshot: Snapshot;
  readonly now: Moment;
  readonly part: RequestPart;
  /** Where in that part the profile stands. */
  readonly path: Path;
  /** What was already found to be wrong. */
  readonly found: readonly Failure[];
};

/** Where a body that asks for matches holds its profile. */
export const IN_BODY = { part: 'body', path: ['profile'] } as const;

/** The answer to what is asked, or a refusal with everything that is wrong with it. */
export function matchAsked(asked: Asked, { found, ...of }: AskedOf): MatchedSites {
  const { matched, failures } = putToRelease(asked, of);
  if (!matched || found.length > 0) throw refusal(of.part, [...found, ...failures]);
  return matched;
}

/** What is wrong with what is asked, for a request that is refused already: so that a caller is told everything at once. */
export function failuresOfAsked(asked: Asked, of: Omit<AskedOf, 'found'>): readonly Failure[] {
  const { profile } = asked;
  const readable = typeof profile === 'object' && profile !== null && !Array.isArray(profile);
  return putToRelease(readable ? asked : { ...asked, profile: {} }, of).failures;
}

/** What else is wrong with a body whose shape is refused already. */
export function furtherBodyFailures(body: unknown, of: Pick<AskedOf, 'snapshot' | 'now'>): readonly Refusal[] {
  if (typeof body !== 'object' || body === null) return [];
  const member = (name: string): unknown => new Map(Object.entries(body)).get(name);
  const asked = {
    profile: 'profile' in body ? body.profile : {},
    asOf: member('asOf'),
    locations: member('locations'),
  };
  return [{ in: 'body', failures: failuresOfAsked(asked, { ...IN_BODY, ...of }) }];
}

function putToRelease(
  { profile, asOf: text, locations }: Asked,
  { snapshot, now, part, path }: Omit<AskedOf, 'found'>,
): { readonly matched?: MatchedSites; readonly failures: readonly Failure[] } {
  const today = wholeDay(dayOfMoment(now));
  const asOf = typeof text === 'string' ? (part === 'query' ? queryTime(text) : parseAsOf(text)) : today;
  const sites = Array.isArray(locations) && locations.length > 0 ? locations : undefined;
  const matched = matchProfile(snapshot, { profile, locations: sites, asOf: asOf ?? today, path });
  if (asOf && matched.ok) return { matched: matched.value, failures: [] };
  const inProfile = matched.ok ? [] : matched.failures;
  if (asOf) return { failures: inProfile };
  // Whether facts contradict each other can depend on the day, and that is not known here.
  const certain = inProfile.filter(({ code }) => code !== 'contradictory-facts');
  return { failures: [failure('invalid-day', ['asOf']), ...certain] };
}

/** The release to answer from: what the caller asks, else the newest; the newest too, with a failure, when there is no such release. */
export async function requestedSnapshot(
  number: number | undefined,
  snapshots: Snapshots,
): Promise<{ readonly snapshot: Snapshot; readonly found: readonly Failure[] }> {
  const snapshot = number === undefined ? undefined : await snapshots.byNumber(number);
  if (number === undefined || snapshot) return { snapshot: snapshot ?? snapshots.current(), found: [] };
  return { snapshot: snapshots.current(), found: [failure('unknown-release', ['release'], { given: String(number) })] };
}
