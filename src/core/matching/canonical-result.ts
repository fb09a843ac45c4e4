import type { BenefitAmounts } from '../catalogue/benefit.ts';
import { momentText } from '../moment.ts';
import type { MatchResult } from './match.ts';

/**
 * The result as one line of text per instrument, in order: what a receipt's digest is taken over. Holds the release, the time and
 * what was concluded, not the profile, and is the same in every language and whatever was included.
 */
export function canonicalResult({ snapshot, asOf, matches }: MatchResult, engine: string): string {
  let text = `${engine}\n${snapshot.release.digest}\n${asOfText(asOf)}\n`;
  for (const { candidate, verdict, missing, estimate } of matches) {
    const { instrument, edition } = candidate.compiled;
    const amounts = estimate ? `${spanText(estimate)}${partText(estimate)}` : '';
    text += `${instrument.id}@${edition.id} ${verdict} ${candidate.availability.status} ${amounts} ${missing.join(',')}\n`;
  }
  return text;
}

function spanText({ atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number }): string {
  return `${atLeast ?? ''}-${atMost ?? ''}`;
}

function partText({ perParticipant }: BenefitAmounts): string {
  return perParticipant ? `/${spanText(perParticipant)}` : '';
}

/** The time an answer is for, as it is shown and digested. */
export function asOfText(asOf: MatchResult['asOf']): string {
  return asOf.exact ? momentText(asOf.from) : asOf.day;
}
