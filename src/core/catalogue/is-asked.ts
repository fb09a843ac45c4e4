import type { Instrument, Kind, Scope } from './instrument.ts';

/** Which instruments are asked for; what is left out asks nothing. */
export type InstrumentsAsked = { readonly kind?: Kind | undefined; readonly scope?: Scope | undefined };

/** Whether an instrument is among those asked for. */
export function isAsked({ kind, scope }: Instrument, asked: InstrumentsAsked): boolean {
  return (asked.kind ?? kind) === kind && (asked.scope ?? scope) === scope;
}
