import { COMPANY_LOOKUP_EXAMPLES } from '../contract/company-example.ts';
import { MATCH_REQUEST_EXAMPLES } from '../contract/match-example.ts';
import { QUESTION_REQUEST_EXAMPLES } from '../contract/question-example.ts';
import { RECEIPT_REQUEST_EXAMPLES } from '../contract/receipt-example.ts';
import type { Components, Media, OpenapiDocument, Operation, PathItem, Reference, Response } from './document.ts';
import { type HeaderName, headerComponents, headers } from './headers.ts';
import { type ProblemName, problemReferences, problemResponses } from './problem-responses.ts';

type Schemas = Readonly<Record<string, unknown>>;

const SCHEMAS = '#/components/schemas/';

/** Named examples of request bodies, by operation. */
const BODY_EXAMPLES: Readonly<Record<string, unknown>> = {
  matchProfile: MATCH_REQUEST_EXAMPLES,
  askNext: QUESTION_REQUEST_EXAMPLES,
  verifyReceipt: RECEIPT_REQUEST_EXAMPLES,
  lookUpCompany: COMPANY_LOOKUP_EXAMPLES,
};

/** What can go wrong with one operation only. */
const FURTHER_PROBLEMS: Readonly<Record<string, readonly ProblemName[]>> = {
  lookUpCompany: ['CompanyNotFound', 'RegisterOff', 'RegisterFailed', 'RegisterUnavailable', 'RegisterTimeout'],
};

/** Adds to the document what every operation shares, which no route says itself: headers, 304 and problems. */
export function finishDocument(document: OpenapiDocument): OpenapiDocument {
  const all = document.components?.schemas ?? {};
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, operations]) => [path, finishPath(operations, all)]),
  );
  const responses = problemResponses();
  const schemas = withoutUnused(all, { paths, responses });
  const components: Components = { headers: headerComponents(), responses, schemas };
  return plainNames({ ...document, paths, components });
}

function finishPath(operations: PathItem, schemas: Schemas): PathItem {
  return Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [method, finishOperation(method, operation, schemas)]),
  );
}

function finishOperation(method: string, operation: Operation, schemas: Schemas): Operation {
  const { '200': ok, ...others } = operation.responses;
  const parameters = operation.parameters ?? [];
  const has = (place: string, name?: string) =>
    parameters.some((parameter) => parameter.in === place && (name === undefined || parameter.name === name));
  const open = method === 'get';
  const names: readonly HeaderName[] = [
    'API-Version',
    'Cache-Control',
    ...(!open || has('query', 'language') ? (['Content-Language'] as const) : []),
    ...(open ? (['ETag'] as const) : []),
    ...(has('query', 'page') ? (['Link', 'Total-Count'] as const) : []),
  ];
  const problems: readonly ProblemName[] = [
    ...(!open || has('query') ? (['BadRequest'] as const) : []),
    ...(has('path') ? (['NotFound'] as const) : []),
    'NotAcceptable',
    ...(open ? [] : (['ContentTooLarge', 'UnsupportedMediaType'] as const)),
    'InternalServerError',
    ...(FURTHER_PROBLEMS[operation.operationId ?? ''] ?? []),
  ];
  const unchanged: Response = {
    description: 'Er is niets veranderd sinds het antwoord met deze ETag.',
    headers: headers('API-Version', 'Cache-Control', 'ETag'),
  };
  return {
    ...operation,
    ...withBodyExamples(operation),
    responses: {
      ...(ok ? { 200: finishAnswer(ok, names, schemas) } : {}),
      ...others,
      ...(open ? { 304: unchanged } : {}),
      ...problemReferences(problems),
    },
  };
}

function withBodyExamples({ operationId, requestBody }: Operation): Pick<Operation, 'requestBody'> {
  if (!requestBody) return {};
  const examples = BODY_EXAMPLES[operationId ?? ''];
  const content = Object.entries(requestBody.content).map(([type, media]): [string, Media] => [
    type,
    examples ? { ...media, examples } : media,
  ]);
  return { requestBody: { ...requestBody, content: Object.fromEntries(content) } };
}

/** What an answer is, in the words of its shape. */
function finishAnswer(
  answer: Response | Reference,
  names: readonly HeaderName[],
  schemas: Schemas,
): Response | Reference {
  if ('$ref' in answer) return answer;
  const [media] = Object.values(answer.content ?? {});
  const reference = isRecord(media?.schema) ? String(media.schema.$ref).slice(SCHEMAS.length) : '';
  const shape = schemas[reference];
  const description = isRecord(shape) ? String(shape.description) : answer.description;
  return { ...answer, description, headers: headers(...names) };
}

/** Every shape comes twice, as it is sent and as it is answered; what nothing refers to is left out, and the rest is sorted. */
function withoutUnused(schemas: Schemas, from: unknown): Schemas {
  const used = new Set<string>();
  const follow = (part: unknown): void => {
    if (typeof part === 'object' && part !== null) for (const member of Object.values(part)) follow(member);
    if (typeof part !== 'string' || !part.startsWith(SCHEMAS)) return;
    const name = part.slice(SCHEMAS.length);
    if (used.has(name)) return;
    used.add(name);
    follow(schemas[name]);
  };
  follow(from);
  return Object.fromEntries([...used].sort().map((name) => [name, oneExample(schemas[name])]));
}

/** A schema of OpenAPI 3.0 knows one `example`, where that of a parameter knows several. */
function oneExample(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(oneExample);
  if (!isRecord(schema)) return schema;
  const members = Object.entries(schema).map(([key, value]) => {
    if (key === 'example') return [key, value];
    return key === 'examples' && Array.isArray(value) ? ['example', value[0]] : [key, oneExample(value)];
  });
  return Object.fromEntries(members);
}

/** Shapes that are only sent get the name they were given, without the ending that tells sent from answered. */
function plainNames(document: OpenapiDocument): OpenapiDocument {
  const names = new Set(Object.keys(document.components?.schemas ?? {}));
  const plain = (name: string) => (name.endsWith('Input') && !names.has(name.slice(0, -5)) ? name.slice(0, -5) : name);
  const text = JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(SCHEMAS) ? SCHEMAS + plain(value.slice(SCHEMAS.length)) : value,
  );
  const renamed: OpenapiDocument = JSON.parse(text);
  const schemas = Object.entries(renamed.components?.schemas ?? {}).map(([name, schema]) => [plain(name), schema]);
  return { ...renamed, components: { ...renamed.components, schemas: Object.fromEntries(schemas) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
