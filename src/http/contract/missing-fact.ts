import { z } from 'zod';

/** A fact that could still change a verdict. */
export const missingFact = z.strictObject({
  fact: z.string(),
  label: z.string(),
  question: z.string(),
  derivedFrom: z.array(z.string()).optional(),
});
