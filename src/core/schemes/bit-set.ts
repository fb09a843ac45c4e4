/** A set of small whole numbers, packed. Never changed after it is built. */
export type BitSet = Uint32Array;

/** The set of the given members, able to hold 0 … size − 1. */
export function bitSet(size: number, members: Iterable<number>): BitSet {
  const words = new Uint32Array(Math.max(1, Math.ceil(size / 32)));
  for (const member of members) words[member >>> 5] = (words[member >>> 5] ?? 0) | (1 << (member & 31));
  return words;
}

/** Whether every member of `inner` is in `outer`; the empty set is a part of every set. */
export function isSubset(inner: BitSet, outer: BitSet): boolean {
  for (let i = 0; i < inner.length; i++) if (((inner[i] ?? 0) & ~(outer[i] ?? 0)) !== 0) return false;
  return true;
}

/** Whether the sets share a member. */
export function intersects(a: BitSet, b: BitSet): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true;
  return false;
}

/** All members of both sets. */
export function union(a: BitSet, b: BitSet): BitSet {
  const words = new Uint32Array(Math.max(a.length, b.length));
  for (let i = 0; i < words.length; i++) words[i] = (a[i] ?? 0) | (b[i] ?? 0);
  return words;
}

/** The members both sets have. */
export function intersection(a: BitSet, b: BitSet): BitSet {
  return a.map((word, i) => word & (b[i] ?? 0));
}

/** The members of `a` that are not in `b`. */
export function difference(a: BitSet, b: BitSet): BitSet {
  return a.map((word, i) => word & ~(b[i] ?? 0));
}

/** Whether the set has no member. */
export function isEmpty(set: BitSet): boolean {
  return set.every((word) => word === 0);
}

/** Whether the set has the member. */
export function has(set: BitSet, member: number): boolean {
  return (((set[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
}

/** The members, from low to high. */
export function membersOf(set: BitSet): readonly number[] {
  const members: number[] = [];
  for (let member = 0; member < set.length * 32; member++) if (has(set, member)) members.push(member);
  return members;
}

/** How many members the set has. */
export function countOf(set: BitSet): number {
  let count = 0;
  for (let word of set) for (; word !== 0; word &= word - 1) count++;
  return count;
}
