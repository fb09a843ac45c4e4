import type { Interval } from '../quantity.ts';
import type { UnderstoodValue } from './profile.ts';

/** Aid a company was awarded, as far as it is known. */
export type Award = {
  /** In euro: everything it can have been. */
  readonly amount: readonly Interval[];
  /** The day of the award, by its number: everything it can have been. */
  readonly on: readonly Interval[];
  /** Whether it was de minimis aid; left out when that is not known. */
  readonly deMinimis?: boolean | undefined;
  /** The instrument it was from, by id. */
  readonly instrument?: string | undefined;
};

/** The awards a company had: all of them, or these at least. */
export type AwardList = { readonly awards: readonly Award[]; readonly complete: boolean };

/** An award as it was understood, for showing back to the caller. */
export type UnderstoodAward = {
  readonly amount: UnderstoodValue;
  readonly on: UnderstoodValue;
  readonly deMinimis?: boolean | undefined;
  readonly instrument?: string | undefined;
};

/** The fact that holds what a company was awarded before. */
export const OTHER_AWARDS = 'otherAwards';
