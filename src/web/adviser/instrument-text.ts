import type { Match } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import { daysBetween, formatDay, lastDayOf } from '../shared/format.ts';

/** The words around one instrument. */
type InstrumentText = {
  readonly verdicts: Readonly<Record<Match['verdict'], string>>;
  readonly outcomes: Readonly<Record<'met' | 'unmet' | 'unknown', string>>;
  readonly availability: Readonly<Record<Match['availability']['status'], string>>;
  readonly openUntil: string;
  readonly daysLeft: (days: number) => string;
  readonly upcomingOn: string;
  readonly closedSince: string;
  readonly inferred: string;
  readonly orders: Readonly<Record<string, string>>;
  readonly nearest: string;
  readonly why: string;
  readonly missing: string;
  readonly assessments: string;
  readonly advice: string;
  readonly benefit: string;
  readonly stacking: string;
  readonly desk: string;
  readonly source: string;
  readonly phone: string;
  readonly confirmed: string;
  readonly missingCount: (count: number) => string;
  readonly loading: string;
  readonly ask: string;
};

export const INSTRUMENT_TEXT: Readonly<Record<Language, InstrumentText>> = {
  nl: {
    verdicts: {
      eligible: 'Past',
      'eligible-if-assessed': 'Past, als het loket het ook vindt',
      undetermined: 'Nog niet te zeggen',
      ineligible: 'Past niet',
    },
    outcomes: { met: 'klopt', unmet: 'klopt niet', unknown: 'weten we nog niet' },
    availability: {
      open: 'Nu open',
      upcoming: 'Gaat nog open',
      closed: 'Gesloten',
      exhausted: 'Open, maar het geld is op',
      continuous: 'Altijd open',
      'not-in-force': 'Geldt niet op deze dag',
      unknown: 'Of het open is, weten we niet',
    },
    openUntil: 'Nu open, tot en met {}',
    daysLeft: (days) => (days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
    upcomingOn: 'Gaat open op {}',
    closedSince: 'Gesloten sinds {}',
    inferred: 'verwacht, nog niet bevestigd',
    orders: {
      'first-come': 'wie het eerst komt, gaat voor',
      lottery: 'er wordt geloot',
      ranked: 'de beste plannen winnen',
      'cut-off': 'beoordeling na vaste datums',
    },
    nearest: 'Hoe het wel kan',
    why: 'Waarom',
    missing: 'Nog te vragen',
    assessments: 'Dit beoordeelt het loket',
    advice: 'Let op',
    benefit: 'Wat het oplevert',
    stacking: 'Combineren',
    desk: 'Loket',
    source: 'bron',
    phone: 'bel {}',
    confirmed: 'Nagekeken op {}',
    missingCount: (count) => (count === 1 ? 'nog 1 gegeven nodig' : `nog ${count} gegevens nodig`),
    loading: 'We halen de redenen op.',
    ask: 'Vraag nu',
  },
  en: {
    verdicts: {
      eligible: 'Fits',
      'eligible-if-assessed': 'Fits, if the desk agrees',
      undetermined: 'Cannot tell yet',
      ineligible: 'Does not fit',
    },
    outcomes: { met: 'met', unmet: 'not met', unknown: 'not known yet' },
    availability: {
      open: 'Open now',
      upcoming: 'Not open yet',
      closed: 'Closed',
      exhausted: 'Open, but the money is gone',
      continuous: 'Always open',
      'not-in-force': 'Not in force on this day',
      unknown: 'We do not know whether it is open',
    },
    openUntil: 'Open now, up to and including {}',
    daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
    upcomingOn: 'Opens on {}',
    closedSince: 'Closed since {}',
    inferred: 'expected, not yet confirmed',
    orders: {
      'first-come': 'first come, first served',
      lottery: 'drawn by lot',
      ranked: 'the best plans win',
      'cut-off': 'assessed after fixed dates',
    },
    nearest: 'What would make it fit',
    why: 'Why',
    missing: 'Still to ask',
    assessments: 'The desk decides on this',
    advice: 'Mind this',
    benefit: 'What it brings',
    stacking: 'Combining',
    desk: 'Desk',
    source: 'source',
    phone: 'call {}',
    confirmed: 'Checked on {}',
    missingCount: (count) => (count === 1 ? '1 fact still needed' : `${count} facts still needed`),
    loading: 'We are fetching the reasons.',
    ask: 'Ask now',
  },
};

const SOON_DAYS = 30;

/** Whether one can apply, with the day that matters: `Nu open, tot en met 1 september 2026 (nog 12 dagen)`. */
export function availabilityWords(
  { status, opens, closes, inferred }: Match['availability'],
  asOf: string,
  language: Language,
): string {
  const text = INSTRUMENT_TEXT[language];
  const remarks: string[] = [];
  let words = text.availability[status];
  if (status === 'open' && closes) {
    const last = lastDayOf(closes);
    const left = daysBetween(asOf, closes);
    words = text.openUntil.replace('{}', formatDay(last, language));
    if (left >= 0 && left <= SOON_DAYS) remarks.push(text.daysLeft(left));
  }
  if (status === 'upcoming' && opens) words = text.upcomingOn.replace('{}', formatDay(opens, language));
  if (status === 'closed' && closes) words = text.closedSince.replace('{}', formatDay(closes, language));
  if (inferred) remarks.push(text.inferred);
  return remarks.length > 0 ? `${words} (${remarks.join(', ')})` : words;
}
