import { suggestionFor } from '../closest.ts';
import { failure } from '../failure.ts';
import type { Interval } from '../quantity.ts';
import type { Award, AwardList, UnderstoodAward } from './award.ts';
import type { AwardsFact, DateFact, NumberFact } from './fact.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { UnderstoodValue } from './profile.ts';
import {
  alternativesIn,
  below,
  type Item,
  isRecord,
  type ParsedValue,
  readAll,
  reportStrangers,
  type ValueContext,
  wrongType,
} from './value-context.ts';

const MEMBERS = ['amount', 'on', 'deMinimis', 'instrument'];

/** More than any aid there is; keeps sums exact. */
const LARGEST = 1_000_000_000_000;

type ReadAward = { readonly award: Award; readonly understood: UnderstoodAward };

/** Awards: all of them (a list, which may be empty), these at least (`atLeast`), or one of several lists. */
export function parseAwards(fact: AwardsFact, input: unknown, context: ValueContext): ParsedValue | undefined {
  const alternatives = alternativesIn(input);
  if (alternatives) {
    const lists = readAll(fact, alternatives, below(context, 'oneOf'), (list, at) => {
      const awards = readList(fact, list, at);
      return awards && { code: '', meaning: awards };
    });
    return lists && parsed(lists.map((list) => list.meaning));
  }
  if (!isRecord(input)) {
    const awards = readList(fact, input, context);
    return awards && parsed([awards]);
  }
  if (reportStrangers(fact, input, ['atLeast'], context)) return undefined;
  if (!('atLeast' in input)) return wrongType(fact, context);
  const awards = readList(fact, input.atLeast, below(context, 'atLeast'));
  return awards && parsed([awards], true);
}

function parsed(lists: readonly (readonly ReadAward[])[], atLeast = false): ParsedValue {
  const possibilities = lists.map(
    (list): AwardList => ({ awards: list.map(({ award }) => award), complete: !atLeast }),
  );
  return {
    knowledge: { kind: 'awards', possibilities },
    value: { awards: lists.map((list) => list.map(({ understood }) => understood)), atLeast },
  };
}

function readList(fact: AwardsFact, input: unknown, context: ValueContext): readonly ReadAward[] | undefined {
  if (!Array.isArray(input)) return wrongType(fact, context);
  if (input.length === 0) return [];
  return readAll(fact, input, context, (item, at) => readAward(fact, item, at))?.map((item) => item.meaning);
}

/** One award; whatever is wrong with any of its members is reported at once. */
function readAward(fact: AwardsFact, input: unknown, context: ValueContext): Item<ReadAward> | undefined {
  if (!isRecord(input)) {
    context.report(failure('wrong-type', context.path, { fact: fact.id, expected: 'award' }));
    return undefined;
  }
  const strangers = Object.keys(input).filter((member) => !MEMBERS.includes(member));
  for (const member of strangers) {
    const details = { fact: fact.id, allowed: MEMBERS, ...suggestionFor(member, MEMBERS) };
    context.report(failure('unknown-member', [...context.path, member], details));
  }
  const amount = readQuantity({ ...fact, id: 'amount', ...EUROS }, input.amount, below(context, 'amount'));
  const on = readQuantity({ ...fact, id: 'on', type: 'date' }, input.on, below(context, 'on'));
  const deMinimis = readFlag(input.deMinimis, below(context, 'deMinimis'));
  const instrument = readInstrument(input.instrument, below(context, 'instrument'));
  if (strangers.length > 0 || !amount || !on || !deMinimis || !instrument) return undefined;
  const rest = { ...deMinimis, ...instrument };
  return {
    code: '',
    meaning: {
      award: { amount: amount.pieces, on: on.pieces, ...rest },
      understood: { amount: amount.value, on: on.value, ...rest },
    },
  };
}

const EUROS = { type: 'number', unit: 'euro', integer: false, minimum: 0, maximum: LARGEST } as const;

function readQuantity(
  fact: NumberFact | DateFact,
  input: unknown,
  context: ValueContext,
): { readonly pieces: readonly Interval[]; readonly value: UnderstoodValue } | undefined {
  if (input === undefined || input === null) {
    context.report(failure('missing-member', context.path));
    return undefined;
  }
  const read = parseQuantity(fact, input, context);
  return read?.knowledge.kind === 'quantity' ? { pieces: read.knowledge.pieces, value: read.value } : undefined;
}

/** `null` says "not known", as it does for a fact. */
function readFlag(input: unknown, context: ValueContext): { deMinimis?: boolean } | undefined {
  if (input === undefined || input === null) return {};
  if (typeof input === 'boolean') return { deMinimis: input };
  context.report(failure('wrong-type', context.path, { expected: 'boolean' }));
  return undefined;
}

function readInstrument(input: unknown, context: ValueContext): { instrument?: string } | undefined {
  if (input === undefined || input === null) return {};
  const { instruments } = context.vocabulary;
  if (typeof input !== 'string') {
    context.report(failure('wrong-type', context.path, { expected: 'id' }));
    return undefined;
  }
  if (instruments.has(input)) return { instrument: input };
  const near = context.search(() => suggestionFor(input, instruments.keys()));
  const details = { given: input, ...near };
  context.report(failure('unknown-code', context.path, details));
  return undefined;
}
