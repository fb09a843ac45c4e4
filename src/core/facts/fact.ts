import type { Text } from '../text.ts';

export type FactId = string;

export type Unit = 'people' | 'euro' | 'percent' | 'months' | 'years' | 'hours' | 'count' | 'level';

export type AskedOf = 'company' | 'project' | 'application';

/**
 * When a fact can be made otherwise: a matter of the plan or the application can be changed before applying, a state of the company by a next
 * round. Size, age, place of establishment, what it does and what it once got are what they are: those facts are not changeable.
 */
export const CHANGEABLE = ['now', 'next-year'] as const;

export type Changeable = (typeof CHANGEABLE)[number];

/** The option that says "none of these": it stands alone in a set (`docs/catalogue-format.md`). */
export const NONE = 'none';

export type Option = { readonly value: string; readonly label: Text };

/**
 * How often a value occurs among those who ask, as weights; they need not add up to anything. By option or code, or for numbers by stretch
 * of the number line, from low to high: each up to `below`, the last without end. Only ranks questions, never decides.
 */
export type Prior = {
  readonly shares?: Readonly<Record<string, number>> | undefined;
  readonly brackets?: readonly { readonly below?: number | undefined; readonly share: number }[] | undefined;
  readonly sources: readonly string[];
};

type Common = {
  readonly id: FactId;
  readonly label: Text;
  readonly question: Text;
  readonly help?: Text | undefined;
  readonly askedOf: AskedOf;
  /** How hard it is to know: 1 by heart … 5 only with the accountant or a lawyer. */
  readonly effort: number;
  /** Absent for a fact that is fixed. */
  readonly changeable?: Changeable | undefined;
  readonly sources: readonly string[];
  readonly derivedFrom: readonly FactId[];
  /** Nothing when no source says: every class of values then counts the same. */
  readonly prior?: Prior | undefined;
  /** Not asked itself: people know what it is worked out from, and not what comes out. */
  readonly onlyDerived?: boolean | undefined;
};

export type BooleanFact = Common & { readonly type: 'boolean'; readonly whenTrue: Text; readonly whenFalse: Text };
export type NumberFact = Common & {
  readonly type: 'number';
  readonly unit: Unit;
  readonly integer: boolean;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
};
export type DateFact = Common & { readonly type: 'date' };
export type ChoiceFact = Common & { readonly type: 'choice'; readonly options: readonly Option[] };
export type ChoicesFact = Common & { readonly type: 'choices'; readonly options: readonly Option[] };
export type ConceptFact = Common & { readonly type: 'concept'; readonly scheme: string };
export type ConceptsFact = Common & { readonly type: 'concepts'; readonly scheme: string };
/** Aid the company was awarded. No rule asks for it; other facts follow from it. */
export type AwardsFact = Common & { readonly type: 'awards' };

/** One thing that can be known about a company, project or application. */
export type Fact =
  | BooleanFact
  | NumberFact
  | DateFact
  | ChoiceFact
  | ChoicesFact
  | ConceptFact
  | ConceptsFact
  | AwardsFact;

/** A fact that is a place on the number line; a day is one too. */
export type QuantityFact = NumberFact | DateFact;

/** Whether only whole numbers count; days do. */
export function isWhole(fact: QuantityFact): boolean {
  return fact.type === 'date' || fact.integer;
}

export type FactType = Fact['type'];

/** All facts the service understands, by id: the order in which they are listed and reported. */
export type Dictionary = ReadonlyMap<FactId, Fact>;
