import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { OpenapiDocument } from '../../src/http/openapi/document.ts';

export const GOLDEN = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8');

export const document: OpenapiDocument & Readonly<Record<string, unknown>> = JSON.parse(GOLDEN);

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ ...document, $id: 'openapi' });

/** What a schema of the published document finds wrong with a value. */
export function faults(schema: unknown, value: unknown): unknown {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  const check = ajv.compile(JSON.parse(text));
  return check(value) ? [] : check.errors;
}

/** The same for a schema by its name. */
export function faultsOf(name: string, value: unknown): unknown {
  return faults({ $ref: `#/components/schemas/${name}` }, value);
}
