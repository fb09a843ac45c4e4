import type { Snapshot } from '../catalogue/snapshot.ts';
import { parseProfile } from '../facts/parse-profile.ts';
import { inquire } from '../matching/match.ts';
import { wholeDay } from '../moment.ts';
import type { Concept } from '../schemes/concept.ts';
import type { CoverageQuestion } from './coverage.ts';
import { mayFit } from './may-fit.ts';

/** Editions by their position in the release. */
export type CellReach = {
  /** Those not already refused. */
  readonly reached: ReadonlySet<number>;
  /** Of these, those whose place or theme can still turn out to be another. */
  readonly overlapping: ReadonlySet<number>;
};

/** A reach holds some twenty thousand numbers; this many days, levels and sizes of a release are kept. */
const KEPT = 64;
const kept = new WeakMap<Snapshot, Map<string, readonly CellReach[]>>();

/** Which editions in force that day reach each place with each theme, place by place. Worked out once for each day, level and size. */
export function reachOf(
  snapshot: Snapshot,
  { asOf, themeLevel, companySizes }: CoverageQuestion,
  { places, themes }: { readonly places: readonly Concept[]; readonly themes: readonly Concept[] },
): readonly CellReach[] {
  const known = kept.get(snapshot) ?? new Map<string, readonly CellReach[]>();
  kept.set(snapshot, known);
  const key = JSON.stringify([asOf.day, themeLevel, companySizes]);
  const before = known.get(key);
  if (before) return before;
  const size = companySizes ? { companySize: { oneOf: companySizes } } : {};
  const reach = places.flatMap((place) =>
    themes.map((theme) => cellReach(snapshot, { ...size, location: place.code, themes: [theme.code] }, asOf)),
  );
  if (known.size >= KEPT) known.clear();
  known.set(key, reach);
  return reach;
}

function cellReach(snapshot: Snapshot, given: object, { day }: CoverageQuestion['asOf']): CellReach {
  // Day and moment have the same editions in force; a whole day's are kept.
  const asOf = wholeDay(day);
  const parsed = parseProfile(given, snapshot.catalogue.vocabulary, asOf);
  const reached = new Set<number>();
  const overlapping = new Set<number>();
  if (!parsed.ok) return { reached, overlapping };
  const inquiry = inquire(snapshot, parsed.value, asOf);
  for (const candidate of snapshot.candidates(asOf)) {
    const { index } = candidate.compiled;
    if (!mayFit(inquiry, candidate.compiled)) continue;
    reached.add(index);
    const { missing } = inquiry.explain(candidate);
    if (missing.includes('location') || missing.includes('themes')) overlapping.add(index);
  }
  return { reached, overlapping };
}
