import { type Day, isWithin } from '../day.ts';
import { type BitSet, countOf, difference, intersects, isEmpty, isSubset } from '../schemes/bit-set.ts';
import type { ConceptCode } from '../schemes/concept.ts';
import type { Scheme } from '../schemes/scheme.ts';

/** Names a set of atoms by codes. */
export type CodesWithin = (atoms: BitSet) => readonly ConceptCode[];

/**
 * A few codes that lie wholly inside a set: first of the widest levels people are asked for, then the widest of any level for what is left. Where `lists`, a named
 * list that is just what is left comes before those. A part that no code fills is left out.
 */
export function codesWithin(scheme: Scheme | undefined, day: Day, { lists }: { readonly lists: boolean }): CodesWithin {
  if (!scheme) return () => [];
  const standing = scheme.document.concepts
    .filter(({ valid }) => isWithin(valid, day))
    .map((concept) => ({ concept, extent: scheme.extentOn(concept.code, day) }))
    .filter(({ extent }) => !isEmpty(extent));
  const [asked = scheme.document.levels] = scheme.document.asked ?? [];
  const single = standing
    .filter(({ concept }) => !concept.members)
    .sort((a, b) => countOf(b.extent) - countOf(a.extent));
  const first = single.filter(({ concept }) => asked.includes(concept.level));
  const named = lists ? standing.filter(({ concept }) => concept.members) : [];
  return (atoms) => {
    let left = atoms;
    const codes: ConceptCode[] = [];
    const take = ({ concept, extent }: (typeof standing)[number]) => {
      codes.push(concept.code);
      left = difference(left, extent);
    };
    const takeInside = (group: typeof standing) => {
      for (const one of group) if (intersects(one.extent, left) && isSubset(one.extent, atoms)) take(one);
    };
    takeInside(first);
    const list = named.find(({ extent }) => isSubset(extent, left) && isSubset(left, extent));
    if (list) take(list);
    takeInside(single);
    return codes;
  };
}
