import { type AsOf, parseAsOf } from '../core/moment.ts';

/** The time an address asks for; nothing when it asks none, or when it is no time. */
export function queryTime(text: string | undefined): AsOf | undefined {
  // A plus sign that was not encoded in an address arrives as a space.
  return text === undefined ? undefined : parseAsOf(text.replace(' ', '+'));
}
