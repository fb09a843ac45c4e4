import { z } from 'zod';
import { AVAILABILITIES } from '../../core/catalogue/availability.ts';
import { APPLICANT_TYPES, BENEFIT_FORMS, CONFIDENCES, KINDS, ORDERS, SCOPES } from '../../core/catalogue/instrument.ts';
import { VERDICTS } from '../../core/matching/verdict.ts';

export const INCLUDES = ['conditions', 'ineligible'] as const;

const language = z
  .enum(['nl', 'en'])
  .describe('Taal van de teksten; zonder deze keuze geldt Accept-Language, en anders Nederlands.');
const asOf = z
  .string()
  .describe(
    'Peildatum: een dag (2016-05-20) of een moment met tijdzone (2016-05-20T09:00:00+02:00). Zonder peildatum geldt vandaag.',
  );

export const matchRequestShape = z
  .strictObject({
    profile: z
      .record(z.string(), z.unknown())
      .describe('Wat u weet: gegevens met hun waarde. Zie /facts voor alle gegevens.'),
    asOf: asOf.optional(),
    release: z.int().min(1).optional().describe('Nummer van de uitgave; zonder nummer geldt de nieuwste.'),
    language: language.optional(),
    include: z
      .array(z.enum(INCLUDES))
      .optional()
      .describe('Wat u extra wilt zien: de voorwaarden, en de instrumenten die niet passen.'),
  })
  .meta({ id: 'MatchRequest' });

export const matchQueryShape = z.strictObject({
  location: z.string().optional().describe('Gemeente, provincie of postcode.'),
  themes: z.string().optional().describe("Topsectoren of thema's, gescheiden door komma's."),
  companySize: z
    .string()
    .optional()
    .describe("micro, small, medium of large; meer mogelijkheden gescheiden door komma's."),
  projectActivity: z.string().optional().describe("Wat er in het project gebeurt, gescheiden door komma's."),
  asOf: asOf.optional(),
  language: language.optional(),
  include: z.string().optional().describe("conditions, ineligible; gescheiden door komma's."),
});

const source = z.object({ title: z.string(), url: z.string().optional() });
const provenance = {
  source: source.optional(),
  otherSources: z.array(source).optional(),
  unsourced: z.string().optional(),
};
const outcome = z.enum(['met', 'unmet', 'unknown']);

const condition = z
  .object({
    kind: z.enum(['condition', 'assessment', 'not-serving']),
    fact: z.string().optional(),
    outcome,
    required: z.string(),
    given: z.string().optional(),
    text: z.string(),
    decisive: z.boolean(),
    servedBy: z.array(z.object({ id: z.string(), name: z.string(), href: z.string() })).optional(),
    path: z.string(),
    definition: z.string().optional(),
    negated: z.boolean().optional(),
    ...provenance,
  })
  .meta({ id: 'ConditionOutcome' });

const matchShape = z
  .object({
    instrument: z.object({
      id: z.string(),
      name: z.string(),
      family: z.string().optional(),
      scope: z.enum(SCOPES),
      kind: z.enum(KINDS),
      applicantType: z.enum(APPLICANT_TYPES),
      edition: z.string(),
      href: z.string(),
    }),
    verdict: z.enum(VERDICTS),
    availability: z.object({
      status: z.enum(AVAILABILITIES),
      opens: z.iso.datetime().optional(),
      closes: z.iso.datetime().optional(),
      order: z.enum(ORDERS).optional(),
      budget: z.number().optional(),
      inferred: z.boolean().optional(),
    }),
    benefit: z
      .object({
        form: z.enum(BENEFIT_FORMS),
        estimate: z.object({ atLeast: z.number().optional(), atMost: z.number().optional() }).optional(),
        currency: z.literal('EUR'),
        text: z.string(),
      })
      .nullable(),
    desk: z.object({ id: z.string(), name: z.string().optional(), url: z.string().optional() }),
    missing: z.array(
      z.object({
        fact: z.string(),
        label: z.string(),
        question: z.string(),
        derivedFrom: z.array(z.string()).optional(),
      }),
    ),
    assessments: z.array(z.object({ id: z.string(), text: z.string(), ...provenance })),
    advice: z.array(
      z.object({
        fact: z.string().optional(),
        status: z.enum(['transferred', 'unconfirmed', 'soft']).optional(),
        outcome,
        text: z.string(),
        ...provenance,
      }),
    ),
    confirmed: z.object({ on: z.iso.date(), confidence: z.enum(CONFIDENCES), reviewBy: z.iso.date() }),
    conditions: z.array(condition).optional(),
  })
  .meta({ id: 'Match' });

export const matchAnswerShape = z
  .object({
    asOf: z.string(),
    release: z.object({ number: z.int(), digest: z.string() }),
    engine: z.object({ version: z.string(), ruleLanguage: z.string() }),
    resultDigest: z.string(),
    language: z.enum(['nl', 'en']),
    understood: z.record(z.string(), z.unknown()),
    totals: z.object({ eligible: z.int(), eligibleIfAssessed: z.int(), undetermined: z.int(), ineligible: z.int() }),
    matches: z.array(matchShape),
    disclaimer: z.string(),
  })
  .meta({ id: 'MatchAnswer' });
