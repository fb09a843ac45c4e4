const MONTHS_BETWEEN_MARKS = 3;

/** A stretch of days laid out from 0 to 100. */
export type TimeScale = {
  /** Where a day or moment lies, in per cent; beyond the ends it stays at the end. */
  readonly at: (time: string) => number;
  /** The first days of quarters, for along the line. */
  readonly marks: readonly { readonly at: number; readonly day: string; readonly year: boolean }[];
};

/** `until` is the first day that is outside. */
export function timeScale(from: string, until: string): TimeScale {
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const at = (time: string) => Math.min(100, Math.max(0, (100 * (Date.parse(time) - start)) / (end - start)));
  const first = new Date(start);
  const marks: { at: number; day: string; year: boolean }[] = [];
  for (let month = Math.ceil(first.getUTCMonth() / MONTHS_BETWEEN_MARKS) * MONTHS_BETWEEN_MARKS; ; ) {
    const date = new Date(Date.UTC(first.getUTCFullYear(), month, 1));
    if (date.getTime() >= end) return { at, marks };
    const day = date.toISOString().slice(0, 10);
    if (date.getTime() >= start) marks.push({ at: at(day), day, year: date.getUTCMonth() === 0 });
    month += MONTHS_BETWEEN_MARKS;
  }
}
