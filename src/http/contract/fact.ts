import { z } from 'zod';
import { CHANGEABLE } from '../../core/facts/fact.ts';
import { exampleLinks, selfLink } from './common.ts';

const FACT_EXAMPLE = {
  id: 'employees',
  type: 'number',
  unit: 'people',
  minimum: 0,
  label: 'aantal werkzame personen',
  question: 'Hoeveel mensen werken er?',
  askedOf: 'company',
  effort: 1,
  derivedFrom: [],
};

export const factShape = z
  .strictObject({
    id: z.string(),
    type: z
      .enum(['boolean', 'number', 'date', 'choice', 'choices', 'concept', 'concepts', 'awards'])
      .describe(
        'Hoe u de waarde schrijft. Bij awards is dat een lijst van eerdere steun: [{"amount": 40000, "on": "2025-03-01", "deMinimis": true, "instrument": "…"}], en [] als er geen was. Weet u niet of dat alles is? Dan {"atLeast": [ … ]}.',
      ),
    unit: z.enum(['people', 'euro', 'percent', 'months', 'years', 'hours', 'count', 'level']).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    options: z.array(z.strictObject({ value: z.string(), label: z.string() })).optional(),
    scheme: z.string().optional().describe('De lijst waar de codes uit komen.'),
    label: z.string(),
    question: z.string(),
    help: z.string().optional(),
    askedOf: z.enum(['company', 'project', 'application']),
    effort: z.int().describe('Hoe lastig het te weten is: 1 uit het hoofd, 5 alleen met hulp.'),
    changeable: z
      .enum(CHANGEABLE)
      .optional()
      .describe(
        'Of het anders kan: now als het bij het plan of de aanvraag hoort, next-year als het bij een volgende ronde anders kan zijn. Zonder deze waarde ligt het vast.',
      ),
    derivedFrom: z.array(z.string()),
  })
  .meta({
    id: 'Fact',
    description: 'Iets wat je van een onderneming, project of aanvraag kunt weten.',
    example: FACT_EXAMPLE,
  });

export type FactWire = z.output<typeof factShape>;

export const factListShape = z.strictObject({ facts: z.array(factShape), _links: selfLink }).meta({
  id: 'FactList',
  description: 'Alle gegevens van een profiel.',
  example: { facts: [FACT_EXAMPLE], _links: exampleLinks('facts') },
});
