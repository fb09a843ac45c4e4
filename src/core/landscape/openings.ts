import { type AvailabilityStatus, availabilityOf } from '../catalogue/availability.ts';
import type { Edition, Opening } from '../catalogue/instrument.ts';
import { type InstrumentsAsked, isAsked } from '../catalogue/is-asked.ts';
import type { CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import { isWithin, type Period, periodsOverlap } from '../day.ts';
import { type AsOf, type Moment, startOfDay } from '../moment.ts';
import { compareInstruments } from './compare-instruments.ts';

export type OpeningsQuestion = InstrumentsAsked & {
  readonly asOf: AsOf;
  /** The days looked at. */
  readonly period: Period;
};

/** An opening of an edition, and how it stands at the time asked for. */
export type DatedOpening = {
  readonly compiled: CompiledEdition;
  readonly opening: Opening;
  readonly status: AvailabilityStatus;
};

export type Openings = {
  /** By Dutch name of the instrument, then from early to late. */
  readonly openings: readonly DatedOpening[];
  /** Editions in force in the period of which no opening is known: whether they were open cannot be drawn. */
  readonly undated: readonly CompiledEdition[];
};

/**
 * The openings that share a moment with a period. A missing end is taken to lie at the edge of the edition, so an opening of which half is known is
 * shown rather than dropped.
 */
export function openingsOf(snapshot: Snapshot, question: OpeningsQuestion): Openings {
  const { asOf, period } = question;
  const editions = snapshot.editions
    .filter(({ instrument }) => isAsked(instrument, question))
    .filter(({ edition }) => periodsOverlap(edition.valid, period))
    .sort((a, b) => compareInstruments(a.instrument, b.instrument) || a.index - b.index);
  return {
    openings: editions.flatMap((compiled) =>
      compiled.edition.openings
        .filter((opening) => touches(opening, compiled.edition, period))
        .sort((a, b) => (startOf(a, compiled.edition) < startOf(b, compiled.edition) ? -1 : 1))
        .map((opening) => ({ compiled, opening, status: statusAt(opening, compiled.edition, asOf) })),
    ),
    undated: editions.filter(({ edition }) => edition.openings.length === 0),
  };
}

/** An opening that lasts as long as its edition is over, or yet to come, when the edition is. */
function statusAt(opening: Opening, { valid }: Edition, asOf: AsOf): AvailabilityStatus {
  const { status } = availabilityOf([opening], asOf);
  if (isWithin(valid, asOf.day) || status === 'closed' || status === 'exhausted') return status;
  if (opening.inferred) return 'unknown';
  return valid.until !== undefined && valid.until <= asOf.day ? 'closed' : 'upcoming';
}

function touches(opening: Opening, edition: Edition, { from, until }: Period): boolean {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(from);
  const end = until === undefined ? Number.POSITIVE_INFINITY : startOfDay(until);
  return startOf(opening, edition) < end && first < endOf(opening, edition);
}

function startOf({ opens }: Opening, { valid }: Edition): Moment {
  return opens ?? (valid.from === undefined ? Number.NEGATIVE_INFINITY : startOfDay(valid.from));
}

function endOf({ closes }: Opening, { valid }: Edition): Moment {
  return closes ?? (valid.until === undefined ? Number.POSITIVE_INFINITY : startOfDay(valid.until));
}
