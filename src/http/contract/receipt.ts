import { z } from 'zod';
import { DIFFERENCE_CODES } from '../../core/matching/difference-code.ts';
import { parseAsOf } from '../../core/moment.ts';
import { LANGUAGES } from '../../core/text.ts';
import { matchRequestShape } from './match-request.ts';
import { RECEIPT_CHECK_EXAMPLE } from './receipt-example.ts';

const DIGEST = /^sha256-[0-9a-f]{64}$/;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

const digest = z.string().regex(DIGEST);

export const receiptShape = z
  .strictObject({
    asOf: z.string().refine((text) => parseAsOf(text) !== undefined, { params: { failure: 'invalid-day' } }),
    release: z.strictObject({ number: z.int().min(1), digest }),
    engine: z.strictObject({ version: z.string().regex(VERSION), ruleLanguage: z.string() }),
    resultDigest: digest,
  })
  .meta({
    id: 'Receipt',
    description: 'De vier onderdelen van een antwoord waarmee het na te rekenen is. Er staat niets van het bedrijf in.',
  });

export const receiptRequestShape = z
  .strictObject({
    request: matchRequestShape.describe('Het verzoek van toen.'),
    receipt: receiptShape,
    language: z.enum(LANGUAGES).optional().describe('Taal van de teksten.'),
  })
  .meta({ id: 'ReceiptRequest', description: 'Een verzoek van toen, met het bewijs dat in het antwoord stond.' });

export const receiptCheckShape = z
  .strictObject({
    reproduced: z.boolean().describe('Of dezelfde uitkomst er weer uit komt.'),
    text: z.string(),
    differences: z
      .array(
        z.strictObject({
          code: z.enum(DIFFERENCE_CODES),
          given: z.string().describe('Wat het bewijs zegt.'),
          found: z.string().optional().describe('Wat hier gevonden is.'),
          text: z.string(),
        }),
      )
      .describe(
        'Alles wat anders is dan het bewijs zegt. Een nieuwere rekenkern die hetzelfde concludeert, staat er ook bij.',
      ),
    engine: z.strictObject({ version: z.string(), ruleLanguage: z.string() }),
    resultDigest: digest.optional().describe('Het controlegetal zoals deze rekenkern het maakt.'),
  })
  .meta({
    id: 'ReceiptCheck',
    description: 'Of een antwoord van toen er nu precies zo weer uit komt.',
    example: RECEIPT_CHECK_EXAMPLE,
  });
