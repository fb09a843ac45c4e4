import { PROBLEM_TEXTS, type ProblemCode, type ProblemWords } from '../../text/problem-text.ts';
import { PROBLEM_STATUS, type Problem } from '../contract/problem.ts';
import { JSON_TYPE, WITH_LINKED_DATA } from '../negotiate.ts';
import { PROBLEM_TYPES } from '../service.ts';
import type { Reference, Response } from './document.ts';
import { type HeaderName, headers } from './headers.ts';

/** One problem response of the document: the kinds of problem behind a status, each with an example. */
type Described = {
  readonly description: string;
  readonly examples: readonly Example[];
  /** Beside what every problem has. */
  readonly headers?: readonly HeaderName[];
};

type Example = { readonly code: ProblemCode; readonly words?: ProblemWords; readonly errors?: Problem['errors'] };

/** Every status above 400 there is, by the name of its component. */
const PROBLEMS = {
  BadRequest: {
    description: 'Het verzoek klopt niet. Bij ongeldige invoer staat alles wat niet klopt in errors.',
    examples: [
      {
        code: 'invalid-input',
        words: { count: 2 },
        errors: [
          {
            in: 'query',
            location: 'asOf',
            code: 'invalid-day',
            detail:
              "'asOf' is geen bestaande dag. Schrijf een dag als 2016-05-20, of een moment als 2016-05-20T09:00:00Z.",
          },
          {
            in: 'query',
            location: 'location',
            code: 'unknown-code',
            detail: "'Gelderlant' is geen code of naam die wij kennen bij 'location'. Bedoelt u 'Gelderland'?",
          },
        ],
      },
      { code: 'malformed-json' },
    ],
  },
  NotFound: {
    description: 'Wat het adres noemt, bestaat niet.',
    examples: [
      {
        code: 'not-found',
        words: { count: 1 },
        errors: [
          {
            in: 'path',
            location: 'id',
            code: 'unknown-id',
            detail: "'mit-haalbaarheid-ost' bestaat niet. Bedoelt u 'mit-haalbaarheid-oost'?",
          },
        ],
      },
    ],
  },
  CompanyNotFound: {
    description: 'Het Handelsregister geeft niets bij dit KvK-nummer.',
    examples: [{ code: 'company-not-found' }],
  },
  NotAcceptable: {
    description: 'Het adres antwoordt niet in het formaat waar Accept om vraagt.',
    examples: [{ code: 'not-acceptable', words: { allowed: WITH_LINKED_DATA } }],
  },
  ContentTooLarge: { description: 'Meer dan 64 KiB.', examples: [{ code: 'body-too-large' }] },
  UnsupportedMediaType: {
    description: `De inhoud is geen ${JSON_TYPE}.`,
    examples: [{ code: 'unsupported-media-type' }],
  },
  InternalServerError: { description: 'Er ging iets mis in de dienst.', examples: [{ code: 'internal-error' }] },
  RegisterOff: { description: 'Deze installatie zoekt niets op.', examples: [{ code: 'register-off' }] },
  RegisterFailed: {
    description: 'Het Handelsregister gaf geen bruikbaar antwoord.',
    examples: [{ code: 'register-failed' }],
  },
  RegisterUnavailable: {
    description: 'Het Handelsregister is nu niet bereikbaar.',
    examples: [{ code: 'register-unavailable' }],
    headers: ['Retry-After'],
  },
  RegisterTimeout: {
    description: 'Het Handelsregister antwoordde niet op tijd.',
    examples: [{ code: 'register-timeout' }],
  },
} as const satisfies Record<string, Described>;

export type ProblemName = keyof typeof PROBLEMS;

/** The components that operations refer to. */
export function problemResponses(): Record<ProblemName, Response> {
  const described: Readonly<Record<ProblemName, Described>> = PROBLEMS;
  const responses = Object.entries(described).map(([name, { description, examples, headers: further = [] }]) => [
    name,
    {
      description,
      headers: headers('API-Version', 'Content-Language', ...further),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(examples.map((example) => [example.code, { value: problemOf(example) }])),
        },
      },
    },
  ]);
  return Object.fromEntries(responses);
}

/** The responses of an operation, by status: what can go wrong with a request of its kind. */
export function problemReferences(names: readonly ProblemName[]): Record<string, Reference> {
  const statusOf = (name: ProblemName) => PROBLEM_STATUS[PROBLEMS[name].examples[0].code];
  return Object.fromEntries(names.map((name) => [statusOf(name), { $ref: `#/components/responses/${name}` }]));
}

function problemOf({ code, words = {}, errors }: Example): Problem {
  const text = PROBLEM_TEXTS.nl[code];
  return {
    type: `${PROBLEM_TYPES}${code}`,
    status: PROBLEM_STATUS[code],
    title: text.title,
    detail: text.detail(words),
    instance: 'urn:uuid:5f0c6a3e-9a3c-4a51-8f6e-0f4b6a1d2c3b',
    ...(errors ? { errors } : {}),
  };
}
