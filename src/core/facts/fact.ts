import type { Text } from '../text.ts';

export type FactId = string;

export type Unit = 'people' | 'euro' | 'percent' | 'months' | 'years' | 'hours' | 'count' | 'level';

export type AskedOf = 'company' | 'project' | 'application';

export type Option = { readonly value: string; readonly label: Text };

type Common = {
  readonly id: FactId;
  readonly label: Text;
  readonly question: Text;
  readonly help?: Text | undefined;
  readonly askedOf: AskedOf;
  /** How hard it is to know: 1 by heart … 5 only with the accountant or a lawyer. */
  readonly effort: number;
  readonly sources: readonly string[];
  readonly derivedFrom: readonly FactId[];
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

/** One thing that can be known about a company, project or application. */
export type Fact = BooleanFact | NumberFact | DateFact | ChoiceFact | ChoicesFact | ConceptFact | ConceptsFact;

export type FactType = Fact['type'];

/** All facts the service understands, by id: the order in which they are listed and reported. */
export type Dictionary = ReadonlyMap<FactId, Fact>;
