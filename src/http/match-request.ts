import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { failure } from '../core/failure.ts';
import { type AsOf, dayOfMoment, type Moment, parseAsOf, wholeDay } from '../core/moment.ts';
import type { Snapshots } from '../usecases/snapshots.ts';
import type { RequestPart } from './contract/problem.ts';
import { refusal } from './problem-handler.ts';

/** The time to answer for: what the caller asks, else today in the Netherlands. */
export function requestedAsOf(text: string | undefined, now: Moment, part: RequestPart): AsOf {
  if (text === undefined) return wholeDay(dayOfMoment(now));
  // A plus sign that was not encoded in an address arrives as a space.
  const asOf = parseAsOf(part === 'query' ? text.replace(' ', '+') : text);
  if (!asOf) throw refusal(part, [failure('invalid-day', ['asOf'])]);
  return asOf;
}

/** The release to answer from: what the caller asks, else the newest. */
export async function requestedSnapshot(number: number | undefined, snapshots: Snapshots): Promise<Snapshot> {
  if (number === undefined) return snapshots.current();
  const snapshot = await snapshots.byNumber(number);
  if (!snapshot) throw refusal('body', [failure('unknown-release', ['release'])]);
  return snapshot;
}
