import type { FactId } from '../facts/fact.ts';
import { type Knowledge, NOTHING } from '../facts/knowledge.ts';
import { amountsIn, factsIn } from './benefit-parts.ts';
import type { Benefit } from './instrument.ts';
import { possibleValues, type Span, spanOf, spanOfKnowledge, times } from './span.ts';

/** A percentage of a part of the costs, and what that comes to. */
export type Slice = { readonly percentage: Span; readonly of: Span; readonly comes: Span };

/** A part of the sum behind an estimate, in the order of working it out. Amounts in euro, not rounded. */
export type BenefitStep =
  | { readonly kind: 'share'; readonly upTo: boolean; readonly slices: readonly Slice[]; readonly comes: Span }
  | { readonly kind: 'each'; readonly amount: number; readonly count: Span; readonly comes: Span }
  | { readonly kind: 'fixed' | 'maximum' | 'minimum' | 'room' | 'own-room'; readonly comes: Span }
  | { readonly kind: 'per-participant'; readonly amount: number; readonly count: Span; readonly comes: Span };

type Amounts = { readonly atLeast?: number; readonly atMost?: number };

/** Whole euros. A missing side is not known. `belowMinimum` is the least that is ever given, when `atMost` stays under it. */
export type BenefitAmounts = Amounts & {
  readonly belowMinimum?: number;
  /** What one participant gets of it. */
  readonly perParticipant?: Amounts;
};

/** What a benefit comes to, and the sum behind it: no steps when nothing of the caller's own went into it. */
export type BenefitEstimate = BenefitAmounts & { readonly steps: readonly BenefitStep[] };

type Known = (fact: FactId) => Knowledge;

const NO_STEPS: readonly BenefitStep[] = [];
const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * What a benefit can come to, given what is known: a share of the costs, an amount for each of something, or the lump sum, within the limits of the
 * rule and the room that is left; or the limits of a loan. `atMost` is never more than the rule allows for any value still possible; a side on
 * which nothing is known is left out. Never used to show or hide an instrument.
 */
export function estimateBenefit(benefit: Benefit, known: Known): BenefitEstimate {
  const { facts, choice, estimate } = generalOf(benefit);
  for (const fact of facts) if (known(fact).kind !== 'nothing') return estimateAnew(benefit, known, choice);
  return estimate;
}

/** What is the same for everybody, worked out once for each benefit: most callers tell nothing that goes into most benefits. */
type General = {
  readonly facts: readonly FactId[];
  /** A choice on which several of its amounts depend. */
  readonly choice: FactId | undefined;
  readonly estimate: BenefitEstimate;
};

const generals = new WeakMap<Benefit, General>();

function generalOf(benefit: Benefit): General {
  const kept = generals.get(benefit);
  if (kept) return kept;
  const facts = [...new Set(factsIn(benefit).map(({ fact }) => fact))];
  const choices = amountsIn(benefit).flatMap(({ amount }) => (typeof amount === 'object' ? [amount.by] : []));
  const choice = choices.find((fact, i) => choices.indexOf(fact) < i);
  const general = { facts, choice, estimate: estimateAnew(benefit, () => NOTHING, choice) };
  generals.set(benefit, general);
  return general;
}

/** The limits of an amount, and the sum that leads to the upper one. */
type Sum = { readonly least: number | undefined; readonly most: number; readonly steps: readonly BenefitStep[] };

function estimateAnew(benefit: Benefit, known: Known, choice: FactId | undefined): BenefitEstimate {
  const { least, most, steps } = choice === undefined ? sumOf(benefit, known) : sumOverChoice(benefit, known, choice);
  const tooLittle = least !== undefined && Math.floor(most) < Math.ceil(least);
  const part = benefit.perParticipant && partOf(benefit, known, most);
  const [start, ...limits] = steps;
  const all = start ? [start, ...minimumStep(start, least), ...limits] : [];
  if (part?.room) all.push(part.room);
  const shown = all.some(isOwn) ? all : NO_STEPS;
  const amounts = tooLittle
    ? { atMost: Math.floor(most), belowMinimum: Math.ceil(least) }
    : amountsBetween(least, most);
  return part ? { ...amounts, perParticipant: part.amounts, steps: shown } : { ...amounts, steps: shown };
}

function sumOf(benefit: Benefit, known: Known): Sum {
  const start = startOf(benefit, known);
  const limits = limitsOf(benefit, known);
  const steps: BenefitStep[] = start ? [start] : [];
  let most = start?.comes.high ?? NO_LIMIT;
  for (const limit of limits) {
    if (limit.comes.high >= most) continue;
    most = limit.comes.high;
    steps.push(limit);
  }
  return { least: leastOf(benefit, known, limits), most, steps };
}

/** A company has one size: amounts that depend on the same choice are worked out for each of its values, not each at its own best. */
function sumOverChoice(benefit: Benefit, known: Known, choice: FactId): Sum {
  const whole = sumOf(benefit, known);
  const amounts = amountsIn(benefit).flatMap(({ amount }) =>
    typeof amount === 'object' && amount.by === choice ? [amount] : [],
  );
  const [first, ...others] = amounts.map((amount) => possibleValues(known(choice), amount));
  const values = (first ?? []).filter((value) => others.every((list) => list.includes(value)));
  const sums = values.map((value) =>
    sumOf(benefit, (fact) => (fact === choice ? { kind: 'choice', possible: [value] } : known(fact))),
  );
  if (sums.length < 2) return whole;
  const least = sums.map((one) => one.least ?? 0);
  return {
    least: sums.some((one) => one.least === undefined) ? undefined : Math.min(...least),
    most: Math.max(...sums.map((one) => one.most)),
    steps: whole.steps,
  };
}

/** The least that is given, where what it comes to can stay under it. */
function minimumStep({ kind, comes }: BenefitStep, least: number | undefined): readonly BenefitStep[] {
  const worked = kind === 'share' || kind === 'each';
  return least !== undefined && (worked ? comes.low : comes.high) < least
    ? [{ kind: 'minimum', comes: { low: least, high: least } }]
    : [];
}

/** Whether something the caller gave went into a step. */
function isOwn({ kind }: BenefitStep): boolean {
  return kind !== 'fixed' && kind !== 'maximum' && kind !== 'minimum';
}

/** Whole euros, each side inwards; a side on which nothing is known is left out. */
function amountsBetween(least: number | undefined, most: number): Amounts {
  const atMost = Math.floor(most);
  if (least === undefined) return most === NO_LIMIT ? {} : { atMost };
  return most === NO_LIMIT ? { atLeast: Math.ceil(least) } : { atLeast: Math.ceil(least), atMost };
}

/** What it comes to before any limit; nothing when that cannot be said. */
function startOf(benefit: Benefit, known: Known): BenefitStep | undefined {
  const { fixed, each } = benefit;
  if (fixed !== undefined) return { kind: 'fixed', comes: { low: fixed, high: fixed } };
  if (!each) return shareOf(benefit, known);
  const count = limitedSpan(known(each.of));
  return count && { kind: 'each', amount: each.amount, count, comes: times(count, each.amount) };
}

/** A span with an end on either side; from nothing to anything says no more than nothing at all. */
function limitedSpan(knowledge: Knowledge): Span | undefined {
  const span = spanOfKnowledge(knowledge);
  return span && span.low <= 0 && span.high === NO_LIMIT ? undefined : span;
}

function shareOf(benefit: Benefit, known: Known): BenefitStep | undefined {
  const costs = benefit.of === undefined ? undefined : limitedSpan(known(benefit.of));
  const slices = costs && slicesOf(benefit, costs, known);
  if (!slices) return undefined;
  const upTo = benefit.maximumShare !== undefined;
  let [low, high] = [0, 0];
  for (const { comes } of slices) [low, high] = [low + comes.low, high + comes.high];
  return { kind: 'share', upTo, slices, comes: { low: upTo ? 0 : low, high } };
}

/** Each part of the costs with its percentage; nothing when a percentage is not known, or there is none. */
function slicesOf(
  { percentage, maximumShare, brackets }: Benefit,
  costs: Span,
  known: Known,
): readonly Slice[] | undefined {
  const single = percentage ?? maximumShare;
  if (single !== undefined) {
    const share = spanOf(single, known);
    return share && [{ percentage: share, of: costs, comes: percentOf(share, costs) }];
  }
  const slices: Slice[] = [];
  let from = 0;
  for (const { upTo = NO_LIMIT, percentage: amount } of brackets ?? []) {
    const share = spanOf(amount, known);
    if (!share) return undefined;
    const of = { low: partBetween(costs.low, from, upTo), high: partBetween(costs.high, from, upTo) };
    if (of.high > 0 || from === 0) slices.push({ percentage: share, of, comes: percentOf(share, of) });
    from = upTo;
  }
  return slices.length > 0 ? slices : undefined;
}

/** The part of an amount between two limits. */
function partBetween(amount: number, from: number, upTo: number): number {
  return Math.max(0, Math.min(amount, upTo) - from);
}

function percentOf(share: Span, of: Span): Span {
  return { low: times(of, share.low).low / 100, high: times(of, share.high).high / 100 };
}

/** What the whole can never pass. */
function limitsOf({ maximum, perParticipant, cappedBy }: Benefit, known: Known): readonly BenefitStep[] {
  const limits: BenefitStep[] = [];
  const highest = spanOf(maximum, known);
  if (highest) limits.push({ kind: 'maximum', comes: highest });
  if (perParticipant) {
    const count = spanOfKnowledge(known(perParticipant.count));
    const { maximum: amount } = perParticipant;
    if (count && amount !== undefined)
      limits.push({ kind: 'per-participant', amount, count, comes: times(count, amount) });
  } else if (cappedBy !== undefined) {
    const room = spanOfKnowledge(known(cappedBy));
    if (room) limits.push({ kind: 'room', comes: room });
  }
  return limits;
}

/** The least that is given: the lump sum as far as the limits allow, or the minimum of the rule, for every participant together. */
function leastOf(benefit: Benefit, known: Known, limits: readonly BenefitStep[]): number | undefined {
  const { fixed, minimum, perParticipant } = benefit;
  if (fixed !== undefined) return Math.min(fixed, ...limits.map(({ comes }) => comes.low));
  const least = spanOf(minimum, known)?.low;
  const count = perParticipant && spanOfKnowledge(known(perParticipant.count));
  if (!count || perParticipant?.minimum === undefined) return least;
  return Math.max(least ?? 0, count.low * perParticipant.minimum);
}

/** What one participant gets, and the room that limits that; the room of one does not limit the others. */
function partOf({ perParticipant, cappedBy }: Benefit, known: Known, whole: number) {
  const most = Math.min(perParticipant?.maximum ?? NO_LIMIT, whole);
  const room = cappedBy === undefined ? undefined : spanOfKnowledge(known(cappedBy));
  const step: BenefitStep | undefined = room && room.high < most ? { kind: 'own-room', comes: room } : undefined;
  const high = step ? step.comes.high : most;
  const least = perParticipant?.minimum;
  return { amounts: amountsBetween(least !== undefined && least > high ? undefined : least, high), room: step };
}
