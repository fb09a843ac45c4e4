import type { FailureSentences } from './failure-text.ts';

/** A wrong type is named by what was expected. Words that are not listed are written as they are. */
const EXPECTED: Readonly<Record<string, string>> = {
  boolean: 'true of false',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een geheel getal',
  string: 'een tekst',
  object: 'een JSON-object',
  array: 'een lijst',
  date: 'een dag, zoals "2016-05-20"',
  choice: 'een van de opties als tekst',
  choices: 'een lijst van opties',
  concept: 'een code of naam als tekst',
  concepts: 'een lijst van codes of namen',
  awards: 'een lijst van eerdere steun, zoals [{ "amount": 40000, "on": "2025-03-01" }]. Was er geen, geef dan []',
  award: 'een JSON-object met amount en on, zoals { "amount": 40000, "on": "2025-03-01" }',
  record: 'een JSON-object',
  day: 'een dag, zoals "2016-05-20"',
  id: 'een id',
  value: 'een waarde',
  'fact id': 'de id van een gegeven',
  'definition id': 'de id van een definitie',
  'list of rules': 'een lijst van regels',
  'list of options': 'een optie of een lijst van opties',
  'list of codes': 'een code of een lijst van codes',
  camelCase: "een naam als 'projectStarted': letters en cijfers, te beginnen met een kleine letter",
  'kebab-case': "een naam als 'mit-zuid': kleine letters, cijfers en streepjes",
  '[low, high]': 'een lijst van twee: het laagste en het hoogste',
};

const about = (name: string) => (name ? `'${name}'` : 'de invoer');
const meant = (suggestion: string) => (suggestion ? ` Bedoelt u '${suggestion}'?` : '');
const choose = (allowed: string) => (allowed ? ` Kies uit: ${allowed}.` : '');

function bounds(minimum: string, maximum: string): string {
  if (minimum && maximum) return `van ${minimum} tot en met ${maximum}`;
  return minimum ? `van ten minste ${minimum}` : `van ten hoogste ${maximum}`;
}

/** Every failure as a Dutch sentence. */
export const FAILURE_SENTENCES_NL: FailureSentences = {
  'unknown-fact': (w) =>
    `'${w.given}' is geen gegeven dat wij kennen.${meant(w.suggestion) || ' In /v1/facts staan alle gegevens.'}`,
  'unknown-code': (w) => `'${w.given}' is geen code of naam die wij kennen bij ${about(w.name)}.${meant(w.suggestion)}`,
  'ambiguous-code': (w) => `'${w.given}' kan bij ${about(w.name)} meer dan één ding zijn.${choose(w.candidates)}`,
  'unknown-option': (w) =>
    `${w.given ? `'${w.given}'` : 'De waarde'} is geen optie van ${about(w.name)}.${meant(w.suggestion)}${choose(w.allowed)}`,
  'wrong-type': (w) =>
    `De waarde van ${about(w.name)} heeft niet het goede type. Geef ${EXPECTED[w.expected] ?? w.expected}.`,
  'out-of-bounds': (w) =>
    `De waarde van ${about(w.name)} ligt buiten de grenzen. Geef een waarde ${bounds(w.minimum, w.maximum)}.`,
  'not-whole': (w) => `De waarde van ${about(w.name)} moet een heel getal zijn. Rond het getal af.`,
  'impossible-range': (w) =>
    `Bij ${about(w.name)} past geen enkele waarde tussen de grenzen. Controleer welke de laagste is.`,
  'contradictory-facts': (w) =>
    `Deze gegevens spreken elkaar tegen: ${w.candidates}. Verbeter er een, of laat er een weg.`,
  'unknown-member': (w) => `${about(w.name)} hoort hier niet.${meant(w.suggestion)}${choose(w.allowed)}`,
  'empty-list': (w) => `De lijst bij ${about(w.name)} is leeg. Geef ten minste één waarde, of laat het gegeven weg.`,
  'invalid-day': (w) =>
    `${about(w.name)} is geen bestaande dag. Schrijf een dag als 2016-05-20${w.fact ? '' : ', of een moment als 2016-05-20T09:00:00Z'}.`,
  'invalid-value': (w) =>
    `De waarde van ${about(w.name)} klopt niet.${w.expected ? ` Geef ${EXPECTED[w.expected] ?? w.expected}.` : ' Kijk in de documentatie wat hier kan staan.'}`,
  'missing-member': (w) => `${about(w.name)} ontbreekt. Voeg het toe.`,
  'unknown-release': (w) => `Uitgave '${w.given}' bestaat niet. In /v1/releases staan alle uitgaven.`,
  'unknown-id': (w) => `'${w.given}' bestaat niet.${meant(w.suggestion) || ' Zoek de juiste naam op in de lijst.'}`,
  'invalid-kvk-number': (w) =>
    `${about(w.name)} is geen KvK-nummer. Geef de 8 cijfers als tekst, zonder spaties of punten, bijvoorbeeld "90000001".`,
  'number-or-name': () =>
    "Zoek op nummer of op naam. Geef 'kvkNumber', of geef 'name' met eventueel 'place', en niet allebei.",
  'refused-search': (w) =>
    `Het Handelsregister kan niet zoeken op wat bij ${about(w.name)} staat. Controleer de naam en de plaats, of geef het KvK-nummer.`,
  'unreadable-file': (w) =>
    `Het bestand is niet te lezen als YAML.${w.expected ? ` ${w.expected}.` : ' Controleer inspringing en aanhalingstekens.'}`,
  'duplicate-id': (w) => `'${w.given}' komt twee keer voor. Geef een van de twee een andere naam.`,
  'unknown-reference': (w) =>
    `${about(w.name)} verwijst naar '${w.given}', en dat bestaat niet.${meant(w.suggestion) || ' Voeg het toe of verbeter de naam.'}`,
  'missing-language': (w) => `De tekst bij ${about(w.name)} mist een taal. Schrijf { nl: …, en: … }.`,
  'missing-source': () => `Hier ontbreekt een bron. Voeg 'source' toe, of 'unsourced' met de reden.`,
  'unknown-node': (w) => `Dit is geen onderdeel van een regel.${choose(w.allowed)}`,
  'unknown-operator': (w) =>
    `De voorwaarde op ${about(w.name)} heeft precies één vergelijking nodig.${choose(w.allowed)}`,
  'wrong-operator': (w) => `Deze vergelijking past niet bij ${about(w.name)}.${choose(w.allowed)}`,
  'empty-group': () => 'Een groep zonder voorwaarden zegt niets. Voeg een voorwaarde toe of haal de groep weg.',
  'assessment-negated': () => `Een beoordeling kan niet onder 'not' staan. Schrijf wat de beoordelaar wél moet vinden.`,
  'unconfirmed-decides': () => `Een voorwaarde met 'status' mag niet beslissen. Zet haar onder 'advice'.`,
  'cyclic-reference': (w) => `Deze verwijzingen lopen in een kring: ${w.candidates}. Haal er een weg.`,
  'opening-outside-edition': () =>
    'De openstelling valt buiten de geldigheid, of sluit voordat zij opent. Verbeter de data.',
  'overlapping-editions': (w) =>
    `Deze versies gelden tegelijk: ${w.candidates}. Laat de ene ophouden waar de andere begint.`,
  'closing-without-time': () => 'Een sluiting heeft een tijd nodig. Schrijf bijvoorbeeld 2016-09-01T17:00.',
  'unused-fact': (w) => `Geen enkele regel gebruikt ${about(w.name)}. Haal het gegeven weg, of gebruik het.`,
  'desk-elsewhere': (w) =>
    `Het loket '${w.given}' werkt in geen enkele plaats waar de regel om vraagt. Verbeter het loket, zijn gebied of de regel.`,
  'overlapping-openings': () => 'Twee openstellingen lopen door elkaar. Laat de ene sluiten voordat de andere opent.',
  'long-sentence': (w) =>
    `Deze zin is lang${w.given ? `: ${w.given} woorden` : ''}. Maak er twee van.${w.maximum ? ` Tot ${w.maximum} woorden leest prettig.` : ''}`,
  'unexplained-abbreviation': (w) =>
    `De afkorting '${w.given}' is nergens uitgelegd. Schrijf haar één keer voluit, met de afkorting tussen haakjes.`,
};
