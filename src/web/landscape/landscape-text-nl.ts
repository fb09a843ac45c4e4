import type { LandscapeText } from './landscape-text.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const NL: LandscapeText = {
  loading: 'We halen de gegevens op.',
  failed: {
    unreachable: 'De gegevens zijn niet op te halen. Misschien is er even geen verbinding.',
    late: 'Het duurt te lang voor er antwoord komt.',
    refused: 'Deze keuze kan niet.',
    unreadable: 'Er kwam een antwoord dat we niet kunnen lezen.',
  },
  retry: 'Probeer het opnieuw',
  filters: {
    heading: 'Kies wat u wilt zien',
    label: {
      asOf: 'Peildatum',
      themeLevel: 'Thema’s',
      kind: 'Soort',
      scope: 'Gebied',
      companySize: 'Bedrijfsgrootte',
    },
    all: 'alles',
    everySize: 'elke grootte',
    reset: 'Wis alle keuzes',
  },
  summary: (day, total, open) =>
    `Op ${day} gelden ${many(total, 'regeling', 'regelingen')}. Van ${open} weten we dat u ze dan kunt aanvragen.`,
  measures: {
    label: 'Tel per vak',
    name: { open: 'open', upcoming: 'gaat nog open', closed: 'dicht of op', unknown: 'niet bekend', total: 'alles' },
    counted: {
      open: (count) => `${count} open`,
      upcoming: (count) => `${count} gaan nog open`,
      closed: (count) => `${count} dicht of op`,
      unknown: (count) => `van ${count} niet bekend of ze open zijn`,
      total: (count) => `${count} in totaal`,
    },
  },
  view: { label: 'Toon als', picture: 'Beeld', table: 'Tabel', csv: 'Download als CSV' },
  map: {
    heading: 'Waar is wat?',
    intro:
      'Elk getal telt de regelingen die niet al afvallen als alleen de provincie en het thema bekend zijn. Kies een getal om te zien welke dat zijn.',
    caption: 'Regelingen per provincie en thema',
    province: 'Provincie',
    theme: 'Thema',
    all: 'alle thema’s',
    flat: 'Op deze dag maakt het weinig uit welk van deze thema’s u kiest: bijna geen regeling vraagt ernaar. Bij ‘Thema’s’ staan ook andere indelingen.',
    legend: 'Zo leest u de kleuren',
    none: 'niets',
    tiles: (theme) => (theme === undefined ? 'Per provincie, alle thema’s' : `Per provincie: ${theme}`),
    overlapping: 'hangt af van een preciezere plaats of thema',
    scroll: 'Schuif opzij voor meer thema’s',
  },
  list: {
    invite: 'Kies een vak, een provincie of een thema. Dan staan de regelingen hier.',
    title: (place, theme) => [place, theme].filter(Boolean).join(', '),
    count: (total, overlapping) =>
      `${many(total, 'regeling', 'regelingen')}.${
        overlapping > 0
          ? ` Bij ${overlapping} daarvan hangt het nog af van een preciezere plaats of een preciezer thema, zoals de gemeente.`
          : ''
      }`,
    close: 'Sluit de lijst',
    empty: 'Hier is geen enkele regeling.',
    until: (day) => `tot en met ${day}`,
    from: (day) => `vanaf ${day}`,
  },
  white: {
    heading: 'Witte vlekken',
    intro: 'Waar met deze keuzes niets zeker open is.',
    none: 'Met deze keuzes is er in elke provincie en voor elk thema iets open.',
    closer: 'Kijk preciezer:',
    more: (count) => `Toon nog ${many(count, 'witte vlek', 'witte vlekken')}`,
  },
  time: {
    heading: 'Wanneer is wat open?',
    intro: (from, until) => `De openstellingen van ${from} tot ${until}. De streep is de peildatum.`,
    today: (day) => `peildatum: ${day}`,
    none: 'In deze periode is van geen enkele regeling een openstelling met een datum bekend.',
    more: (count) => `Toon nog ${many(count, 'regeling', 'regelingen')}`,
    continuous: (count) => `${many(count, 'regeling is', 'regelingen zijn')} doorlopend open`,
    undated: (count) => `Van ${many(count, 'regeling', 'regelingen')} kennen we geen openstelling`,
    legend: {
      open: 'open voor aanvragen',
      half: 'begin of einde niet bekend',
      exhausted: 'budget op',
      inferred: 'afgeleid van een ander jaar of een andere regio',
    },
    bar: (from, to) =>
      from && to
        ? `open van ${from} tot en met ${to}`
        : from
          ? `open vanaf ${from}`
          : to
            ? `open tot en met ${to}`
            : 'open',
    inferred: 'afgeleid, dus niet zeker',
    exhausted: (day) => `budget op sinds ${day}`,
    glance: {
      open: (day) => `tot en met ${day}`,
      upcoming: (day) => `vanaf ${day}`,
      closed: (day) => `gesloten na ${day}`,
      exhausted: (day) => `budget op sinds ${day}`,
    },
    heads: {
      instrument: 'Regeling',
      opens: 'Gaat open',
      last: 'Laatste dag',
      budget: 'Budget',
      order: 'Volgorde',
      status: 'Op de peildatum',
    },
    unknown: 'niet bekend',
  },
  alike: {
    heading: 'Wat lijkt op elkaar?',
    intro:
      'Hoe gelijk twee regelingen zijn, volgt uit hun voorwaarden: welk deel van wat een van beide toelaat of vraagt, ze allebei toelaten of vragen.',
    lookAlikes: 'Naast elkaar, voor dezelfde ondernemers',
    families: 'Dezelfde regeling, een ander loket',
    familiesIntro: 'Deze regelingen zijn bedoeld als één. Elk loket heeft een eigen gebied of eigen thema’s.',
    none: 'Met deze keuzes zijn er geen twee regelingen die veel op elkaar lijken.',
    noFamilies: 'Met deze keuzes is er geen regeling bij meer dan één loket.',
    similar: (percentage) => `${percentage}% gelijk`,
    comparedOn: (count) => `op ${many(count, 'punt', 'punten')}`,
    incomparable: 'niet te vergelijken',
    and: 'en',
    desks: (count) => `${count} loketten`,
    compare: 'Wat is gelijk, wat verschilt?',
    more: (count) => `Toon nog ${many(count, 'paar', 'paren')}`,
    heads: {
      pair: 'Regelingen',
      first: 'Regeling',
      second: 'Lijkt op',
      relation: 'Verband',
      similarity: 'Gelijk',
      aspect: 'Waarin',
      both: 'Allebei',
      text: 'In één zin',
    },
    onlyIn: (name) => `Alleen ${name}`,
    relation: { 'look-alike': 'lijkt erop', 'same-family': 'dezelfde regeling' },
    nothing: 'niets',
  },
};
