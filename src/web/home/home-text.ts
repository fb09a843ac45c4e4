import type { Language } from '../../core/text.ts';

type Section = { readonly title: string; readonly text: readonly string[] };

type HomeText = {
  readonly title: string;
  /** What this is, in five lines. */
  readonly lines: readonly string[];
  readonly tryTitle: string;
  readonly withoutScript: string;
  readonly advisers: Section & { readonly link: string };
  readonly policy: Section & { readonly link: string };
  readonly integrators: Section & { readonly reference: string; readonly description: string };
  readonly editors: Section;
  readonly sites: Section & {
    readonly place: string;
    readonly placeOpen: string;
    readonly language: string;
    readonly kinds: string;
    readonly kindNames: Readonly<
      Record<'subsidy' | 'voucher' | 'loan' | 'guarantee' | 'equity' | 'fiscal' | 'procurement' | 'service', string>
    >;
    readonly code: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly fallback: string;
    readonly weight: (kilobytes: string) => string;
    readonly policyTitle: string;
    readonly policyText: string;
  };
  readonly status: {
    readonly title: string;
    readonly release: string;
    readonly instruments: string;
    readonly confirmed: string;
    readonly version: string;
    readonly unknown: string;
  };
};

export const HOME_TEXT: Readonly<Record<Language, HomeText>> = {
  nl: {
    title: 'Welke regeling past bij uw bedrijf?',
    lines: [
      'Zoek in subsidies, leningen en andere hulp voor bedrijven die iets nieuws willen maken.',
      'U vertelt wat u weet. Wat u niet weet, slaat u over.',
      'U ziet welke regelingen passen, welke misschien, en of ze nu open zijn.',
      'Bij elke regeling staat waarom, met de bron erbij, en welk loket u helpt.',
      'Wij bewaren niets van wat u vertelt.',
    ],
    tryTitle: 'Probeer het',
    withoutScript:
      'Om hier te zoeken, moet JavaScript aanstaan in uw browser. Het kan ook met hulp: een adviseur van KvK kijkt graag met u mee.',
    advisers: {
      title: 'Voor adviseurs',
      text: [
        'U hebt een ondernemer aan de telefoon en weet nog niet alles. Typ wat u hoort. U ziet meteen wat past, en welke vraag nu het meest helpt.',
      ],
      link: 'Begin een gesprek',
    },
    policy: {
      title: 'Voor beleidsmakers',
      text: ['Waar zijn regelingen, voor welke thema’s, en waar is niets? En welke regelingen lijken op elkaar?'],
      link: 'Bekijk het landschap',
    },
    integrators: {
      title: 'Voor wie software maakt',
      text: [
        'Alles op deze site komt uit een open API, volgens de NLGov API Design Rules. U hebt geen sleutel nodig.',
        'Een antwoord noemt de uitgave en de dag. Vraagt u voor die uitgave en die dag hetzelfde, dan krijgt u hetzelfde antwoord.',
      ],
      reference: 'Lees hoe de API werkt',
      description: 'OpenAPI-beschrijving',
    },
    editors: {
      title: 'Voor redacteuren',
      text: [
        'Regelingen, voorwaarden en openstellingen staan in gewone tekstbestanden, met bij elke voorwaarde de bron. Een nieuwe regeling is een nieuw bestand; daar is geen programmeur voor nodig.',
        'Voor er een uitgave komt, wordt alles nagekeken: onbekende codes, voorwaarden die elkaar tegenspreken, teksten die in één taal ontbreken. Elke uitgave blijft bewaard.',
      ],
    },
    sites: {
      title: 'Zet de zoeker op uw eigen site',
      text: [
        'Eén stukje HTML, en uw bezoekers zoeken in uw streek. De zoeker neemt de kleuren en letters van uw site over. Hij gebruikt geen cookies, bewaart niets en volgt niemand.',
      ],
      place: 'Waar zitten de bedrijven?',
      placeOpen: 'Dat vertelt de bezoeker zelf',
      language: 'Taal',
      kinds: 'Alleen deze soorten (niets kiezen is alles)',
      kindNames: {
        subsidy: 'subsidie',
        voucher: 'voucher',
        loan: 'lening',
        guarantee: 'garantie',
        equity: 'deelneming',
        fiscal: 'belastingvoordeel',
        procurement: 'inkoop door de overheid',
        service: 'advies en hulp',
      },
      code: 'Plak dit op uw pagina',
      copy: 'Kopieer',
      copied: 'Gekopieerd.',
      notCopied: 'Kopiëren lukt niet in deze browser. De tekst is nu gekozen: kopieer hem met Ctrl+C.',
      fallback: 'Zoek een regeling bij de Instrumentenwijzer',
      weight: (kilobytes) =>
        `Het script weegt ${kilobytes} kB. De code achter integrity zorgt dat uw site alleen precies dit script laadt.`,
      policyTitle: 'Heeft uw site een Content-Security-Policy?',
      policyText: 'Voeg dan dit toe:',
    },
    status: {
      title: 'Stand van de catalogus',
      release: 'Uitgave',
      instruments: 'Instrumenten',
      confirmed: 'Laatst nagekeken',
      version: 'Versie van de API',
      unknown: 'De stand is nu niet op te halen.',
    },
  },
  en: {
    title: 'Which scheme fits your company?',
    lines: [
      'Search grants, loans and other help for companies that want to make something new.',
      'Tell what you know, and skip what you do not know.',
      'You see which schemes fit, which may fit, and whether they are open now.',
      'With each scheme you see why, with its source, and which desk helps you.',
      'We keep nothing of what you tell.',
    ],
    tryTitle: 'Try it',
    withoutScript:
      'To search here, JavaScript must be on in your browser. You can also have help: an adviser of KvK will gladly look with you.',
    advisers: {
      title: 'For advisers',
      text: [
        'You have an entrepreneur on the phone and do not know everything yet. Type what you hear. You see at once what fits, and which question helps most now.',
      ],
      link: 'Start a conversation',
    },
    policy: {
      title: 'For policy makers',
      text: ['Where are there schemes, for which themes, and where is there nothing? And which schemes look alike?'],
      link: 'See the landscape',
    },
    integrators: {
      title: 'For people who build software',
      text: [
        'Everything on this site comes from an open API, by the NLGov API Design Rules. You need no key.',
        'An answer names the release and the day it is for. Ask the same of that release and day, and you get the same answer.',
      ],
      reference: 'Read how the API works',
      description: 'OpenAPI description',
    },
    editors: {
      title: 'For editors',
      text: [
        'Schemes, conditions and openings stand in plain text files, with the source beside each condition. A new scheme is a new file; it takes no programmer.',
        'Before there is a release, everything is checked: unknown codes, conditions that contradict each other, texts missing in one language. Every release is kept.',
      ],
    },
    sites: {
      title: 'Put the lookup on your own site',
      text: [
        'One piece of HTML, and your visitors search in your region. The lookup takes over the colours and letters of your site. It uses no cookies, keeps nothing and follows nobody.',
      ],
      place: 'Where are the companies?',
      placeOpen: 'The visitor tells',
      language: 'Language',
      kinds: 'Only these kinds (choosing none means all)',
      kindNames: {
        subsidy: 'grant',
        voucher: 'voucher',
        loan: 'loan',
        guarantee: 'guarantee',
        equity: 'equity',
        fiscal: 'tax relief',
        procurement: 'public procurement',
        service: 'advice and help',
      },
      code: 'Paste this on your page',
      copy: 'Copy',
      copied: 'Copied.',
      notCopied: 'Copying does not work in this browser. The text is now selected: copy it with Ctrl+C.',
      fallback: 'Find a scheme at the Instrumentenwijzer',
      weight: (kilobytes) =>
        `The script weighs ${kilobytes} kB. The code after integrity makes sure that your site loads this very script only.`,
      policyTitle: 'Does your site have a Content-Security-Policy?',
      policyText: 'Then add this:',
    },
    status: {
      title: 'State of the catalogue',
      release: 'Release',
      instruments: 'Instruments',
      confirmed: 'Last checked',
      version: 'Version of the API',
      unknown: 'The state cannot be fetched now.',
    },
  },
};
