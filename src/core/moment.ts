import { type Day, dayNumber, dayOfNumber, parseDay } from './day.ts';

/** A point in time: milliseconds since 1970 UTC. */
export type Moment = number;

/**
 * The time an answer is for: a whole day, or an exact moment of it. Both are the span `[from, until)`; for an exact
 * moment the span is one millisecond. A day counts as open if it is open at any moment of it.
 */
export type AsOf = { readonly day: Day; readonly from: Moment; readonly until: Moment; readonly exact: boolean };

const HOUR = 3_600_000;
const LOCAL_PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
const ABSOLUTE_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The last Sunday of March or October of a year, 01:00 UTC: when EU clocks change (Directive 2000/84/EC, art. 2-3). */
function clockChange(year: number, month: 3 | 10): Moment {
  const lastOfMonth = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, lastOfMonth.getUTCDate() - lastOfMonth.getUTCDay(), 1);
}

function isSummerTime(moment: Moment): boolean {
  const year = new Date(moment).getUTCFullYear();
  return moment >= clockChange(year, 3) && moment < clockChange(year, 10);
}

/**
 * The moment of a local Amsterdam clock reading, `2016-05-10T09:00`, or of a day (its first moment). Nothing when the
 * text is neither. Rules are those in force since 1996. The hour that is skipped in spring counts as the hour after it.
 */
export function parseLocalMoment(text: string): Moment | undefined {
  const parts = LOCAL_PATTERN.exec(text);
  const day = parseDay(parts?.[1] ?? text);
  if (!day) return undefined;
  const [hours, minutes, seconds] = [Number(parts?.[2] ?? 0), Number(parts?.[3] ?? 0), Number(parts?.[4] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const asIfUtc = dayNumber(day) * 24 * HOUR + hours * HOUR + minutes * 60_000 + seconds * 1000;
  return isSummerTime(asIfUtc - 2 * HOUR) ? asIfUtc - 2 * HOUR : asIfUtc - HOUR;
}

/** The first moment of a day in Amsterdam. */
export function startOfDay(day: Day): Moment {
  return startOfDayNumber(dayNumber(day));
}

function startOfDayNumber(number: number): Moment {
  const winter = number * 24 * HOUR - HOUR;
  return isSummerTime(winter - HOUR) ? winter - HOUR : winter;
}

/** The Amsterdam day a moment falls on. */
export function dayOfMoment(moment: Moment): Day {
  return dayOfNumber(Math.floor((moment + (isSummerTime(moment) ? 2 : 1) * HOUR) / (24 * HOUR)));
}

/** The whole day as a time to answer for. */
export function wholeDay(day: Day): AsOf {
  return { day, from: startOfDay(day), until: startOfDayNumber(dayNumber(day) + 1), exact: false };
}

/** One moment as a time to answer for. */
export function exactMoment(moment: Moment): AsOf {
  return { day: dayOfMoment(moment), from: moment, until: moment + 1, exact: true };
}

/** `2016-05-20` or an ISO 8601 moment with an offset. Nothing when the text is neither. */
export function parseAsOf(text: string): AsOf | undefined {
  const day = parseDay(text);
  if (day) return wholeDay(day);
  if (!ABSOLUTE_PATTERN.test(text) || !parseDay(text.slice(0, 10))) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) || !parseDay(dayOfMoment(moment)) ? undefined : exactMoment(moment);
}

/** ISO 8601 in UTC, whole seconds when possible: `2016-05-10T07:00:00Z`. */
export function momentText(moment: Moment): string {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}
