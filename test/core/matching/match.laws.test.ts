import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import { canonicalResult } from '../../../src/core/matching/canonical-result.ts';
import { match } from '../../../src/core/matching/match.ts';
import { type Verdict, verdictOf } from '../../../src/core/matching/verdict.ts';
import { NO, YES } from '../../../src/core/rules/compile.ts';
import type { Answers } from '../../support/arbitraries.ts';
import { ask, byInstrument, documentsOf, snapshotOf, TODAY } from '../asking.ts';
import { type Completion, completions, holds } from '../oracle.ts';
import { narrowed, profilesOf, type World, worlds, worldsWithAwards } from '../worlds.ts';

const worldWithAnswers = fc
  .oneof({ weight: 2, arbitrary: worlds }, worldsWithAwards)
  .chain((world) => fc.record({ world: fc.constant(world), answers: profilesOf(world), later: profilesOf(world) }));

describe('match', () => {
  it('never changes a verdict that was decided when more becomes known', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers, later }) => {
        const snapshot = snapshotOf(documentsOf(world));
        const before = ask(snapshot, answers);
        const after = byInstrument(ask(snapshot, narrowed(answers, later, world)));
        for (const { candidate, verdict } of before.matches) {
          if (verdict !== 'undetermined') expect(after[candidate.compiled.instrument.id]?.verdict).toBe(verdict);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a verdict only if every way to answer the rest gives the same', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const { matches } = ask(snapshotOf(documentsOf(world)), answers);
        const every = completions(world.facts, answers, world.places);
        for (const { candidate, verdict } of matches) {
          if (verdict === 'undetermined') continue;
          const { id } = candidate.compiled.instrument;
          expect([...new Set(every.map((completion) => slowVerdict(world, id, completion)))]).toEqual([verdict]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers the same request with the same bytes, whatever the order of answers and documents', () => {
    fc.assert(
      fc.property(worldWithAnswers, fc.nat(), ({ world, answers }, turn) => {
        const documents = documentsOf(world);
        const snapshot = snapshotOf(documents);
        const first = canonicalResult(ask(snapshot, answers), '1.0.0');
        expect(canonicalResult(ask(snapshot, answers), '1.0.0')).toBe(first);
        expect(canonicalResult(ask(snapshot, turnedMembers(answers, turn)), '1.0.0')).toBe(first);
        expect(canonicalResult(ask(snapshotOf(turned(documents, turn)), answers), '1.0.0')).toBe(first);
        expect(canonicalResult(ask(snapshotOf([...documents].reverse()), answers), '1.0.0')).toBe(first);
      }),
    );
  });

  it('explains as if it had never explained anything before', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers, later }) => {
        const documents = documentsOf(world);
        const used = snapshotOf(documents);
        const explained = (snapshot: typeof used, given: Answers) => {
          const { matches, inquiry } = ask(snapshot, given);
          return matches.map(({ candidate }) => inquiry.explain(candidate));
        };
        explained(used, later);
        expect(explained(used, answers)).toEqual(explained(snapshotOf(documents), answers));
      }),
      { numRuns: 300 },
    );
  });

  it('writes nothing on the documents, the answers or the profile', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const snapshot = snapshotOf(deepFrozen(documentsOf(world)));
        for (const instrument of snapshot.catalogue.instruments.values()) deepFrozen(instrument);
        for (const { rule } of snapshot.catalogue.definitions.values()) deepFrozen(rule);
        const profile = parseProfile(deepFrozen(answers), snapshot.catalogue.vocabulary, deepFrozen(TODAY));
        if (!profile.ok) throw new Error('the answers are refused');
        const copy = structuredClone(profile.value);
        const result = match(snapshot, profile.value, TODAY);
        for (const { candidate } of result.matches) result.inquiry.explain(candidate);
        expect(profile.value).toEqual(copy);
      }),
    );
  });
});

/** The verdict when everything is known: only the provider's judgement can still be open. */
function slowVerdict(world: World, id: string, completion: Completion): Verdict {
  const instrument = world.instruments.find((one) => one.id === id);
  if (!instrument) throw new Error(`${id} is not in this world`);
  const { serves, eligibility } = instrument;
  const fits = (assessed: boolean) =>
    (serves === undefined || holds(serves, completion, world, assessed)) &&
    holds(eligibility, completion, world, assessed);
  return verdictOf(fits(false) ? YES : NO, fits(true) ? YES : NO);
}

function turned<T>(items: readonly T[], by: number): readonly T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

function turnedMembers(answers: Answers, by: number): Answers {
  return Object.fromEntries(turned(Object.entries(answers), by));
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const member of Object.values(value)) deepFrozen(member);
  return Object.freeze(value);
}
