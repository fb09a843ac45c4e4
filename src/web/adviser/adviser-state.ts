import type { ApiFailure } from '../../client/api-failure.ts';
import type { CompanyAnswer, Concept, Fact, Match, MatchAnswer, OrganisationList } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import type { Conversation } from './conversation.ts';

/** What is being typed or ticked for the question in hand, before it is an answer. */
export type Draft = {
  readonly fact: string;
  readonly picked: readonly unknown[];
  readonly typed: string;
  readonly found: readonly Concept[];
  /** The place in `found` that the arrow keys stand on; -1 for none. */
  readonly at: number;
  readonly unreadable: boolean;
};

export type Details = {
  readonly key: string;
  readonly matches: ReadonlyMap<string, Match>;
};

/** The Trade Register, as far as it came. */
export type CompanySearch = {
  readonly asked: boolean;
  readonly pending: boolean;
  readonly answer?: CompanyAnswer | undefined;
  readonly failure?: ApiFailure | undefined;
  /** This installation does not look companies up. */
  readonly off: boolean;
};

export type Organisation = OrganisationList['organisations'][number];

/** Everything the page shows. Only the conversation outlives it, in the address. */
export type AdviserState = {
  readonly language: Language;
  readonly conversation: Conversation;
  readonly answer?: MatchAnswer | undefined;
  /** The conversation the answer is for. */
  readonly answered?: string | undefined;
  readonly pending: boolean;
  readonly slow: boolean;
  readonly failure?: ApiFailure | undefined;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly details?: Details | undefined;
  readonly detailsFailure?: ApiFailure | undefined;
  readonly draft: Draft;
  readonly names: ReadonlyMap<string, string>;
  readonly company: CompanySearch;
  /** Text for the clipboard that the browser would not take. */
  readonly uncopied?: string | undefined;
};

export const NO_DRAFT: Draft = { fact: '', picked: [], typed: '', found: [], at: -1, unreadable: false };

export const NO_COMPANY: CompanySearch = { asked: false, pending: false, off: false };
