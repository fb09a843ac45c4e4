import { z } from 'zod';
import { exampleLinks, pageLinks, period } from './common.ts';

const PLACE_EXAMPLE = {
  code: 'pv25',
  name: 'Gelderland',
  level: 'province',
  aliases: ['NL-GE'],
  broader: ['landsdeel-oost'],
  mappings: [],
  valid: {},
  successors: [],
};

const THEME_EXAMPLE = {
  ...PLACE_EXAMPLE,
  code: 'agri-food',
  name: 'Agri & food',
  level: 'topsector',
  aliases: [],
  broader: [],
  mappings: [{ to: 'ris-oost-agrofood', type: 'exact' }],
};

const ACTIVITY_EXAMPLE = {
  ...PLACE_EXAMPLE,
  code: 'sbi2008-10',
  name: 'Vervaardiging van voedingsmiddelen',
  level: 'division',
  notation: '10',
  classification: 'sbi2008',
  aliases: [],
  broader: ['sbi2008-c'],
};

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
    example: PLACE_EXAMPLE,
  });

export type ConceptWire = z.output<typeof conceptShape>;

export const placeListShape = z.strictObject({ places: z.array(conceptShape), _links: pageLinks }).meta({
  id: 'PlaceList',
  description: 'Gebieden met hun codes.',
  example: { places: [PLACE_EXAMPLE], _links: exampleLinks('places') },
});
export const themeListShape = z.strictObject({ themes: z.array(conceptShape), _links: pageLinks }).meta({
  id: 'ThemeList',
  description: "Thema's met hun codes.",
  example: { themes: [THEME_EXAMPLE], _links: exampleLinks('themes') },
});
export const activityListShape = z.strictObject({ activities: z.array(conceptShape), _links: pageLinks }).meta({
  id: 'ActivityList',
  description: 'Bedrijfsactiviteiten met hun codes.',
  example: { activities: [ACTIVITY_EXAMPLE], _links: exampleLinks('activities') },
});
