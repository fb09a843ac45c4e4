/** Nobody means a word that is further off; it also bounds the work a hostile request can ask for. */
const FURTHEST = 4;

/** The candidate a mistyped word most likely meant, or nothing when none is near enough to suggest. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(FURTHEST, Math.max(1, Math.floor(word.length / 3)));
  const meant = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(meant, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** That word as a detail of a failure; no detail when none is near enough. */
export function suggestionFor(word: string, candidates: Iterable<string>): { readonly suggestion?: string } {
  const near = closest(word, candidates);
  return near === undefined ? {} : { suggestion: near };
}

/**
 * The fewest single letters to add, drop, change or swap with their neighbour (Damerau, each letter touched once). Stops at `enough`:
 * what it answers then is no less than that.
 */
function editDistance(a: string, b: string, enough: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      const distance = Math.min(change, swap, (last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(distance);
      if (distance < least) least = distance;
    }
    // A swap looks two rows back, so two rows must both be past the limit.
    if (least > enough) return enough;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
