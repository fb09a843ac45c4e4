import { PUBLISHED_URL, SERVICE } from '../service.ts';

/** Where the API answers: the server the document came from first, so that the reference tries its calls there. */
export const SERVERS = [
  { url: '/v1', description: 'De dienst waar dit document vandaan komt' },
  { url: `${PUBLISHED_URL}/v1`, description: 'Productie' },
];

export const TAGS = [
  { name: 'matches', description: 'Welke instrumenten bij een onderneming passen, en waarom' },
  { name: 'ondernemingen', description: 'Een onderneming opzoeken, om een profiel mee te beginnen' },
  { name: 'instrumenten', description: 'Regelingen en diensten, met hun regels' },
  { name: 'codelijsten', description: 'Gegevens, plaatsen, thema’s, activiteiten, definities en loketten' },
  { name: 'landschap', description: 'Waar iets is en waar niets, wanneer iets open is, en wat op elkaar lijkt' },
  { name: 'uitgaven', description: 'De catalogus door de tijd' },
  { name: 'dienst', description: 'De dienst zelf en zijn beschrijving' },
];

const DESCRIPTION = `Welke innovatie-instrumenten passen bij deze mkb-onderneming, op deze plek, op deze dag, en waarom?

- **Onbekend is nooit ja en nooit nee.** Ontbreekt een gegeven dat beslist, dan is het oordeel \`undetermined\`, met de gegevens die nog nodig zijn.
- **Een profiel wordt niet bewaard en niet gelogd.** Het hoort alleen in de inhoud van een POST; in een adres staan hooguit plaats, thema, grootte en soort project.
- **Dezelfde uitgave, peildatum en gegevens geven altijd hetzelfde antwoord.** \`resultDigest\` laat dat zien.
- **Talen**: kies met \`language\` of met de kop Accept-Language; \`nl\` (standaard) of \`en\`.
- **Tijd**: momenten in het antwoord zijn in UTC. Een dag is een dag in Nederland.
- **Fouten** volgen RFC 9457 (\`application/problem+json\`); bij ongeldige invoer staan alle fouten in \`errors\`. Een methode die een adres niet kent, geeft 405 met de kop Allow. Een adres eindigt niet op een schuine streep.
- **Bewaren**: open gegevens (GET) mogen vijf minuten bewaard worden en hebben een ETag; dit wijkt af van \`no-store\` in de NLGov API Design Rules, omdat ze voor iedereen gelijk zijn. Antwoorden op een profiel (POST) worden nooit bewaard.
- **Versies**: elk antwoord heeft de kop API-Version. Een oude hoofdversie blijft na een nieuwe nog ten minste zes maanden werken, met de koppen Deprecation en Sunset.

Deze API volgt de NLGov API Design Rules 2.2 en 2.1. Aan de uitkomst kunnen geen rechten worden ontleend; de verstrekker beslist.`;

/** What the document says of the whole. */
export function apiInfo(version: string) {
  return {
    title: SERVICE.name,
    description: DESCRIPTION,
    version,
    contact: { name: SERVICE.team, url: SERVICE.contactUrl, email: SERVICE.contactEmail },
    license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
  };
}
