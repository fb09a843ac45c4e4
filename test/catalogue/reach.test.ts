import { describe, expect, it } from 'vitest';
import { findWitness } from '../../src/core/landscape/witness.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const snapshot = embeddedSnapshot();
const name = ({ instrument, edition }: (typeof snapshot.editions)[number]) => `${instrument.id} ${edition.id}`;

/** Rules that rest on a judgement of the provider alone: no fact can refuse them. Each names why in its notes or summary. */
const ONLY_JUDGED = snapshot.editions.filter(({ statements }) =>
  statements.every(({ leaf }) => leaf.node === 'assessment'),
);

describe('every edition', () => {
  it('can be reached: some profile is eligible, or only the judgement of the provider is open', () => {
    const stuck = snapshot.editions.filter((one) => !findWitness(snapshot, one, ['eligible', 'eligible-if-assessed']));
    expect(stuck.map(name)).toEqual([]);
  });

  it('can refuse: some profile is ineligible, unless all of it is judgement', () => {
    const open = snapshot.editions.filter((one) => !findWitness(snapshot, one, ['ineligible']));
    expect(open.map(name).sort()).toEqual(ONLY_JUDGED.map(name).sort());
  });
}, 120_000);
