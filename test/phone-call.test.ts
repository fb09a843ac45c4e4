import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp } from './support/build-app.ts';
import { embeddedFiles } from './support/embedded-snapshot.ts';

type Json = Readonly<Record<string, unknown>>;
type Step = {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly request: Json;
  readonly shown: Json;
};

const STEP =
  /^## (.+?)$([\s\S]*?)```http\nPOST (\S+)\n\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```([\s\S]*?)(?=^## |$(?![\s\S]))/gm;

const document = readFileSync(new URL('../docs/phone-call.md', import.meta.url), 'utf8');
const steps = [...document.matchAll(STEP)].map(
  ([, title = '', before = '', url = '', request = '', shown = '', after = '']): Step => ({
    title,
    text: before + after,
    url,
    request: JSON.parse(request),
    shown: JSON.parse(shown),
  }),
);

/** The matches step, which the receipt is of. */
const MATCHES_STEP = 4;

let built: BuiltApp;
let answers: readonly Json[];

beforeAll(async () => {
  built = await builtApp({ releases: [embeddedFiles()] });
  const found: Json[] = [];
  for (const { url, request } of steps) {
    const payload = withReceipt(request, steps[MATCHES_STEP]?.request, found[MATCHES_STEP]);
    const response = await built.app.inject({ method: 'POST', url, payload });
    expect(response.statusCode, response.body).toBe(200);
    found.push(response.json());
  }
  answers = found;
});
afterAll(() => built.close());

describe('docs/phone-call.md', () => {
  it('goes from "Gelderland, metaalbedrijf" to a receipt in seven steps', () => {
    expect(steps.map(({ url }) => url)).toEqual([
      ...Array.from({ length: 4 }, () => '/v1/questions'),
      '/v1/matches',
      '/v1/matches',
      '/v1/receipts/_verify',
    ]);
    expect(steps[0]?.request.profile).toEqual({ location: 'Gelderland', activities: ['25'] });
  });

  it.each(steps.map(({ title }, i) => [title, i] as const))('shows what is answered: %s', (_title, i) => {
    expect(partsMissing(steps[i]?.shown, answers[i], '')).toEqual([]);
  });

  it('has the adviser read the question that was answered, word for word', () => {
    for (const [i, { url, text }] of steps.entries()) {
      if (url !== '/v1/questions') continue;
      const [first] = (answers[i]?.questions ?? []) as readonly { question: string }[];
      expect(text).toContain(`**Adviseur:** ${first?.question}`);
    }
  });

  it('shows three instruments that fit, each with a desk, what it brings and a reason', () => {
    const shown = (steps[MATCHES_STEP]?.shown.matches ?? []) as readonly Json[];
    const fitting = shown.filter(({ verdict }) => String(verdict).startsWith('eligible'));
    expect(fitting).toHaveLength(3);
    for (const match of fitting)
      expect(Object.keys(match)).toEqual(expect.arrayContaining(['desk', 'benefit', 'conditions']));
  });
});

/** The last step refers to the request and the answer of an earlier one. */
function withReceipt(request: Json, earlier: Json | undefined, answer: Json | undefined): Json {
  if (!('receipt' in request)) return request;
  const { asOf, release, engine, resultDigest } = answer ?? {};
  return { ...request, request: earlier, receipt: { asOf, release, engine, resultDigest } };
}

/** Where something that is shown is not in the answer. What a list shows must stand in it in that order, with anything in between. */
function partsMissing(shown: unknown, found: unknown, path: string): readonly string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(found) || (shown.length === 0 && found.length > 0)) return [path];
    let from = 0;
    return shown.flatMap((item, i) => {
      const at = found.findIndex((other, j) => j >= from && partsMissing(item, other, '').length === 0);
      if (at === -1) return [`${path}/${i} ${JSON.stringify(item).slice(0, 120)}`];
      from = at + 1;
      return [];
    });
  }
  if (typeof shown !== 'object' || shown === null) return shown === found ? [] : [`${path}: ${JSON.stringify(found)}`];
  if (typeof found !== 'object' || found === null) return [path];
  const members = new Map(Object.entries(found));
  return Object.entries(shown).flatMap(([name, value]) => partsMissing(value, members.get(name), `${path}/${name}`));
}
