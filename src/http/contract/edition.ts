import { z } from 'zod';
import { BENEFIT_FORMS, CONFIDENCES, ORDERS } from '../../core/catalogue/instrument.ts';
import { period, selfLink, sourceShape } from './common.ts';
import { availabilityShape } from './instrument.ts';
import { adviceShape, ruleShape, statementShape } from './rule.ts';

const amount = z.union([z.number(), z.strictObject({ by: z.string(), values: z.record(z.string(), z.number()) })]);

const benefitShape = z
  .strictObject({
    form: z.enum(BENEFIT_FORMS),
    of: z.string().optional().describe('Het gegeven waarvan het percentage wordt genomen.'),
    percentage: amount.optional(),
    minimum: amount.optional(),
    maximum: amount.optional(),
    fixed: z.number().optional(),
    currency: z.literal('EUR'),
    text: z.string(),
    sources: z.array(sourceShape),
    unsourced: z.string().optional(),
  })
  .meta({ id: 'Benefit', description: 'Wat het instrument oplevert.' });

const openingShape = z
  .strictObject({
    opens: z.iso.datetime().optional(),
    closes: z.iso.datetime().optional(),
    exhausted: z.iso.datetime().optional().describe('Vanaf dit moment was het geld op.'),
    continuous: z.boolean(),
    order: z.enum(ORDERS),
    budget: z.number().optional(),
    inferred: z.boolean(),
    note: z.string().optional(),
    sources: z.array(sourceShape),
    unsourced: z.string().optional(),
  })
  .meta({ id: 'Opening', description: 'Een periode waarin aanvragen worden aangenomen.' });

export const editionShape = z
  .strictObject({
    id: z.string(),
    valid: period,
    inForce: z.boolean().describe('Of deze versie op de peildatum geldt.'),
    availability: availabilityShape,
    rule: ruleShape,
    statements: z.array(statementShape),
    advice: z.array(adviceShape),
    benefit: benefitShape.optional(),
    openings: z.array(openingShape),
    confirmed: z.strictObject({ on: z.iso.date(), confidence: z.enum(CONFIDENCES), reviewBy: z.iso.date() }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Edition', description: 'De regels van een instrument tijdens een periode.' });

export const editionListShape = z
  .strictObject({ editions: z.array(editionShape), _links: selfLink })
  .meta({ id: 'EditionList' });

export type EditionWire = z.output<typeof editionShape>;
