import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_WAY, MOST_WAYS } from '../../../src/core/changes/find-ways.ts';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import { writtenValue } from '../../../src/core/facts/profile.ts';
import type { MatchResult } from '../../../src/core/matching/match.ts';
import { type Way, wayIn } from '../../../src/core/matching/way-in.ts';
import type { Answers, Given } from '../../support/arbitraries.ts';
import { ask, byInstrument, TODAY } from '../asking.ts';
import { changingSnapshot, changingWorlds, exactlyChangingWorlds, inOrder, slowWays, verdictsOf } from '../changing.ts';
import { possibleValues } from '../oracle.ts';

function waysOf(result: MatchResult): ReadonlyMap<string, readonly Way[]> {
  const lost = result.matches.filter(({ verdict }) => verdict === 'ineligible');
  return new Map(lost.map((match) => [match.candidate.compiled.instrument.id, wayIn(result, match).ways]));
}

function changed(answers: Answers, { changes }: Way): Answers {
  return {
    ...answers,
    ...Object.fromEntries(changes.map(({ fact, value }) => [fact.id, writtenValue(value) as Given])),
  };
}

describe('the ways in', () => {
  it('are all the smallest choices of facts that trying every value finds, and no others', () => {
    fc.assert(
      fc.property(exactlyChangingWorlds, (made) => {
        const found = waysOf(ask(changingSnapshot(made), made.answers));
        for (const [id, sets] of slowWays(made, LARGEST_WAY)) {
          const ids = (found.get(id) ?? []).map(({ changes }) => changes.map(({ fact }) => fact.id));
          expect(ids, id).toEqual(inOrder(sets, made).slice(0, MOST_WAYS));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep their promise when the change is put in the profile and the question asked again', () => {
    fc.assert(
      fc.property(changingWorlds, (made) => {
        const snapshot = changingSnapshot(made);
        for (const [id, ways] of waysOf(ask(snapshot, made.answers))) {
          for (const way of ways) {
            const match = byInstrument(ask(snapshot, changed(made.answers, way)))[id];
            expect(match?.verdict).toBe(way.leadsTo);
            expect(match?.missing).toEqual(way.missing);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hold for whatever value is picked from the class of each change', () => {
    fc.assert(
      fc.property(exactlyChangingWorlds, ({ world, answers, marks }) => {
        const snapshot = changingSnapshot({ world, marks });
        for (const [id, ways] of waysOf(ask(snapshot, answers))) {
          for (const way of ways) {
            const wide = changed(answers, way);
            const picks = way.changes.reduce<readonly Answers[]>(
              (some, { fact }) => {
                const own = world.facts.find((one) => one.id === fact.id);
                const values = own ? possibleValues(own, wide[fact.id] ?? null, world.places) : [];
                expect(values.length, 'the class is not empty').toBeGreaterThan(0);
                return some.flatMap((picked) => values.map((value) => ({ ...picked, [fact.id]: value })));
              },
              [{}],
            );
            const verdicts = picks.map((picked) => verdictsOf(snapshot, { ...answers, ...picked }).get(id));
            expect([...new Set(verdicts)]).toEqual([way.leadsTo]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('touch only facts that were given and can be changed, at most so many, and lead away from "no"', () => {
    fc.assert(
      fc.property(changingWorlds, (made) => {
        for (const ways of waysOf(ask(changingSnapshot(made), made.answers)).values()) {
          expect(ways.length).toBeLessThanOrEqual(MOST_WAYS);
          for (const { changes, leadsTo } of ways) {
            expect(leadsTo).not.toBe('ineligible');
            expect(changes.length).toBeLessThanOrEqual(LARGEST_WAY);
            for (const { fact } of changes) {
              expect(made.marks[fact.id]?.changeable).toBeDefined();
              expect(made.answers[fact.id]).not.toBeNull();
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('say what stands in the way exactly when nothing that can be changed helps', () => {
    fc.assert(
      fc.property(changingWorlds, (made) => {
        const result = ask(changingSnapshot(made), made.answers);
        for (const match of result.matches) {
          const { blocked, blockedBy, ways, failing } = wayIn(result, match);
          if (match.verdict !== 'ineligible') expect([blocked, failing, ways]).toEqual([false, [], []]);
          else expect(failing.length).toBeGreaterThan(0);
          if (blocked) expect(ways).toEqual([]);
          else expect(blockedBy).toEqual([]);
          const served = failing.some(({ statement }) => statement.leaf.node === 'not-serving');
          if (blocked && !served) expect(blockedBy).not.toEqual([]);
          for (const id of blockedBy) expect(made.marks[id]?.changeable).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same each time, and leave the profile as it was', () => {
    fc.assert(
      fc.property(changingWorlds, (made) => {
        const snapshot = changingSnapshot(made);
        const profile = parseProfile(made.answers, snapshot.catalogue.vocabulary, TODAY);
        if (!profile.ok) throw new Error('the answers are refused');
        const result = ask(snapshot, made.answers);
        const copy = structuredClone(result.profile);
        const first = [...waysOf(result)];
        expect(result.profile).toEqual(copy);
        expect([...waysOf(result)]).toEqual(first);
        expect([...waysOf(ask(changingSnapshot(made), made.answers))]).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});
