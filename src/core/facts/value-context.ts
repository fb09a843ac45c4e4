import { type Failure, failure, type Path } from '../failure.ts';
import type { AsOf } from '../moment.ts';
import type { Fact } from './fact.ts';
import type { Knowledge } from './knowledge.ts';
import type { UnderstoodValue } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A value that was understood: what it tells, and how to show it back. */
export type ParsedValue = { readonly knowledge: Knowledge; readonly value: UnderstoodValue };

/** Where a value is being read, and where to say what is wrong with it. */
export type ValueContext = {
  readonly vocabulary: Vocabulary;
  readonly asOf: AsOf;
  readonly path: Path;
  readonly report: (failure: Failure) => void;
  /** Looks for what was meant, as long as a request has not asked for it too often. */
  readonly search: <Found>(find: () => Found) => Found | undefined;
};

/** One thing a value names: its code, and what that stands for. */
export type Item<T> = { readonly code: string; readonly meaning: T };

/** Reads one item of a value; nothing, with a failure reported, when it is wrong. */
export type ReadItem<T> = (item: unknown, context: ValueContext) => Item<T> | undefined;

/** Reports that a value is of another type than its fact. */
export function wrongType(fact: Fact, { path, report }: ValueContext): undefined {
  report(failure('wrong-type', path, { fact: fact.id, expected: fact.type }));
  return undefined;
}

/** The same context, further down. */
export function below(context: ValueContext, ...steps: Path): ValueContext {
  return { ...context, path: [...context.path, ...steps] };
}

/** Whether the input is a JSON object. */
export function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** The list of `{ "oneOf": [ … ] }`; nothing when the input is something else. */
export function alternativesIn(input: unknown): readonly unknown[] | undefined {
  const list = isRecord(input) && Object.keys(input).length === 1 ? input.oneOf : undefined;
  return Array.isArray(list) ? list : undefined;
}

/** Reads every item of a list that must hold at least one; nothing when any is wrong. */
export function readAll<T>(
  fact: Fact,
  list: readonly unknown[],
  context: ValueContext,
  read: ReadItem<T>,
): readonly Item<T>[] | undefined {
  if (list.length === 0) {
    context.report(failure('empty-list', context.path, { fact: fact.id }));
    return undefined;
  }
  const items = list.map((item, index) => read(item, below(context, index)));
  const right = items.flatMap((item) => (item ? [item] : []));
  return right.length === list.length ? right : undefined;
}

/** Reports members a value of this fact cannot have; answers whether there were any. */
export function reportStrangers(
  fact: Fact,
  input: Readonly<Record<string, unknown>>,
  allowed: readonly string[],
  context: ValueContext,
): boolean {
  const strangers = Object.keys(input).filter((member) => !allowed.includes(member));
  for (const member of strangers) {
    context.report(
      failure('unknown-member', [...context.path, member], { fact: fact.id, allowed: [...allowed, 'oneOf'] }),
    );
  }
  return strangers.length > 0;
}
