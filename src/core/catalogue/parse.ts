import { z } from 'zod';
import { parseDay } from '../day.ts';
import { CHANGEABLE } from '../facts/fact.ts';
import type { Failure } from '../failure.ts';
import { parseLocalMoment } from '../moment.ts';
import { aid, benefit, stacking } from './benefit/parse.ts';
import { factId, id, provenance, sources, text } from './elements/parse.ts';
import { APPLICANT_TYPES, CONFIDENCES, KINDS, ORDERS, SCOPES } from './instrument.ts';
import { failuresOf } from './issues/parse.ts';
import { COVERAGES } from './theme-hint.ts';

// The shapes of catalogue documents, as editors write them. Rules are read by `parse-rule.ts`; here they pass as they are.

const day = z.string().transform((value, context) => {
  const parsed = parseDay(value);
  if (!parsed) context.addIssue({ code: 'custom', params: { failure: 'invalid-day' } });
  return parsed ?? z.NEVER;
});
const moment = z.string().transform((value, context) => {
  const parsed = parseLocalMoment(value);
  if (parsed === undefined) context.addIssue({ code: 'custom', params: { failure: 'invalid-day' } });
  return parsed ?? z.NEVER;
});
/** A closing day without a time would leave open whether that day is in or out. */
const closing = z
  .string()
  .refine((value) => value.includes('T'), { params: { failure: 'closing-without-time' } })
  .pipe(moment);

const prior = z
  .strictObject({
    shares: z.record(z.string(), z.number().positive()).optional(),
    brackets: z
      .array(z.strictObject({ below: z.number().optional(), share: z.number().positive() }))
      .min(2)
      .optional(),
    source: sources,
  })
  .transform(({ source, ...rest }) => ({ ...rest, sources: source }));

const factCommon = {
  id: factId,
  label: text,
  question: text,
  help: text.optional(),
  askedOf: z.enum(['company', 'project', 'application']),
  effort: z.int().min(1).max(5),
  changeable: z.enum(CHANGEABLE).optional(),
  source: sources,
  derivedFrom: z.array(factId).default([]),
  prior: prior.optional(),
  onlyDerived: z.boolean().optional(),
};
const options = z.array(z.strictObject({ value: id, label: text })).min(1);

export const factShape = z
  .discriminatedUnion('type', [
    z.strictObject({ ...factCommon, type: z.literal('boolean'), whenTrue: text, whenFalse: text }),
    z.strictObject({
      ...factCommon,
      type: z.literal('number'),
      unit: z.enum(['people', 'euro', 'percent', 'months', 'years', 'hours', 'count', 'level']),
      integer: z.boolean().default(false),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    }),
    z.strictObject({ ...factCommon, type: z.literal('date') }),
    z.strictObject({ ...factCommon, type: z.literal('choice'), options }),
    z.strictObject({ ...factCommon, type: z.literal('choices'), options }),
    z.strictObject({ ...factCommon, type: z.literal('concept'), scheme: id }),
    z.strictObject({ ...factCommon, type: z.literal('concepts'), scheme: id }),
    z.strictObject({ ...factCommon, type: z.literal('awards') }),
  ])
  .transform(({ source, ...fact }) => ({ ...fact, sources: source }));

/** Pages put it behind a link, so nothing else than an address of the web. */
const webAddress = z.url({ protocol: /^https?$/ });

export const sourceShape = z.strictObject({
  id,
  title: z.string().min(1),
  url: webAddress.optional(),
  states: z.string().optional(),
  read: day.optional(),
});

const mapping = z
  .strictObject({
    to: id,
    type: z.enum(['exact', 'broader', 'narrower', 'related']),
    source: sources,
    why: z.string().optional(),
  })
  .transform(({ source, ...rest }) => ({ ...rest, sources: source }));

export const conceptShape = z
  .strictObject({
    code: id,
    name: z.strictObject({ nl: z.string().min(1), en: z.string().min(1).optional() }),
    level: id.default('concept'),
    aliases: z.array(z.string()).default([]),
    broader: z.array(id).default([]),
    members: z.array(id).min(1).optional(),
    mappings: z.array(mapping).default([]),
    from: day.optional(),
    until: day.optional(),
    successors: z.array(id).default([]),
    edition: id.optional(),
    notation: z.string().optional(),
    landsdeel: id.optional(),
    tooi: webAddress.optional(),
    nuts: z.record(z.string(), z.string()).optional(),
    note: z.string().optional(),
    source: sources,
  })
  .transform(({ name, from, until, edition, tooi, nuts: _nuts, source, ...rest }) => ({
    ...rest,
    name: { nl: name.nl, en: name.en ?? name.nl },
    valid: { from, until },
    facet: edition,
    uri: tooi,
    sources: source,
  }));

export const schemeShape = z.strictObject({
  id,
  name: text,
  partition: z.boolean(),
  levels: z.array(id),
  asked: z.array(z.array(id).min(1)).default([]),
});

export const conceptsShape = z.strictObject({ scheme: id, concepts: z.array(conceptShape).min(1) });

const range = z.tuple([z.int(), z.int(), id]);
export const postcodesShape = z.strictObject({
  ranges: z.array(range),
  inferred: z.array(range),
  former: z.array(z.strictObject({ first: z.int(), last: z.int(), province: id, until: day })),
  straddling: z.array(z.strictObject({ postcode: z.int(), provinces: z.array(id).min(2) })),
});

export const themeHintsShape = z.strictObject({
  rows: z.array(
    z.strictObject({
      activity: id,
      theme: id,
      coverage: z.enum(COVERAGES),
      confidence: z.enum(CONFIDENCES),
      basis: id,
      note: z.string().optional(),
    }),
  ),
});

export const definitionShape = z.strictObject({ id, name: text, rule: z.unknown() });

export const organisationShape = z
  .strictObject({
    id,
    name: text,
    kind: id,
    area: z.array(id).default([]),
    roles: z.array(id).default([]),
    url: webAddress.optional(),
    phone: z.string().optional(),
    tooi: webAddress.optional(),
    note: text.optional(),
    valid: z.strictObject({ from: day.optional(), until: day.optional() }).default({}),
    source: sources,
  })
  .transform(({ source, ...rest }) => ({ ...rest, sources: source }));

const unknownMoment = z.literal('unknown').transform(() => undefined);
const opening = z.strictObject({
  opens: z.union([unknownMoment, moment]).optional(),
  closes: z.union([unknownMoment, closing]).optional(),
  continuous: z.boolean().default(false),
  order: z.enum(ORDERS).default('unknown'),
  budget: z.number().min(0).optional(),
  exhaustedOn: z.string().optional(),
  status: z.enum(['transferred', 'unconfirmed']).optional(),
  note: text.optional(),
  ...provenance,
});

const edition = z.strictObject({
  id,
  valid: z.strictObject({ from: day.optional(), until: day.optional() }),
  serves: z.unknown().optional(),
  eligibility: z.unknown(),
  advice: z.array(z.unknown()).default([]),
  benefit: benefit.optional(),
  aid: aid.optional(),
  stacking: z.array(stacking).default([]),
  openings: z.array(opening).default([]),
  confirmed: z.strictObject({ on: day, confidence: z.enum(CONFIDENCES), reviewBy: day }),
  notes: z.array(text).default([]),
});

export const instrumentShape = z.strictObject({
  id,
  family: id.optional(),
  scope: z.enum(SCOPES),
  kind: z.enum(KINDS),
  applicantType: z.enum(APPLICANT_TYPES).default('company'),
  name: text,
  summary: text,
  provider: z.array(id).min(1),
  desk: id,
  url: webAddress.optional(),
  succeeds: z.array(id).default([]),
  notes: z.array(text).default([]),
  editions: z.array(edition).min(1),
});

export type Shape<T> = z.ZodType<T>;
export type SchemeInput = z.output<typeof schemeShape>;
export type ConceptsInput = z.output<typeof conceptsShape>;
export type InstrumentInput = z.output<typeof instrumentShape>;
export type EditionInput = InstrumentInput['editions'][number];
export type OpeningInput = EditionInput['openings'][number];

/** Reads a document with a shape; reports what is wrong in the product's own failure codes. */
export function read<T>(shape: Shape<T>, input: unknown, report: (failure: Failure) => void): T | undefined {
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  for (const issue of result.error.issues) for (const found of failuresOf(issue, input)) report(found);
  return undefined;
}
