import { failure } from '../failure.ts';
import type { ChoicesFact, ConceptsFact } from './fact.ts';
import type { Knowledge, SetRange } from './knowledge.ts';
import {
  alternativesIn,
  below,
  type Item,
  isRecord,
  type ParsedValue,
  type ReadItem,
  readAll,
  reportStrangers,
  type ValueContext,
  wrongType,
} from './value-context.ts';

type SetFact = ChoicesFact | ConceptsFact;

/** How to read the items of a set, and what kind of knowledge its possibilities are. */
export type SetReading<T> = {
  readonly read: ReadItem<T>;
  readonly known: (possibilities: readonly SetRange<T>[]) => Knowledge;
};

/** A set: exactly (a list, which may be empty), from both sides (`atLeast`, `atMost`), or one of several lists. */
export function parseSet<T>(
  fact: SetFact,
  input: unknown,
  context: ValueContext,
  reading: SetReading<T>,
): ParsedValue | undefined {
  const alternatives = alternativesIn(input);
  if (alternatives) {
    const sets = readAll(fact, alternatives, below(context, 'oneOf'), (set, at) => {
      const items = readList(fact, set, at, reading.read);
      return items && { code: '', meaning: items };
    });
    if (!sets) return undefined;
    const lists = sets.map((set) => set.meaning);
    return { knowledge: reading.known(lists.map(exactly)), value: { oneOf: lists.map(codes) } };
  }
  if (isRecord(input)) return parseSides(fact, input, context, reading);
  const items = readList(fact, input, context, reading.read);
  return items && { knowledge: reading.known([exactly(items)]), value: { is: codes(items) } };
}

function exactly<T>(items: readonly Item<T>[]): SetRange<T> {
  const meanings = items.map((item) => item.meaning);
  return { atLeast: meanings, atMost: meanings };
}

function codes(items: readonly Item<unknown>[]): readonly string[] {
  return items.map((item) => item.code);
}

function readList<T>(
  fact: SetFact,
  input: unknown,
  context: ValueContext,
  read: ReadItem<T>,
): readonly Item<T>[] | undefined {
  if (!Array.isArray(input)) return wrongType(fact, context);
  return input.length === 0 ? [] : readAll(fact, input, context, read);
}

function parseSides<T>(
  fact: SetFact,
  input: Readonly<Record<string, unknown>>,
  context: ValueContext,
  { read, known }: SetReading<T>,
): ParsedValue | undefined {
  if (Object.keys(input).length === 0) return wrongType(fact, context);
  if (reportStrangers(fact, input, ['atLeast', 'atMost'], context)) return undefined;
  const side = (member: 'atLeast' | 'atMost') =>
    input[member] === undefined ? [] : readList(fact, input[member], below(context, member), read);
  const [sure, most] = [side('atLeast'), side('atMost')];
  if (!sure || !most) return undefined;
  const limited = input.atMost !== undefined;
  if (limited && sure.some((item) => !codes(most).includes(item.code))) {
    context.report(failure('impossible-range', context.path, { fact: fact.id }));
    return undefined;
  }
  const meanings = (items: readonly Item<T>[]) => items.map((item) => item.meaning);
  return {
    knowledge: known([{ atLeast: meanings(sure), ...(limited ? { atMost: meanings(most) } : {}) }]),
    value: {
      range: {
        ...(input.atLeast === undefined ? {} : { atLeast: codes(sure) }),
        ...(limited ? { atMost: codes(most) } : {}),
      },
    },
  };
}
