import { z } from 'zod';

const source = z.strictObject({ title: z.string(), url: z.string().optional() });

/** Where a statement comes from, or why there is no source. */
export const provenance = {
  source: source.optional(),
  otherSources: z.array(source).optional(),
  unsourced: z.string().optional().describe('Waarom er geen bron is.'),
};

export const outcome = z.enum(['met', 'unmet', 'unknown']).describe('Voldaan, niet voldaan, of nog niet te zeggen.');

/** What became of a condition. */
export const conditionMembers = {
  kind: z.enum(['condition', 'assessment', 'not-serving']),
  fact: z.string().optional(),
  outcome,
  required: z.string().describe('Wat gevraagd wordt.'),
  given: z.string().optional().describe('Wat u opgaf, of wat daaruit volgt.'),
  text: z.string().describe('De voorwaarde en de uitkomst in een zin.'),
  decisive: z.boolean().describe('Of het oordeel op deze voorwaarde rust.'),
  servedBy: z
    .array(z.strictObject({ id: z.string(), name: z.string(), href: z.string() }))
    .optional()
    .describe('Wie deze plaats en dit thema al bedient.'),
  path: z.string().describe('JSON Pointer in de regel van deze versie.'),
  definition: z.string().optional().describe('De definitie waar de voorwaarde uit komt.'),
  negated: z.boolean().optional().describe('De regel vraagt het omgekeerde.'),
  ...provenance,
};
