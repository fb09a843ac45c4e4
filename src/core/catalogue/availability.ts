import type { AsOf, Moment } from '../moment.ts';
import type { Opening, Order } from './instrument.ts';

/** From what helps an applicant most today to what helps least; also the order in which matches are listed. */
export const AVAILABILITIES = [
  'open',
  'continuous',
  'upcoming',
  'exhausted',
  'unknown',
  'closed',
  'not-in-force',
] as const;

export type AvailabilityStatus = (typeof AVAILABILITIES)[number];

export type Availability = {
  readonly status: AvailabilityStatus;
  readonly opens?: Moment | undefined;
  readonly closes?: Moment | undefined;
  readonly order?: Order | undefined;
  readonly budget?: number | undefined;
  /** The period is inferred from another year or region; check with the desk. */
  readonly inferred?: boolean | undefined;
  readonly opening?: Opening | undefined;
};

/**
 * Whether applications are taken at the time asked for, over all openings of an edition: the most helpful status wins, and
 * of equals the one that starts (upcoming) or ends (otherwise) first. An edition without known openings is `unknown`, not closed.
 */
export function availabilityOf(openings: readonly Opening[], asOf: AsOf): Availability {
  const all = openings.map((opening) => ({ opening, status: statusOf(opening, asOf) }));
  const [best] = all.sort(
    (a, b) =>
      AVAILABILITIES.indexOf(a.status) - AVAILABILITIES.indexOf(b.status) || nearest(a.status, a.opening, b.opening),
  );
  if (!best) return { status: 'unknown' };
  const { opening, status } = best;
  return {
    status,
    opening,
    order: opening.order,
    ...(opening.opens === undefined ? {} : { opens: opening.opens }),
    ...(opening.closes === undefined ? {} : { closes: opening.closes }),
    ...(opening.budget === undefined ? {} : { budget: opening.budget }),
    ...(opening.inferred ? { inferred: true } : {}),
  };
}

/** A day counts as open if it is open at any moment of it: also the day the money runs out, and the last day. */
function statusOf(opening: Opening, asOf: AsOf): AvailabilityStatus {
  const { opens, closes, exhausted } = opening;
  if (opening.inferred) return 'unknown';
  if (closes !== undefined && closes <= asOf.from) return 'closed';
  if (exhausted !== undefined && exhausted <= asOf.from) return 'exhausted';
  if (opening.continuous) return 'continuous';
  if (opens === undefined) return 'unknown';
  if (asOf.until <= opens) return 'upcoming';
  return closes === undefined && opens < asOf.from ? 'unknown' : 'open';
}

function nearest(status: AvailabilityStatus, a: Opening, b: Opening): number {
  const moment = (opening: Opening) =>
    (status === 'upcoming' ? opening.opens : opening.closes) ?? Number.POSITIVE_INFINITY;
  const [x, y] = [moment(a), moment(b)];
  if (x === y) return 0;
  return status === 'closed' ? y - x : x - y;
}
