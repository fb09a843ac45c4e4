import type { DaySpan } from '../core/company/company.ts';
import { addDays, type Day, parseDay } from '../core/day.ts';

const PATTERN = /^(\d{4})(\d{2})(\d{2})$/;

/** `YYYYMMDD` as the register writes days, with `00` for parts it does not know. Nothing when it tells no year, or a day that does not exist. */
export function parseRegisterDay(text: string): DaySpan | undefined {
  const [, year = '', month = '', day = ''] = PATTERN.exec(text) ?? [];
  if (month === '00') return day === '00' ? spanTo(`${year}-01-01`, `${Number(year) + 1}-01-01`) : undefined;
  if (day === '00') return monthSpan(Number(year), Number(month));
  const exact = parseDay(`${year}-${month}-${day}`);
  return exact && { from: exact, until: addDays(exact, 1) };
}

function monthSpan(year: number, month: number): DaySpan | undefined {
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return spanTo(firstOf(year, month), firstOf(next[0] ?? 0, next[1] ?? 0));
}

function firstOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

function spanTo(first: string, end: string): DaySpan | undefined {
  const [from, until]: readonly (Day | undefined)[] = [parseDay(first), parseDay(end)];
  return from && until && { from, until };
}
