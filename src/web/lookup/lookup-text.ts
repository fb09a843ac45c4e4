import type { ApiFailureKind } from '../../client/api-failure.ts';
import type { Match } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';

/** How many instruments there are of each sort; `not` is unknown when only some kinds are asked for. */
export type Counts = { readonly fitting: number; readonly possible: number; readonly not: number | undefined };

/** Everything the lookup says of itself; what it says of instruments comes from the service. */
export type LookupText = {
  readonly name: string;
  readonly known: string;
  readonly change: (label: string) => string;
  readonly changeShort: string;
  readonly notKnown: string;
  readonly again: string;
  readonly next: string;
  readonly dontKnow: string;
  readonly severalHint: string;
  readonly orExact: string;
  readonly placeLabel: string;
  readonly number: (unit: string | undefined) => string;
  readonly date: string;
  readonly nothingChosen: string;
  readonly nothingTyped: string;
  readonly noMoreQuestions: string;
  readonly results: string;
  readonly counts: (counts: Counts) => string;
  readonly newWindow: string;
  readonly fitting: string;
  readonly possible: string;
  readonly noneLeft: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly verdicts: Readonly<Record<Match['verdict'], string>>;
  readonly missing: (count: number) => string;
  readonly desk: string;
  readonly why: string;
  readonly whyOf: (name: string) => string;
  readonly gettingReasons: string;
  readonly outcomes: Readonly<Record<'met' | 'unmet' | 'unknown', string>>;
  readonly stillToKnow: string;
  readonly assessed: string;
  readonly advice: string;
  readonly source: string;
  readonly confirmed: (day: string) => string;
  readonly helpers: string;
  readonly busy: string;
  readonly failures: Readonly<Record<ApiFailureKind, string>>;
  readonly retry: string;
};

export const LOOKUP_TEXT: Readonly<Record<Language, LookupText>> = {
  nl: {
    name: 'Regelingen voor innovatie',
    known: 'Dit weten we',
    change: (label) => `Wijzig: ${label}`,
    changeShort: 'Wijzig',
    notKnown: 'weet ik niet',
    again: 'Begin opnieuw',
    next: 'Verder',
    dontKnow: 'Weet ik niet',
    severalHint: 'Kies alles wat past.',
    orExact: 'Of vul het precies in',
    placeLabel: 'Gemeente, provincie of postcode',
    number: (unit) => (unit === 'euro' ? 'Bedrag in euro’s' : 'Aantal'),
    date: 'Datum',
    nothingChosen: 'Kies eerst een of meer antwoorden. Weet u het niet? Kies dan ‘Weet ik niet’.',
    nothingTyped: 'Vul eerst iets in. Weet u het niet? Kies dan ‘Weet ik niet’.',
    noMoreQuestions: 'U hebt alles verteld wat helpt. Bel voor de rest het loket.',
    results: 'Wat er past',
    counts: ({ fitting, possible, not }) => {
      const parts = [
        fitting > 0 ? schemes(fitting, ['regeling past', 'regelingen passen']) : '',
        possible > 0 && fitting > 0 ? `${possible} misschien` : '',
        possible > 0 && fitting === 0
          ? schemes(possible, ['regeling past misschien', 'regelingen passen misschien'])
          : '',
        not && fitting + possible > 0 ? `${not} niet` : '',
      ].filter((part) => part !== '');
      return parts.length > 0 ? `${parts.join(', ')}.` : 'Er past nu niets.';
    },
    newWindow: '(opent in een nieuw venster)',
    fitting: 'Dit past',
    possible: 'Dit past misschien',
    noneLeft: 'Met wat we nu weten, past er niets. Vraag hieronder wie u verder helpt.',
    showAll: (count) => `Toon alle ${count}`,
    showFewer: 'Toon er minder',
    verdicts: {
      eligible: 'Past',
      'eligible-if-assessed': 'Past, als het loket uw plan goed vindt',
      undetermined: 'Past misschien',
      ineligible: 'Past niet',
    },
    missing: (count) => (count === 1 ? 'we moeten nog één ding weten' : `we moeten nog ${count} dingen weten`),
    desk: 'Loket',
    why: 'Waarom?',
    whyOf: (name) => `Waarom? ${name}`,
    gettingReasons: 'De redenen worden opgehaald.',
    outcomes: { met: 'Klopt', unmet: 'Klopt niet', unknown: 'Nog niet bekend' },
    stillToKnow: 'Dit weten we nog niet',
    assessed: 'Dit beoordeelt het loket',
    advice: 'Let hier ook op',
    source: 'bron',
    confirmed: (day) => `Nagekeken op ${day}.`,
    helpers: 'Wie u verder helpt',
    busy: 'We zoeken het op.',
    failures: {
      refused: 'Dit antwoord begrijpen we niet.',
      unreachable:
        'We krijgen geen verbinding. Uw antwoorden staan er nog. Kijk of u internet hebt en probeer het opnieuw.',
      late: 'Het duurt te lang. Uw antwoorden staan er nog. Probeer het zo opnieuw.',
      unreadable: 'Er ging bij ons iets mis. Uw antwoorden staan er nog. Probeer het zo opnieuw.',
    },
    retry: 'Probeer opnieuw',
  },
  en: {
    name: 'Schemes for innovation',
    known: 'What we know',
    change: (label) => `Change: ${label}`,
    changeShort: 'Change',
    notKnown: 'I don’t know',
    again: 'Start again',
    next: 'Continue',
    dontKnow: 'I don’t know',
    severalHint: 'Choose all that apply.',
    orExact: 'Or fill it in exactly',
    placeLabel: 'Municipality, province or postcode',
    number: (unit) => (unit === 'euro' ? 'Amount in euros' : 'Number'),
    date: 'Date',
    nothingChosen: 'First choose one or more answers. If you don’t know, choose ‘I don’t know’.',
    nothingTyped: 'First fill something in. If you don’t know, choose ‘I don’t know’.',
    noMoreQuestions: 'You have told us all that helps. Call the desk for the rest.',
    results: 'What fits',
    counts: ({ fitting, possible, not }) => {
      const parts = [
        fitting > 0 ? schemes(fitting, ['scheme fits', 'schemes fit']) : '',
        possible > 0 && fitting > 0 ? `${possible} may fit` : '',
        possible > 0 && fitting === 0 ? schemes(possible, ['scheme may fit', 'schemes may fit']) : '',
        not && fitting + possible > 0 ? `${not} ${not === 1 ? 'does' : 'do'} not` : '',
      ].filter((part) => part !== '');
      return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing fits now.';
    },
    newWindow: '(opens in a new window)',
    fitting: 'These fit',
    possible: 'These may fit',
    noneLeft: 'With what we know now, nothing fits. See below who can help you further.',
    showAll: (count) => `Show all ${count}`,
    showFewer: 'Show fewer',
    verdicts: {
      eligible: 'Fits',
      'eligible-if-assessed': 'Fits, if the desk approves of your plan',
      undetermined: 'May fit',
      ineligible: 'Does not fit',
    },
    missing: (count) => (count === 1 ? 'we need to know one more thing' : `we need to know ${count} more things`),
    desk: 'Desk',
    why: 'Why?',
    whyOf: (name) => `Why? ${name}`,
    gettingReasons: 'Getting the reasons.',
    outcomes: { met: 'Holds', unmet: 'Does not hold', unknown: 'Not known yet' },
    stillToKnow: 'What we do not know yet',
    assessed: 'What the desk will judge',
    advice: 'Also mind this',
    source: 'source',
    confirmed: (day) => `Checked on ${day}.`,
    helpers: 'Who can help you further',
    busy: 'Looking it up.',
    failures: {
      refused: 'We do not understand this answer.',
      unreachable: 'There is no connection. Your answers are still here. Check your internet and try again.',
      late: 'This takes too long. Your answers are still here. Please try again in a moment.',
      unreadable: 'Something went wrong on our side. Your answers are still here. Please try again in a moment.',
    },
    retry: 'Try again',
  },
};

function schemes(count: number, [one, more]: readonly [one: string, more: string]): string {
  return `${count} ${count === 1 ? one : more}`;
}
