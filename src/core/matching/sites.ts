import { type Match, type MatchResult, type Totals, totalsOf } from './match.ts';
import { compareMatches } from './rank.ts';

/** What is said of an instrument by the site that does best for it. */
export type SiteMatch = { readonly match: Match; readonly site: number };

export type BestOfSites = {
  /** For each instrument the match of the site that does best, in the documented order (`rank.ts`). */
  readonly matches: readonly SiteMatch[];
  readonly totals: Totals;
  /** The site that fits most instruments; of equals the one that rules out fewest, then the first. */
  readonly best: number;
};

/** Puts the results of a company's sites together: an instrument is as good as it is at the best of them. At least one site. */
export function bestOfSites(results: readonly MatchResult[]): BestOfSites {
  // The matches of one site are in order already.
  const [only, ...more] = results;
  if (only && more.length === 0) {
    return { matches: only.matches.map((match) => ({ match, site: 0 })), totals: only.totals, best: 0 };
  }
  const byEdition = new Map<number, SiteMatch>();
  for (const [site, { matches }] of results.entries()) {
    for (const match of matches) {
      const { index } = match.candidate.compiled;
      const known = byEdition.get(index);
      if (!known || compareMatches(match, known.match) < 0) byEdition.set(index, { match, site });
    }
  }
  const matches = [...byEdition.values()].sort((a, b) => compareMatches(a.match, b.match));
  const [first, ...others] = results.map((result, site) => ({ site, rank: rankOf(result.totals) }));
  const best = others.reduce((a, b) => (b && a && isBetter(b.rank, a.rank) ? b : a), first);
  return { matches, totals: totalsOf(matches.map(({ match }) => match)), best: best?.site ?? 0 };
}

function rankOf(totals: Totals): readonly [fits: number, possible: number] {
  return [totals.eligible + totals['eligible-if-assessed'], totals.undetermined];
}

function isBetter([fits, possible]: readonly [number, number], [known, open]: readonly [number, number]): boolean {
  return fits > known || (fits === known && possible > open);
}
