import { z } from 'zod';
import { AID_REGIMES, BENEFIT_FORMS, COMBINATIONS, CONFIDENCES, ORDERS } from '../../core/catalogue/instrument.ts';
import { exampleLinks, period, selfLink, sourceShape } from './common.ts';
import { availabilityShape } from './instrument.ts';
import { adviceShape, ruleShape, statementShape } from './rule.ts';

const EDITION_EXAMPLE = {
  id: '2016',
  valid: { from: '2016-01-01', until: '2017-01-01' },
  inForce: true,
  availability: { status: 'open', opens: '2016-05-09T22:00:00Z', order: 'first-come' },
  rule: { all: [{ fact: 'projectStarted', operator: 'is', value: false, sources: ['gber-art-6'] }] },
  statements: [
    {
      path: '/all/0',
      kind: 'condition',
      negated: false,
      fact: 'projectStarted',
      operator: 'is',
      value: false,
      text: 'Het project is nog niet begonnen.',
      sources: [{ id: 'gber-art-6', title: 'Verordening (EU) 651/2014, artikel 6' }],
    },
  ],
  advice: [],
  stacking: [],
  openings: [{ opens: '2016-05-09T22:00:00Z', continuous: false, order: 'first-come', inferred: false, sources: [] }],
  confirmed: { on: '2016-05-09', confidence: 'medium', reviewBy: '2017-01-01' },
  notes: [],
};

const amount = z.union([z.number(), z.strictObject({ by: z.string(), values: z.record(z.string(), z.number()) })]);

const benefitShape = z
  .strictObject({
    form: z.enum(BENEFIT_FORMS),
    of: z.string().optional().describe('Het gegeven waarvan het percentage wordt genomen.'),
    percentage: amount.optional(),
    maximumShare: amount.optional().describe('Het grootste deel van de kosten dat het kan zijn.'),
    brackets: z
      .array(z.strictObject({ upTo: z.number().optional(), percentage: amount }))
      .optional()
      .describe('Een percentage per schijf van de kosten. De laatste schijf heeft geen einde.'),
    each: z
      .strictObject({ of: z.string(), amount: z.number() })
      .optional()
      .describe('Een bedrag voor elke eenheid van een gegeven, zoals een nieuwe baan.'),
    minimum: amount.optional(),
    maximum: amount.optional(),
    perParticipant: z
      .strictObject({ count: z.string(), minimum: z.number().optional(), maximum: z.number().optional() })
      .optional()
      .describe('Wat één deelnemer minstens en hoogstens krijgt; count is het gegeven met het aantal deelnemers.'),
    fixed: z.number().optional(),
    currency: z.literal('EUR'),
    text: z.string(),
    sources: z.array(sourceShape),
    unsourced: z.string().optional(),
  })
  .meta({ id: 'Benefit', description: 'Wat het instrument oplevert.' });

const aidShape = z
  .strictObject({
    regime: z.enum(AID_REGIMES),
    articles: z.array(z.string()).describe('Artikelen van de groepsvrijstelling (AGVV).'),
    label: z.string(),
    sources: z.array(sourceShape),
    unsourced: z.string().optional(),
  })
  .meta({ id: 'Aid', description: 'Onder welke regels voor staatssteun het geld wordt gegeven.' });

const stackingShape = z
  .strictObject({
    text: z.string(),
    combine: z.enum(COMBINATIONS).describe('Of het samen kan: no, limited of yes.'),
    with: z
      .array(z.string())
      .describe('De instrumenten of families waar het over gaat. Leeg: andere steun in het algemeen.'),
    sources: z.array(sourceShape),
    unsourced: z.string().optional(),
  })
  .meta({ id: 'Stacking', description: 'Wat een bron zegt over combineren met andere steun.' });

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
    aid: aidShape.optional(),
    stacking: z.array(stackingShape),
    openings: z.array(openingShape),
    confirmed: z.strictObject({ on: z.iso.date(), confidence: z.enum(CONFIDENCES), reviewBy: z.iso.date() }),
    notes: z.array(z.string()),
  })
  .meta({
    id: 'Edition',
    description: 'De regels van een instrument tijdens een periode.',
    example: EDITION_EXAMPLE,
  });

export const editionListShape = z.strictObject({ editions: z.array(editionShape), _links: selfLink }).meta({
  id: 'EditionList',
  description: 'De versies van een instrument, de oudste eerst.',
  example: { editions: [EDITION_EXAMPLE], _links: exampleLinks('instruments/mit-haalbaarheid-oost/editions') },
});

export type EditionWire = z.output<typeof editionShape>;
