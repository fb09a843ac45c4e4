import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp, VERSION } from '../support/build-app.ts';

/** What the linter of the NLGov API Design Rules cannot see, because only a running service shows it. */

let built: BuiltApp;
let broken = false;
beforeAll(async () => {
  built = await builtApp({
    wrapStore: (store) => ({
      ...store,
      listReleases: () => (broken ? Promise.reject(new Error('broken')) : store.listReleases()),
    }),
  });
});
afterAll(() => built.close());

type Answer = Awaited<ReturnType<BuiltApp['get']>>;

const ask = (method: 'HEAD' | 'OPTIONS' | 'DELETE', url: string) => built.app.inject({ method, url });

const ANSWERS: Readonly<Record<string, readonly [status: number, () => Promise<Answer>]>> = {
  'the root': [200, () => built.get('/v1/')],
  'a list': [200, () => built.get('/v1/places')],
  'a match': [200, () => built.post({ profile: {} })],
  'the description': [200, () => built.get('/v1/openapi.json')],
  'the reference': [200, () => built.get('/docs')],
  'a health check': [200, () => built.get('/healthz')],
  'security.txt': [200, () => built.get('/.well-known/security.txt')],
  'the head of a list': [200, () => ask('HEAD', '/v1/places')],
  'a preflight': [204, () => ask('OPTIONS', '/v1/matches')],
  'the way to the reference': [302, () => built.get('/')],
  'nothing new': [304, async () => built.get('/v1/places', { 'if-none-match': '*' })],
  'wrong input': [400, () => built.post({ profile: { x: 1 } })],
  'broken JSON': [400, () => built.post('{')],
  'an address that cannot be decoded': [400, () => built.get('/v1/instruments/%E0%A4%A')],
  'an unknown address': [404, () => built.get('/nowhere')],
  'an unknown instrument': [404, () => built.get('/v1/instruments/x')],
  'another method': [405, () => ask('DELETE', '/v1/places')],
  'another format': [406, () => built.get('/v1/places', { accept: 'application/xml' })],
  'too large': [413, () => built.post(`"${'x'.repeat(70_000)}"`)],
  'another body': [415, () => built.post('x=1', { 'content-type': 'application/x-www-form-urlencoded' })],
  'a mistake inside': [
    500,
    async () => {
      broken = true;
      const answer = await built.get('/v1/releases');
      broken = false;
      return answer;
    },
  ],
};

describe.each(Object.entries(ANSWERS))('the answer to %s', (_name, [status, answered]) => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await answered();
  });

  it(`is a ${status}`, () => {
    expect(answer.statusCode, answer.body).toBe(status);
  });

  it('has the version of the API', () => {
    expect(answer.headers['api-version']).toBe(VERSION);
  });

  it('has the security headers', () => {
    expect(answer.headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'feature-policy': "'none'",
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  it('may be read by a page of any site', () => {
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    const exposed = String(answer.headers['access-control-expose-headers']).split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['API-Version', 'ETag', 'Link', 'Total-Count', 'Retry-After']));
  });
});

const PROBLEMS = Object.entries(ANSWERS).filter(([, [status]]) => status >= 400);

describe('error-handling', () => {
  it.each(PROBLEMS)('gives a problem with its members: %s', async (_name, [status, answered]) => {
    const { headers, body } = await answered();
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
    expect(JSON.parse(body)).toMatchObject({
      type: expect.stringMatching(/^https:\/\//),
      status,
      title: expect.stringMatching(/./),
      detail: expect.stringMatching(/\.$/),
      instance: expect.stringMatching(/^urn:uuid:/),
    });
    expect(body).not.toMatch(/node_modules|Error:|\.ts:/);
  });
});

describe('a 304', () => {
  it('has no body and keeps what a cache needs', async () => {
    const { headers, body } = await built.get('/v1/places', { 'if-none-match': '*' });
    expect(body).toBe('');
    expect(headers['content-type']).toBeUndefined();
    expect(headers).toMatchObject({ etag: expect.any(String), 'cache-control': 'public, max-age=300' });
  });
});

describe('no-trailing-slash', () => {
  it.each(['/v1/instruments/', '/v1/matches/', '/v1/instruments/study-east/', '/v1/places/?level=province', '/docs/'])(
    'is a 404 and no redirect: %s',
    async (url) => {
      const { statusCode, headers } = await built.get(url);
      expect([statusCode, headers.location]).toEqual([404, undefined]);
    },
  );
});

describe('cors', () => {
  it('lets a page send what a request needs', async () => {
    const { headers } = await built.app.inject({
      method: 'OPTIONS',
      url: '/v1/matches',
      headers: { origin: 'https://ondernemersplein.test', 'access-control-request-method': 'POST' },
    });
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS, POST');
    expect(String(headers['access-control-allow-headers']).toLowerCase()).toContain('content-type');
    expect(headers['access-control-max-age']).toBe('86400');
  });
});

describe('date-time', () => {
  it('is accepted with any offset and answered in UTC', async () => {
    const answer = (await built.post({ profile: {}, asOf: '2016-05-10T02:00:00-05:00' })).json();
    expect(answer.asOf).toBe('2016-05-10T07:00:00Z');
    const { body } = await built.get('/v1/instruments/study-east/editions');
    const moments = [...body.matchAll(/"\d{4}-\d{2}-\d{2}T[^"]*"/g)].map(([moment]) => moment);
    expect(moments.length).toBeGreaterThan(0);
    expect(moments.filter((moment) => !/T\d{2}:\d{2}:\d{2}Z"$/.test(moment))).toEqual([]);
  });
});

describe('content negotiation', () => {
  it('never copies Accept into Content-Type', async () => {
    const { headers } = await built.get('/v1/places', { accept: 'application/*;q=0.8, text/evil' });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('says the language of texts', async () => {
    expect((await built.get('/v1/facts', { 'accept-language': 'en' })).headers['content-language']).toBe('en');
    expect((await built.post({ profile: {} })).headers['content-language']).toBe('nl');
  });
});
