import type { Language } from '../../core/text.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Openings are told in the time of the desks, wherever the reader is. */
const TIME_ZONE = 'Europe/Amsterdam';

const DAY_MILLISECONDS = 86_400_000;

/** `2016-05-20` or a moment, as `20 mei 2016` in Amsterdam. */
export function formatDay(text: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: TIME_ZONE }).format(new Date(text));
}

/** The first day of a month as `apr`, or `apr 2026` with its year. */
export function formatMonth(day: string, withYear: boolean, language: Language): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'short', ...year, timeZone: 'UTC' }).format(new Date(day));
}

/**
 * The last day somebody can still apply. Closings are told as the first moment that is too late, so midnight belongs to the day
 * before: `2026-12-31T23:00:00Z` is closed on 1 January in Amsterdam, and 31 December is the last day.
 */
export function lastDayOf(closes: string): string {
  return new Date(Date.parse(closes) - 1).toISOString();
}

/** Whole days from one day or moment to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS);
}

/** `50000` as `€ 50.000`. */
export function formatEuro(amount: number, language: Language): string {
  const fraction = Number.isInteger(amount) ? 0 : 2;
  const options = {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  };
  return new Intl.NumberFormat(LOCALES[language], options as Intl.NumberFormatOptions).format(amount);
}

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}
