import { addDays, type Day, parseDay } from '../core/day.ts';
import { type Failure, failure } from '../core/failure.ts';
import type { Moment } from '../core/moment.ts';
import { landscapeTime } from './landscape-time.ts';
import { textParameters } from './text-parameters.ts';

const YEAR = 365;

/** The days of a time line: a year to each side of the day asked for; with one end given, two years from there. */
export function openingPeriod(
  query: unknown,
  now: Moment,
): { readonly from: Day; readonly until: Day; readonly failures: readonly Failure[] } {
  const text = textParameters(query);
  const day = (name: string) => parseDay(text(name) ?? '');
  const [first, end, asked] = [day('from'), day('until'), landscapeTime(text('asOf'), now).day];
  const from = first ?? addDays(end ?? asked, end ? -2 * YEAR : -YEAR);
  const until = end ?? addDays(first ?? asked, first ? 2 * YEAR : YEAR + 1);
  return { from, until, failures: from < until ? [] : [failure('impossible-range', ['until'])] };
}
