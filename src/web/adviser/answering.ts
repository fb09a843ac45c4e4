import type { ApiClient } from '../../client/api-client.ts';
import type { Concept } from '../../client/api-types.ts';
import { typedNumber } from '../shared/typed-number.ts';
import type { Controller } from './controller.ts';
import { withDeclined, withFact } from './conversation.ts';
import { type AskedQuestion, canBeTyped, questionInHand, takesSeveral } from './question-in-hand.ts';

const SEARCH_MILLISECONDS = 150;
const MOST_FOUND = 8;

type Asked = () => AskedQuestion | undefined;

export type Answering = ReturnType<typeof createAnswering>;

/** What one can do with the question in hand. Nothing happens while an answer is on its way: the question may be about to change. */
export function createAnswering(controller: Controller, client: ApiClient) {
  const { state, go } = controller;
  const asked = (): AskedQuestion | undefined => (state().pending ? undefined : questionInHand(state()));
  const choose = createChoice(controller, asked);
  return {
    asked,
    choose,
    chooseAt: (place: number) => {
      const option = asked()?.options[place];
      if (option) choose(option.value);
    },
    confirm: createConfirmation(controller, asked),
    ...createTyping(controller, client, asked),
    decline: () => {
      const question = asked();
      if (question) go(withDeclined(state().conversation, question.fact));
    },
    another: () => {
      const { conversation, answer } = state();
      const facts = (answer?.questions ?? []).map(({ fact }) => fact);
      const at = facts.indexOf(asked()?.fact ?? '');
      const next = facts[(at + 1) % facts.length];
      if (next) go({ ...conversation, ask: at + 1 === facts.length ? undefined : next });
    },
  };
}

/** Ticks or answers; `nothing of these` is an answer at once. */
function createChoice({ state, go, draft }: Controller, asked: Asked) {
  return (value: unknown) => {
    const question = asked();
    if (!question) return;
    const values = Array.isArray(value) ? value : [value];
    if (!takesSeveral(question) || values.length === 0) {
      go(withFact(state().conversation, question.fact, value));
      return;
    }
    const { picked } = state().draft;
    const all = values.every((one) => picked.includes(one));
    draft({ picked: all ? picked.filter((one) => !values.includes(one)) : [...new Set([...picked, ...values])] });
  };
}

/** Gives what was ticked or typed; does nothing while there is neither. */
function createConfirmation({ state, go, draft }: Controller, asked: Asked) {
  const give = (fact: string, value: unknown) => go(withFact(state().conversation, fact, value));
  return () => {
    const question = asked();
    if (!question) return;
    const { typed, picked } = state().draft;
    const text = typed.trim();
    if (question.type === 'number') {
      const value = typedNumber(typed, state().language);
      if (value === undefined) draft({ unreadable: true });
      else give(question.fact, value);
    } else if (takesSeveral(question)) {
      const values = text && canBeTyped(question) ? [...picked, text] : picked;
      if (values.length > 0) give(question.fact, values);
    } else if (text) give(question.fact, text);
  };
}

function createTyping({ state, go, draft, set }: Controller, client: ApiClient, asked: Asked) {
  const search = createSearch({ draft, state }, client);
  return {
    type: (typed: string) => {
      draft({ typed, at: -1, unreadable: false });
      const question = asked();
      if (question?.scheme) search(question.scheme, typed);
    },
    /** A concept from the list that was found. */
    take: (concept: Concept) => {
      const question = asked();
      if (!question) return;
      set({ names: new Map(state().names).set(concept.code, concept.name) });
      if (question.type === 'concepts') {
        const picked = [...new Set([...state().draft.picked, concept.code])];
        draft({ picked, typed: '', found: [], at: -1 });
      } else go(withFact(state().conversation, question.fact, concept.code));
    },
  };
}

function createSearch({ draft, state }: Pick<Controller, 'draft' | 'state'>, client: ApiClient) {
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async (scheme: string, search: string, stop: AbortController) => {
    try {
      const found = await conceptsFound(client, scheme, search, stop.signal);
      if (state().draft.typed.trim() === search) draft({ found: best(found, search), at: -1 });
    } catch {
      // The text as typed can still be given, so a search that fails needs no message.
      if (!stop.signal.aborted) draft({ found: [] });
    }
  };
  return (scheme: string, typed: string) => {
    running?.abort();
    clearTimeout(timer);
    const text = typed.trim();
    if (text.length < 2) return draft({ found: [] });
    const stop = new AbortController();
    running = stop;
    timer = setTimeout(() => void send(scheme, text, stop), SEARCH_MILLISECONDS);
  };
}

async function conceptsFound(client: ApiClient, scheme: string, search: string, signal: AbortSignal) {
  const query = { search, pageSize: 50 };
  if (scheme === 'places') return (await client.listPlaces(query, { signal })).places;
  if (scheme === 'themes') return (await client.listThemes(query, { signal })).themes;
  if (scheme === 'activities') return (await client.listActivities(query, { signal })).activities;
  return [];
}

/** Names that begin with what was typed first; an old code only if there is no other of that name. */
function best(found: readonly Concept[], search: string): readonly Concept[] {
  const begins = (concept: Concept) => (concept.name.toLowerCase().startsWith(search.toLowerCase()) ? 0 : 1);
  const names = new Set<string>();
  return found
    .filter(({ valid }) => valid.until === undefined)
    .toSorted((one, other) => begins(one) - begins(other))
    .filter(({ name }) => !names.has(name) && names.add(name))
    .slice(0, MOST_FOUND);
}
