import { z } from 'zod';
import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import { link } from '../contract/common.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { PUBLISHED_URL, SERVICE } from '../service.ts';

const rootShape = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    ruleLanguage: z.string(),
    release: z.strictObject({ number: z.int(), digest: z.string() }),
    _links: z.record(z.string(), link),
  })
  .meta({
    id: 'Root',
    description: 'Wat deze dienst is, en waar alles staat.',
    example: {
      name: SERVICE.name,
      version: '1.0.0',
      ruleLanguage: RULE_LANGUAGE_VERSION,
      release: { number: 1, digest: 'sha256-2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' },
      _links: { self: { href: `${PUBLISHED_URL}/v1` }, matches: { href: `${PUBLISHED_URL}/v1/matches` } },
    },
  });

const COLLECTIONS = [
  'matches',
  'instruments',
  'places',
  'themes',
  'activities',
  'facts',
  'definitions',
  'organisations',
  'releases',
] as const;

/** Answers with and without a slash at the end: the description can only name it with one, people leave it out. */
export function getRoot(
  app: ApiServer,
  { snapshots, publicUrl, version }: Pick<ApiDeps, 'snapshots' | 'publicUrl' | 'version'>,
): void {
  const handler = async () => {
    const { number, digest } = snapshots.current().release;
    const href = (path: string) => ({ href: `${publicUrl}${path}` });
    return {
      name: SERVICE.name,
      version,
      ruleLanguage: RULE_LANGUAGE_VERSION,
      release: { number, digest },
      _links: {
        self: href('/v1'),
        openapi: href('/v1/openapi.json'),
        documentation: href('/docs'),
        ...Object.fromEntries(COLLECTIONS.map((name) => [name, href(`/v1/${name}`)])),
        companyLookup: href('/v1/companies/_lookup'),
      },
    };
  };
  app.route({ method: 'GET', url: '', schema: { hide: true }, config: CATALOGUE_READ, handler });
  app.route({
    method: 'GET',
    url: '/',
    prefixTrailingSlash: 'slash',
    schema: {
      operationId: 'getRoot',
      tags: ['dienst'],
      summary: 'Overzicht van de dienst',
      description: 'Versie, nieuwste uitgave en de adressen van alle lijsten.',
      response: { 200: rootShape },
    },
    config: CATALOGUE_READ,
    handler,
  });
}
