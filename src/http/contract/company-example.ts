/** Both ways to ask; each is sent to the service by a test. */
export const COMPANY_LOOKUP_EXAMPLES = {
  nummer: {
    summary: 'Een onderneming op nummer: de gegevens die het Handelsregister erbij heeft',
    value: { kvkNumber: '90000001', language: 'nl' },
  },
  naam: {
    summary: 'Een onderneming op naam en plaats: een lijst om uit te kiezen',
    value: { name: 'Voorbeeld Sensoriek', place: 'Arnhem', language: 'nl' },
  },
} as const;

export const COMPANY_LIST_EXAMPLE = {
  language: 'nl',
  total: 1,
  companies: [
    {
      kvkNumber: '90000001',
      name: 'Voorbeeld Sensoriek B.V.',
      place: 'Arnhem',
      kind: 'main-establishment',
      active: true,
    },
  ],
} as const;

const REGISTER = 'Handelsregister (KvK)';

/** One suggestion that needs no confirmation, one that does and says why, and one that is derived. */
export const COMPANY_ANSWER_EXAMPLE = {
  asOf: '2026-03-02',
  release: { number: 1, digest: 'sha256-2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' },
  language: 'nl',
  company: { kvkNumber: '90000001', name: 'Voorbeeld Sensoriek B.V.', place: 'Arnhem', active: true },
  suggestions: [
    {
      fact: 'legalForm',
      value: 'bv',
      label: 'rechtsvorm',
      given: 'Besloten Vennootschap',
      from: { register: REGISTER, field: 'rechtsvorm' },
      confirm: false,
    },
    {
      fact: 'employees',
      value: 18,
      label: 'aantal werkzame personen',
      given: '18 personen',
      from: { register: REGISTER, field: 'aantal werkzame personen' },
      confirm: true,
      note: 'Het Handelsregister telt mensen, ook wie in deeltijd werkt, en alleen in dit bedrijf. Voor de mkb-regels tellen volle banen, met de hele groep erbij. Ga dus na hoeveel volle banen het zijn.',
    },
    {
      fact: 'location',
      value: 'gm0202',
      label: 'vestigingsplaats',
      given: 'Arnhem',
      from: { register: REGISTER, field: 'bezoekadres van de hoofdvestiging' },
      confirm: true,
      note: 'Het Handelsregister noemt geen provincie. Deze plaats is afgeleid van de postcode. Ga na of het project hier is, of in een andere vestiging.',
    },
  ],
  notes: [
    'Of het bedrijf bij een groep hoort, staat hier niet bij. Ga na of er een moederbedrijf is of een dochterbedrijf.',
  ],
};
