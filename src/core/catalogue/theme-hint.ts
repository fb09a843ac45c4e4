import type { ConceptCode } from '../schemes/concept.ts';
import type { Confidence } from './instrument.ts';

export const COVERAGES = ['full', 'partial'] as const;

/**
 * What an activity hints at: companies that do it often have projects on a theme. Indicative, and a suggestion to people only: what a
 * project is about decides, never what a company is registered for. Holds for the activity and everything narrower.
 */
export type ThemeHint = {
  readonly activity: ConceptCode;
  readonly theme: ConceptCode;
  /** Whether all of the activity belongs to the theme, or a part of it. */
  readonly coverage: (typeof COVERAGES)[number];
  readonly confidence: Confidence;
  /** Where the hint comes from: `cbs-description`, `ppo-list`, `same-title`, `reworded-title`. */
  readonly basis: string;
  readonly note?: string | undefined;
};
