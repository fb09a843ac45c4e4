import { z } from 'zod';
import { FAILURE_CODES, type FailureCode } from '../../core/failure.ts';
import type { ProblemCode } from '../../text/problem-text.ts';
import { PROBLEM_TYPES } from '../service.ts';

/** Where in the request something is wrong. */
export const REQUEST_PARTS = ['body', 'query', 'path'] as const;

export type RequestPart = (typeof REQUEST_PARTS)[number];

/** The status of every failure a request can meet; 404 only when the address names what does not exist. One place, so that no route invents its own. */
export const FAILURE_STATUS: Readonly<Record<FailureCode, 400 | 404>> = {
  'unknown-fact': 400,
  'unknown-code': 400,
  'ambiguous-code': 400,
  'unknown-option': 400,
  'wrong-type': 400,
  'out-of-bounds': 400,
  'not-whole': 400,
  'impossible-range': 400,
  'contradictory-facts': 400,
  'unknown-member': 400,
  'empty-list': 400,
  'invalid-day': 400,
  'invalid-value': 400,
  'missing-member': 400,
  'unknown-release': 404,
  'unknown-id': 404,
  'invalid-kvk-number': 400,
  'number-or-name': 400,
  'refused-search': 400,
  'unreadable-file': 400,
  'duplicate-id': 400,
  'unknown-reference': 400,
  'missing-language': 400,
  'missing-source': 400,
  'unknown-node': 400,
  'unknown-operator': 400,
  'wrong-operator': 400,
  'empty-group': 400,
  'assessment-negated': 400,
  'unconfirmed-decides': 400,
  'cyclic-reference': 400,
  'opening-outside-edition': 400,
  'overlapping-editions': 400,
  'closing-without-time': 400,
  'unused-fact': 400,
  'desk-elsewhere': 400,
  'overlapping-openings': 400,
  'long-sentence': 400,
  'unexplained-abbreviation': 400,
};

export const PROBLEM_STATUS: Readonly<Record<ProblemCode, number>> = {
  'invalid-input': 400,
  'not-found': 404,
  'company-not-found': 404,
  'malformed-json': 400,
  'malformed-request': 400,
  'unknown-route': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'request-timeout': 408,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'head-too-large': 431,
  'internal-error': 500,
  unavailable: 503,
  'register-off': 501,
  'register-failed': 502,
  'register-unavailable': 503,
  'register-timeout': 504,
};

const problemError = z.strictObject({
  in: z.enum(REQUEST_PARTS).describe('Deel van het verzoek.'),
  location: z.string().describe('JSON Pointer in de inhoud, of de naam van de parameter.'),
  code: z.enum(FAILURE_CODES),
  detail: z.string().describe('Wat er niet klopt, en wat het moet zijn.'),
});

export const problemShape = z
  .strictObject({
    type: z.url().describe('Naam van het soort probleem.'),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    instance: z.string().describe('Kenmerk van dit verzoek, ook te vinden in het logboek van de dienst.'),
    errors: z.array(problemError).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'Wat er misging, volgens RFC 9457.',
    example: {
      type: `${PROBLEM_TYPES}invalid-input`,
      status: 400,
      title: 'Ongeldige invoer',
      detail: 'Eén onderdeel van het verzoek klopt niet.',
      instance: 'urn:uuid:5f0c6a3e-9a3c-4a51-8f6e-0f4b6a1d2c3b',
      errors: [
        {
          in: 'query',
          location: 'pageSize',
          code: 'out-of-bounds',
          detail: "De waarde van 'pageSize' ligt buiten de grenzen. Geef een waarde van ten hoogste 100.",
        },
      ],
    },
  });

export type Problem = z.output<typeof problemShape>;
