import type { Language } from '../../core/text.ts';

type AccessibilityText = {
  readonly title: string;
  readonly lead: string;
  readonly standardTitle: string;
  readonly standard: string;
  readonly statusTitle: string;
  readonly notEvaluated: string;
  readonly evaluated: (by: string, day: string) => string;
  readonly report: string;
  readonly testedTitle: string;
  readonly tested: readonly string[];
  readonly knownTitle: string;
  readonly known: readonly string[];
  readonly lookupTitle: string;
  readonly lookup: string;
  readonly contactTitle: string;
  readonly contact: string;
  readonly written: (team: string, day: string) => string;
};

export const ACCESSIBILITY_TEXT: Readonly<Record<Language, AccessibilityText>> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze site kunnen gebruiken: ook wie niet goed ziet, geen muis gebruikt of moeilijk leest. Hier staat hoe ver we zijn.',
    standardTitle: 'Waar we ons aan houden',
    standard:
      'De wet vraagt van overheden dat ze voldoen aan EN 301 549, en dus aan WCAG 2.1, niveau A en AA. Wij gaan uit van de nieuwere WCAG 2.2, niveau A en AA.',
    statusTitle: 'Hoe ver we zijn',
    notEvaluated:
      'Een onafhankelijk onderzoek is er nog niet. We kunnen dus nog niet zeggen dat we aan alle eisen voldoen.',
    evaluated: (by, day) => `${by} heeft de site onderzocht op ${day}.`,
    report: 'Lees het rapport',
    testedTitle: 'Wat we bij elke wijziging nakijken',
    tested: [
      'Elke pagina gaat in een echte browser door axe, met alle regels voor WCAG 2.2 A en AA, licht en donker. Een pagina met een fout gaat niet online.',
      'Alles werkt met alleen het toetsenbord.',
      'Elke pagina past op een scherm van 320 pixels breed, en met letters die twee keer zo groot zijn.',
      'De HTML is geldig, en elke pagina zegt in welke taal ze is.',
    ],
    knownTitle: 'Wat nog niet goed is',
    known: [
      'De beschrijving van de API onder /docs is gemaakt met Swagger UI, van een andere maker. Die hebben we niet nagekeken. Dezelfde inhoud staat als tekst in /v1/openapi.json.',
      'De namen van regelingen en bronnen zijn soms in een andere taal dan de pagina. Een schermlezer spreekt ze dan verkeerd uit.',
    ],
    lookupTitle: 'De zoeker op andere sites',
    lookup:
      'Zet u de zoeker op uw eigen site, dan telt hij mee voor uw verklaring. U mag naar deze pagina verwijzen. De zoeker is nagekeken op drie verschillende pagina’s, met en zonder eigen kleuren. Kiest u zelf kleuren, let dan op genoeg contrast.',
    contactTitle: 'Loopt u ergens tegenaan?',
    contact: 'Schrijf ons wat er niet lukt, en op welke pagina. Dan zoeken we met u naar een oplossing:',
    written: (team, day) => `${team} heeft deze verklaring geschreven op ${day}.`,
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use this site: also who does not see well, uses no mouse or finds reading hard. Here you read how far we are.',
    standardTitle: 'What we keep to',
    standard:
      'Dutch law asks public bodies to meet EN 301 549, and so WCAG 2.1, levels A and AA. We keep to the newer WCAG 2.2, levels A and AA.',
    statusTitle: 'How far we are',
    notEvaluated: 'There has been no independent evaluation yet. So we cannot say yet that we meet all demands.',
    evaluated: (by, day) => `${by} evaluated the site on ${day}.`,
    report: 'Read the report',
    testedTitle: 'What we check with every change',
    tested: [
      'Every page goes through axe in a real browser, with all rules for WCAG 2.2 A and AA, in light and dark. A page with a mistake does not go online.',
      'Everything works with the keyboard alone.',
      'Every page fits on a screen of 320 pixels, and with letters twice as large.',
      'The HTML is valid, and every page says in which language it is.',
    ],
    knownTitle: 'What is not right yet',
    known: [
      'The description of the API under /docs is made with Swagger UI, by others. We have not checked it. The same content stands as text in /v1/openapi.json.',
      'Names of schemes and sources are sometimes in another language than the page. A screen reader then pronounces them wrongly.',
    ],
    lookupTitle: 'The lookup on other sites',
    lookup:
      'If you put the lookup on your own site, it counts for your statement. You may refer to this page. The lookup was checked on three different pages, with and without colours of their own. If you choose colours yourself, mind the contrast.',
    contactTitle: 'Does something not work for you?',
    contact: 'Write us what does not work, and on which page. We will look for a solution with you:',
    written: (team, day) => `${team} wrote this statement on ${day}.`,
  },
};
