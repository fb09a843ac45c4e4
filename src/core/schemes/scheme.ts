import { type Day, isWithin } from '../day.ts';
import type { Truth } from '../truth.ts';
import { type BitSet, intersection, intersects, isEmpty, isSubset, union } from './bit-set.ts';
import type { Concept, ConceptCode, SchemeDocument } from './concept.ts';
import { conceptNames } from './concept-names.ts';
import { buildExtents } from './extents.ts';

/** What a condition asks of a concept: atoms that are surely inside, and atoms that may be. */
export type Area = { readonly inside: BitSet; readonly possible: BitSet };

/** A concept scheme ready for use: look-up by any spelling, extents, and the relation between codes. */
export type Scheme = {
  readonly id: string;
  readonly document: SchemeDocument;
  readonly concepts: ReadonlyMap<ConceptCode, Concept>;
  /** The code a text stands for: a code, notation, name or alias in any letter case. */
  readonly find: (text: string) => readonly Concept[];
  /** The code or name nearest to a text that stands for nothing, as we write it: "did you mean". */
  readonly suggest: (text: string) => string | undefined;
  /** The atoms of a code on a day. A municipality that does not exist that day counts as what it came from or went into. */
  readonly extentOn: (code: ConceptCode, day: Day) => BitSet;
  /** All atoms there are on a day. */
  readonly standing: (day: Day) => BitSet;
  readonly area: (codes: readonly ConceptCode[]) => Area;
};

/** Builds a scheme from its document. References that do not resolve are passed over; `check` reports them. */
export function buildScheme(document: SchemeDocument): Scheme {
  const concepts = new Map(document.concepts.map((concept) => [concept.code, concept]));
  const extents = buildExtents(document);
  const none: BitSet = new Uint32Array(Math.max(1, Math.ceil(extents.size / 32)));
  const extentOf = (code: ConceptCode) => extents.of.get(code) ?? none;
  const facetsOf = facetExtents(document, extentOf, none);
  const names = conceptNames(document);
  const dated = datedExtents(document, extentOf, none);

  return {
    id: document.id,
    document,
    concepts,
    find: (text) => {
      const exact = concepts.get(text);
      return exact ? [exact] : names.find(text);
    },
    suggest: names.suggest,
    ...dated,
    area: (codes) => {
      const inside = codes.map(extentOf).reduce(union, none);
      const mentioned = new Set(codes.map((code) => concepts.get(code)?.facet));
      const unmentioned = [...facetsOf].filter(([facet]) => !mentioned.has(facet)).map(([, extent]) => extent);
      return { inside, possible: unmentioned.reduce(union, inside) };
    },
  };
}

/** Whether what is known to lie in `extent` lies in `area`: yes inside, no disjoint, unknown overlapping. */
export function liesInside(extent: BitSet, area: Area): Truth {
  if (isEmpty(extent)) return 'unknown';
  if (isSubset(extent, area.inside)) return 'yes';
  return intersects(extent, area.possible) ? 'unknown' : 'no';
}

/**
 * The whole extent of each classification in a scheme of several (SBI 2008 and SBI 2025). No correspondence between them is
 * known, so a code of one never says "no" to a condition written in the other.
 */
function facetExtents(document: SchemeDocument, extentOf: (code: ConceptCode) => BitSet, none: BitSet) {
  const facets = new Map<string, BitSet>();
  for (const { code, facet } of document.concepts) {
    if (facet) facets.set(facet, union(facets.get(facet) ?? none, extentOf(code)));
  }
  return facets;
}

/**
 * The atoms of a code on a day, for a scheme whose concepts come and go: only those of concepts in force that day. A concept that is over
 * counts as what it went into, one that is yet to come as what it comes from.
 */
function datedExtents(
  document: SchemeDocument,
  extentOf: (code: ConceptCode) => BitSet,
  none: BitSet,
): Pick<Scheme, 'extentOn' | 'standing'> {
  const concepts = new Map(document.concepts.map((concept) => [concept.code, concept]));
  const standing = new Map<Day, BitSet>();
  const hasDates = document.concepts.some((concept) => concept.valid.from ?? concept.valid.until);

  const living = document.concepts.reduce<BitSet>((all, concept) => union(all, extentOf(concept.code)), none);
  const inForce = (day: Day): BitSet => {
    if (!hasDates) return living;
    const known = standing.get(day);
    if (known) return known;
    const broken = document.concepts.filter((concept) => !isWithin(concept.valid, day)).map((c) => extentOf(c.code));
    const ended = broken.reduce(union, none);
    const result = living.map((word, i) => word & ~(ended[i] ?? 0));
    if (standing.size > 1000) standing.clear();
    standing.set(day, result);
    return result;
  };
  const predecessors = predecessorIndex(document);
  const extentOn = (code: ConceptCode, day: Day, seen: readonly ConceptCode[] = []): BitSet => {
    const concept = concepts.get(code);
    if (!concept || !hasDates || seen.includes(code)) return extentOf(code);
    if (isWithin(concept.valid, day)) return intersection(extentOf(code), inForce(day));
    const ended = concept.valid.until !== undefined && concept.valid.until <= day;
    const heirs = ended ? concept.successors : (predecessors.get(code) ?? []);
    const path = [...seen, code];
    const extent = heirs.map((heir) => extentOn(heir, day, path)).reduce(union, none);
    return isEmpty(extent) ? extentOf(code) : extent;
  };
  return { extentOn: (code, day) => extentOn(code, day), standing: inForce };
}

function predecessorIndex(document: SchemeDocument): Map<ConceptCode, ConceptCode[]> {
  const index = new Map<ConceptCode, ConceptCode[]>();
  for (const concept of document.concepts) {
    for (const successor of concept.successors) index.set(successor, [...(index.get(successor) ?? []), concept.code]);
  }
  return index;
}
