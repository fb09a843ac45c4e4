import type { Language } from '../core/text.ts';

/** A whole request that cannot be answered: the kinds of problem, apart from what is wrong inside it. */
export const PROBLEM_CODES = [
  'invalid-input',
  'not-found',
  'company-not-found',
  'malformed-json',
  'malformed-request',
  'unknown-route',
  'method-not-allowed',
  'not-acceptable',
  'request-timeout',
  'body-too-large',
  'unsupported-media-type',
  'head-too-large',
  'internal-error',
  'unavailable',
  'register-off',
  'register-failed',
  'register-unavailable',
  'register-timeout',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type ProblemText = { readonly title: string; readonly detail: (words: ProblemWords) => string };

/** What a sentence may need: how many things are wrong, or what would have been right. */
export type ProblemWords = { readonly count?: number; readonly allowed?: readonly string[] };

type Texts = Readonly<Record<ProblemCode, ProblemText>>;

const list = ({ allowed = [] }: ProblemWords) => allowed.join(', ');

const NL: Texts = {
  'invalid-input': {
    title: 'Ongeldige invoer',
    detail: ({ count = 1 }) =>
      count === 1 ? 'Eén onderdeel van het verzoek klopt niet.' : `${count} onderdelen van het verzoek kloppen niet.`,
  },
  'not-found': {
    title: 'Niet gevonden',
    detail: () => 'Wat u opvraagt, bestaat niet. Bij de fouten staat wat er misgaat.',
  },
  'company-not-found': {
    title: 'Onderneming niet gevonden',
    detail: () =>
      'Het Handelsregister geeft bij dit KvK-nummer geen gegevens. Controleer het nummer, of zoek op naam. Verder gaan zonder nummer kan ook.',
  },
  'malformed-json': {
    title: 'Geen geldige JSON',
    detail: () => 'De inhoud van het verzoek is geen geldige JSON. Stuur één JSON-object, in UTF-8.',
  },
  'malformed-request': {
    title: 'Onleesbaar verzoek',
    detail: () => 'Het adres of de kop van het verzoek is niet te lezen. Controleer de codering van het adres.',
  },
  'unknown-route': {
    title: 'Onbekend adres',
    detail: () =>
      'Dit adres bestaat niet. Adressen eindigen niet op een schuine streep. In /v1/openapi.json staan alle adressen.',
  },
  'method-not-allowed': {
    title: 'Methode niet toegestaan',
    detail: (words) => `Dit adres kent deze methode niet. Gebruik: ${list(words)}.`,
  },
  'not-acceptable': {
    title: 'Formaat niet beschikbaar',
    detail: (words) => `Dit adres antwoordt niet in het formaat dat u vraagt. Vraag met Accept om: ${list(words)}.`,
  },
  'request-timeout': {
    title: 'Verzoek kwam niet aan',
    detail: () => 'Het verzoek was niet op tijd binnen. Probeer het opnieuw.',
  },
  'head-too-large': {
    title: 'Kop van het verzoek te groot',
    detail: () => 'De kop van het verzoek is te groot. Laat kopregels weg, zoals cookies: die gebruiken we niet.',
  },
  'body-too-large': {
    title: 'Verzoek te groot',
    detail: () => 'De inhoud van het verzoek is te groot. Stuur niet meer dan 64 KiB.',
  },
  'unsupported-media-type': {
    title: 'Formaat niet ondersteund',
    detail: () => 'De inhoud van het verzoek moet JSON zijn. Stuur de kop Content-Type: application/json mee.',
  },
  'internal-error': {
    title: 'Fout in de dienst',
    detail: () =>
      'Er ging iets mis in de dienst. Probeer het later opnieuw. Blijft het misgaan? Meld dan het kenmerk bij ‘instance’.',
  },
  unavailable: {
    title: 'Dienst niet beschikbaar',
    detail: () =>
      'De dienst is nog niet klaar of kan de catalogus niet bereiken. Probeer het over een paar seconden opnieuw.',
  },
  'register-off': {
    title: 'Opzoeken staat niet aan',
    detail: () =>
      'Deze installatie zoekt niets op in het Handelsregister. Vul de gegevens van de onderneming zelf in het profiel in.',
  },
  'register-failed': {
    title: 'Geen bruikbaar antwoord van het Handelsregister',
    detail: () =>
      'Het Handelsregister gaf geen bruikbaar antwoord. Vul de gegevens zelf in. Blijft het misgaan? Meld dan het kenmerk bij ‘instance’.',
  },
  'register-unavailable': {
    title: 'Handelsregister niet bereikbaar',
    detail: () =>
      'Het Handelsregister is nu niet bereikbaar. Probeer het later opnieuw, of vul de gegevens zelf in. Bij Retry-After staat na hoeveel seconden.',
  },
  'register-timeout': {
    title: 'Handelsregister antwoordt niet op tijd',
    detail: () => 'Het Handelsregister antwoordde niet op tijd. Probeer het opnieuw, of vul de gegevens zelf in.',
  },
};

const EN: Texts = {
  'invalid-input': {
    title: 'Invalid input',
    detail: ({ count = 1 }) =>
      count === 1 ? 'One part of the request is wrong.' : `${count} parts of the request are wrong.`,
  },
  'not-found': { title: 'Not found', detail: () => 'What you ask for does not exist. The errors say what is wrong.' },
  'company-not-found': {
    title: 'Company not found',
    detail: () =>
      'The business register gives nothing for this KvK number. Check the number, or search by name. You can go on without a number too.',
  },
  'malformed-json': {
    title: 'Not valid JSON',
    detail: () => 'The body of the request is not valid JSON. Send one JSON object, in UTF-8.',
  },
  'malformed-request': {
    title: 'Unreadable request',
    detail: () => 'The address or the head of the request cannot be read. Check the encoding of the address.',
  },
  'unknown-route': {
    title: 'Unknown address',
    detail: () =>
      'This address does not exist. Addresses do not end in a slash. All addresses are in /v1/openapi.json.',
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    detail: (words) => `This address does not know this method. Use: ${list(words)}.`,
  },
  'not-acceptable': {
    title: 'Format not available',
    detail: (words) => `This address does not answer in the format you ask for. Use Accept to ask for: ${list(words)}.`,
  },
  'request-timeout': {
    title: 'Request did not arrive',
    detail: () => 'The request did not arrive in time. Please try again.',
  },
  'head-too-large': {
    title: 'Head of the request too large',
    detail: () => 'The head of the request is too large. Leave headers out, such as cookies: we do not use them.',
  },
  'body-too-large': {
    title: 'Request too large',
    detail: () => 'The body of the request is too large. Send no more than 64 KiB.',
  },
  'unsupported-media-type': {
    title: 'Format not supported',
    detail: () => 'The body of the request must be JSON. Send the header Content-Type: application/json.',
  },
  'internal-error': {
    title: 'Error in the service',
    detail: () =>
      'Something went wrong in the service. Try again later. Does it keep failing? Then report the reference under ‘instance’.',
  },
  unavailable: {
    title: 'Service not available',
    detail: () => 'The service is not ready or cannot reach the catalogue. Try again in a few seconds.',
  },
  'register-off': {
    title: 'Looking up is switched off',
    detail: () =>
      'This installation looks nothing up in the business register. Fill in the facts of the company in the profile yourself.',
  },
  'register-failed': {
    title: 'No usable answer from the business register',
    detail: () =>
      'The business register gave no usable answer. Fill in the facts yourself. Does it keep failing? Then report the reference under ‘instance’.',
  },
  'register-unavailable': {
    title: 'Business register out of reach',
    detail: () =>
      'The business register is out of reach for now. Try again later, or fill in the facts yourself. Retry-After says after how many seconds.',
  },
  'register-timeout': {
    title: 'Business register does not answer in time',
    detail: () => 'The business register did not answer in time. Try again, or fill in the facts yourself.',
  },
};

/** Title and sentence of each problem, in each language. */
export const PROBLEM_TEXTS: Readonly<Record<Language, Texts>> = { nl: NL, en: EN };
