import { AVAILABILITIES } from '../catalogue/availability.ts';
import type { Match } from './match.ts';
import { VERDICTS } from './verdict.ts';

const VERDICT_PLACES = placesOf(VERDICTS);
const AVAILABILITY_PLACES = placesOf(AVAILABILITIES);

/**
 * The order of results: verdict, availability, how few facts are missing, highest possible benefit, Dutch name, id. The last
 * two are compared by code unit, so the order is the same on every machine and in every language of the answer.
 */
export function compareMatches(a: Match, b: Match): number {
  return (
    VERDICT_PLACES[a.verdict] - VERDICT_PLACES[b.verdict] ||
    AVAILABILITY_PLACES[a.candidate.availability.status] - AVAILABILITY_PLACES[b.candidate.availability.status] ||
    a.missing.length - b.missing.length ||
    (b.estimate?.atMost ?? -1) - (a.estimate?.atMost ?? -1) ||
    compareText(a.candidate.compiled.instrument.name.nl, b.candidate.compiled.instrument.name.nl) ||
    compareText(a.candidate.compiled.instrument.id, b.candidate.compiled.instrument.id)
  );
}

function placesOf<T extends string>(words: readonly T[]): Readonly<Record<T, number>> {
  return Object.fromEntries(words.map((word, place) => [word, place])) as Record<T, number>;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
