import { type BitSet, bitSet } from './bit-set.ts';
import type { Concept, ConceptCode, SchemeDocument } from './concept.ts';

/**
 * Gives every concept an extent: a set of atoms, so that "inside" is being a subset, "overlaps" is sharing an atom and
 * "disjoint" is sharing none. An atom is a smallest part the scheme can tell apart: a concept of its own, the rest of a
 * concept that its narrower ones leave uncovered, or the part two related concepts share. With extents, naming a
 * narrower code can only shrink the set, so a decided relation stays decided (law 2).
 */
export type Extents = { readonly size: number; readonly of: ReadonlyMap<ConceptCode, BitSet> };

/** The extents of a scheme whose references resolve; unknown codes are passed over (`check` reports them). */
export function buildExtents(scheme: SchemeDocument): Extents {
  const byCode = new Map(scheme.concepts.map((concept) => [concept.code, concept]));
  const representative = mergeExact(scheme.concepts, byCode);
  const inside = containment(scheme.concepts, byCode, representative);
  const atoms = new Map<ConceptCode, Set<number>>();
  let size = 0;

  const addAtom = (...codes: ConceptCode[]) => {
    const atom = size++;
    for (const code of codes) for (const holder of holders(code, inside)) atomsOf(atoms, holder).add(atom);
  };
  const covered = new Set([...inside.values()].flatMap((wider) => [...wider]));
  for (const concept of scheme.concepts) {
    if (concept.members || representative(concept.code) !== concept.code) continue;
    if (!(scheme.partition && covered.has(concept.code))) addAtom(concept.code);
  }
  for (const concept of scheme.concepts) {
    for (const mapping of concept.mappings) {
      if (mapping.type === 'related' && byCode.has(mapping.to)) {
        addAtom(representative(concept.code), representative(mapping.to));
      }
    }
  }
  const extents = new Map<ConceptCode, BitSet>();
  const extentOf = (code: ConceptCode, visiting: ReadonlySet<ConceptCode>): Set<number> => {
    const members = byCode.get(code)?.members;
    if (!members) return atomsOf(atoms, representative(code));
    const seen = new Set([...visiting, code]);
    return new Set(members.filter((member) => !seen.has(member)).flatMap((member) => [...extentOf(member, seen)]));
  };
  for (const { code } of scheme.concepts) extents.set(code, bitSet(size, extentOf(code, new Set())));
  return { size, of: extents };
}

function atomsOf(atoms: Map<ConceptCode, Set<number>>, code: ConceptCode): Set<number> {
  const known = atoms.get(code);
  if (known) return known;
  const fresh = new Set<number>();
  atoms.set(code, fresh);
  return fresh;
}

/** Concepts that are exactly the same share one representative: the first of them in the scheme. */
function mergeExact(concepts: readonly Concept[], byCode: ReadonlyMap<ConceptCode, Concept>) {
  const parent = new Map<ConceptCode, ConceptCode>();
  const find = (code: ConceptCode): ConceptCode => {
    const up = parent.get(code);
    return up === undefined ? code : find(up);
  };
  const rank = new Map(concepts.map((concept, index) => [concept.code, index]));
  for (const concept of concepts) {
    for (const mapping of concept.mappings) {
      if (mapping.type !== 'exact' || !byCode.has(mapping.to)) continue;
      const [a, b] = [find(concept.code), find(mapping.to)];
      if (a === b) continue;
      const [first, second] = (rank.get(a) ?? 0) < (rank.get(b) ?? 0) ? [a, b] : [b, a];
      parent.set(second, first);
    }
  }
  return find;
}

/** For each concept those that directly hold it, by `broader` or by a mapping. */
export function widerConcepts(concepts: readonly Concept[]): ReadonlyMap<ConceptCode, readonly ConceptCode[]> {
  const wider = new Map<ConceptCode, ConceptCode[]>();
  const put = (inner: ConceptCode, outer: ConceptCode) => {
    const known = wider.get(inner);
    if (known) known.push(outer);
    else wider.set(inner, [outer]);
  };
  for (const { code, broader, mappings } of concepts) {
    for (const outer of broader) put(code, outer);
    for (const { type, to } of mappings) {
      if (type === 'broader') put(code, to);
      if (type === 'narrower') put(to, code);
    }
  }
  return wider;
}

/** For each representative, the representatives that directly hold it. */
function containment(
  concepts: readonly Concept[],
  byCode: ReadonlyMap<ConceptCode, Concept>,
  representative: (code: ConceptCode) => ConceptCode,
): Map<ConceptCode, Set<ConceptCode>> {
  const wider = new Map<ConceptCode, Set<ConceptCode>>();
  for (const [inner, outers] of widerConcepts(concepts)) {
    for (const outer of outers) {
      if (!byCode.has(inner) || !byCode.has(outer)) continue;
      const [from, to] = [representative(inner), representative(outer)];
      if (from !== to) wider.set(from, (wider.get(from) ?? new Set()).add(to));
    }
  }
  return wider;
}

/** A concept and everything that holds it, however far up. */
function holders(code: ConceptCode, inside: ReadonlyMap<ConceptCode, ReadonlySet<ConceptCode>>): Set<ConceptCode> {
  const found = new Set<ConceptCode>([code]);
  for (const holder of found) for (const wider of inside.get(holder) ?? []) found.add(wider);
  return found;
}
