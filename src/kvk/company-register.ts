import type { Company } from '../core/company/company.ts';
import type { KvkNumber } from '../core/company/kvk-number.ts';

/** What an entry of a search is: the legal person itself, or one of its establishments. */
export const ENTRY_KINDS = ['legal-person', 'main-establishment', 'branch'] as const;

/** A company as a search lists it, to choose from. */
export type ListedCompany = {
  readonly number: KvkNumber;
  readonly name?: string | undefined;
  readonly place?: string | undefined;
  readonly kind?: (typeof ENTRY_KINDS)[number] | undefined;
  readonly active?: boolean | undefined;
};

export type CompanyList = {
  /** How many entries the register has for the search; more than are listed when the search is wide. */
  readonly total: number;
  readonly companies: readonly ListedCompany[];
};

/** Why a register gives no answer. Nothing of what was asked is in it. */
export const REGISTER_PROBLEMS = [
  'not-found',
  'number-refused',
  'search-refused',
  /** For a while: asking later helps. */
  'unavailable',
  'timed-out',
  'key-refused',
  /** It answered something that cannot be read. */
  'unreadable',
  'failed',
] as const;

export type RegisterProblem = {
  readonly code: (typeof REGISTER_PROBLEMS)[number];
  readonly retryAfterSeconds?: number | undefined;
  /** For whoever runs the service: the status and the codes the register itself gave. */
  readonly status?: number | undefined;
  readonly faults: readonly string[];
};

export type RegisterAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RegisterProblem };

/** A business register, in the words of whoever asks. Each question is put once: an answer can cost money. */
export interface CompanyRegister {
  /** Companies by name. Free of charge, so it never looks into a company. None is an empty list. */
  search(asked: { readonly name: string; readonly place?: string | undefined }): Promise<RegisterAnswer<CompanyList>>;
  company(number: KvkNumber): Promise<RegisterAnswer<Company>>;
}
