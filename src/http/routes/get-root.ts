import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import { rootShape } from '../contract/root.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { SERVICE } from '../service.ts';

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
    const { release, catalogue } = snapshots.current();
    const { number, digest } = release;
    const instruments = [...catalogue.instruments.values()];
    const confirmed = instruments.flatMap(({ editions }) => editions.map((edition) => edition.confirmed.on));
    const href = (path: string) => ({ href: `${publicUrl}${path}` });
    return {
      name: SERVICE.name,
      version,
      ruleLanguage: RULE_LANGUAGE_VERSION,
      release: { number, digest },
      instrumentCount: instruments.length,
      lastConfirmed: confirmed.sort().at(-1),
      _links: {
        self: href('/v1'),
        openapi: href('/v1/openapi.json'),
        documentation: href('/docs'),
        ...Object.fromEntries(COLLECTIONS.map((name) => [name, href(`/v1/${name}`)])),
        companyLookup: href('/v1/companies/_lookup'),
        landscapeCoverage: href('/v1/landscape/coverage'),
        landscapeOpenings: href('/v1/landscape/openings'),
        landscapeOverlaps: href('/v1/landscape/overlaps'),
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
