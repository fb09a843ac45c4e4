import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { revalidation } from '../conditional.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { registerDocs } from '../docs.ts';
import { addMethodFallbacks, collectPaths } from '../method-fallback.ts';
import type { Metrics } from '../metrics.ts';
import { negotiate } from '../negotiate.ts';
import { registerOpenapi } from '../openapi.ts';
import { registerPages } from '../pages.ts';
import { getCoverage } from './get-coverage.ts';
import { getHealth } from './get-health.ts';
import { getHome } from './get-home.ts';
import { getInstrument } from './get-instrument.ts';
import { getMatches } from './get-matches.ts';
import { getMetrics } from './get-metrics.ts';
import { getOpenapi } from './get-openapi.ts';
import { getReadiness } from './get-readiness.ts';
import { getRelease } from './get-release.ts';
import { getRoot } from './get-root.ts';
import { getSecurityTxt } from './get-security-txt.ts';
import { listActivities } from './list-activities.ts';
import { listChanges } from './list-changes.ts';
import { listDefinitions } from './list-definitions.ts';
import { listEditions } from './list-editions.ts';
import { listFacts } from './list-facts.ts';
import { listInstruments } from './list-instruments.ts';
import { listOpenings } from './list-openings.ts';
import { listOrganisations } from './list-organisations.ts';
import { listOverlaps } from './list-overlaps.ts';
import { listPlaces } from './list-places.ts';
import { listReleases } from './list-releases.ts';
import { listThemes } from './list-themes.ts';
import { postCompanyLookup } from './post-company-lookup.ts';
import { postMatches } from './post-matches.ts';
import { postQuestions } from './post-questions.ts';
import { postReceiptVerification } from './post-receipt-verification.ts';

/** Every route there is, by who may call it. */
export function registerRoutes(app: FastifyInstance, deps: ApiDeps, metrics: Metrics): void {
  registerOpenapi(app, deps);
  registerDocs(app, deps);
  app.register(async (api: FastifyInstance) => openRoutes(api, deps), { prefix: '/v1' });
  app.register(async (operations: FastifyInstance) => operationRoutes(operations, deps, metrics));
  registerPages(app, deps);
}

/** Open: the API itself, for everybody. */
function openRoutes(instance: FastifyInstance, deps: ApiDeps): void {
  const paths = collectPaths(instance);
  instance.addHook('onRequest', negotiate);
  instance.addHook(
    'onSend',
    revalidation(() => deps.snapshots.current().release.digest),
  );
  const api: ApiServer = instance.withTypeProvider<ZodTypeProvider>();

  postMatches(api, deps);
  getMatches(api, deps);
  postQuestions(api, deps);
  postReceiptVerification(api, deps);
  postCompanyLookup(api, deps);

  listInstruments(api, deps);
  getInstrument(api, deps);
  listEditions(api, deps);

  listPlaces(api, deps);
  listThemes(api, deps);
  listActivities(api, deps);
  listFacts(api, deps);
  listDefinitions(api, deps);
  listOrganisations(api, deps);

  getCoverage(api, deps);
  listOpenings(api, deps);
  listOverlaps(api, deps);

  listReleases(api, deps);
  getRelease(api, deps);
  listChanges(api, deps);

  getRoot(api, deps);
  getOpenapi(api);
  addMethodFallbacks(instance, paths);
}

/** For whoever runs the service, and the addresses other standards prescribe; outside the versioned API. */
function operationRoutes(instance: FastifyInstance, deps: ApiDeps, metrics: Metrics): void {
  const paths = collectPaths(instance);
  const operations: ApiServer = instance.withTypeProvider<ZodTypeProvider>();
  getHealth(operations);
  getReadiness(operations, deps);
  getMetrics(operations, metrics);
  getSecurityTxt(operations, deps);
  if (deps.webRoot === undefined) getHome(operations);
  addMethodFallbacks(instance, paths);
}
