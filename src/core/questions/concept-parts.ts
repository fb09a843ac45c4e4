import type { Condition } from '../rules/language.ts';
import { type BitSet, bitSet, has, membersOf, union } from '../schemes/bit-set.ts';
import type { Scheme } from '../schemes/scheme.ts';

/** Atoms of a scheme in groups, all of them unless told which: no condition tells two atoms of one group apart. In the order of their first atom. */
export function conceptParts(
  scheme: Scheme,
  conditions: readonly Condition[],
  atoms: BitSet = everyAtom(scheme),
): readonly BitSet[] {
  const areas = conditions.flatMap(({ requirement }) =>
    'codes' in requirement ? [scheme.area(requirement.codes)] : [],
  );
  const groups = new Map<string, number[]>();
  let size = 0;
  for (const atom of membersOf(atoms)) {
    size = atom + 1;
    let signature = '';
    for (const { inside, possible } of areas) signature += has(inside, atom) ? '2' : has(possible, atom) ? '1' : '0';
    const group = groups.get(signature);
    if (group) group.push(atom);
    else groups.set(signature, [atom]);
  }
  return [...groups.values()].map((group) => bitSet(size, group));
}

function everyAtom(scheme: Scheme): BitSet {
  return scheme.document.concepts.map(({ code }) => scheme.area([code]).inside).reduce(union, new Uint32Array(1));
}
