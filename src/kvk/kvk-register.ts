import type { z } from 'zod';
import type { CompanyRegister, RegisterAnswer, RegisterProblem } from './company-register.ts';
import { readProfile } from './read-profile.ts';
import { readSearch } from './read-search.ts';
import { registerProblem, withoutAnswer } from './register-fault.ts';
import { profileShape, searchShape } from './wire-shapes.ts';

export type KvkAccess = {
  /** The base address of the API, without a trailing slash. */
  readonly url: string;
  readonly key: string;
};

/** An adviser has the entrepreneur on the line: whoever waits longer fills it in by hand. */
const TIMEOUT_MILLISECONDS = 5000;

/** Enough to recognise a company in; whoever has more hits adds the place. */
const HITS_LISTED = 50;

type Asked = KvkAccess & { readonly timeout: number };

/**
 * The Handelsregister by its API: zoeken v2, which is free, and basisprofielen v1, which is paid by the call. So a search never looks into a
 * company, each question is one call, and nothing is tried again. Nothing of an answer is kept.
 */
export function createKvkRegister(access: KvkAccess, timeout = TIMEOUT_MILLISECONDS): CompanyRegister {
  const asked: Asked = { ...access, timeout };
  return {
    search: async ({ name, place }) => {
      const query = [
        ['naam', name],
        ...(place ? [['plaats', place]] : []),
        ['inclusiefInactieveRegistraties', 'true'],
        ['pagina', '1'],
        ['resultatenPerPagina', String(HITS_LISTED)],
      ].map((pair) => pair.map(encodeURIComponent).join('='));
      const answer = await get(`/v2/zoeken?${query.join('&')}`, searchShape, asked);
      if (answer.ok) return { ok: true, value: readSearch(answer.value) };
      // The register answers a search without hits as if the search did not exist.
      return answer.problem.code === 'not-found' ? { ok: true, value: { total: 0, companies: [] } } : answer;
    },
    company: async (number) => {
      const answer = await get(`/v1/basisprofielen/${number}`, profileShape, asked);
      return answer.ok ? { ok: true, value: readProfile(answer.value) } : answer;
    },
  };
}

/** One call, one answer: what came back as its shape, or why not. Never throws. */
async function get<T>(path: string, shape: z.ZodType<T>, { url, key, timeout }: Asked): Promise<RegisterAnswer<T>> {
  try {
    const response = await fetch(url + path, {
      headers: { accept: 'application/json', apikey: key },
      // The key would go along to wherever a redirect leads.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const body = jsonIn(await response.text());
    if (response.status !== 200) {
      return failed(registerProblem(response.status, body, response.headers.get('retry-after')));
    }
    const parsed = shape.safeParse(body);
    if (parsed.success) return { ok: true, value: parsed.data };
    return failed({ code: 'unreadable', status: response.status, faults: [] });
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return failed(withoutAnswer(late ? 'timed-out' : 'unavailable'));
  }
}

function failed(problem: RegisterProblem) {
  return { ok: false, problem } as const;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
