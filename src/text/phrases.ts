import type { Unit } from '../core/facts/fact.ts';
import type { Outcome } from '../core/rules/reasons.ts';
import type { Language } from '../core/text.ts';
import { BENEFIT_PHRASES, type BenefitPhrases } from './benefit-phrases.ts';

/** Around what the caller gave (`given` … `after`), around what was worked out (`derived`), or when there is neither. */
export type OutcomePhrase = {
  readonly given: string;
  readonly after: string;
  readonly derived: string;
  readonly alone: string;
};

/** Every sentence and turn of phrase of an answer. One entry per language, and the type demands all of them. */
export type Phrases = {
  readonly or: string;
  readonly and: string;
  readonly yes: string;
  readonly no: string;
  readonly not: (what: string) => string;
  /** Of a value that may be anything else. */
  readonly otherThan: (what: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly above: (value: string) => string;
  readonly below: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly before: (day: string) => string;
  readonly onOrAfter: (day: string) => string;
  readonly asMuchAs: (label: string) => string;
  readonly all: (list: string) => string;
  readonly nothing: string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly number: (value: number) => string;
  readonly unit: Readonly<Record<Unit, (value: string, one: boolean) => string>>;
  /** What is said after a requirement. */
  readonly outcome: Readonly<Record<Outcome, OutcomePhrase>>;
  readonly assessment: string;
  readonly notServing: Readonly<Record<Outcome, string>>;
  readonly requiredByNet: string;
  readonly benefit: BenefitPhrases;
  readonly stale: (day: string) => string;
  readonly disclaimer: string;
};

const NL_MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Thousands in groups, without the host's locale data: the same on every machine. */
function grouped(value: number, thousands: string, decimal: string): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? '-' : ''}${groups}${fraction ? decimal + fraction : ''}`;
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  nl: {
    or: 'of',
    and: 'en',
    yes: 'ja',
    no: 'nee',
    not: (what) => `niet ${what}`,
    otherThan: (what) => `iets anders dan ${what}`,
    atLeast: (value) => `minstens ${value}`,
    atMost: (value) => `hoogstens ${value}`,
    above: (value) => `meer dan ${value}`,
    below: (value) => `minder dan ${value}`,
    between: (low, high) => `van ${low} tot en met ${high}`,
    before: (day) => `vóór ${day}`,
    onOrAfter: (day) => `op of na ${day}`,
    asMuchAs: (label) => `het bedrag of aantal bij '${label}'`,
    all: (list) => `alles binnen ${list}`,
    nothing: 'niets uit de lijst',
    day: (year, month, day) => `${day} ${NL_MONTHS[month - 1]} ${year}`,
    number: (value) => grouped(value, '.', ','),
    unit: {
      people: (value, one) => `${value} ${one ? 'persoon' : 'personen'}`,
      euro: (value) => `€ ${value}`,
      percent: (value) => `${value}%`,
      months: (value, one) => `${value} ${one ? 'maand' : 'maanden'}`,
      years: (value) => `${value} jaar`,
      hours: (value) => `${value} uur`,
      count: (value) => value,
      level: (value) => `niveau ${value}`,
    },
    outcome: {
      met: {
        given: ' Dat klopt: u gaf ',
        after: ' op.',
        derived: ' Dat klopt: uit uw antwoorden volgt ',
        alone: ' Dat klopt.',
      },
      unmet: {
        given: ' Dat past niet: u gaf ',
        after: ' op.',
        derived: ' Dat past niet: uit uw antwoorden volgt ',
        alone: ' Dat is bij u niet zo.',
      },
      unknown: {
        given: ' Dat is nog niet zeker: u gaf ',
        after: ' op.',
        derived: ' Dat is nog niet zeker: uit uw antwoorden volgt ',
        alone: ' Dit weten we nog niet.',
      },
    },
    assessment: ' Dit beoordeelt de uitvoerder.',
    notServing: {
      met: 'Voor deze plaats en dit thema is er geen regionaal loket. Daarom kunt u hier terecht.',
      unmet: 'Voor deze plaats en dit thema is er een regionaal loket. Vraag het daar aan.',
      unknown: 'Of er een regionaal loket is, hangt af van de plaats en het thema.',
    },
    requiredByNet: 'geen regionaal loket voor deze plaats en dit thema',
    benefit: BENEFIT_PHRASES.nl,
    stale: (day) => `Dit is na ${day} niet meer nagekeken. Vraag het loket of het nog klopt.`,
    disclaimer: 'Dit is een hulpmiddel. U kunt er geen rechten aan ontlenen: het loket beslist over uw aanvraag.',
  },
  en: {
    or: 'or',
    and: 'and',
    yes: 'yes',
    no: 'no',
    not: (what) => `not ${what}`,
    otherThan: (what) => `something other than ${what}`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    above: (value) => `more than ${value}`,
    below: (value) => `less than ${value}`,
    between: (low, high) => `from ${low} up to and including ${high}`,
    before: (day) => `before ${day}`,
    onOrAfter: (day) => `on or after ${day}`,
    asMuchAs: (label) => `the amount or number given for '${label}'`,
    all: (list) => `all within ${list}`,
    nothing: 'nothing from the list',
    day: (year, month, day) => `${day} ${EN_MONTHS[month - 1]} ${year}`,
    number: (value) => grouped(value, ',', '.'),
    unit: {
      people: (value, one) => `${value} ${one ? 'person' : 'people'}`,
      euro: (value) => `€${value}`,
      percent: (value) => `${value}%`,
      months: (value, one) => `${value} ${one ? 'month' : 'months'}`,
      years: (value, one) => `${value} ${one ? 'year' : 'years'}`,
      hours: (value, one) => `${value} ${one ? 'hour' : 'hours'}`,
      count: (value) => value,
      level: (value) => `level ${value}`,
    },
    outcome: {
      met: {
        given: ' That is right: you gave ',
        after: '.',
        derived: ' That is right: your answers show ',
        alone: ' That is right.',
      },
      unmet: {
        given: ' That does not fit: you gave ',
        after: '.',
        derived: ' That does not fit: your answers show ',
        alone: ' That is not so in your case.',
      },
      unknown: {
        given: ' That is not certain yet: you gave ',
        after: '.',
        derived: ' That is not certain yet: your answers show ',
        alone: ' We do not know this yet.',
      },
    },
    assessment: ' The provider judges this.',
    notServing: {
      met: 'There is no regional desk for this place and theme. That is why you can apply here.',
      unmet: 'There is a regional desk for this place and theme. Please apply there.',
      unknown: 'Whether there is a regional desk depends on the place and the theme.',
    },
    requiredByNet: 'no regional desk for this place and theme',
    benefit: BENEFIT_PHRASES.en,
    stale: (day) => `This has not been checked since ${day}. Ask the desk whether it still holds.`,
    disclaimer: 'This is a tool to help you. No rights can be derived from it: the desk decides on your application.',
  },
};
