import type { ApiClient, CallOptions, Query } from '../../client/api-client.ts';
import type { Coverage, OpeningList, Overlap } from '../../client/api-types.ts';
import { everyPage } from '../../client/every-page.ts';
import type { ViewState } from './view-state.ts';

/** Everything the page shows, of one question. */
export type Landscape = {
  readonly coverage: Coverage;
  readonly openings: OpeningList;
  readonly overlaps: readonly Overlap[];
};

/** What each part is asked for. */
export const QUERIES = {
  coverage: ({ asOf, themeLevel, kind, scope, companySize }: ViewState): Query => ({
    asOf,
    themeLevel,
    kind,
    scope,
    companySize,
  }),
  openings: ({ asOf, kind, scope }: ViewState): Query => ({ asOf, kind, scope }),
  overlaps: ({ asOf, kind, scope }: ViewState): Query => ({ asOf, kind, scope }),
} as const;

export type Part = keyof typeof QUERIES;

/** Asks the three parts at the same time; fails as soon as one of them does. */
export async function loadLandscape(api: ApiClient, state: ViewState, call: CallOptions): Promise<Landscape> {
  const [coverage, openings, overlaps] = await Promise.all([
    api.getCoverage(QUERIES.coverage(state), call),
    api.listOpenings(QUERIES.openings(state), call),
    everyOverlap(api, state, call),
  ]);
  return { coverage, openings, overlaps };
}

/** All pairs, page after page. */
async function everyOverlap(api: ApiClient, state: ViewState, call: CallOptions): Promise<readonly Overlap[]> {
  const pages = await everyPage((page) => api.listOverlaps({ ...QUERIES.overlaps(state), page }, call));
  return pages.flatMap(({ overlaps }) => overlaps);
}
