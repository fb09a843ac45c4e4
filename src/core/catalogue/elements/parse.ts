import { z } from 'zod';

/** What the shapes of all catalogue documents are made of. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export const factId = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
export const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const ids = z.union([z.string().transform((one) => [one]), z.array(z.string()).readonly()]);
export const sources = ids.default([]);
export const provenance = { source: sources, unsourced: z.string().optional() };
