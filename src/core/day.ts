/** A calendar day in the Netherlands, `YYYY-MM-DD`. Comparable as text. Made only by `parseDay` and `dayOfNumber`. */
export type Day = string & { readonly __brand: 'Day' };

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The day, or nothing when the text is not an existing calendar day between the years 1000 and 9999. */
export function parseDay(text: string): Day | undefined {
  const parts = DAY_PATTERN.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1000) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (text as Day) : undefined;
}

/** Days since 1 January 1970; the scale on which date facts are compared. */
export function dayNumber(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_PER_DAY
  );
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** A half-open period of days: `from` is inside, `until` is not. A missing end is open. */
export type Period = { readonly from?: Day | undefined; readonly until?: Day | undefined };

/** Whether the day lies in the period. */
export function isWithin(period: Period, day: Day): boolean {
  return (period.from === undefined || period.from <= day) && (period.until === undefined || day < period.until);
}

/** Whether two periods share a day. */
export function periodsOverlap(a: Period, b: Period): boolean {
  const startsBeforeEnd = (x: Period, y: Period) => x.from === undefined || y.until === undefined || x.from < y.until;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
