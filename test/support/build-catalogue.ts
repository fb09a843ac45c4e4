import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CatalogueFiles, readCatalogueFiles } from '../../src/files/read-catalogue-files.ts';
import { writeFiles } from './small-catalogue.ts';

const concept = (code: string, level: string, nl: string, rest: object = {}) => ({
  code,
  name: { nl },
  level,
  ...rest,
});
const reference = (concepts: readonly object[]) => JSON.stringify({ meta: {}, concepts });

/**
 * A catalogue made for tests of the API: every type of fact, a regional scheme with two editions, its national safety net, a loan
 * that is always open and a voucher for one province. Small enough to know by heart, and nobody edits it for its content.
 */
const FILES: Readonly<Record<string, string>> = {
  'fixtures/catalogue/schemes.yaml': `schemes:
  - { id: places, name: { nl: plaatsen, en: places }, partition: true, levels: [country, province, municipality, landsdeel] }
  - { id: themes, name: { nl: thema's, en: themes }, partition: false, levels: [topsector] }
  - { id: activities, name: { nl: activiteiten, en: activities }, partition: true, levels: [section, division] }
  - { id: legal-forms, name: { nl: rechtsvormen, en: legal forms }, partition: true, levels: [legal-form] }
`,
  'fixtures/catalogue/sources/core.yaml': `sources:
  - { id: scheme-text, title: Text of the scheme, url: https://example.nl/scheme }
  - { id: leaflet, title: Leaflet of 2015 }
`,
  'fixtures/catalogue/facts/core.yaml': `facts:
  - { id: location, type: concept, scheme: places, askedOf: company, effort: 1, label: { nl: vestigingsplaats, en: place of establishment }, question: { nl: Waar zit het bedrijf?, en: Where is the company? } }
  - { id: employees, type: number, unit: people, integer: true, minimum: 0, maximum: 2000000, askedOf: company, effort: 1, label: { nl: aantal werkzame personen, en: number of people employed }, question: { nl: Hoeveel mensen werken er?, en: How many people work there? } }
  - { id: annualTurnover, type: number, unit: euro, minimum: 0, askedOf: company, effort: 2, label: { nl: jaaromzet, en: annual turnover }, question: { nl: Wat was de omzet?, en: What was the turnover? } }
  - { id: balanceSheetTotal, type: number, unit: euro, minimum: 0, askedOf: company, effort: 4, label: { nl: balanstotaal, en: balance sheet total }, question: { nl: Wat was het balanstotaal?, en: What was the balance sheet total? } }
  - id: companySize
    type: choice
    options:
      - { value: micro, label: { nl: micro-onderneming, en: micro enterprise } }
      - { value: small, label: { nl: kleine onderneming, en: small enterprise } }
      - { value: medium, label: { nl: middelgrote onderneming, en: medium-sized enterprise } }
      - { value: large, label: { nl: grote onderneming, en: large enterprise } }
    derivedFrom: [employees, annualTurnover, balanceSheetTotal]
    askedOf: company
    effort: 2
    label: { nl: grootte van de onderneming, en: size of the company }
    question: { nl: Hoe groot is het bedrijf?, en: How large is the company? }
  - { id: foundingDate, type: date, askedOf: company, effort: 2, label: { nl: datum van oprichting, en: date of foundation }, question: { nl: Wanneer is het bedrijf opgericht?, en: When was the company founded? } }
  - { id: activities, type: concepts, scheme: activities, askedOf: company, effort: 2, label: { nl: activiteiten, en: activities }, question: { nl: Welke SBI-codes?, en: Which SBI codes? } }
  - { id: legalForm, type: concept, scheme: legal-forms, askedOf: company, effort: 1, label: { nl: rechtsvorm, en: legal form }, question: { nl: Welke rechtsvorm?, en: Which legal form? } }
  - { id: themes, type: concepts, scheme: themes, askedOf: project, effort: 1, changeable: now, label: { nl: thema's van het project, en: themes of the project }, question: { nl: Welke thema's?, en: Which themes? } }
  - id: projectActivity
    type: choices
    options:
      - { value: feasibility-study, label: { nl: haalbaarheidsstudie, en: feasibility study } }
      - { value: industrial-research, label: { nl: industrieel onderzoek, en: industrial research } }
    askedOf: project
    effort: 1
    changeable: now
    label: { nl: wat er in het project gebeurt, en: what the project does }
    question: { nl: Wat gaat het bedrijf doen?, en: What will the company do? }
  - { id: projectCosts, type: number, unit: euro, minimum: 0, askedOf: project, effort: 2, changeable: now, label: { nl: kosten van het project, en: costs of the project }, question: { nl: Wat kost het project?, en: What does the project cost? } }
  - { id: projectDurationMonths, type: number, unit: months, minimum: 0, maximum: 240, askedOf: project, effort: 1, changeable: now, label: { nl: duur van het project, en: duration of the project }, question: { nl: Hoe lang duurt het?, en: How long does it take? } }
  - id: projectStarted
    type: boolean
    askedOf: project
    effort: 1
    changeable: now
    label: { nl: project al begonnen, en: project already started }
    question: { nl: Is het project al begonnen?, en: Has the project started? }
    whenTrue: { nl: Het project is al begonnen, en: The project has already started }
    whenFalse: { nl: Het project is nog niet begonnen, en: The project has not started yet }
`,
  'fixtures/catalogue/definitions/sme.yaml': `definitions:
  - id: sme
    name: { nl: mkb-onderneming, en: SME }
    rule: { fact: companySize, in: [micro, small, medium], source: scheme-text }
`,
  'fixtures/catalogue/organisations/desks.yaml': `organisations:
  - { id: ministry, name: { nl: Ministerie, en: Ministry }, kind: ministry, area: [nl] }
  - { id: desk-east, name: { nl: Loket Oost, en: Desk East }, kind: desk, area: [landsdeel-oost], url: https://example.nl/oost, phone: 026 123 45 67 }
  - { id: desk-south, name: { nl: Loket Zuid, en: Desk South }, kind: desk, area: [pv30] }
`,
  'fixtures/catalogue/themes/topsectors.yaml': `concepts:
  - { code: energie, name: { nl: Energie, en: Energy }, level: topsector }
  - { code: agri-food, name: { nl: Agri & food, en: Agri & food }, level: topsector, aliases: [landbouw] }
  - { code: water, name: { nl: Water, en: Water }, level: topsector }
`,
  'fixtures/catalogue/instruments/study/study-east.yaml': `id: study-east
family: study
scope: regional
kind: subsidy
name: { nl: Haalbaarheidsproject Oost, en: "Feasibility project, East" }
summary: { nl: Subsidie om te onderzoeken of een innovatie kan., en: Grant to study whether an innovation can work. }
provider: [ministry]
desk: desk-east
editions:
  - id: "2016"
    valid: { from: 2016-01-01, until: 2017-01-01 }
    serves:
      all:
        - { fact: location, within: [landsdeel-oost], source: [scheme-text, leaflet] }
        - { fact: themes, anyWithin: [agri-food, energie], source: scheme-text }
    eligibility:
      all:
        - { is: sme, source: scheme-text }
        - { fact: projectActivity, includes: feasibility-study, source: scheme-text }
        - { fact: projectStarted, is: false, source: scheme-text }
        - { assessment: fits-strategy, text: { nl: Het project past bij de strategie, en: The project fits the strategy }, source: scheme-text }
    advice:
      - { fact: projectDurationMonths, atMost: 12, status: transferred, source: leaflet }
      - { text: { nl: Bel eerst het loket., en: Call the desk first. }, unsourced: advice of the desk }
    benefit: { form: grant, of: projectCosts, percentage: 40, maximum: 50000, source: scheme-text }
    openings:
      - { opens: 2016-05-10T09:00, closes: 2016-09-01T17:00, order: first-come, budget: 3200000, source: scheme-text }
    confirmed: { on: 2016-05-10, confidence: high, reviewBy: 2017-01-01 }
  - id: "2017"
    valid: { from: 2017-01-01, until: 2018-01-01 }
    eligibility:
      all:
        - { fact: location, within: [landsdeel-oost], source: scheme-text }
    confirmed: { on: 2017-01-01, confidence: low, reviewBy: 2018-01-01 }
`,
  'fixtures/catalogue/instruments/study/study-national.yaml': `id: study-national
family: study
scope: national
kind: subsidy
name: { nl: Haalbaarheidsproject landelijk, en: "Feasibility project, national" }
summary: { nl: Wat de regio niet behandelt., en: What the region does not handle. }
provider: [ministry]
desk: ministry
editions:
  - id: "2016"
    valid: { from: 2016-01-01, until: 2017-01-01 }
    serves:
      all:
        - { fact: location, within: [nl], source: scheme-text }
        - { instrument-family: study, scope: regional, is: not-serving, source: scheme-text }
    eligibility:
      all:
        - { is: sme, source: scheme-text }
    openings:
      - { opens: 2016-07-01T09:00, closes: 2016-09-01T17:00, order: lottery, source: scheme-text }
    confirmed: { on: 2016-05-10, confidence: medium, reviewBy: 2017-01-01 }
`,
  'fixtures/catalogue/instruments/money/growth-loan.yaml': `id: growth-loan
scope: national
kind: loan
name: { nl: Groeilening, en: Growth loan }
summary: { nl: Geld lenen om te groeien., en: Borrowing to grow. }
provider: [ministry]
desk: ministry
url: https://example.nl/loan
editions:
  - id: "2015"
    valid: { from: 2015-01-01 }
    eligibility:
      all:
        - { fact: employees, atMost: 250, source: scheme-text }
    benefit: { form: loan, minimum: 10000, maximum: 250000, source: scheme-text }
    openings:
      - { continuous: true, order: continuous, source: scheme-text }
    confirmed: { on: 2016-01-01, confidence: high, reviewBy: 2017-01-01 }
`,
  'fixtures/catalogue/instruments/money/voucher-south.yaml': `id: voucher-south
scope: regional
kind: voucher
name: { nl: Kennisvoucher Zuid, en: "Knowledge voucher, South" }
summary: { nl: Een bijdrage voor een kennisvraag., en: A contribution for a question to a knowledge institution. }
provider: [ministry]
desk: desk-south
editions:
  - id: "2016"
    valid: { from: 2016-01-01, until: 2017-01-01 }
    eligibility:
      all:
        - { fact: location, within: [pv30], source: scheme-text }
    benefit: { form: grant, fixed: 3750, source: scheme-text }
    confirmed: { on: 2016-01-01, confidence: high, reviewBy: 2016-10-01 }
`,
  'fixtures/reference/places.json': reference([
    concept('nl', 'country', 'Nederland'),
    concept('landsdeel-oost', 'landsdeel', 'Oost', { broader: ['nl'], members: ['pv23', 'pv25'] }),
    concept('pv23', 'province', 'Overijssel', { broader: ['nl'] }),
    concept('pv25', 'province', 'Gelderland', { broader: ['nl'], aliases: ['NL-GE'] }),
    concept('pv30', 'province', 'Noord-Brabant', { broader: ['nl'] }),
    concept('gm0268', 'municipality', 'Nijmegen', { broader: ['pv25'] }),
    concept('gm0241', 'municipality', 'Groesbeek', { broader: ['pv25'], until: '2015-01-01', successors: ['gm0268'] }),
  ]),
  'fixtures/reference/activities.json': reference([
    concept('c', 'section', 'Industrie'),
    concept('10', 'division', 'Voedingsmiddelen', { broader: ['c'], notation: '10' }),
  ]),
  'fixtures/reference/legal-forms.json': reference([concept('bv', 'legal-form', 'besloten vennootschap')]),
  'fixtures/reference/postcodes.json': JSON.stringify({
    meta: {},
    ranges: [[6500, 6999, 'pv25']],
    inferred: [],
    former: [],
    straddling: [],
  }),
  'fixtures/reference/theme-hints.json': JSON.stringify({
    meta: {},
    rows: [{ activity: '10', theme: 'energie', coverage: 'full', confidence: 'high', basis: 'cbs-description' }],
  }),
};

/** The catalogue for tests of the API, with some files written otherwise. */
export function buildCatalogue(edits: Readonly<Record<string, string>> = {}): CatalogueFiles {
  const root = mkdtempSync(join(tmpdir(), 'instrumentenwijzer-'));
  try {
    writeFiles(root, { ...FILES, ...edits });
    return readCatalogueFiles(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
