import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BenefitEstimate, estimateBenefit } from '../../../src/core/catalogue/benefit.ts';
import type { Amount, Benefit } from '../../../src/core/catalogue/instrument.ts';
import { type Knowledge, NOTHING } from '../../../src/core/facts/knowledge.ts';
import { point } from '../../../src/core/quantity.ts';

/** One exact answer to everything a benefit can depend on. */
type Exact = {
  readonly costs: number;
  readonly jobs: number;
  readonly partners: number;
  readonly room: number;
  readonly size: 'small' | 'medium' | 'large';
  readonly starter: boolean;
};

/** What can still be true of each fact; left out when nothing is known. */
type Told = { readonly [Fact in keyof Exact]?: readonly Exact[Fact][] | undefined };

const euros = fc.constantFrom(0, 1, 999, 10_000, 60_000.5, 250_000, 1_000_000);
const some = <T>(values: Arbitrary<T>) =>
  fc.option(fc.uniqueArray(values, { minLength: 1, maxLength: 3 }), { nil: undefined });
const told: Arbitrary<Told> = fc.record({
  costs: some(euros),
  jobs: some(fc.constantFrom(1, 3, 8)),
  partners: some(fc.constantFrom(1, 2, 5)),
  room: some(euros),
  size: some(fc.constantFrom('small', 'medium', 'large')),
  starter: fc.constantFrom(undefined, [true], [false]),
});

const optional = <T>(arbitrary: Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const amount = (numbers: Arbitrary<number>): Arbitrary<Amount> =>
  fc.oneof(
    numbers,
    fc.record({ small: numbers, medium: numbers }).map((values) => ({ by: 'size', values })),
    fc.record({ true: numbers, false: numbers }).map((values) => ({ by: 'starter', values })),
  );
const percent = amount(fc.constantFrom(0, 12.5, 35, 40, 100));
const limit = amount(fc.constantFrom(0, 500, 20_000, 100_000));
const brackets = fc.tuple(percent, percent, optional(fc.constantFrom(50_000, 100_000))).map(([first, second, end]) => [
  { upTo: 10_000, percentage: first },
  { percentage: second, ...(end === undefined ? {} : { upTo: end }) },
]);
const ways: Arbitrary<Partial<Benefit>> = fc.oneof(
  percent.map((percentage) => ({ of: 'costs', percentage })),
  percent.map((maximumShare) => ({ of: 'costs', maximumShare })),
  brackets.map((list) => ({ of: 'costs', brackets: list })),
  fc.constant({ each: { of: 'jobs', amount: 10_000 } }),
  fc.constantFrom(0, 3750, 60_000).map((fixed) => ({ fixed })),
  fc.constant({}),
);
const benefits: Arbitrary<Benefit> = fc
  .record({
    way: ways,
    minimum: optional(limit),
    maximum: optional(limit),
    perParticipant: optional(
      fc.constantFrom({ count: 'partners', minimum: 2500, maximum: 20_000 }, { count: 'partners', maximum: 100_000 }),
    ),
    cappedBy: fc.constantFrom(undefined, 'room'),
  })
  .map(({ way, ...limits }) => ({ form: 'grant', sources: [], ...way, ...limits }));

function knowing(facts: Told): (fact: string) => Knowledge {
  return (fact) => {
    if (fact === 'size') return facts.size ? { kind: 'choice', possible: facts.size } : NOTHING;
    const [starter] = facts.starter ?? [];
    if (fact === 'starter') return starter === undefined ? NOTHING : { kind: 'boolean', value: starter };
    const numbers = { costs: facts.costs, jobs: facts.jobs, partners: facts.partners, room: facts.room }[fact];
    return numbers ? { kind: 'quantity', pieces: numbers.map(point) } : NOTHING;
  };
}

/** Every answer that is still possible. Of a number nobody told it is tried that it is endless: then it limits nothing. */
function possible(facts: Told): readonly Exact[] {
  const { costs = [Infinity], jobs = [Infinity], partners = [Infinity], room = [Infinity] } = facts;
  const { size = ['small', 'medium', 'large'], starter = [true, false] } = facts;
  return costs.flatMap((c) =>
    jobs.flatMap((j) =>
      partners.flatMap((p) =>
        room.flatMap((r) =>
          size.flatMap((s) => starter.map((t) => ({ costs: c, jobs: j, partners: p, room: r, size: s, starter: t }))),
        ),
      ),
    ),
  );
}

/** The rule read for one exact answer; nothing when the rule has no amount for that size. */
function mostFor(benefit: Benefit, exact: Exact): number | undefined {
  let missing = false;
  const of = (one: Amount): number => {
    const number = typeof one === 'number' ? one : one.values[one.by === 'size' ? exact.size : String(exact.starter)];
    missing ||= number === undefined;
    return number ?? 0;
  };
  const share = (one: Amount, part: number) => (of(one) === 0 || part === 0 ? 0 : (part * of(one)) / 100);
  let most = Infinity;
  if (benefit.fixed !== undefined) most = benefit.fixed;
  if (benefit.each) most = exact.jobs * benefit.each.amount;
  const single = benefit.percentage ?? benefit.maximumShare;
  if (single !== undefined) most = share(single, exact.costs);
  const [first, second] = benefit.brackets ?? [];
  if (first && second) {
    const { upTo = Infinity } = second;
    most = share(first.percentage, Math.min(10_000, exact.costs));
    most += share(second.percentage, Math.max(0, Math.min(upTo, exact.costs) - 10_000));
  }
  if (benefit.maximum !== undefined) most = Math.min(most, of(benefit.maximum));
  if (benefit.perParticipant?.maximum !== undefined)
    most = Math.min(most, exact.partners * benefit.perParticipant.maximum);
  else if (benefit.cappedBy) most = Math.min(most, exact.room);
  return missing ? undefined : most;
}

const whole = (estimate: BenefitEstimate) => estimate.atMost ?? Infinity;

describe('an estimate', () => {
  it('is never more than the rule allows for any answer still possible, and reaches the most it allows', () => {
    fc.assert(
      fc.property(benefits, told, (benefit, facts) => {
        const allowed = possible(facts).flatMap((exact) => mostFor(benefit, exact) ?? []);
        fc.pre(allowed.length > 0 && !sizesDiffer(benefit));
        // Costs that nobody told can be anything, so of a share alone nothing is said.
        fc.pre(!(facts.costs === undefined && zeroShare(benefit)));
        expect(whole(estimateBenefit(benefit, knowing(facts)))).toBe(Math.floor(Math.max(...allowed)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never more than what is known of less', () => {
    fc.assert(
      fc.property(
        benefits,
        told,
        fc.array(fc.constantFrom('costs', 'jobs', 'partners', 'room', 'size', 'starter')),
        (benefit, facts, forgotten) => {
          const less = Object.fromEntries(
            Object.entries(facts).filter(([fact]) => !forgotten.some((one) => one === fact)),
          );
          fc.pre(possible(facts).some((exact) => mostFor(benefit, exact) !== undefined));
          expect(whole(estimateBenefit(benefit, knowing(facts)))).toBeLessThanOrEqual(
            whole(estimateBenefit(benefit, knowing(less))),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never passes the room that is left for one applicant, and shows so where that is what limits it', () => {
    fc.assert(
      fc.property(benefits, told, euros, (benefit, facts, room) => {
        fc.pre(benefit.cappedBy === 'room' && benefit.perParticipant === undefined);
        const capped = estimateBenefit(benefit, knowing({ ...facts, room: [room] }));
        const free = estimateBenefit(benefit, knowing({ ...facts, room: undefined }));
        expect(whole(capped)).toBe(Math.min(whole(free), Math.floor(room)));
        if (whole(capped) < whole(free)) expect(capped.steps.map(({ kind }) => kind)).toContain('room');
      }),
    );
  });

  it('of one participant never passes the whole, nor the room of that participant', () => {
    fc.assert(
      fc.property(benefits, told, (benefit, facts) => {
        fc.pre(benefit.perParticipant !== undefined);
        const estimate = estimateBenefit(benefit, knowing(facts));
        const part = estimate.perParticipant?.atMost ?? Infinity;
        expect(part).toBeLessThanOrEqual(Math.min(whole(estimate), benefit.perParticipant?.maximum ?? Infinity));
        if (benefit.cappedBy && facts.room) expect(part).toBeLessThanOrEqual(Math.max(...facts.room));
      }),
    );
  });

  it('says the same for the same answers, however often it is asked', () => {
    fc.assert(
      fc.property(benefits, told, told, (benefit, facts, others) => {
        const first = estimateBenefit(benefit, knowing(facts));
        estimateBenefit(benefit, knowing(others));
        expect(estimateBenefit(benefit, knowing(facts))).toEqual(first);
        expect(estimateBenefit({ ...benefit }, knowing(facts))).toEqual(first);
      }),
    );
  });
});

/** A share that is nothing whatever the costs are is not told while the costs are not. */
function zeroShare({ percentage, maximumShare, brackets: slices = [] }: Benefit): boolean {
  const numbers = [percentage, maximumShare, ...slices.map((slice) => slice.percentage)].flatMap((one) =>
    one === undefined ? [] : typeof one === 'number' ? [one] : Object.values(one.values),
  );
  return numbers.includes(0) || slices.some(({ upTo }, i) => i > 0 && upTo !== undefined);
}

/** Amounts that depend on two choices at once are taken each at its best; only one choice is kept the same throughout. */
function sizesDiffer(benefit: Benefit): boolean {
  const { percentage, maximumShare, minimum, maximum, brackets: slices = [] } = benefit;
  const choices = [percentage, maximumShare, minimum, maximum, ...slices.map((slice) => slice.percentage)].flatMap(
    (one) => (typeof one === 'object' ? [one.by] : []),
  );
  return new Set(choices).size > 1;
}
