import type { Totals } from '../../core/matching/match.ts';

/** The counts of verdicts by the names of the API. */
export function totalsWire(totals: Totals) {
  return {
    eligible: totals.eligible,
    eligibleIfAssessed: totals['eligible-if-assessed'],
    undetermined: totals.undetermined,
    ineligible: totals.ineligible,
  };
}
