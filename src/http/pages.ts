import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { LANGUAGES } from '../core/text.ts';
import type { ApiDeps } from './deps.ts';
import { addMethodFallbacks, collectPaths } from './method-fallback.ts';

const pageList = z.array(z.strictObject({ path: z.string(), file: z.string(), language: z.enum(LANGUAGES) }));

/** Only what comes from here: no inline script or style, no eval, nobody's frame. */
const PAGE_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Of the API, and not for a page: which version, that every site may read it, and a header under the name browsers no longer know. */
const API_ONLY = [
  'API-Version',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Feature-Policy',
  'Vary',
];

/** A name with a hash or a version in it never gets other bytes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Whether the build wrote pages to this folder. */
export function hasPages(webRoot: string): boolean {
  return existsSync(join(webRoot, 'pages', 'pages.json'));
}

/** The pages for people and the lookup other sites load, from the files the build wrote; nothing when it wrote none. */
export function registerPages(app: FastifyInstance, { webRoot }: Pick<ApiDeps, 'webRoot'>): void {
  if (webRoot === undefined) return;
  app.register(async (pages: FastifyInstance) => pageRoutes(pages, join(webRoot, 'pages')));
  app.register(async (lookup: FastifyInstance) => lookupFiles(lookup, join(webRoot, 'lookup')));
}

async function pageRoutes(pages: FastifyInstance, root: string): Promise<void> {
  const paths = collectPaths(pages);
  await pages.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });
  const list = pageList.parse(JSON.parse(readFileSync(join(root, 'pages.json'), 'utf8')));
  for (const { path, file, language } of list)
    pages.route({
      method: 'GET',
      url: path,
      schema: { hide: true },
      handler: async (_request, reply) => {
        usePageHeaders(reply).header('content-language', language);
        return reply.sendFile(file);
      },
    });
  pages.route({
    method: 'GET',
    url: '/favicon.svg',
    schema: { hide: true },
    handler: async (_request, reply) => usePageHeaders(reply).sendFile('favicon.svg'),
  });
  const assets = new Set(readdirSync(join(root, 'assets')));
  pages.route<{ Params: { file: string } }>({
    method: 'GET',
    url: '/assets/:file',
    schema: { hide: true },
    handler: async ({ params }, reply) => {
      if (!assets.has(params.file)) return reply.callNotFound();
      return usePageHeaders(reply).header('cache-control', FOR_EVER).sendFile(`assets/${params.file}`);
    },
  });
  addMethodFallbacks(pages, paths);
}

async function lookupFiles(lookup: FastifyInstance, root: string): Promise<void> {
  const paths = collectPaths(lookup);
  await lookup.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });
  const files = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }));
  lookup.route<{ Params: { version: string; file: string } }>({
    method: 'GET',
    url: '/lookup/:version/:file',
    schema: { hide: true },
    handler: async ({ params }, reply) => {
      const file = `${params.version}/${params.file}`;
      if (!files.has(file)) return reply.callNotFound();
      reply.removeHeader('API-Version').removeHeader('Vary');
      reply.headers({ 'Cache-Control': FOR_EVER, 'Cross-Origin-Resource-Policy': 'cross-origin' });
      return reply.sendFile(file);
    },
  });
  addMethodFallbacks(lookup, paths);
}

function usePageHeaders(reply: FastifyReply): FastifyReply {
  for (const name of API_ONLY) reply.removeHeader(name);
  return reply.headers({ ...PAGE_HEADERS });
}
