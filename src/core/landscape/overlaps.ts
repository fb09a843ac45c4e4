import type { Candidate, CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import type { Day } from '../day.ts';
import type { AsOf } from '../moment.ts';
import { type BitSet, intersection, isEmpty, union } from '../schemes/bit-set.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { type Acceptance, acceptanceOf, type Ground } from './acceptance.ts';
import { compareInstruments } from './compare-instruments.ts';
import { type Similarities, similaritiesOf, similarityOf } from './similarity.ts';

/** `look-alike`: two schemes one project could choose between. `same-family`: one scheme in two hands. */
export const RELATIONS = ['look-alike', 'same-family'] as const;

export type Relation = (typeof RELATIONS)[number];

/** An edition in force that day and what it accepts. */
export type Party = { readonly compiled: CompiledEdition; readonly acceptance: Acceptance };

/** Two schemes that are alike. Which of them comes first says nothing; it is the order of names. */
export type Overlap = {
  readonly parties: readonly [Party, Party];
  readonly relation: Relation;
  /** 0 to 1, in hundredths; nothing when the rules ask nothing to compare. */
  readonly similarity: number | undefined;
  readonly similarities: Similarities;
  /** Where, and for which themes, neither refuses the same project; empty when it can never use both. */
  readonly common: Ground;
  /** The atoms of the lists of themes that either names; nothing when neither asks a theme. */
  readonly lists: BitSet | undefined;
};

/** A day's pairs are some thousands of small objects; this many days of a release are kept. */
const DAYS_KEPT = 16;
const kept = new WeakMap<Snapshot, Map<Day, readonly Overlap[]>>();

/** Less alike than this, two schemes are not called look-alikes, however the question is asked. */
export const LEAST_SIMILARITY = 0.5;

/**
 * Pairs of editions in force on a day: all of one family, and those of the same kind or benefit that the same applicant could use in one place for one theme and
 * whose rules ask much the same (`similarity.ts`), or nothing by which they could be told apart. Most alike first, of equals those compared on most, then by name;
 * what cannot be compared comes last. Worked out once for each day of a release.
 */
export function overlapsOn(snapshot: Snapshot, asOf: AsOf): readonly Overlap[] {
  const days = kept.get(snapshot) ?? new Map<Day, readonly Overlap[]>();
  kept.set(snapshot, days);
  const known = days.get(asOf.day);
  if (known) return known;
  const parties = snapshot.candidates(asOf).map(
    ({ compiled }: Candidate): Party => ({
      compiled,
      acceptance: acceptanceOf(snapshot, compiled, asOf.day),
    }),
  );
  const sorted = parties.sort((a, b) => compareInstruments(a.compiled.instrument, b.compiled.instrument));
  const extents = extentsOfLists(snapshot.catalogue.vocabulary.schemes.get('themes'));
  const pairs = sorted.flatMap((first, i) =>
    sorted.slice(i + 1).flatMap((second) => overlapOf(first, second, extents)),
  );
  const overlaps = pairs.sort((a, b) => (b.similarity ?? -1) - (a.similarity ?? -1) || aspectCount(b) - aspectCount(a));
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(asOf.day, overlaps);
  return overlaps;
}

function overlapOf(first: Party, second: Party, extents: ReadonlyMap<string, BitSet>): readonly Overlap[] {
  const [a, b] = [first.compiled, second.compiled];
  const sameFamily = a.instrument.family !== undefined && a.instrument.family === b.instrument.family;
  if (!sameFamily && !isSameHelp(a, b)) return [];
  const named = new Set([...first.acceptance.themeLists, ...second.acceptance.themeLists]);
  const lists = named.size === 0 ? undefined : [...named].flatMap((list) => extents.get(list) ?? []).reduce(union);
  const common = commonGround(first.acceptance, second.acceptance, lists);
  if (!sameFamily && isEmpty(common.places)) return [];
  const similarities = similaritiesOf(first.acceptance, second.acceptance, lists);
  const similarity = similarityOf(similarities);
  if (!sameFamily && similarity !== undefined && similarity < LEAST_SIMILARITY) return [];
  const relation = sameFamily ? 'same-family' : 'look-alike';
  return [{ parties: [first, second], relation, similarity, similarities, common, lists }];
}

function aspectCount({ similarities }: Overlap): number {
  return Object.keys(similarities).length;
}

/** The same help for the same kind of applicant: one kind of instrument, or one form of benefit. */
function isSameHelp(a: CompiledEdition, b: CompiledEdition): boolean {
  if (a.instrument.applicantType !== b.instrument.applicantType) return false;
  const form = a.edition.benefit?.form;
  return a.instrument.kind === b.instrument.kind || (form !== undefined && form === b.edition.benefit?.form);
}

/** Places with themes that neither refuses. Themes count within the lists that are named. */
function commonGround(a: Acceptance, b: Acceptance, lists: BitSet | undefined): Ground {
  let common: Ground = { places: new Uint32Array(1), themes: new Uint32Array(1) };
  for (const one of a.grounds) {
    for (const other of b.grounds) {
      const places = intersection(one.places, other.places);
      const both = intersection(one.themes, other.themes);
      const themes = lists ? intersection(both, lists) : both;
      if (isEmpty(places) || isEmpty(themes)) continue;
      common = { places: union(common.places, places), themes: union(common.themes, themes) };
    }
  }
  return common;
}

/** The atoms of each list of themes that was made as one: the topsectors, an agenda, the themes of a region. */
function extentsOfLists(scheme: Scheme | undefined): ReadonlyMap<string, BitSet> {
  const extents = new Map<string, BitSet>();
  for (const { code, facet = '' } of scheme?.document.concepts ?? []) {
    const extent = scheme?.area([code]).inside ?? new Uint32Array(1);
    extents.set(facet, union(extents.get(facet) ?? new Uint32Array(1), extent));
  }
  return extents;
}
