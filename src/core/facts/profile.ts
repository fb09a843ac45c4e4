import type { UnderstoodAward } from './award.ts';
import type { FactId } from './fact.ts';
import { type Knowledge, NOTHING } from './knowledge.ts';

export const RANGE_MEMBERS = ['atLeast', 'atMost', 'above', 'below', 'onOrAfter', 'before'] as const;

export type RangeMember = (typeof RANGE_MEMBERS)[number];

/** A value as it was understood: codes instead of names, days as text; for showing back to the caller. */
export type UnderstoodValue =
  | { readonly is: boolean | number | string | readonly string[] }
  | { readonly oneOf: readonly (number | string | readonly string[])[] }
  | { readonly range: Readonly<Partial<Record<RangeMember, number | string | readonly string[]>>> }
  /** Lists of awards: one, or one of several; `atLeast` when there may be more. */
  | { readonly awards: readonly (readonly UnderstoodAward[])[]; readonly atLeast: boolean };

export type Understood = {
  readonly value: UnderstoodValue;
  /** True when the service worked it out from other facts. */
  readonly derived: boolean;
};

/** What the caller knows of company, project and application, given and derived. Never changed once made. */
export type Profile = {
  readonly knowledge: ReadonlyMap<FactId, Knowledge>;
  readonly understood: ReadonlyMap<FactId, Understood>;
};

/** What the profile tells of a fact; `nothing` when it does not mention it. */
export function knowledgeOf(profile: Profile, fact: FactId): Knowledge {
  return profile.knowledge.get(fact) ?? NOTHING;
}

/** A value as a caller writes it in a profile: what `parseValue` reads back as the same. */
export function writtenValue(value: UnderstoodValue): unknown {
  if ('is' in value) return value.is;
  if ('oneOf' in value) return { oneOf: value.oneOf };
  if ('range' in value) return value.range;
  const lists = value.awards.map((awards) =>
    awards.map(({ amount, on, ...rest }) => ({ amount: writtenValue(amount), on: writtenValue(on), ...rest })),
  );
  const [only = [], ...others] = lists;
  if (others.length > 0) return { oneOf: lists };
  return value.atLeast ? { atLeast: only } : only;
}
