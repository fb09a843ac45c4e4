import { z } from 'zod';
import { pageLinks, period } from './common.ts';

export const conceptShape = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    level: z.string(),
    notation: z.string().optional().describe('De code zoals mensen die schrijven.'),
    classification: z.string().optional().describe('De indeling waar de code bij hoort, zoals sbi2008.'),
    aliases: z.array(z.string()),
    broader: z.array(z.string()),
    members: z.array(z.string()).optional().describe('Het begrip is precies deze begrippen samen.'),
    mappings: z.array(z.strictObject({ to: z.string(), type: z.enum(['exact', 'broader', 'narrower', 'related']) })),
    landsdeel: z.string().optional(),
    valid: period,
    successors: z.array(z.string()),
    uri: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({
    id: 'Concept',
    description: 'Een code met haar naam: een plaats, een thema of een activiteit.',
    example: {
      code: 'pv25',
      name: 'Gelderland',
      level: 'province',
      aliases: ['NL-GE'],
      broader: ['landsdeel-oost'],
      mappings: [],
      valid: {},
      successors: [],
    },
  });

export type ConceptWire = z.output<typeof conceptShape>;

export const placeListShape = z
  .strictObject({ places: z.array(conceptShape), _links: pageLinks })
  .meta({ id: 'PlaceList' });
export const themeListShape = z
  .strictObject({ themes: z.array(conceptShape), _links: pageLinks })
  .meta({ id: 'ThemeList' });
export const activityListShape = z
  .strictObject({ activities: z.array(conceptShape), _links: pageLinks })
  .meta({ id: 'ActivityList' });
