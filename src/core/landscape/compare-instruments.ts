import type { Instrument } from '../catalogue/instrument.ts';

/** By Dutch name, then id; compared by code unit, so that the order is the same on every machine and in every language of the answer. */
export function compareInstruments(a: Instrument, b: Instrument): number {
  const [one, other] = a.name.nl === b.name.nl ? [a.id, b.id] : [a.name.nl, b.name.nl];
  return one < other ? -1 : one > other ? 1 : 0;
}
