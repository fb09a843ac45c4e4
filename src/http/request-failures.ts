import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { suggestionFor } from '../core/closest.ts';
import { FAILURE_CODES, type Failure, type FailureCode, failure } from '../core/failure.ts';
import type { RequestPart } from './contract/problem.ts';

/** Failures and the part of the request they are in. */
export type Refusal = { readonly in: RequestPart; readonly failures: readonly Failure[] };

type Part = { readonly in: RequestPart; readonly member: 'params' | 'body' | 'querystring' };

/** The order in which the framework checks the parts; it stops at the first that is wrong, a caller wants all of them. */
const PARTS: readonly Part[] = [
  { in: 'path', member: 'params' },
  { in: 'body', member: 'body' },
  { in: 'query', member: 'querystring' },
];

/** Everything that is wrong with a request: what its shapes find, from the part the framework stopped at onwards, and the rest. */
export function requestFailures(request: FastifyRequest, stoppedAt: string | undefined): readonly Refusal[] {
  const first = PARTS.findIndex(({ member }) => member === stoppedAt);
  const inputs = { params: request.params, body: request.body, querystring: request.query };
  const ofShapes = PARTS.slice(Math.max(0, first)).flatMap(({ in: part, member }): readonly Refusal[] => {
    const shape = request.routeOptions.schema?.[member];
    if (!(shape instanceof z.ZodType)) return [];
    const result = shape.safeParse(inputs[member], { reportInput: true });
    return result.success
      ? []
      : [{ in: part, failures: result.error.issues.flatMap((issue) => failuresOf(issue, shape)) }];
  });
  return [...ofShapes, ...(request.routeOptions.config.furtherFailures?.(request) ?? [])];
}

function failuresOf(issue: z.core.$ZodIssue, shape: z.ZodType): readonly Failure[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        failure('unknown-member', [...path, key], memberDetails(key, path.length === 0 ? shape : undefined)),
      );
    case 'invalid_type':
      if (issue.input === undefined && path.length > 0) return [failure('missing-member', path)];
      return [failure('wrong-type', path, { expected: expectedType(issue.expected) })];
    case 'invalid_value':
      if (issue.input === undefined) return [failure('missing-member', path)];
      return [failure('unknown-option', path, optionDetails(issue.input, issue.values.map(String)))];
    case 'too_small':
      return [failure('out-of-bounds', path, { minimum: Number(issue.minimum) })];
    case 'too_big':
      return [failure('out-of-bounds', path, { maximum: Number(issue.maximum) })];
    case 'custom':
      return [failure(failureCode(issue.params?.failure), path)];
    default:
      return [failure('invalid-value', path)];
  }
}

/** A missing or wrong body is told as "object", which is what every body is. */
function expectedType(expected: string): string {
  return expected === 'record' ? 'object' : expected;
}

function failureCode(named: unknown): FailureCode {
  return FAILURE_CODES.find((code) => code === named) ?? 'invalid-value';
}

function optionDetails(input: unknown, allowed: readonly string[]): Failure['details'] {
  if (typeof input !== 'string') return { allowed };
  return { given: input, allowed, ...suggestionFor(input, allowed) };
}

function memberDetails(key: string, shape: z.ZodType | undefined): Failure['details'] {
  if (!(shape instanceof z.ZodObject)) return {};
  const allowed = Object.keys(shape.shape);
  return { allowed, ...suggestionFor(key, allowed) };
}
