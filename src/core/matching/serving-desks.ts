import type { Candidate } from '../catalogue/snapshot.ts';
import { NO, run, UNKNOWN, YES } from '../rules/compile.ts';
import type { Reason } from '../rules/reasons.ts';
import type { Match, MatchResult } from './match.ts';

/** A match whose desk is the right one, and whether it surely serves this place and theme. */
export type ServingDesk = { readonly match: Match; readonly certain: boolean };

/**
 * The right desks where this one is not (no wrong door), in the order of results. After a safety net those that serve this place and theme; for
 * an instrument that does not serve them itself the others of its family in force, unless they surely do not serve them either.
 */
export function servingDesks(result: MatchResult, match: Match, failing: readonly Reason[]): readonly ServingDesk[] {
  const served = new Set(failing.flatMap(({ servedBy }) => servedBy));
  const { instrument } = match.candidate.compiled;
  const astray = instrument.family !== undefined && servingOf(match.candidate, result) === NO;
  if (served.size === 0 && !astray) return [];
  return result.matches.flatMap((other): readonly ServingDesk[] => {
    const { id, family } = other.candidate.compiled.instrument;
    if (id === instrument.id || !(served.has(id) || (astray && family === instrument.family))) return [];
    const serving = servingOf(other.candidate, result);
    return serving === NO ? [] : [{ match: other, certain: serving === YES }];
  });
}

/** What the routing part of a rule says. The whole rule is that part and the rest (`wholeRule`). */
function servingOf({ compiled: { edition, program } }: Candidate, { inquiry, asOf }: MatchResult): number {
  const [serves] = edition.serves && 'parts' in program ? program.parts : [];
  return serves === undefined ? YES : run(serves, { condition: inquiry.condition, day: asOf.day }, UNKNOWN);
}
