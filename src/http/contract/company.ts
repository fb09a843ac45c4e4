import { z } from 'zod';
import { parseKvkNumber } from '../../core/company/kvk-number.ts';
import { parseAsOf } from '../../core/moment.ts';
import { LANGUAGES } from '../../core/text.ts';
import { ENTRY_KINDS } from '../../kvk/company-register.ts';
import { languageQuery } from './common.ts';
import { COMPANY_ANSWER_EXAMPLE, COMPANY_LIST_EXAMPLE } from './company-example.ts';

const LONGEST_NAME = 200;

const searchWord = (description: string, example: string) =>
  z
    .string()
    .refine((text) => text.trim() !== '' && text.length <= LONGEST_NAME, { params: { failure: 'invalid-value' } })
    .optional()
    .meta({ description, minLength: 1, maxLength: LONGEST_NAME, examples: [example] });

export const companyLookupShape = z
  .strictObject({
    kvkNumber: z
      .string()
      .refine((text) => parseKvkNumber(text) !== undefined, { params: { failure: 'invalid-kvk-number' } })
      .optional()
      .meta({ description: 'Het KvK-nummer, 8 cijfers.', pattern: '^[0-9]{8}$', examples: ['90000001'] }),
    name: searchWord('Een naam om op te zoeken, als u het nummer niet weet.', 'Voorbeeld Sensoriek'),
    place: searchWord('De plaats, om er bij een naam minder te vinden.', 'Arnhem'),
    asOf: z
      .string()
      .refine((text) => parseAsOf(text) !== undefined, { params: { failure: 'invalid-day' } })
      .optional()
      .meta({ description: 'Peildatum van het profiel. Zonder peildatum geldt vandaag.', examples: ['2026-03-02'] }),
    language: languageQuery.language,
  })
  .refine(hasNumberOrName, {
    params: { failure: 'number-or-name' },
    // Told beside whatever else is wrong.
    when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
  })
  .meta({
    id: 'CompanyLookup',
    description: 'De onderneming die u zoekt: een KvK-nummer, of een naam met eventueel een plaats.',
  });

function hasNumberOrName({ kvkNumber, name, place }: Readonly<Record<string, unknown>>): boolean {
  return kvkNumber === undefined ? name !== undefined : name === undefined && place === undefined;
}

const kvkNumber = z.string().meta({ description: 'Het KvK-nummer.', pattern: '^[0-9]{8}$' });

export const companyListShape = z
  .strictObject({
    language: z.enum(LANGUAGES),
    total: z
      .int()
      .min(0)
      .describe('Hoeveel inschrijvingen het Handelsregister vond. Er komen er hooguit 50 in de lijst.'),
    companies: z.array(
      z.strictObject({
        kvkNumber,
        name: z.string().optional(),
        place: z.string().optional(),
        kind: z.enum(ENTRY_KINDS).optional().describe('Rechtspersoon, hoofdvestiging of nevenvestiging.'),
        active: z.boolean().optional().describe('Of het bedrijf nog bestaat, volgens het Handelsregister.'),
      }),
    ),
  })
  .meta({
    id: 'CompanyList',
    description: 'De ondernemingen met deze naam, om uit te kiezen.',
    example: COMPANY_LIST_EXAMPLE,
  });

const suggestion = z
  .strictObject({
    fact: z.string().describe('Het gegeven, zoals het in een profiel heet.'),
    value: z.unknown().describe('De waarde, zoals u die in een profiel kunt zetten.'),
    label: z.string(),
    given: z.string().describe('De waarde in woorden.'),
    from: z
      .strictObject({ register: z.string(), field: z.string().describe('Het veld, in woorden.') })
      .describe('Waar de waarde vandaan komt.'),
    confirm: z.boolean().describe('Of iemand de waarde moet bevestigen voordat u die overneemt.'),
    note: z.string().optional().describe('Wat u moet weten voordat u de waarde overneemt.'),
  })
  .meta({ id: 'SuggestedFact', description: 'Een waarde voor een gegeven, als voorstel.' });

export const suggestedCompanyShape = z
  .strictObject({
    asOf: z.string(),
    release: z.strictObject({ number: z.int(), digest: z.string() }),
    language: z.enum(LANGUAGES),
    company: z.strictObject({
      kvkNumber,
      name: z.string().optional(),
      place: z.string().optional(),
      active: z.boolean().describe('Of het bedrijf nog bestaat, volgens het Handelsregister.'),
    }),
    suggestions: z.array(suggestion),
    notes: z.array(z.string()).describe('Wat het Handelsregister niet vertelt.'),
  })
  .meta({
    id: 'SuggestedCompany',
    description: 'Eén onderneming, met gegevens om aan een profiel toe te voegen.',
    example: COMPANY_ANSWER_EXAMPLE,
  });

/** A name gives a list to choose from, a number gives the company. */
export const companyAnswerShape = z.union([companyListShape, suggestedCompanyShape]).meta({
  id: 'CompanyAnswer',
  description: 'Bij een naam een lijst om uit te kiezen; bij een nummer de onderneming met voorgestelde gegevens.',
  example: COMPANY_ANSWER_EXAMPLE,
});

export type CompanyListWire = z.output<typeof companyListShape>;
export type SuggestedCompanyWire = z.output<typeof suggestedCompanyShape>;
