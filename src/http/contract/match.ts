import { z } from 'zod';
import {
  AID_REGIMES,
  BENEFIT_FORMS,
  COMBINATIONS,
  CONFIDENCES,
  KINDS,
  SCOPES,
} from '../../core/catalogue/instrument.ts';
import { VERDICTS } from '../../core/matching/verdict.ts';
import { LANGUAGES } from '../../core/text.ts';
import { conditionMembers, outcome, provenance } from './condition.ts';
import { applicantType, availabilityShape } from './instrument.ts';
import { MATCH_ANSWER_EXAMPLE } from './match-example.ts';
import { missingFact } from './missing-fact.ts';
import { questionShape, totalsShape, verdictTotals } from './question.ts';
import { wayInShape } from './way-in.ts';

const condition = z
  .strictObject(conditionMembers)
  .meta({ id: 'ConditionOutcome', description: 'Wat er van een voorwaarde terechtkomt.' });

const estimate = z
  .strictObject({
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    belowMinimum: z
      .number()
      .optional()
      .describe('Het laagste bedrag dat wordt gegeven, als het bedrag daaronder blijft.'),
    perParticipant: z
      .strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() })
      .optional()
      .describe('Wat één deelnemer daarvan krijgt.'),
  })
  .describe('Het bedrag voor dit profiel, voor zover het te zeggen is.');

const aid = z
  .strictObject({
    regime: z.enum(AID_REGIMES),
    articles: z.array(z.string()).describe('Artikelen van de groepsvrijstelling (AGVV).'),
    label: z.string(),
    ...provenance,
  })
  .describe('Onder welke regels voor staatssteun het geld wordt gegeven, als een bron dat zegt.');

const stacking = z.strictObject({
  text: z.string(),
  combine: z.enum(COMBINATIONS).describe('Of het samen kan: no, limited of yes.'),
  with: z
    .array(z.string())
    .describe('De instrumenten of families waar het over gaat. Leeg: andere steun in het algemeen.'),
  awarded: z
    .array(z.strictObject({ id: z.string(), name: z.string(), href: z.string() }))
    .optional()
    .describe('Wat het bedrijf daarvan al kreeg, volgens uw opgave.'),
  ...provenance,
});

const matchShape = z
  .strictObject({
    instrument: z.strictObject({
      id: z.string(),
      name: z.string(),
      family: z.string().optional(),
      scope: z.enum(SCOPES),
      kind: z.enum(KINDS),
      applicantType,
      edition: z.string(),
      href: z.string(),
    }),
    verdict: z.enum(VERDICTS),
    site: z.string().optional().describe('De vestiging waarmee dit het beste past. Alleen als u locations opgaf.'),
    availability: availabilityShape,
    benefit: z
      .strictObject({
        form: z.enum(BENEFIT_FORMS),
        estimate: estimate.optional(),
        currency: z.literal('EUR'),
        text: z.string(),
        sum: z.string().optional().describe('De som voor dit profiel, in een zin.'),
        aid: aid.optional(),
      })
      .nullable(),
    stacking: z.array(stacking).describe('Wat u wel en niet kunt combineren. Deze punten beslissen niet mee.'),
    desk: z.strictObject({
      id: z.string(),
      name: z.string().optional(),
      url: z.string().optional(),
      phone: z.string().optional(),
    }),
    missing: z.array(missingFact).describe('De gegevens die het oordeel nog kunnen veranderen.'),
    assessments: z
      .array(z.strictObject({ id: z.string(), text: z.string(), ...provenance }))
      .describe('Wat alleen de uitvoerder kan beoordelen.'),
    advice: z
      .array(
        z.strictObject({
          fact: z.string().optional(),
          status: z.enum(['transferred', 'unconfirmed', 'soft']).optional(),
          outcome,
          text: z.string(),
          ...provenance,
        }),
      )
      .describe('Aandachtspunten; ze beslissen niet mee.'),
    confirmed: z.strictObject({
      on: z.iso.date(),
      confidence: z.enum(CONFIDENCES),
      reviewBy: z.iso.date(),
      notice: z.string().optional().describe('Alleen als het op de peildatum nagekeken had moeten zijn.'),
    }),
    conditions: z.array(condition).optional().describe('Alleen als u erom vraagt met include.'),
    wayIn: wayInShape.optional().describe('Alleen als u erom vraagt met include, en als er iets te zeggen is.'),
  })
  .meta({ id: 'Match', description: 'Wat er over één instrument te zeggen is.' });

const siteShape = z
  .strictObject({
    location: z.strictObject({ code: z.string(), name: z.string() }),
    best: z.boolean().describe('Of bij deze vestiging het meeste past.'),
    resultDigest: z.string(),
    totals: z.strictObject(verdictTotals),
    verdicts: z
      .array(z.strictObject({ instrument: z.string(), verdict: z.enum(VERDICTS) }))
      .describe('Het oordeel per instrument, op volgorde van wat het beste past.'),
  })
  .meta({ id: 'Site', description: 'Wat er bij één vestiging uitkomt.' });

export const matchAnswerShape = z
  .strictObject({
    asOf: z.string(),
    release: z.strictObject({ number: z.int(), digest: z.string() }),
    engine: z.strictObject({ version: z.string(), ruleLanguage: z.string() }),
    resultDigest: z
      .string()
      .describe('Controlegetal van de uitkomst: dezelfde uitgave, peildatum en gegevens geven hetzelfde getal.'),
    language: z.enum(LANGUAGES),
    understood: z
      .record(z.string(), z.unknown())
      .describe('De gegevens zoals ze begrepen zijn, met wat eruit volgt. Kijk of dit klopt.'),
    totals: totalsShape,
    sites: z
      .array(siteShape)
      .optional()
      .describe(
        'Alleen als u locations opgaf: wat er per vestiging uitkomt. Bij matches staat de vestiging die het beste past.',
      ),
    questions: z.array(questionShape).optional().describe('Alleen als u erom vraagt met include.'),
    matches: z.array(matchShape).describe('Wat het beste past staat bovenaan.'),
    referral: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          kind: z.string(),
          roles: z.array(z.string()),
          url: z.string().optional(),
          phone: z.string().optional(),
        }),
      )
      .describe(
        'Wie een ondernemer op deze plaats verder helpt, wat er ook past. Eerst wie er alleen voor de streek is.',
      ),
    disclaimer: z.string(),
  })
  .meta({
    id: 'MatchAnswer',
    description: 'De instrumenten die op de peildatum gelden, met een oordeel per instrument.',
    example: MATCH_ANSWER_EXAMPLE,
  });

export type MatchAnswer = z.output<typeof matchAnswerShape>;
