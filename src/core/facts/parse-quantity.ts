import { dayNumber, parseDay } from '../day.ts';
import { failure } from '../failure.ts';
import { closeOverWholeNumbers, EVERY_NUMBER, type Interval, intersect, isVoid, point } from '../quantity.ts';
import { isWhole, type NumberFact, type QuantityFact } from './fact.ts';
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

const RANGE_MEMBERS_OF: Readonly<Record<QuantityFact['type'], readonly string[]>> = {
  number: ['atLeast', 'atMost', 'above', 'below'],
  date: ['onOrAfter', 'before'],
};
const LOWER = ['atLeast', 'above', 'onOrAfter'];
const OPEN = ['above', 'below', 'before'];

/** A number or day: exactly, as a range, or as one of several. */
export function parseQuantity(fact: QuantityFact, input: unknown, context: ValueContext): ParsedValue | undefined {
  const alternatives = alternativesIn(input);
  const read = (item: unknown, at: ValueContext) => readExact(fact, item, at);
  if (alternatives) {
    const items = readAll(fact, alternatives, below(context, 'oneOf'), read);
    if (!items) return undefined;
    const pieces = [...new Set(items.map((item) => item.meaning))].map(point);
    return { knowledge: { kind: 'quantity', pieces }, value: { oneOf: items.map((item) => shown(fact, item)) } };
  }
  if (isRecord(input)) return parseRange(fact, input, context);
  const item = read(input, context);
  return item && { knowledge: { kind: 'quantity', pieces: [point(item.meaning)] }, value: { is: shown(fact, item) } };
}

function shown(fact: QuantityFact, item: Item<number>): number | string {
  return fact.type === 'date' ? item.code : item.meaning;
}

function readExact(fact: QuantityFact, input: unknown, context: ValueContext): Item<number> | undefined {
  const item = readLimit(fact, input, context);
  if (!item || fact.type === 'date' || !fact.integer || Number.isInteger(item.meaning)) return item;
  context.report(failure('not-whole', context.path, { fact: fact.id }));
  return undefined;
}

function readLimit(fact: QuantityFact, input: unknown, context: ValueContext): Item<number> | undefined {
  if (fact.type === 'number') return readNumber(fact, input, context);
  if (typeof input !== 'string') return wrongType(fact, context);
  const day = parseDay(input);
  if (day) return { code: day, meaning: dayNumber(day) };
  context.report(failure('invalid-day', context.path, { fact: fact.id }));
  return undefined;
}

function readNumber(fact: NumberFact, input: unknown, context: ValueContext): Item<number> | undefined {
  if (typeof input !== 'number' || !Number.isFinite(input)) return wrongType(fact, context);
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = fact;
  if (input >= minimum && input <= maximum) return { code: String(input), meaning: input };
  context.report(failure('out-of-bounds', context.path, { fact: fact.id, minimum, maximum }));
  return undefined;
}

function parseRange(
  fact: QuantityFact,
  input: Readonly<Record<string, unknown>>,
  context: ValueContext,
): ParsedValue | undefined {
  if (Object.keys(input).length === 0) return wrongType(fact, context);
  if (reportStrangers(fact, input, RANGE_MEMBERS_OF[fact.type], context)) return undefined;
  const limits = Object.entries(input).flatMap(([member, limit]) => {
    const item = readLimit(fact, limit, below(context, member));
    return item ? [{ member, item }] : [];
  });
  if (limits.length < Object.keys(input).length) return undefined;
  const sides = limits.map(({ member, item }) => sideOf(member, item.meaning));
  const interval = [domainOf(fact), ...sides].reduce(intersect);
  const whole = isWhole(fact) ? closeOverWholeNumbers(interval) : interval;
  if (isVoid(whole)) {
    context.report(failure('impossible-range', context.path, { fact: fact.id }));
    return undefined;
  }
  const range = Object.fromEntries(limits.map(({ member, item }) => [member, shown(fact, item)]));
  return { knowledge: { kind: 'quantity', pieces: [whole] }, value: { range } };
}

function sideOf(member: string, limit: number): Interval {
  const open = OPEN.includes(member);
  return LOWER.includes(member)
    ? { ...EVERY_NUMBER, low: limit, lowOpen: open }
    : { ...EVERY_NUMBER, high: limit, highOpen: open };
}

/** Every number or day a fact can have. */
export function domainOf(fact: QuantityFact): Interval {
  if (fact.type === 'date') return EVERY_NUMBER;
  return { ...EVERY_NUMBER, low: fact.minimum ?? EVERY_NUMBER.low, high: fact.maximum ?? EVERY_NUMBER.high };
}
