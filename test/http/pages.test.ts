import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPages } from '../../src/http/pages.ts';
import { type BuiltApp, builtApp, VERSION } from '../support/build-app.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** A folder as the build writes it, with one page. */
function builtPages(): string {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('pages/pages.json', JSON.stringify([{ path: '/', file: 'home.nl.html', language: 'nl' }]));
  write('pages/home.nl.html', '<!DOCTYPE html><title>x</title>');
  write('pages/favicon.svg', '<svg/>');
  write('pages/assets/home-abc.js', 'export {};');
  write('lookup/1.0.0/instrument-lookup.js', 'export {};');
  return root;
}

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp({ webRoot: builtPages() });
});
afterAll(() => built.close());

describe('a page for people', () => {
  it('is checked for news each time and sent again only when there is some', async () => {
    const { statusCode, headers, body } = await built.get('/');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'nl',
    });
    expect(body).toContain('<title>x</title>');
    const again = await built.get('/', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('runs under a policy of its own that allows nothing from elsewhere and nothing inline', async () => {
    const { headers } = await built.get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
  });

  it('sets no cookie, and carries nothing that belongs to the API', async () => {
    const { headers } = await built.get('/');
    for (const name of ['set-cookie', 'api-version', 'access-control-allow-origin'])
      expect(headers[name], name).toBeUndefined();
  });

  it('takes no other method', async () => {
    const answer = await built.app.inject({ method: 'POST', url: '/' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('a file of a page', () => {
  it('has a hash in its name and is kept', async () => {
    const { statusCode, headers } = await built.get('/assets/home-abc.js');
    expect([statusCode, headers['cache-control']]).toEqual([200, FOR_EVER]);
  });

  it.each(['/assets/home-old.js', '/assets/..%2Fpages.json', '/pages.json', '/home.nl.html'])(
    'is not %s',
    async (path) => {
      const answer = await built.get(path);
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(answer.headers['api-version']).toBe(VERSION);
    },
  );
});

describe('the lookup', () => {
  it('may be loaded by every site, and is kept', async () => {
    const { statusCode, headers } = await built.get('/lookup/1.0.0/instrument-lookup.js');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': FOR_EVER,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': expect.stringContaining('javascript'),
    });
  });

  it('is not there in a version that never was', async () => {
    const answer = await built.get('/lookup/9.9.9/instrument-lookup.js');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
  });
});

describe('a service without built pages', () => {
  it('knows that it has none', () => {
    expect(hasPages(mkdtempSync(join(tmpdir(), 'empty-')))).toBe(false);
    expect(hasPages(builtPages())).toBe(true);
  });
});
