import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type Failure, jsonPointer } from '../core/failure.ts';
import type { Language } from '../core/text.ts';
import { failureText } from '../text/failure-text.ts';
import { PROBLEM_TEXTS, type ProblemCode, type ProblemWords } from '../text/problem-text.ts';
import { FAILURE_STATUS, PROBLEM_STATUS, type Problem, type RequestPart } from './contract/problem.ts';
import { type Refusal, requestFailures } from './request-failures.ts';
import { languageOf } from './request-language.ts';
import { PROBLEM_TYPES } from './service.ts';

const REFUSALS = Symbol('refusals');

type RefusalError = Error & { readonly [REFUSALS]: readonly Refusal[] };

/** What a route throws when the core refuses part of a request; it becomes a 400, or a 404 when all that is wrong is a name. */
export function refusal(part: RequestPart, failures: readonly Failure[]): Error {
  return Object.assign(new Error('refused'), { [REFUSALS]: [{ in: part, failures }] });
}

/** Answers with a problem that says nothing about a part of the request. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  words: ProblemWords = {},
): FastifyReply {
  return send(request, reply, { code, status: PROBLEM_STATUS[code], words });
}

/** Turns whatever went wrong into a problem. What is not known to be the caller's doing is a 500 that tells nothing. */
export function handleError(
  error: FastifyError | RefusalError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (REFUSALS in error) return sendRefusals(request, reply, error[REFUSALS]);
  if (error.validation) {
    return sendRefusals(request, reply, requestFailures(request, error.validationContext));
  }
  const code = problemOf(error);
  if (code === 'internal-error') request.log.error({ error: describeError(error) }, 'request failed');
  return sendProblem(request, reply, code);
}

/** The root of the API: the one address that exists with and without a slash at its end (no-trailing-slash). */
const API_ROOT = /^\/v\d+\/(\?|$)/;

/** An address that leads nowhere, also because it ends in a slash. Leaves the root of the API to its route. */
export function handleUnknownRoute(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (!request.is404 && API_ROOT.test(request.url)) return undefined;
  return sendProblem(request, reply, 'unknown-route');
}

function sendRefusals(request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]): FastifyReply {
  const language = languageOf(request);
  const errors = refusals.flatMap((refused) =>
    refused.failures.map((found) => problemError(found, refused.in, language)),
  );
  // What does not exist is a 404 when the address names it; a body or query that names it is a wrong body or query.
  const missing = errors.every((error) => error.in === 'path' && FAILURE_STATUS[error.code] === 404);
  const code = missing ? 'not-found' : 'invalid-input';
  return send(request, reply, { code, status: PROBLEM_STATUS[code], words: { count: errors.length }, errors });
}

function problemError(found: Failure, part: RequestPart, language: Language) {
  const [parameter = ''] = found.path;
  const location = part === 'body' ? jsonPointer(found.path) : String(parameter);
  return { in: part, location, code: found.code, detail: failureText(found, language) };
}

type Told = {
  readonly code: ProblemCode;
  readonly status: number;
  readonly words: ProblemWords;
  readonly errors?: Problem['errors'];
};

function send(request: FastifyRequest, reply: FastifyReply, { code, status, words, errors }: Told): FastifyReply {
  const language = languageOf(request);
  const text = PROBLEM_TEXTS[language][code];
  const problem: Problem = {
    type: `${PROBLEM_TYPES}${code}`,
    status,
    title: text.title,
    detail: text.detail(words),
    instance: `urn:uuid:${request.id}`,
    ...(errors ? { errors } : {}),
  };
  return reply
    .code(status)
    .headers({ 'content-type': 'application/problem+json', 'content-language': language, 'cache-control': 'no-store' })
    .send(JSON.stringify(problem));
}

const PROBLEM_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: 'unknown-route',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

/** The framework's own refusals; a body it could not parse is the only 400 that comes after the head was read. */
function problemOf(error: FastifyError): ProblemCode {
  const status = error.statusCode ?? 500;
  if (status >= 500) return 'internal-error';
  const named = PROBLEM_OF_STATUS[status];
  if (named) return named;
  return error.code?.includes('JSON') || error instanceof SyntaxError ? 'malformed-json' : 'malformed-request';
}

/** The first place in our own files, as in `at handler (file:///app/dist/http/routes/get-root.js:12:5)`. */
const OWN_PLACE = /^ {4}at .*\/(?:src|dist)\/([^\s:]+:\d+:\d+)\)?$/m;

/** Where it went wrong in our own code. No message, which can hold what the caller sent, and no stack. */
function describeError(error: FastifyError) {
  return { name: error.name, code: error.code, at: OWN_PLACE.exec(error.stack ?? '')?.[1] };
}
