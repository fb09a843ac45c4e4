import { z } from 'zod';
import { factId, id, provenance, text } from '../elements/parse.ts';
import { AID_REGIMES, BENEFIT_FORMS, COMBINATIONS } from '../instrument.ts';

const amount = z.union([
  z.number().min(0),
  z.strictObject({ by: factId, values: z.record(z.string(), z.number().min(0)) }),
]);

/** Slices follow each other upwards, and only the last one has no end. */
const brackets = z
  .array(z.strictObject({ upTo: z.number().positive().optional(), percentage: amount }))
  .min(2)
  .refine((slices) =>
    slices.every(({ upTo }, i) => {
      const before = slices[i - 1]?.upTo ?? 0;
      return i === slices.length - 1 ? upTo === undefined || upTo > before : upTo !== undefined && upTo > before;
    }),
  );

/** The ways to work an amount out; a benefit has at most one. */
const WAYS = ['percentage', 'maximumShare', 'brackets', 'each', 'fixed'] as const;

/** What an instrument brings, as an editor writes it. */
export const benefit = z
  .strictObject({
    form: z.enum(BENEFIT_FORMS),
    of: factId.optional(),
    percentage: amount.optional(),
    maximumShare: amount.optional(),
    brackets: brackets.optional(),
    each: z.strictObject({ of: factId, amount: z.number().min(0) }).optional(),
    minimum: amount.optional(),
    maximum: amount.optional(),
    perParticipant: z
      .strictObject({ count: factId, minimum: z.number().min(0).optional(), maximum: z.number().min(0).optional() })
      .optional(),
    fixed: z.number().min(0).optional(),
    text: text.optional(),
    note: text.optional(),
    ...provenance,
  })
  .refine((one) => WAYS.filter((way) => one[way] !== undefined).length <= 1)
  .transform(({ source, ...rest }) => ({ ...rest, sources: source }));

/** The rules for state aid it is given under. Articles belong to the block exemption. */
export const aid = z
  .strictObject({
    regime: z.enum(AID_REGIMES),
    articles: z.array(z.string().refine((article) => /^\d+[a-z]*$/.test(article))).default([]),
    ...provenance,
  })
  .transform(({ source, ...rest }) => ({ ...rest, sources: source }));

/** What a source says of combining it with other support. */
export const stacking = z
  .strictObject({ combine: z.enum(COMBINATIONS), with: z.array(id).default([]), text, ...provenance })
  .transform(({ source, ...rest }) => ({ ...rest, sources: source }));
