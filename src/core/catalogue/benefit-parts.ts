import type { FactId } from '../facts/fact.ts';
import type { Path } from '../failure.ts';
import type { Amount, Benefit } from './instrument.ts';

/** The amounts of a benefit that can depend on a choice, and where each stands. */
export function amountsIn(benefit: Benefit): readonly { readonly amount: Amount; readonly at: Path }[] {
  const plain = (['percentage', 'maximumShare', 'minimum', 'maximum'] as const).flatMap((member) => {
    const amount = benefit[member];
    return amount === undefined ? [] : [{ amount, at: [member] }];
  });
  const slices = (benefit.brackets ?? []).map(({ percentage }, i) => ({
    amount: percentage,
    at: ['brackets', i, 'percentage'],
  }));
  return [...plain, ...slices];
}

/** The facts a benefit is worked out from, and where each stands. */
export function factsIn(benefit: Benefit): readonly { readonly fact: FactId; readonly at: Path }[] {
  const { of, each, perParticipant, cappedBy } = benefit;
  return [
    ...(of === undefined ? [] : [{ fact: of, at: ['of'] }]),
    ...amountsIn(benefit).flatMap(({ amount, at }) =>
      typeof amount === 'object' ? [{ fact: amount.by, at: [...at, 'by'] }] : [],
    ),
    ...(each ? [{ fact: each.of, at: ['each', 'of'] }] : []),
    ...(perParticipant ? [{ fact: perParticipant.count, at: ['perParticipant', 'count'] }] : []),
    ...(cappedBy === undefined ? [] : [{ fact: cappedBy, at: [] }]),
  ];
}
