import { ApiFailure } from './api-failure.ts';
import type {
  ActivityList,
  ApiRoot,
  CompanyAnswer,
  CompanyLookup,
  Coverage,
  FactList,
  Instrument,
  InstrumentList,
  MatchAnswer,
  MatchRequest,
  OpeningList,
  OrganisationList,
  OverlapList,
  PlaceList,
  Problem,
  QuestionAnswer,
  QuestionRequest,
  ReceiptCheck,
  ReceiptRequest,
  ReleaseList,
  ThemeList,
} from './api-types.ts';

export type ClientOptions = {
  /** Where the API stands, up to and including the version: `https://api.example.nl/v1`, or `/v1` on its own pages. */
  readonly base: string;
  /** The tongue of texts where a request does not name one. */
  readonly language?: 'nl' | 'en';
  /** After this long there is no answer any more: `late`. */
  readonly timeoutMilliseconds?: number;
  readonly fetch?: typeof fetch;
};

export type CallOptions = { readonly signal?: AbortSignal };

/** Members of a query; what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

const PATIENCE_MILLISECONDS = 15_000;

/**
 * The operations of the API as functions. Each gives the answer or throws an `ApiFailure`; a call that is aborted by its signal
 * throws what the signal gives as its reason. Nothing is kept, repeated or sent along: no cookies, no referrer.
 */
export function createApiClient(options: ClientOptions) {
  const get = <Answer>(path: string, query: Query = {}, call: CallOptions = {}): Promise<Answer> =>
    ask<Answer>(options, path + queryText(query), { method: 'GET' }, call);
  const post = <Answer>(path: string, body: unknown, call: CallOptions = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    return ask<Answer>(options, path, { method: 'POST', headers, body: JSON.stringify(body) }, call);
  };
  return {
    /** Any other read, by its path below the base. */
    get,
    root: (call?: CallOptions) => get<ApiRoot>('', {}, call),
    matchProfile: (request: MatchRequest, call?: CallOptions) => post<MatchAnswer>('/matches', request, call),
    nextQuestions: (request: QuestionRequest, call?: CallOptions) => post<QuestionAnswer>('/questions', request, call),
    lookupCompany: (request: CompanyLookup, call?: CallOptions) =>
      post<CompanyAnswer>('/companies/_lookup', request, call),
    verifyReceipt: (request: ReceiptRequest, call?: CallOptions) =>
      post<ReceiptCheck>('/receipts/_verify', request, call),
    listPlaces: (query?: Query, call?: CallOptions) => get<PlaceList>('/places', query, call),
    listThemes: (query?: Query, call?: CallOptions) => get<ThemeList>('/themes', query, call),
    listActivities: (query?: Query, call?: CallOptions) => get<ActivityList>('/activities', query, call),
    listFacts: (query?: Query, call?: CallOptions) => get<FactList>('/facts', query, call),
    listOrganisations: (query?: Query, call?: CallOptions) => get<OrganisationList>('/organisations', query, call),
    listReleases: (query?: Query, call?: CallOptions) => get<ReleaseList>('/releases', query, call),
    listInstruments: (query?: Query, call?: CallOptions) => get<InstrumentList>('/instruments', query, call),
    getCoverage: (query?: Query, call?: CallOptions) => get<Coverage>('/landscape/coverage', query, call),
    listOpenings: (query?: Query, call?: CallOptions) => get<OpeningList>('/landscape/openings', query, call),
    listOverlaps: (query?: Query, call?: CallOptions) => get<OverlapList>('/landscape/overlaps', query, call),
    /** A read as CSV, where the API offers that. */
    getTable: (path: string, query: Query = {}, call: CallOptions = {}) =>
      ask<string>(options, path + queryText(query), { method: 'GET', headers: { accept: 'text/csv' } }, call),
    getInstrument: (id: string, call?: CallOptions) =>
      get<Instrument>(`/instruments/${encodeURIComponent(id)}`, {}, call),
  };
}

export type ApiClient = ReturnType<typeof createApiClient>;

async function ask<Answer>(
  { base, language, timeoutMilliseconds = PATIENCE_MILLISECONDS, fetch: send = fetch }: ClientOptions,
  path: string,
  request: RequestInit,
  { signal }: CallOptions,
): Promise<Answer> {
  const late = AbortSignal.timeout(timeoutMilliseconds);
  const headers = new Headers(request.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  if (language) headers.set('accept-language', language);
  try {
    const answer = await send(base + path, {
      ...request,
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const table = answer.headers.get('content-type')?.startsWith('text/csv');
    const body: unknown = await (table ? answer.text() : answer.json());
    if (answer.ok) return body as Answer;
    throw isProblem(body) ? new ApiFailure('refused', body) : new ApiFailure('unreadable');
  } catch (error) {
    if (error instanceof ApiFailure || signal?.aborted) throw error;
    if (late.aborted) throw new ApiFailure('late');
    throw new ApiFailure(error instanceof SyntaxError ? 'unreadable' : 'unreachable');
  }
}

function queryText(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size > 0 ? `?${search}` : '';
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && 'title' in body && 'status' in body;
}
