import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation, Response } from '../src/http/openapi/document.ts';
import { createKvkRegister } from '../src/kvk/kvk-register.ts';
import { type BuiltApp, builtApp, VERSION } from './support/build-app.ts';
import { document, faults, GOLDEN } from './support/build-schema-check.ts';
import { embeddedFiles } from './support/embedded-snapshot.ts';
import { KEY, type KvkStub, startKvkStub } from './support/kvk-stub.ts';

const responses = document.components?.responses ?? {};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method,
    operation,
    name: `${method.toUpperCase()} ${path}`,
  })),
);

let built: BuiltApp;
let kvk: KvkStub;
beforeAll(async () => {
  kvk = await startKvkStub();
  const register = createKvkRegister({ url: kvk.url, key: KEY });
  built = await builtApp({ releases: [embeddedFiles()], register });
});
afterAll(async () => {
  await built.close();
  await kvk.close();
});

/** Beside what every operation of its kind has. */
const FURTHER_STATUSES: Readonly<Record<string, readonly string[]>> = {
  lookUpCompany: ['404', '501', '502', '503', '504'],
};

function resolved(response: Operation['responses'][string] | undefined): Response {
  if (!response) throw new Error('no such response');
  if (!('$ref' in response)) return response;
  const found = responses[response.$ref.slice(response.$ref.lastIndexOf('/') + 1)];
  if (!found) throw new Error(`${response.$ref} is nowhere`);
  return found;
}

function schemaOf(operation: Operation, status: string, type: string): unknown {
  return resolved(operation.responses[status]).content?.[type]?.schema;
}

type Parameter = { readonly in: string; readonly name: string; readonly example?: unknown };

function parametersOf(operation: Operation, place: string): readonly Parameter[] {
  return (operation.parameters ?? []).filter((parameter) => parameter.in === place);
}

/** The address of an operation with its documented examples filled in. */
function exampleUrl(path: string, operation: Operation, query: readonly Parameter[]): string {
  const filled = parametersOf(operation, 'path').reduce(
    (url, { name, example }) => url.replace(`{${name}}`, encodeURIComponent(String(example))),
    path,
  );
  const search = new URLSearchParams(query.map(({ name, example }): [string, string] => [name, String(example)]));
  return `/v1${filled}${query.length > 0 ? `?${search}` : ''}`;
}

type Examples = Readonly<Record<string, { readonly value: unknown }>>;

describe('the published document', () => {
  it('is what the service serves', async () => {
    const { body, headers } = await built.get('/v1/openapi.json');
    expect(body === GOLDEN, 'openapi/openapi.json is not up to date; write it with: npm run openapi').toBe(true);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('has the version of the API, in every place', async () => {
    expect(document.openapi).toBe('3.0.3');
    expect(document.info.version).toBe(VERSION);
    expect((await built.get('/v1')).headers['api-version']).toBe(VERSION);
  });

  it('shows the human reference the same', async () => {
    expect((await built.get('/docs/json')).json()).toEqual(JSON.parse(GOLDEN));
  });

  it.each(operations)('names $name', ({ operation }) => {
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.tags).toHaveLength(1);
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(operation.description).toMatch(/\.$/);
  });

  it('describes every tag, parameter and named shape', () => {
    const tags = new Set((document.tags as { name: string }[]).map(({ name }) => name));
    expect(operations.flatMap(({ operation }) => operation.tags ?? []).filter((tag) => !tags.has(tag))).toEqual([]);
    const parameters = operations.flatMap(({ operation }) => operation.parameters ?? []);
    expect(parameters.filter((parameter) => !('description' in parameter) || !('example' in parameter))).toEqual([]);
    const shapes = Object.entries(document.components?.schemas ?? {});
    expect(shapes.filter(([, shape]) => !(shape as object).hasOwnProperty.call(shape, 'description'))).toEqual([]);
  });

  it.each(operations)('tells what can go wrong with $name', ({ method, operation }) => {
    const statuses = Object.keys(operation.responses);
    const expected = ['200', '406', '500', ...(method === 'post' ? ['400', '413', '415'] : ['304'])];
    if (parametersOf(operation, 'query').length > 0) expected.push('400');
    if (parametersOf(operation, 'path').length > 0) expected.push('404');
    expected.push(...(FURTHER_STATUSES[operation.operationId ?? ''] ?? []));
    expect(statuses.sort()).toEqual([...new Set(expected)].sort());
    for (const status of statuses) {
      const { content, headers } = resolved(operation.responses[status]);
      expect(headers).toHaveProperty('API-Version');
      if (status === '503') expect(headers).toHaveProperty('Retry-After');
      if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
    }
  });
});

describe('the examples', () => {
  it.each(Object.entries(responses))('of a problem fit its shape: %s', (_name, { content }) => {
    const media = content?.['application/problem+json'];
    const examples = Object.values((media?.examples ?? {}) as Examples);
    expect(examples.length).toBeGreaterThan(0);
    for (const { value } of examples) expect(faults(media?.schema, value)).toEqual([]);
  });

  it.each(operations)('of an answer fit its shape: $name', ({ operation }) => {
    for (const { schema } of Object.values(resolved(operation.responses['200']).content ?? {})) {
      const name = String((schema as { $ref: string }).$ref).slice('#/components/schemas/'.length);
      const shape = document.components?.schemas?.[name] as { example?: unknown } | undefined;
      expect(shape?.example, name).toBeDefined();
      expect(faults(schema, shape?.example)).toEqual([]);
    }
  });

  const bodies = operations.flatMap(({ operation, path, name }) =>
    Object.entries((operation.requestBody?.content['application/json']?.examples ?? {}) as Examples).map(
      ([example, { value }]) => ({ name, example, path, operation, value }),
    ),
  );

  it.each(bodies)('of a body is answered as documented: $name, $example', async ({ path, operation, value }) => {
    const answer = await built.app.inject({ method: 'POST', url: `/v1${path}`, payload: value as object });
    expect(answer.statusCode, answer.body).toBe(200);
    expect(faults(schemaOf(operation, '200', 'application/json'), answer.json())).toEqual([]);
  });

  it('of a body stand at every operation that takes one', () => {
    const named = new Set(bodies.map(({ name }) => name));
    expect(operations.filter(({ operation, name }) => operation.requestBody && !named.has(name))).toEqual([]);
  });

  const reads = operations.filter(({ method }) => method === 'get');

  it.each(reads)('of parameters are answered as documented: $name', async ({ path, operation }) => {
    const query = parametersOf(operation, 'query');
    for (const chosen of [[], query, ...query.map((parameter) => [parameter])]) {
      const answer = await built.get(exampleUrl(path, operation, chosen));
      expect(answer.statusCode, answer.body).toBe(200);
      expect(faults(schemaOf(operation, '200', 'application/json'), answer.json())).toEqual([]);
      const promised = Object.keys(resolved(operation.responses['200']).headers ?? {});
      const kept = promised.filter((name) => !['Content-Language', 'Link'].includes(name));
      for (const name of kept) expect(answer.headers).toHaveProperty(name.toLowerCase());
    }
  });

  it.each(reads)('give linked data where that is documented: $name', async ({ path, operation }) => {
    const schema = schemaOf(operation, '200', 'application/ld+json');
    const answer = await built.get(exampleUrl(path, operation, []), { accept: 'application/ld+json' });
    expect(answer.statusCode).toBe(schema ? 200 : 406);
    expect(faults(schema ?? schemaOf(operation, '406', 'application/problem+json'), answer.json())).toEqual([]);
  });
});
