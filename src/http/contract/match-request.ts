import { z } from 'zod';
import { KINDS } from '../../core/catalogue/instrument.ts';
import { languageQuery } from './common.ts';

export const INCLUDES = ['conditions', 'ineligible', 'questions', 'wayIn'] as const;

/** More sites than a company compares on the phone; it also bounds what a request can cost. */
const MOST_SITES = 20;

const MOST_NAMED = 500;

/** The time a body asks for. */
export const asOfMember = z.string().meta({
  description:
    'Peildatum: een dag (2016-05-20) of een moment met tijdzone (2016-05-20T09:00:00+02:00). Zonder peildatum geldt vandaag.',
  examples: ['2016-05-20'],
});

export const matchRequestShape = z
  .strictObject({
    profile: z
      .record(z.string(), z.unknown())
      .describe(
        'Wat u weet: gegevens met hun waarde. Een waarde is precies (12), een bereik ({"atLeast": 10, "below": 50}), of een paar mogelijkheden ({"oneOf": ["micro", "small"]}). Eerdere steun is een lijst ([{"amount": 40000, "on": "2025-03-01"}]). Alle gegevens staan in /facts.',
      ),
    locations: z
      .array(z.unknown())
      .min(1)
      .max(MOST_SITES)
      .optional()
      .describe(
        'De vestigingen van het bedrijf, in plaats van location in het profiel. U krijgt per vestiging een uitkomst, en per instrument de vestiging die het beste past.',
      ),
    asOf: asOfMember.optional(),
    release: z.int().min(1).optional().describe('Nummer van de uitgave. Zonder nummer geldt de nieuwste.'),
    language: languageQuery.language,
    include: z
      .array(z.enum(INCLUDES))
      .optional()
      .describe(
        'Wat u extra wilt zien: de voorwaarden, de instrumenten die niet passen, de vragen die nu helpen, en (wayIn) waarom iets niet past en wat er dan anders moet.',
      ),
    declined: z
      .array(z.string())
      .max(MOST_NAMED)
      .optional()
      .describe('Gegevens die u niet kunt geven. Daar komt geen vraag meer over.'),
    focus: z
      .strictObject({
        instruments: z.array(z.string()).min(1).max(MOST_NAMED).optional(),
        kinds: z.array(z.enum(KINDS)).min(1).optional(),
      })
      .optional()
      .describe('Waar de vragen over gaan: deze instrumenten, of deze soorten. Zonder focus over alles.'),
  })
  .meta({ id: 'MatchRequest', description: 'Wat u van een onderneming weet, en voor welke dag u een antwoord wilt.' });

const parameter = (description: string, example: string) =>
  z
    .string()
    .optional()
    .meta({ description, examples: [example] });

export const matchQueryShape = z.strictObject({
  location: parameter('Gemeente, provincie of postcode.', 'Gelderland'),
  themes: parameter("Topsectoren of thema's, gescheiden door komma's.", 'agri-food'),
  companySize: parameter("micro, small, medium of large. Meer mogelijkheden scheidt u door komma's.", 'micro,small'),
  projectActivity: parameter("Wat er in het project gebeurt, gescheiden door komma's.", 'feasibility-study'),
  asOf: asOfMember.optional().meta({ examples: ['2016-05-20'] }),
  include: parameter(
    'Wat u extra wilt zien: conditions, ineligible, questions, wayIn. Scheid ze door een komma.',
    'conditions',
  ),
  ...languageQuery,
});
