import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp } from '../support/build-app.ts';

let first: BuiltApp;
let second: BuiltApp;
beforeAll(async () => {
  first = await builtApp();
  second = await builtApp();
});
afterAll(async () => {
  await first.close();
  await second.close();
});

const READS = [
  '/v1',
  '/v1/openapi.json',
  '/v1/matches?location=pv25&themes=energie&include=conditions,ineligible',
  '/v1/matches?location=pv30&themes=water&projectActivity=industrial-research&include=wayIn',
  '/v1/instruments?sort=-name',
  '/v1/instruments/study-east',
  '/v1/instruments/study-east/editions',
  '/v1/places',
  '/v1/themes',
  '/v1/activities',
  '/v1/facts',
  '/v1/definitions',
  '/v1/organisations',
  '/v1/releases',
  '/v1/releases/1',
  '/v1/releases/1/changes',
];

describe.each(READS)('GET %s', (url) => {
  it('gives the same bytes each time and in each process', async () => {
    const answers = [await first.get(url), await first.get(url), await second.get(url)];
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
  });

  it('gives 304 to who has it already', async () => {
    const { headers } = await first.get(url);
    const tag = String(headers.etag);
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await second.get(url, { 'if-none-match': known });
      expect([answer.statusCode, answer.body], known).toEqual([304, '']);
      expect(answer.headers.etag).toBe(tag);
    }
    expect((await first.get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('gives HEAD the same headers and no body', async () => {
    const { headers } = await first.get(url);
    const head = await first.app.inject({ method: 'HEAD', url });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers.etag).toBe(headers.etag);
    expect(head.headers['cache-control']).toBe('public, max-age=300');
  });
});

describe('POST /v1/matches', () => {
  const body = {
    profile: { location: 'Nijmegen', employees: { atLeast: 5, below: 20 }, themes: { atLeast: ['energie'] } },
    asOf: '2016-05-20',
    include: ['conditions', 'ineligible', 'wayIn'],
  };

  it('gives the same bytes each time, in each process, in whatever order facts are named', async () => {
    const { location, employees, themes } = body.profile;
    const turned = { include: body.include, asOf: body.asOf, profile: { themes, location, employees } };
    const answers = [await first.post(body), await first.post(body), await second.post(body)];
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect((await second.post(turned)).json().resultDigest).toBe(answers[0]?.json().resultDigest);
    expect((await second.post(turned)).json().matches).toEqual(answers[0]?.json().matches);
  });

  it('gives another digest when the answer is another', async () => {
    const digest = async (changed: object) => (await first.post({ ...body, ...changed })).json().resultDigest;
    const digests = [await digest({}), await digest({ asOf: '2016-05-21' }), await digest({ profile: {} })];
    expect(new Set(digests).size).toBe(3);
  });
});
