import type { z } from 'zod';
import { type Failure, type FailureCode, failure } from '../../failure.ts';

type Issue = z.core.$ZodIssue;

/** What a shape found wrong in a document, in the product's own failure codes. */
export function failuresOf(issue: Issue, input: unknown): readonly Failure[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const language = path.at(-1) === 'nl' || path.at(-1) === 'en';
  if (language && (issue.code === 'invalid_type' || issue.code === 'too_small'))
    return [failure('missing-language', path)];
  if (path.length > 0 && memberAt(input, path) === undefined) return [failure('missing-member', path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => failure('unknown-member', [...path, key]));
    case 'invalid_type':
      return [failure('wrong-type', path, { expected: issue.expected })];
    case 'invalid_value':
      return [failure('unknown-option', path, { allowed: issue.values.map(String) })];
    case 'invalid_union':
      return failuresOfUnion(issue, input);
    case 'too_small':
      if (issue.origin === 'array' && issue.minimum === 1) return [failure('empty-list', path)];
      return [outOfBounds(issue.origin, path, { minimum: Number(issue.minimum) })];
    case 'too_big':
      return [outOfBounds(issue.origin, path, { maximum: Number(issue.maximum) })];
    case 'invalid_format':
      return [failure('invalid-value', path, { expected: formatOf(issue) })];
    case 'custom':
      return [failure((issue.params?.failure as FailureCode | undefined) ?? 'invalid-value', path)];
    default:
      return [failure('invalid-value', path)];
  }
}

/** How ids are written: those of facts as JSON keys, all others with hyphens. */
function formatOf({ format, pattern = '' }: Extract<Issue, { code: 'invalid_format' }>): string {
  if (format === 'url') return 'https://…';
  return pattern.includes('A-Z') ? 'camelCase' : 'kebab-case';
}

/** Of several forms a value may take, the editor meant the one that was read furthest; when in doubt the first. */
function failuresOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown): readonly Failure[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if ('options' in issue && Array.isArray(issue.options))
    return [failure('unknown-option', path, { allowed: issue.options.map(String) })];
  const reach = (branch: readonly Issue[]) =>
    Math.max(...branch.map((one) => one.path.length + (one.code === 'custom' ? 1 : 0)));
  const [meant = []] = [...issue.errors].sort((a, b) => reach(b) - reach(a));
  return meant.flatMap((one) => failuresOf({ ...one, path: [...issue.path, ...one.path] }, input));
}

function outOfBounds(origin: string, path: Failure['path'], bounds: Failure['details']): Failure {
  return origin === 'number' || origin === 'int'
    ? failure('out-of-bounds', path, bounds)
    : failure('invalid-value', path);
}

function memberAt(input: unknown, path: Failure['path']): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null
        ? (part as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    input,
  );
}
