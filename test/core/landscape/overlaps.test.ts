import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSnapshot } from '../../../src/core/catalogue/snapshot.ts';
import type { Day } from '../../../src/core/day.ts';
import type { Knowledge } from '../../../src/core/facts/knowledge.ts';
import { acceptanceOf } from '../../../src/core/landscape/acceptance.ts';
import { comparedPairs } from '../../../src/core/landscape/overlap-aspects.ts';
import { LEAST_SIMILARITY, type Overlap, overlapsOn } from '../../../src/core/landscape/overlaps.ts';
import { similaritiesOf, similarityOf } from '../../../src/core/landscape/similarity.ts';
import { match } from '../../../src/core/matching/match.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import { type BitSet, bitSet, intersects, membersOf } from '../../../src/core/schemes/bit-set.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

const snapshot = embeddedSnapshot();

const DAY = '2016-05-20' as Day;
const asOf = wholeDay(DAY);
const overlaps = overlapsOn(snapshot, asOf);
const acceptances = snapshot.candidates(asOf).map(({ compiled }) => acceptanceOf(snapshot, compiled, DAY));
const acceptance = fc.constantFrom(...acceptances);
const themes = snapshot.catalogue.vocabulary.schemes.get('themes');
const lists = fc.constantFrom(undefined, themes?.standing(DAY));

const idsOf = ({ parties }: Overlap) => parties.map(({ compiled }) => compiled.instrument.id);
const pair = (a: string, b: string) => overlaps.find((one) => [a, b].every((id) => idsOf(one).includes(id)));

describe('similarity', () => {
  it('is the same from both sides, from 0 to 1, and 1 with itself', () => {
    fc.assert(
      fc.property(acceptance, acceptance, lists, (a, b, among) => {
        const similarities = similaritiesOf(a, b, among);
        expect(similaritiesOf(b, a, among)).toEqual(similarities);
        for (const value of Object.values(similarities)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect([1, undefined]).toContain(similarityOf(similaritiesOf(a, a, among)));
      }),
    );
  });

  it('is not known of two rules that ask nothing by which they could differ', () => {
    expect(similarityOf({})).toBeUndefined();
    expect(pair('innogo', 'zif')).toMatchObject({ relation: 'look-alike', similarity: undefined });
  });

  it('is what two lists of options share of all that either has', () => {
    const options = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 });
    const [some] = acceptances;
    if (!some) throw new Error('no editions');
    const asking = (size: readonly string[]) => ({ ...some, companySizes: { asked: true, options: new Set(size) } });
    fc.assert(
      fc.property(options, options, (one, other) => {
        const both = ['a', 'b', 'c', 'd'].filter((item) => one.includes(item) && other.includes(item)).length;
        const either = ['a', 'b', 'c', 'd'].filter((item) => one.includes(item) || other.includes(item)).length;
        expect(similaritiesOf(asking(one), asking(other), undefined).companySizes).toBe(both / either);
      }),
    );
  });
});

describe('look-alikes', () => {
  it('are pairs of two different instruments, each pair once, most alike first', () => {
    const names = overlaps.map((overlap) => [...idsOf(overlap)].sort().join(' '));
    expect(new Set(names).size).toBe(names.length);
    expect(overlaps.filter((overlap) => new Set(idsOf(overlap)).size !== 2)).toEqual([]);
    const order = overlaps.map(({ similarity }) => similarity ?? -1);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it('are the same in whatever order the catalogue lists its instruments', () => {
    const reversed = new Map([...snapshot.catalogue.instruments].reverse());
    const other = compileSnapshot({ ...snapshot.catalogue, instruments: reversed }, { number: 2, digest: 'x' });
    const told = (of: readonly Overlap[]) => of.map((one) => [...idsOf(one), one.relation, one.similarity]);
    expect(told(overlapsOn(other, asOf))).toEqual(told(overlaps));
  });

  it('are worked out once for a day', () => {
    expect(overlapsOn(snapshot, wholeDay(DAY))).toBe(overlaps);
    expect(comparedPairs(snapshot, asOf)).toBe(comparedPairs(snapshot, asOf));
  });

  it('of one family are told apart from others, and are pairs however little they are alike', () => {
    for (const { parties, relation, similarity } of overlaps) {
      const [a, b] = parties.map(({ compiled }) => compiled.instrument.family);
      expect(relation).toBe(a !== undefined && a === b ? 'same-family' : 'look-alike');
      if (relation === 'look-alike') expect(similarity ?? 1).toBeGreaterThanOrEqual(LEAST_SIMILARITY);
    }
    const families = snapshot.candidates(asOf).map(({ compiled }) => compiled.instrument.family);
    const count = (family: string) => families.filter((one) => one === family).length;
    const expected = [...new Set(families)].flatMap((one) => (one ? [(count(one) * (count(one) - 1)) / 2] : []));
    expect(overlaps.filter(({ relation }) => relation === 'same-family')).toHaveLength(
      expected.reduce((sum, some) => sum + some, 0),
    );
  });

  it('can be used for one project exactly where no smallest place and theme makes the matcher refuse either', () => {
    const places = snapshot.catalogue.vocabulary.schemes.get('places');
    const alone = (atoms: BitSet | undefined) =>
      membersOf(atoms ?? new Uint32Array(1)).map((atom) => bitSet((atoms?.length ?? 1) * 32, [atom]));
    const projects = alone(themes?.standing(DAY));
    fc.assert(
      fc.property(fc.constantFrom(...alone(places?.standing(DAY))), (place) => {
        const fitting = projects.map((theme) => {
          const knowledge = new Map<string, Knowledge>([
            ['location', { kind: 'concept', extent: place }],
            ['themes', { kind: 'concepts', possibilities: [{ atLeast: [theme], atMost: [theme] }] }],
          ]);
          const { matches } = match(snapshot, { knowledge, understood: new Map() }, asOf);
          const kept = matches.filter(({ verdict }) => verdict !== 'ineligible');
          return { theme, ids: new Set(kept.map(({ candidate }) => candidate.compiled.instrument.id)) };
        });
        for (const overlap of overlaps) {
          const both = fitting.some(
            ({ theme, ids }) =>
              (overlap.lists === undefined || intersects(theme, overlap.lists)) &&
              idsOf(overlap).every((id) => ids.has(id)),
          );
          expect([idsOf(overlap), intersects(place, overlap.common.places)]).toEqual([idsOf(overlap), both]);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('two desks with one scheme', () => {
  it('share no ground where the safety net sends one away', () => {
    const found = pair('mit-haalbaarheid-noord', 'mit-haalbaarheid-nationaal');
    expect(found?.relation).toBe('same-family');
    expect(comparedPairs(snapshot, asOf).find(({ overlap }) => overlap === found)?.aspects).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ aspect: 'places', shared: [] }),
        expect.objectContaining({ aspect: 'kind', shared: ['subsidy'], only: [[], []] }),
      ]),
    );
  });
});

describe('what is compared', () => {
  it('names nothing as shared that only one of the two has', () => {
    for (const { aspects } of comparedPairs(snapshot, asOf)) {
      for (const { aspect, shared, only } of aspects) {
        // Of one fact two rules can ask the same thing and something else besides.
        if (aspect === 'conditions') continue;
        expect([aspect, shared.filter((item) => only.flat().includes(item))]).toEqual([aspect, []]);
      }
    }
  });

  it('shares everything, of whatever is wholly alike', () => {
    for (const { aspects } of comparedPairs(snapshot, asOf))
      for (const { similarity, only } of aspects) if (similarity === 1) expect(only).toEqual([[], []]);
  });
});
