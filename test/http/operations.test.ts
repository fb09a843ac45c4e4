import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp, NOW, PUBLIC_URL } from '../support/build-app.ts';

let built: BuiltApp;
let reachable = true;
let broken = false;
beforeAll(async () => {
  built = await builtApp({
    wrapStore: (store) => ({
      ...store,
      ping: async () => {
        if (!reachable) throw new Error('secret-path.db is gone');
      },
      listReleases: async () => {
        if (broken) throw new Error('secret-path.db is gone');
        return store.listReleases();
      },
    }),
  });
});
afterAll(() => built.close());

describe('operations', () => {
  it('tells that the process lives', async () => {
    const answer = await built.get('/healthz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('tells whether it can answer', async () => {
    expect((await built.get('/readyz')).json()).toEqual({ status: 'ready', release: 1 });
    reachable = false;
    const answer = await built.get('/readyz');
    reachable = true;
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).not.toContain('secret-path');
  });

  it('answers matches while the store is gone', async () => {
    reachable = false;
    const answer = await built.post({ profile: {} });
    reachable = true;
    expect(answer.statusCode).toBe(200);
  });

  it('hides what went wrong inside', async () => {
    broken = true;
    const answer = await built.get('/v1/releases');
    broken = false;
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({
      type: 'https://api.instrumentenwijzer.nl/problems/internal-error',
      status: 500,
      title: 'Fout in de dienst',
      detail: expect.stringContaining('Probeer het later opnieuw.'),
      instance: expect.stringMatching(/^urn:uuid:/),
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('counts requests by route and status, never by address', async () => {
    await built.get('/v1/instruments/study-east');
    await built.get('/v1/instruments/no-such-thing');
    await built.get('/nowhere/at-all');
    const { body, headers } = await built.get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('http_requests_total{method="GET",route="/v1/instruments/:id",status="200"} 1');
    expect(body).toContain('http_requests_total{method="GET",route="/v1/instruments/:id",status="404"} 1');
    expect(body).toContain('http_requests_total{method="GET",route="unmatched",status="404"} 1');
    expect(body).toContain('http_request_duration_seconds_bucket');
    expect(body).not.toMatch(/study-east|no-such-thing|nowhere/);
  });

  it('names whom to tell of a weakness, for at most a year', async () => {
    const { body, headers } = await built.get('/.well-known/security.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).toMatch(/^Contact: mailto:\S+@\S+$/m);
    expect(body).toContain(`Canonical: ${PUBLIC_URL}/.well-known/security.txt\n`);
    const expires = Date.parse(/^Expires: (\S+)$/m.exec(body)?.[1] ?? '');
    expect(expires).toBeGreaterThan(NOW + 30 * 86_400_000);
    expect(expires).toBeLessThan(NOW + 365 * 86_400_000);
  });

  it('shows people the reference, from files of its own', async () => {
    const home = await built.get('/');
    expect([home.statusCode, home.headers.location]).toEqual([302, '/docs']);
    const page = await built.get('/docs');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(sources.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });
});

describe('GET /v1', () => {
  it('says what the service is and where everything stands, with and without a slash', async () => {
    const root = await built.get('/v1');
    expect(root.json()).toMatchObject({ name: 'Instrumentenwijzer', ruleLanguage: '1.0', release: { number: 1 } });
    expect(root.json()).toMatchObject({
      instrumentCount: expect.any(Number),
      lastConfirmed: expect.stringMatching(/^20/),
    });
    expect((await built.get('/v1/')).body).toBe(root.body);
    const links: Record<string, { href: string }> = root.json()._links;
    for (const { href } of Object.values(links)) {
      expect(href.startsWith(PUBLIC_URL)).toBe(true);
      const answer = await built.get(href.slice(PUBLIC_URL.length));
      // What takes a body answers a GET with the method to use.
      const posted = answer.headers.allow === 'OPTIONS, POST';
      expect([answer.statusCode, posted], href).toEqual(href.includes('/_') ? [405, true] : [200, false]);
    }
  });
});
