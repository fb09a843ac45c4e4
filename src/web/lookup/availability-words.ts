import type { Match } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import { daysBetween, formatDay, lastDayOf } from '../shared/format.ts';

type Availability = Match['availability'];

export type AvailabilityWords = {
  readonly text: string;
  /** `now` when somebody can apply, `soon` when that ends shortly, `later` when it begins, `not` otherwise. */
  readonly when: 'now' | 'soon' | 'later' | 'not';
};

/** Long enough to write an application, short enough to call it urgent. */
const SOON_DAYS = 21;

type Sentences = {
  readonly open: string;
  readonly openUntil: (day: string) => string;
  readonly closesSoon: (day: string) => string;
  readonly continuous: string;
  readonly opensOn: (day: string) => string;
  readonly upcoming: string;
  readonly closed: string;
  readonly exhausted: string;
  readonly notInForce: string;
  readonly unknown: string;
};

const WORDS: Readonly<Record<Language, Sentences>> = {
  nl: {
    open: 'Nu open',
    openUntil: (day) => `Open tot en met ${day}`,
    closesSoon: (day) => `Sluit binnenkort: u kunt tot en met ${day} aanvragen`,
    continuous: 'Doorlopend open',
    opensOn: (day) => `Gaat open op ${day}`,
    upcoming: 'Gaat nog open',
    closed: 'Nu gesloten',
    exhausted: 'Het geld is op',
    notInForce: 'Geldt nu niet',
    unknown: 'Vraag het loket of dit open is',
  },
  en: {
    open: 'Open now',
    openUntil: (day) => `Open up to and including ${day}`,
    closesSoon: (day) => `Closes soon: apply by ${day}`,
    continuous: 'Always open',
    opensOn: (day) => `Opens on ${day}`,
    upcoming: 'Opens later',
    closed: 'Closed now',
    exhausted: 'The money has run out',
    notInForce: 'Not in force now',
    unknown: 'Ask the desk whether this is open',
  },
};

/** Whether somebody can apply on the day the answer is for, in a few words. */
export function availabilityWords(
  { status, opens, closes }: Availability,
  { asOf, language }: { readonly asOf: string; readonly language: Language },
): AvailabilityWords {
  const words = WORDS[language];
  const ends = closes === undefined ? undefined : lastDayOf(closes);
  switch (status) {
    case 'open':
    case 'continuous': {
      if (ends === undefined) return { text: status === 'open' ? words.open : words.continuous, when: 'now' };
      const day = formatDay(ends, language);
      if (daysBetween(asOf, ends) > SOON_DAYS) return { text: words.openUntil(day), when: 'now' };
      return { text: words.closesSoon(day), when: 'soon' };
    }
    case 'upcoming':
      return { text: opens === undefined ? words.upcoming : words.opensOn(formatDay(opens, language)), when: 'later' };
    case 'closed':
      return { text: words.closed, when: 'not' };
    case 'exhausted':
      return { text: words.exhausted, when: 'not' };
    case 'not-in-force':
      return { text: words.notInForce, when: 'not' };
    case 'unknown':
      return { text: words.unknown, when: 'not' };
  }
}
