import type { Language } from '../core/text.ts';

/** A first request to paste into a terminal: a feasibility study for agri-food in Gelderland, in the spring of 2016. */
export function exampleRequest(address: string, language: Language): string {
  const body = {
    asOf: '2016-05-20',
    language,
    profile: {
      location: 'Gelderland',
      companySize: 'small',
      themes: ['agri-food'],
      projectActivity: ['feasibility-study'],
      projectStarted: false,
    },
  };
  return `curl -s ${address}/v1/matches -H 'content-type: application/json' -d '${JSON.stringify(body)}'`;
}
