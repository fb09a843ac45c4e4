import { describe, expect, it } from 'vitest';
import { estimateBenefit } from '../../src/core/catalogue/benefit.ts';
import type { Benefit } from '../../src/core/catalogue/instrument.ts';
import { type Knowledge, NOTHING } from '../../src/core/facts/knowledge.ts';
import { point } from '../../src/core/quantity.ts';
import { LANGUAGES } from '../../src/core/text.ts';
import { benefitSumText } from '../../src/text/benefit-sum-text.ts';
import { isWhole, unsoundIn } from './sound.ts';

const number = (low: number, high = low): Knowledge => ({ kind: 'quantity', pieces: [{ ...point(low), high }] });
const WBSO: Partial<Benefit> = {
  of: 'costs',
  brackets: [{ upTo: 380_000, percentage: { by: 'starter', values: { true: 50, false: 36 } } }, { percentage: 16 }],
};
const NO_STARTER: Knowledge = { kind: 'boolean', value: false };
const SHARE: Partial<Benefit> = { of: 'costs', percentage: 40, maximum: 50_000 };
const CHAIN: Partial<Benefit> = { of: 'costs', percentage: 50, perParticipant: { count: 'partners', maximum: 20_000 } };

function sums(benefit: Partial<Benefit>, known: Readonly<Record<string, Knowledge>>): readonly string[] {
  const { steps } = estimateBenefit({ form: 'grant', sources: [], ...benefit }, (fact) => known[fact] ?? NOTHING);
  return LANGUAGES.map((language) => benefitSumText(steps, language));
}

describe('benefitSumText', () => {
  it.each<[string, Partial<Benefit>, Record<string, Knowledge>, string, string]>([
    [
      'a share of the costs',
      { of: 'costs', percentage: 35 },
      { costs: number(90_000) },
      '35% van € 90.000 is € 31.500.',
      '35% of €90,000 is €31,500.',
    ],
    [
      'a share that is capped',
      SHARE,
      { costs: number(200_000) },
      '40% van € 200.000 is € 80.000; het hoogste bedrag is € 50.000.',
      '40% of €200,000 is €80,000; the highest amount is €50,000.',
    ],
    [
      'a share of a range',
      SHARE,
      { costs: number(10_000, 90_000) },
      '40% van een bedrag tussen € 10.000 en € 90.000 is een bedrag tussen € 4.000 en € 36.000.',
      '40% of an amount between €10,000 and €90,000 is an amount between €4,000 and €36,000.',
    ],
    [
      'a share of at most something',
      SHARE,
      { costs: number(0, 90_000) },
      '40% van hoogstens € 90.000 is hoogstens € 36.000.',
      '40% of at most €90,000 is at most €36,000.',
    ],
    [
      'a share of at least something',
      SHARE,
      { costs: number(90_000, Number.POSITIVE_INFINITY) },
      '40% van minstens € 90.000 is minstens € 36.000; het hoogste bedrag is € 50.000.',
      '40% of at least €90,000 is at least €36,000; the highest amount is €50,000.',
    ],
    [
      'a percentage that is not known yet',
      { of: 'costs', percentage: { by: 'size', values: { small: 45, medium: 35 } } },
      { costs: number(100_000) },
      '35% tot 45% van € 100.000 is een bedrag tussen € 35.000 en € 45.000.',
      '35% to 45% of €100,000 is an amount between €35,000 and €45,000.',
    ],
    [
      'the largest share it can be',
      { of: 'costs', maximumShare: 50 },
      { costs: number(90_000) },
      'Hoogstens 50% van € 90.000 is hoogstens € 45.000.',
      'At most 50% of €90,000 is at most €45,000.',
    ],
    [
      'less than the least that is given',
      { of: 'costs', percentage: 35, minimum: 50_000 },
      { costs: number(90_000) },
      '35% van € 90.000 is € 31.500; het laagste bedrag is € 50.000.',
      '35% of €90,000 is €31,500; the lowest amount is €50,000.',
    ],
    [
      'a range on both sides of the limits',
      { of: 'costs', percentage: 35, minimum: 50_000, maximum: 200_000 },
      { costs: number(60_000, 700_000) },
      '35% van een bedrag tussen € 60.000 en € 700.000 is een bedrag tussen € 21.000 en € 245.000; het laagste bedrag is € 50.000 en het hoogste bedrag is € 200.000.',
      '35% of an amount between €60,000 and €700,000 is an amount between €21,000 and €245,000; the lowest amount is €50,000 and the highest amount is €200,000.',
    ],
    [
      'slices of the costs',
      WBSO,
      { costs: number(400_000), starter: NO_STARTER },
      '36% van € 380.000 is € 136.800, en 16% van € 20.000 is € 3.200: samen € 140.000.',
      '36% of €380,000 is €136,800, and 16% of €20,000 is €3,200: €140,000 together.',
    ],
    [
      'one slice when there is no more',
      WBSO,
      { costs: number(100_000), starter: NO_STARTER },
      '36% van € 100.000 is € 36.000.',
      '36% of €100,000 is €36,000.',
    ],
    [
      'slices of a range',
      WBSO,
      { costs: number(300_000, 400_000), starter: NO_STARTER },
      'Over een bedrag tussen € 300.000 en € 400.000 is het, per schijf gerekend, een bedrag tussen € 108.000 en € 140.000.',
      'Over an amount between €300,000 and €400,000 it is, worked out slice by slice, an amount between €108,000 and €140,000.',
    ],
    [
      'an amount for each',
      { each: { of: 'jobs', amount: 10_000 }, maximum: 100_000 },
      { jobs: number(12) },
      '12 keer € 10.000 is € 120.000; het hoogste bedrag is € 100.000.',
      '12 times €10,000 is €120,000; the highest amount is €100,000.',
    ],
    [
      'participants',
      CHAIN,
      { costs: number(200_000), partners: number(4) },
      '50% van € 200.000 is € 100.000; voor 4 deelnemers is het hoogste bedrag € 80.000.',
      '50% of €200,000 is €100,000; for 4 participants the highest amount is €80,000.',
    ],
    [
      'some participants',
      CHAIN,
      { partners: number(3, 6) },
      'Voor 3 tot 6 deelnemers is het hoogste bedrag € 60.000 tot € 120.000.',
      'For 3 to 6 participants the highest amount is €60,000 to €120,000.',
    ],
    [
      'the room of one of several',
      { ...CHAIN, cappedBy: 'room' },
      { partners: number(4), room: number(5000) },
      'Voor 4 deelnemers is het hoogste bedrag € 80.000; voor uw eigen deel is er nog ruimte voor € 5.000 aan kleine steun.',
      'For 4 participants the highest amount is €80,000; for your own part there is room left for €5,000 of small aid.',
    ],
    [
      'room that is not enough',
      { ...SHARE, cappedBy: 'room' },
      { costs: number(200_000), room: number(10_000, 20_000) },
      '40% van € 200.000 is € 80.000; het hoogste bedrag is € 50.000 en er is nog ruimte voor een bedrag tussen € 10.000 en € 20.000 aan kleine steun.',
      '40% of €200,000 is €80,000; the highest amount is €50,000 and there is room left for an amount between €10,000 and €20,000 of small aid.',
    ],
    [
      'no room',
      { fixed: 3750, cappedBy: 'room' },
      { room: number(0) },
      'Het vaste bedrag is € 3.750; er is geen ruimte meer voor kleine steun.',
      'The lump sum is €3,750; there is no room left for small aid.',
    ],
    [
      'cents left off',
      { of: 'costs', percentage: 33 },
      { costs: number(101.5) },
      '33% van € 101 is € 33.',
      '33% of €101 is €33.',
    ],
  ])('shows %s', (_what, benefit, known, nl, en) => {
    const said = sums(benefit, known);
    expect(said).toEqual([nl, en]);
    for (const sentence of said) expect([isWhole(sentence), ...unsoundIn(sentence)]).toEqual([true]);
  });

  it.each<[string, Partial<Benefit>, Record<string, Knowledge>]>([
    ['nothing is known of the costs', SHARE, {}],
    ['the costs can be anything', SHARE, { costs: number(0, Number.POSITIVE_INFINITY) }],
    ['there is room enough', { fixed: 3750, cappedBy: 'room' }, { room: number(50_000) }],
    ['only the rule itself says how much', { minimum: 10_000, maximum: 250_000 }, { costs: number(5) }],
  ])('shows no sum when %s', (_when, benefit, known) => {
    expect(sums(benefit, known)).toEqual(['', '']);
  });
});
