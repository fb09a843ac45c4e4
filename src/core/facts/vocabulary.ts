import type { Day } from '../day.ts';
import type { ConceptCode } from '../schemes/concept.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { Text } from '../text.ts';
import type { Dictionary } from './fact.ts';

/** What a profile can be written in: the facts, the codes they take, postcodes as another way to name a place, and what an award can be from. */
export type Vocabulary = {
  readonly facts: Dictionary;
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly postcodes: PostcodeTable;
  /** By id. */
  readonly instruments: ReadonlyMap<string, { readonly name: Text }>;
};

type Range = readonly [first: number, last: number, province: ConceptCode];

/** Four-digit postcodes by province. `inferred` fills numbers between ranges (post-office boxes); `former` holds until a day. */
export type PostcodeTable = {
  readonly ranges: readonly Range[];
  readonly inferred: readonly Range[];
  readonly former: readonly {
    readonly first: number;
    readonly last: number;
    readonly province: ConceptCode;
    readonly until: Day;
  }[];
  readonly straddling: readonly { readonly postcode: number; readonly provinces: readonly ConceptCode[] }[];
};

const POSTCODE_PATTERN = /^([1-9]\d{3})\s?(?:[A-Za-z]{2})?$/;

/**
 * The provinces a Dutch postcode (`6811`, `6811 AB`) can lie in on a day. More than one when the area straddles a border.
 * Nothing when the text is not a postcode or no province is known for it.
 */
export function provincesOfPostcode(table: PostcodeTable, text: string, on: Day): readonly ConceptCode[] | undefined {
  const digits = POSTCODE_PATTERN.exec(text.trim())?.[1];
  if (!digits) return undefined;
  const postcode = Number(digits);
  const straddling = table.straddling.find((entry) => entry.postcode === postcode);
  if (straddling) return straddling.provinces;
  const former = table.former.find((entry) => entry.first <= postcode && postcode <= entry.last && on < entry.until);
  if (former) return [former.province];
  const range = [...table.ranges, ...table.inferred].find(([first, last]) => first <= postcode && postcode <= last);
  return range && [range[2]];
}
