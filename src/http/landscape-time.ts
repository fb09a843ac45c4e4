import { type AsOf, dayOfMoment, type Moment, wholeDay } from '../core/moment.ts';
import { queryTime } from './query-time.ts';

/** The time a picture of the landscape is for: what is asked, else the whole of today. */
export function landscapeTime(text: string | undefined, now: Moment): AsOf {
  return queryTime(text) ?? wholeDay(dayOfMoment(now));
}
