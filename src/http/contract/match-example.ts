/** Who asks for an amount of detail, from most to least; each is sent to the service by a test. */
export const MATCH_REQUEST_EXAMPLES = {
  haalbaarheidsstudie: {
    summary: 'Een haalbaarheidsstudie in Gelderland, met voorwaarden en met wat niet past',
    value: {
      profile: {
        location: 'Gelderland',
        employees: 12,
        annualTurnover: { below: 2_000_000 },
        themes: ['agri-food'],
        projectActivity: ['feasibility-study'],
        projectCosts: 90_000,
        projectStarted: false,
      },
      asOf: '2016-05-20',
      language: 'nl',
      include: ['conditions', 'ineligible'],
    },
  },
  gesprek: {
    summary: 'Halverwege een gesprek: een bereik, mogelijkheden, en wat er minstens bij hoort',
    value: {
      profile: {
        location: '6525 EC',
        employees: { atLeast: 10, below: 50 },
        companySize: { oneOf: ['micro', 'small'] },
        projectActivity: { atLeast: ['feasibility-study'] },
      },
      asOf: '2016-05-10T09:00:00+02:00',
    },
  },
  vestigingen: {
    summary: 'Twee vestigingen: wat er bij elk past, en wat u nu het beste kunt vragen',
    value: {
      profile: { themes: ['htsm'], projectActivity: ['feasibility-study'] },
      locations: ['Arnhem', 'Groningen'],
      asOf: '2016-05-20',
      include: ['questions'],
      declined: ['annualTurnover'],
      focus: { kinds: ['subsidy', 'voucher'] },
    },
  },
  waaromNiet: {
    summary: 'Waarom een samenwerkingsproject niet past, en wat er dan anders moet',
    value: {
      profile: {
        location: 'Gelderland',
        companySize: 'small',
        themes: ['agri-food'],
        projectActivity: ['experimental-development'],
        smePartners: 1,
        projectStarted: true,
      },
      asOf: '2016-07-20',
      include: ['wayIn'],
    },
  },
  niets: {
    summary: 'Nog niets bekend: wat er is, en wat u zou moeten weten',
    value: { profile: {}, asOf: '2016-05-20', language: 'en' },
  },
} as const;

const SCHEME_TEXT = {
  title: 'Regeling nationale EZ-subsidies, titel 3.4',
  url: 'https://zoek.officielebekendmakingen.nl/stcrt-2016-21055.html',
};

/** One match with everything a match can hold. */
export const MATCH_ANSWER_EXAMPLE = {
  asOf: '2016-05-20',
  release: { number: 1, digest: 'sha256-2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' },
  engine: { version: '1.1.0', ruleLanguage: '1.0' },
  resultDigest: 'sha256-fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9',
  language: 'nl',
  understood: { location: { code: 'pv25', name: 'Gelderland' }, employees: 12, companySize: 'small' },
  totals: {
    eligible: 1,
    eligibleIfAssessed: 4,
    undetermined: 12,
    ineligible: 30,
    settledIn: 5,
    settledOut: 30,
    open: 12,
    expectedQuestions: 9,
  },
  matches: [
    {
      instrument: {
        id: 'mit-haalbaarheid-oost',
        name: 'MIT-haalbaarheidsproject Oost-Nederland',
        family: 'mit-haalbaarheid',
        scope: 'regional',
        kind: 'subsidy',
        applicantType: 'company',
        edition: '2016',
        href: '/v1/instruments/mit-haalbaarheid-oost',
      },
      verdict: 'undetermined',
      availability: {
        status: 'open',
        opens: '2016-05-09T22:00:00Z',
        closes: '2016-09-01T22:00:00Z',
        order: 'first-come',
      },
      benefit: {
        form: 'grant',
        estimate: { atMost: 36_000 },
        currency: 'EUR',
        text: '40% van de kosten van het project, hoogstens € 50.000. Bij u gaat het om hoogstens € 36.000.',
        sum: '40% van € 90.000 is € 36.000.',
      },
      stacking: [],
      desk: {
        id: 'managementautoriteit-oost',
        name: 'Managementautoriteit Oost-Nederland',
        url: 'https://www.op-oost.eu',
      },
      missing: [
        {
          fact: 'feasibilityCostShare',
          label: 'aandeel haalbaarheidsstudie in de kosten',
          question: 'Welk deel van de kosten gaat naar de haalbaarheidsstudie?',
        },
      ],
      assessments: [
        {
          id: 'fits-ris-oost',
          text: 'Het project past bij de innovatiestrategie van Oost-Nederland.',
          source: SCHEME_TEXT,
        },
      ],
      advice: [
        {
          fact: 'projectDurationMonths',
          status: 'transferred',
          outcome: 'unknown',
          text: 'Duur van het project: hoogstens 12 maanden. Dit weten we nog niet.',
          source: SCHEME_TEXT,
        },
      ],
      confirmed: { on: '2016-05-09', confidence: 'medium', reviewBy: '2017-01-01' },
      conditions: [
        {
          kind: 'condition',
          fact: 'location',
          outcome: 'met',
          required: 'Oost-Nederland',
          given: 'Gelderland',
          text: 'Vestigingsplaats: Oost-Nederland. Dat klopt: u gaf Gelderland op.',
          decisive: false,
          path: '/all/0/all/0',
          source: SCHEME_TEXT,
        },
      ],
    },
  ],
  referral: [
    {
      id: 'kvk',
      name: 'Kamer van Koophandel (KvK)',
      kind: 'chamber',
      roles: ['advice'],
      url: 'https://www.kvk.nl',
    },
  ],
  disclaimer: 'Dit is een hulpmiddel. U kunt er geen rechten aan ontlenen: het loket beslist over uw aanvraag.',
};
