import { AVAILABILITIES, type AvailabilityStatus } from '../catalogue/availability.ts';
import { type InstrumentsAsked, isAsked } from '../catalogue/is-asked.ts';
import type { Candidate, Snapshot } from '../catalogue/snapshot.ts';
import { isWithin } from '../day.ts';
import type { AsOf } from '../moment.ts';
import type { Concept } from '../schemes/concept.ts';
import { compareInstruments } from './compare-instruments.ts';
import { type CellReach, reachOf } from './coverage-reach.ts';

/** What a picture of the landscape is asked for. */
export type CoverageQuestion = InstrumentsAsked & {
  readonly asOf: AsOf;
  /** The level of the themes scheme that makes the columns. */
  readonly themeLevel: string;
  /** Size classes the company may be of, options of the fact; all when left out. */
  readonly companySizes?: readonly string[] | undefined;
};

/** What an edition in force can be; a candidate is in force, so `not-in-force` is not among them. */
export const COUNTED_STATUSES = AVAILABILITIES.filter((status) => status !== 'not-in-force');

/** Instruments counted by whether they take applications. */
export type Tally = {
  readonly counts: Readonly<Record<Exclude<AvailabilityStatus, 'not-in-force'>, number>>;
  readonly total: number;
  /** Of the total, those for which a narrower place or theme decides. */
  readonly overlapping: number;
  /** What is counted: first what takes applications, then by name. */
  readonly candidates: readonly Candidate[];
};

export type Cell = { readonly place: Concept; readonly theme: Concept; readonly tally: Tally };

/** How many instruments are there for whom, by place and theme. */
export type Coverage = {
  readonly places: readonly { readonly place: Concept; readonly tally: Tally }[];
  readonly themes: readonly { readonly theme: Concept; readonly tally: Tally }[];
  /** Place by place, each with every theme. */
  readonly cells: readonly Cell[];
  readonly all: Tally;
};

/** The level of places that makes the rows. */
const PLACE_LEVEL = 'province';

/**
 * Provinces by themes on a day. A cell counts an instrument when its rule is not already "no" for a company of which only that place, a project
 * with only that theme and, if asked, the size are known: what is not known is never counted as a no. Totals count an instrument once.
 */
export function coverageOf(snapshot: Snapshot, question: CoverageQuestion): Coverage {
  const { asOf, themeLevel } = question;
  const places = conceptsOfLevel(snapshot, 'places', PLACE_LEVEL, asOf);
  const themes = conceptsOfLevel(snapshot, 'themes', themeLevel, asOf);
  const reach = reachOf(snapshot, question, { places, themes });
  const asked = snapshot
    .candidates(asOf)
    .filter(({ compiled }) => isAsked(compiled.instrument, question))
    .sort(byAvailabilityAndName);
  const reached = (at: readonly number[]) =>
    tallyOf(
      asked,
      at.flatMap((cell) => reach[cell] ?? []),
    );
  const rows = places.map((_, row) => themes.map((__, column) => row * themes.length + column));
  return {
    places: places.map((place, row) => ({ place, tally: reached(rows[row] ?? []) })),
    themes: themes.map((theme, column) => ({ theme, tally: reached(rows.flatMap((row) => row[column] ?? [])) })),
    cells: places.flatMap((place, row) =>
      themes.map((theme, column) => ({ place, theme, tally: reached([row * themes.length + column]) })),
    ),
    all: reached(rows.flat()),
  };
}

/** The levels of the themes scheme that can make columns: those of single themes, not of lists of them. */
export function themeLevels(snapshot: Snapshot): readonly string[] {
  const themes = snapshot.catalogue.vocabulary.schemes.get('themes')?.document;
  const single = (themes?.concepts ?? []).filter(({ members }) => members === undefined).map(({ level }) => level);
  return [...new Set([...(themes?.levels ?? []).filter((level) => single.includes(level)), ...single])];
}

function conceptsOfLevel(snapshot: Snapshot, scheme: string, level: string, { day }: AsOf): readonly Concept[] {
  const concepts = snapshot.catalogue.vocabulary.schemes.get(scheme)?.document.concepts ?? [];
  return concepts.filter((concept) => concept.level === level && !concept.members && isWithin(concept.valid, day));
}

/** An instrument overlaps a row or column when it overlaps every cell of it that counts it. */
function tallyOf(asked: readonly Candidate[], cells: readonly CellReach[]): Tally {
  const candidates = asked.filter(({ compiled }) => cells.some(({ reached }) => reached.has(compiled.index)));
  const overlapping = candidates.filter(({ compiled: { index } }) =>
    cells.every((cell) => !cell.reached.has(index) || cell.overlapping.has(index)),
  );
  const counts = { open: 0, continuous: 0, upcoming: 0, exhausted: 0, unknown: 0, closed: 0 };
  for (const { availability } of candidates) if (availability.status !== 'not-in-force') counts[availability.status]++;
  return { counts, total: candidates.length, overlapping: overlapping.length, candidates };
}

function byAvailabilityAndName(a: Candidate, b: Candidate): number {
  const place = ({ availability }: Candidate) => AVAILABILITIES.indexOf(availability.status);
  return place(a) - place(b) || compareInstruments(a.compiled.instrument, b.compiled.instrument);
}
