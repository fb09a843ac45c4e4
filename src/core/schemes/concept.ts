import type { Period } from '../day.ts';
import type { Text } from '../text.ts';

export type ConceptCode = string;

/** How two concepts relate, read as in SKOS: `broader` says that `to` is the wider one. */
export type MappingType = 'exact' | 'broader' | 'narrower' | 'related';

export type Mapping = {
  readonly to: ConceptCode;
  readonly type: MappingType;
  readonly sources: readonly string[];
  readonly why?: string | undefined;
};

/**
 * A code of a scheme: a place, a theme, an activity, a legal form. A concept lies inside its `broader` concepts. A concept with
 * `members` is a list: exactly those together. `valid` and `successors` serve places that merge.
 */
export type Concept = {
  readonly code: ConceptCode;
  readonly name: Text;
  readonly level: string;
  readonly aliases: readonly string[];
  readonly broader: readonly ConceptCode[];
  readonly members?: readonly ConceptCode[] | undefined;
  readonly mappings: readonly Mapping[];
  readonly valid: Period;
  readonly successors: readonly ConceptCode[];
  /** The classification a code belongs to when a scheme holds several, such as `sbi2008`. */
  readonly facet?: string | undefined;
  /** The code as people write it, without the prefix of its facet. */
  readonly notation?: string | undefined;
  readonly landsdeel?: ConceptCode | undefined;
  readonly uri?: string | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly string[];
};

/** `partition`: narrower concepts fill their broader one completely (places, activities, legal forms; not themes). */
export type SchemeDocument = {
  readonly id: string;
  readonly name: Text;
  readonly partition: boolean;
  /** When one name belongs to several concepts, the first of these levels wins. */
  readonly levels: readonly string[];
  /** The levels people are offered codes of, from wide to narrow; levels in one group are offered together. */
  readonly asked?: readonly (readonly string[])[] | undefined;
  readonly concepts: readonly Concept[];
};
