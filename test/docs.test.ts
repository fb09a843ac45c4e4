import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AVAILABILITIES } from '../src/core/catalogue/availability.ts';
import {
  AID_REGIMES,
  APPLICANT_TYPES,
  BENEFIT_FORMS,
  COMBINATIONS,
  CONFIDENCES,
  KINDS,
  ORDERS,
  SCOPES,
} from '../src/core/catalogue/instrument.ts';
import { ASPECTS } from '../src/core/landscape/overlap-aspects.ts';
import { RELATIONS } from '../src/core/landscape/overlaps.ts';
import { WHITE_SPOT_REASONS } from '../src/core/landscape/white-spots.ts';
import { VERDICTS } from '../src/core/matching/verdict.ts';
import { ENTRY_KINDS } from '../src/kvk/company-register.ts';

describe('docs/dependencies.md', () => {
  it('argues every dependency once, and no other', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    expect(firstColumn(read('docs/dependencies.md')).sort()).toEqual(
      Object.keys({ ...dependencies, ...devDependencies }).sort(),
    );
  });
});

describe('docs/glossary.md', () => {
  const explained = new Set(firstColumn(read('docs/glossary.md')));

  it.each(
    Object.entries({
      ...{ VERDICTS, AVAILABILITIES, KINDS, SCOPES, APPLICANT_TYPES, BENEFIT_FORMS, ORDERS, CONFIDENCES },
      ...{ AID_REGIMES, COMBINATIONS },
      ENTRY_KINDS,
      RELATIONS,
      ASPECTS,
      WHITE_SPOT_REASONS,
    }),
  )('explains all %s', (_list, words) => {
    expect(words.filter((word) => !explained.has(word))).toEqual([]);
  });

  it('explains every name of the API', () => {
    const names = [...namesIn(JSON.parse(read('openapi/openapi.json')))];
    expect(names.filter((name) => !explained.has(name)).sort()).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The names between backticks in the first column of the tables. */
function firstColumn(markdown: string): string[] {
  const cells = markdown.split('\n').flatMap((line) => /^\| (`[^|]+`) +\|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => cell.split(', ').map((name) => name.slice(1, -1)));
}

/** Members of every schema and names of every query parameter; examples are data and hold other names. */
function* namesIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  if ('in' in part && part.in === 'query' && 'name' in part) yield String(part.name);
  for (const [key, value] of Object.entries(part)) {
    if (key === 'example' || key === 'examples') continue;
    if (key === 'properties') yield* Object.keys(value);
    yield* namesIn(value);
  }
}
