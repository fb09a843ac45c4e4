import { z } from 'zod';
import { ORDERS } from '../../core/catalogue/instrument.ts';
import { CHANGEABLE } from '../../core/facts/fact.ts';
import { VERDICTS } from '../../core/matching/verdict.ts';
import { conditionMembers, provenance } from './condition.ts';
import { missingFact } from './missing-fact.ts';
import { WAY_IN_EXAMPLE } from './way-in-example.ts';

const changeable = z
  .enum(CHANGEABLE)
  .describe('now: het hoort bij het plan of de aanvraag. next-year: het kan bij een volgende ronde anders zijn.');

const failing = z
  .strictObject({ ...conditionMembers, changeable: changeable.optional() })
  .describe('Een voorwaarde waarop het vastloopt. Zonder changeable ligt het gegeven vast.');

const change = z
  .strictObject({
    fact: z.string(),
    label: z.string(),
    changeable,
    given: z.string().describe('Wat u opgaf.'),
    value: z
      .unknown()
      .describe('Wat het moet worden, zoals het in een profiel kan: een waarde, een bereik of een paar mogelijkheden.'),
    required: z.string().optional().describe('Wat de regel vraagt.'),
    text: z.string().describe('De aanpassing in een zin.'),
    ...provenance,
  })
  .describe('Een gegeven dat anders moet.');

const way = z.strictObject({
  changes: z.array(change).describe('Alles wat samen anders moet; niets ervan kan gemist worden.'),
  leadsTo: z.enum(VERDICTS).describe('Het oordeel dat daarop volgt.'),
  missing: z.array(missingFact).describe('De gegevens die dan nog ontbreken.'),
  text: z.string().describe('De hele manier, om voor te lezen.'),
});

const nextOpening = z
  .strictObject({
    edition: z.string().optional(),
    opens: z.string().optional(),
    closes: z.string().optional(),
    order: z.enum(ORDERS).optional(),
    inferred: z.boolean().optional().describe('Afgeleid van een ander jaar of een andere regio.'),
    text: z.string(),
  })
  .describe('De volgende openstelling. Zonder opens is er geen bekend.');

const desk = z.strictObject({
  instrument: z.strictObject({ id: z.string(), name: z.string(), href: z.string() }),
  verdict: z.enum(VERDICTS).describe('Het oordeel over dat instrument.'),
  desk: z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    url: z.string().optional(),
    phone: z.string().optional(),
  }),
  text: z.string(),
});

export const wayInShape = z
  .strictObject({
    text: z.string().optional().describe('Of het anders kan, in een zin of twee.'),
    failing: z.array(failing).optional().describe('Waarop het vastloopt.'),
    blockedBy: z
      .array(z.strictObject({ fact: z.string(), label: z.string(), given: z.string().optional() }))
      .optional()
      .describe('De gegevens die vastliggen en het onmogelijk maken, wat er ook verandert.'),
    ways: z
      .array(way)
      .optional()
      .describe(
        'De kleinste aanpassingen die het oordeel veranderen: hoogstens vijf manieren, van hoogstens drie gegevens.',
      ),
    nextOpening: nextOpening.optional(),
    desks: z.array(desk).optional().describe('Het goede loket, als dit het verkeerde is.'),
  })
  .meta({
    id: 'WayIn',
    description: 'Waarom het niet past, en wat er minstens anders moet.',
    example: WAY_IN_EXAMPLE,
  });
