import type { Day } from '../day.ts';
import type { KvkNumber } from './kvk-number.ts';

/** The days on which something may have happened, `until` not included: one day when the register knows it exactly. */
export type DaySpan = { readonly from: Day; readonly until: Day };

/** Where visitors go. Only what tells the place: no street, no number. */
export type VisitingAddress =
  | { readonly shielded: true }
  | {
      readonly shielded: false;
      readonly postcode?: string | undefined;
      readonly town?: string | undefined;
      readonly country?: string | undefined;
    };

/**
 * A company as a business register tells it. What the register does not tell is absent. Nobody's name is in it, of owner or officer:
 * facts can be suggested without, and of a sole trader every detail is personal (GDPR, article 4).
 */
export type Company = {
  readonly number: KvkNumber;
  /** What it trades under. */
  readonly name?: string | undefined;
  /** When it was entered in the register. */
  readonly registered?: DaySpan | undefined;
  readonly started?: DaySpan | undefined;
  readonly ended?: DaySpan | undefined;
  /** Persons working, part-time or not, in the whole company; not in its group. */
  readonly persons?: number | undefined;
  readonly personsAtMainEstablishment?: number | undefined;
  /** The legal form as the register words it, in every wording it gives, the most exact one first. */
  readonly legalForms: readonly string[];
  /** SBI codes as the register writes them, the main activity first. */
  readonly activities: readonly string[];
  readonly visitingAddress?: VisitingAddress | undefined;
};
