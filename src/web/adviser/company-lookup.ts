import type { ApiClient } from '../../client/api-client.ts';
import { apiFailureOf } from '../../client/api-failure.ts';
import type { CompanyAnswer, CompanyLookup } from '../../client/api-types.ts';
import { NO_COMPANY } from './adviser-state.ts';
import type { Controller } from './controller.ts';
import { withFact } from './conversation.ts';

const KVK_NUMBER = /^\d{8}$/;

export type Suggested = Extract<CompanyAnswer, { suggestions: unknown }>['suggestions'][number];

/** Finds the company in the Trade Register. Its number and name stay on this page: they are in no address and nowhere kept. */
export function createCompanyLookup({ state, set, go }: Controller, client: ApiClient) {
  let running: AbortController | undefined;
  const lookUp = async (text: string) => {
    running?.abort();
    const asked = text.replace(/\s/g, '');
    if (asked === '') return;
    const stop = new AbortController();
    running = stop;
    set({ company: { ...NO_COMPANY, asked: true, pending: true } });
    const { asOf } = state().conversation;
    const search: CompanyLookup = KVK_NUMBER.test(asked) ? { kvkNumber: asked } : { name: text.trim() };
    try {
      const answer = await client.lookupCompany({ ...search, ...(asOf ? { asOf } : {}) }, { signal: stop.signal });
      set({ company: { ...NO_COMPANY, asked: true, answer } });
    } catch (error) {
      if (stop.signal.aborted) return;
      const failure = apiFailureOf(error);
      const off = failure.problem?.status === 501;
      set({ company: { ...NO_COMPANY, asked: true, off, failure: off ? undefined : failure } });
    }
  };
  return {
    lookUp,
    open: () => set({ company: { ...state().company, asked: true } }),
    close: () => set({ company: { ...NO_COMPANY, off: state().company.off } }),
    /** Facts the adviser has ticked, as one step of the call. */
    take: (suggestions: readonly Suggested[]) => {
      const names = new Map(state().names);
      for (const { value, given } of suggestions) if (typeof value === 'string') names.set(value, given);
      set({ company: NO_COMPANY, names });
      go(suggestions.reduce((call, { fact, value }) => withFact(call, fact, value), state().conversation));
    },
  };
}

export type CompanyFinder = ReturnType<typeof createCompanyLookup>;
