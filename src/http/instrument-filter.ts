import type { AvailabilityStatus } from '../core/catalogue/availability.ts';
import type { Instrument } from '../core/catalogue/instrument.ts';
import { type InstrumentsAsked, isAsked } from '../core/catalogue/is-asked.ts';
import type { Snapshot } from '../core/catalogue/snapshot.ts';
import type { AsOf } from '../core/moment.ts';
import type { KnownPlace } from './known-place.ts';
import { searchWords } from './search-words.ts';
import { availabilityAt, editionInForce } from './wire/instrument-wire.ts';

export type InstrumentFilter = InstrumentsAsked & {
  readonly search?: string | undefined;
  readonly family?: string | undefined;
  readonly availability?: AvailabilityStatus | undefined;
  readonly place?: KnownPlace | undefined;
  /** Only what has an edition in force at the time asked for. */
  readonly inForceOnly: boolean;
};

export const SORTS = ['name', '-name', 'id', '-id'] as const;

export type Sort = (typeof SORTS)[number];

/** The instruments of a release that pass every filter given, in catalogue order. */
export function filterInstruments(snapshot: Snapshot, filter: InstrumentFilter, asOf: AsOf): readonly Instrument[] {
  const { family, availability, place, inForceOnly } = filter;
  const found = searchWords(filter.search);
  const usable = place && usableEditions(snapshot, place);
  return [...snapshot.catalogue.instruments.values()].filter((instrument) => {
    const edition = editionInForce(instrument, asOf);
    const considered = inForceOnly ? instrument.editions.filter((one) => one === edition) : instrument.editions;
    return (
      isAsked(instrument, filter) &&
      (family === undefined || instrument.family === family) &&
      (availability === undefined || availabilityAt(edition, asOf).status === availability) &&
      considered.some((one) => usable === undefined || usable.has(one)) &&
      found([instrument.id, instrument.name.nl, instrument.name.en, instrument.summary.nl, instrument.summary.en])
    );
  });
}

function usableEditions(snapshot: Snapshot, place: KnownPlace): ReadonlySet<unknown> {
  return new Set(snapshot.editions.filter(place.canUse).map(({ edition }) => edition));
}

/** Sorts by id, or by name in the language of the answer; equal names keep the order of their ids. */
export function sortInstruments(
  instruments: readonly Instrument[],
  sort: Sort,
  language: 'nl' | 'en',
): readonly Instrument[] {
  const direction = sort.startsWith('-') ? -1 : 1;
  const byId = (a: Instrument, b: Instrument) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  if (sort.endsWith('id')) return [...instruments].sort((a, b) => direction * byId(a, b));
  const collator = new Intl.Collator(language);
  return [...instruments].sort(
    (a, b) => direction * collator.compare(a.name[language], b.name[language]) || byId(a, b),
  );
}
