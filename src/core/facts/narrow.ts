import { intersect, isVoid } from '../quantity.ts';
import { intersection, isEmpty } from '../schemes/bit-set.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * What is known when both are true, or nothing at all (`undefined`) when they contradict each other. Set-valued facts are
 * never derived, so of two of those the first stands.
 */
export function narrow(a: Knowledge, b: Knowledge): Knowledge | undefined {
  if (a.kind === 'nothing') return b;
  if (b.kind === 'nothing') return a;
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.value === b.value ? a : undefined;
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const pieces = a.pieces.flatMap((x) => b.pieces.map((y) => intersect(x, y))).filter((piece) => !isVoid(piece));
    return pieces.length > 0 ? { kind: 'quantity', pieces } : undefined;
  }
  if (a.kind === 'choice' && b.kind === 'choice') {
    const possible = a.possible.filter((value) => b.possible.includes(value));
    return possible.length > 0 ? { kind: 'choice', possible } : undefined;
  }
  if (a.kind === 'concept' && b.kind === 'concept') {
    const extent = intersection(a.extent, b.extent);
    return isEmpty(extent) ? undefined : { kind: 'concept', extent };
  }
  return a;
}
