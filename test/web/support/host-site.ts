import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedLookup } from '../../../src/build/published-lookup.ts';

const DEMO = new URL('../../../src/web/lookup/demo/', import.meta.url);
const LOOKUPS = fileURLToPath(new URL('../../../dist/web/lookup', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

export type HostSite = { readonly origin: string; readonly close: () => Promise<void> };

/**
 * Somebody else's site, on an origin of its own, with the demo pages. Its policy allows nothing but itself and our origin: no
 * inline script or style, no eval.
 */
export async function startHostSite(service: string): Promise<HostSite> {
  const { path, integrity } = publishedLookup(LOOKUPS);
  const policy = `default-src 'self'; script-src 'self' ${service}; connect-src ${service}; require-trusted-types-for 'script'; trusted-types lit-html`;
  const server = createServer((request, answer) => {
    const file = (request.url ?? '').slice(1);
    if (file === 'favicon.ico') return void answer.writeHead(204).end();
    try {
      const text = readFileSync(new URL(file, DEMO), 'utf8');
      answer.setHeader('content-security-policy', policy);
      answer.setHeader('content-type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
      answer.end(text.replaceAll('{origin}', service).replaceAll('{path}', path).replaceAll('{integrity}', integrity));
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
