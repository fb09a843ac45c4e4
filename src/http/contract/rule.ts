import { z } from 'zod';
import { sourceShape } from './common.ts';

const requirement = {
  operator: z.string().describe('De vergelijking, zoals atLeast, in of within.'),
  value: z.unknown().describe('Waarmee vergeleken wordt; { fact } is de waarde van een ander gegeven.'),
};

/** A rule as data. One member says what it is: `all`, `any`, `not`, `fact`, `is`, `assessment`, `instrument` or `instrumentFamily`. */
export const ruleShape = z
  .strictObject({
    get all() {
      return z.array(ruleShape).optional();
    },
    get any() {
      return z.array(ruleShape).optional();
    },
    get not() {
      return ruleShape.optional();
    },
    fact: z.string().optional(),
    operator: requirement.operator.optional(),
    value: requirement.value.optional(),
    is: z.string().optional().describe('De id van een definitie, of not-serving.'),
    instrument: z.string().optional(),
    instrumentFamily: z.string().optional(),
    scope: z.string().optional(),
    assessment: z.string().optional(),
    sources: z.array(z.string()).optional(),
    unsourced: z.string().optional(),
  })
  .meta({ id: 'Rule', description: 'Een regel als gegevens: groepen (all, any, not) met voorwaarden als bladeren.' });

export type RuleWire = z.output<typeof ruleShape>;

const provenance = { sources: z.array(sourceShape), unsourced: z.string().optional() };

export const statementShape = z
  .strictObject({
    path: z.string().describe('JSON Pointer in de regel; achter /is gaat het pad verder in de definitie.'),
    kind: z.enum(['condition', 'assessment', 'not-serving']),
    negated: z.boolean(),
    definition: z.string().optional(),
    fact: z.string().optional(),
    operator: requirement.operator.optional(),
    value: requirement.value.optional(),
    id: z.string().optional(),
    text: z.string(),
    ...provenance,
  })
  .meta({ id: 'Statement', description: 'Eén uitspraak van een regel, in woorden en met bron.' });

export type StatementWire = z.output<typeof statementShape>;

export const adviceShape = z
  .strictObject({
    text: z.string(),
    fact: z.string().optional(),
    status: z.enum(['transferred', 'unconfirmed', 'soft']).optional(),
    ...provenance,
  })
  .meta({ id: 'Advice', description: 'Een aandachtspunt; het beslist niet mee.' });

export type AdviceWire = z.output<typeof adviceShape>;
