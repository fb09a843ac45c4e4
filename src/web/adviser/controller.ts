import type { ApiClient } from '../../client/api-client.ts';
import { apiFailureOf } from '../../client/api-failure.ts';
import type { MatchRequest } from '../../client/api-types.ts';
import { everyPage } from '../../client/every-page.ts';
import { type AdviserState, type Draft, NO_COMPANY, NO_DRAFT } from './adviser-state.ts';
import { answerKey, type Conversation, EMPTY, readFragment, writeFragment } from './conversation.ts';
import { questionInHand } from './question-in-hand.ts';

/** Answers that come quicker than this after one another go out as one request. */
const TOGETHER_MILLISECONDS = 120;
const SLOW_MILLISECONDS = 1_500;

/** Whether a change is one to go back from. */
type Step = 'push' | 'replace';

export type Controller = ReturnType<typeof createController>;

/** Holds the state, keeps it in step with the address, and asks the API. `show` is called, at once, for every change. */
export function createController(
  client: ApiClient,
  language: AdviserState['language'],
  show: (state: AdviserState) => void,
) {
  let state = atTheBegin(language);
  const set = (patch: Partial<AdviserState>) => {
    state = { ...state, ...patch };
    show(state);
  };
  const matches = requestMatches(client, () => state, set);
  const details = requestDetails(client, () => state, set);

  /** Shows what the address says; asks only when the answer on the page is for something else. */
  const follow = (conversation: Conversation) => {
    set({ conversation, failure: undefined });
    if (answerKey(conversation) !== state.answered || state.pending) matches();
    else set({ draft: draftFor(state) });
    if (conversation.unfolded) void details();
  };
  const go = (conversation: Conversation, how: Step = 'push') => {
    writeAddress(conversation, how);
    follow(conversation);
  };
  addEventListener('popstate', () => follow(readFragment(location.hash)));
  return {
    state: () => state,
    set,
    go,
    details,
    retry: () => follow(state.conversation),
    startOver: () => {
      set({ company: { ...NO_COMPANY, off: state.company.off } });
      go({ ...EMPTY, asOf: state.conversation.asOf, keys: state.conversation.keys });
    },
    draft: (patch: Partial<Draft>) => set({ draft: { ...state.draft, ...patch } }),
    start: () => {
      show(state);
      follow(state.conversation);
      void readDictionary(client, set);
    },
  };
}

/** What was being typed, while it is still for the question that stands there. */
function draftFor(state: AdviserState): Draft {
  const fact = questionInHand(state)?.fact ?? '';
  return state.draft.fact === fact ? state.draft : { ...NO_DRAFT, fact };
}

function atTheBegin(language: AdviserState['language']): AdviserState {
  return {
    language,
    conversation: readFragment(location.hash),
    pending: true,
    slow: false,
    facts: new Map(),
    organisations: new Map(),
    draft: NO_DRAFT,
    names: new Map(),
    company: NO_COMPANY,
  };
}

function writeAddress(conversation: Conversation, how: Step): void {
  const fragment = writeFragment(conversation);
  const address = fragment ? `#${fragment}` : location.pathname + location.search;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function bodyOf({ profile, declined, asOf }: Conversation): MatchRequest {
  return { profile, declined: [...declined], ...(asOf ? { asOf } : {}) };
}

function requestMatches(client: ApiClient, get: () => AdviserState, set: (patch: Partial<AdviserState>) => void) {
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const send = async (asked: AbortController, conversation: Conversation) => {
    const slow = setTimeout(() => set({ slow: true }), SLOW_MILLISECONDS);
    try {
      const request: MatchRequest = { ...bodyOf(conversation), include: ['questions', 'ineligible'] };
      const answer = await client.matchProfile(request, { signal: asked.signal });
      performance.mark('adviser-answer');
      const answered = answerKey(conversation);
      const fact = questionInHand({ ...get(), answer, answered })?.fact ?? '';
      set({ answer, answered, pending: false, slow: false, failure: undefined, draft: { ...NO_DRAFT, fact } });
      performance.measure('adviser-shown', 'adviser-answer');
    } catch (error) {
      if (asked.signal.aborted) return;
      set({ pending: false, slow: false, failure: apiFailureOf(error) });
    } finally {
      clearTimeout(slow);
    }
  };
  return () => {
    running?.abort();
    clearTimeout(timer);
    const asked = new AbortController();
    running = asked;
    set({ pending: true, slow: false });
    const now = performance.now();
    const wait = now - last < TOGETHER_MILLISECONDS ? TOGETHER_MILLISECONDS : 0;
    last = now;
    const { conversation } = get();
    if (wait === 0) void send(asked, conversation);
    else timer = setTimeout(() => void send(asked, conversation), wait);
  };
}

/** Reasons and ways in are three times the size of the rest, so they come when the first instrument is unfolded. */
function requestDetails(client: ApiClient, get: () => AdviserState, set: (patch: Partial<AdviserState>) => void) {
  let running: { readonly key: string; readonly done: Promise<void>; readonly stop: AbortController } | undefined;
  const send = async (key: string, conversation: Conversation, stop: AbortController) => {
    try {
      const request: MatchRequest = { ...bodyOf(conversation), include: ['conditions', 'ineligible', 'wayIn'] };
      const { matches } = await client.matchProfile(request, { signal: stop.signal });
      set({ details: { key, matches: new Map(matches.map((match) => [match.instrument.id, match])) } });
    } catch (error) {
      if (!stop.signal.aborted) set({ detailsFailure: apiFailureOf(error) });
    } finally {
      if (running?.stop === stop) running = undefined;
    }
  };
  return (): Promise<void> => {
    const { conversation, details } = get();
    const key = answerKey(conversation);
    if (details?.key === key) return Promise.resolve();
    if (running?.key === key) return running.done;
    running?.stop.abort();
    const stop = new AbortController();
    set({ detailsFailure: undefined });
    running = { key, stop, done: send(key, conversation, stop) };
    return running.done;
  };
}

/** Names of facts and telephone numbers of desks; without them the page still works, so a failure is not told. */
async function readDictionary(client: ApiClient, set: (patch: Partial<AdviserState>) => void): Promise<void> {
  const [facts, organisations] = await Promise.allSettled([client.listFacts(), allOrganisations(client)]);
  if (facts.status === 'fulfilled') set({ facts: new Map(facts.value.facts.map((fact) => [fact.id, fact])) });
  if (organisations.status === 'fulfilled')
    set({ organisations: new Map(organisations.value.map((organisation) => [organisation.id, organisation])) });
}

async function allOrganisations(client: ApiClient) {
  const pages = await everyPage((page) => client.listOrganisations({ page, pageSize: 100 }));
  return pages.flatMap(({ organisations }) => organisations);
}
