import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../src/core/facts/profile.ts';
import { answersTo, standingOf } from '../../../src/core/questions/settling.ts';
import { ask, documentsOf, snapshotOf } from '../asking.ts';
import { profilesOf, worlds } from '../worlds.ts';

const worldWithAnswers = worlds.chain((world) => fc.record({ world: fc.constant(world), answers: profilesOf(world) }));

describe('answersTo', () => {
  it('leaves no condition open that looks at a fact nothing is known of, and at nothing else', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const snapshot = snapshotOf(documentsOf(world));
        const result = ask(snapshot, answers);
        const open = result.matches.filter(({ verdict }) => verdict === 'undetermined');
        const standing = standingOf(
          snapshot,
          result,
          open.map(({ candidate }) => candidate),
        );
        for (const fact of snapshot.catalogue.vocabulary.facts.values()) {
          if (answers[fact.id] !== null) continue;
          for (const { outcomes } of answersTo(fact, standing)) {
            for (const index of standing.conditionsOn(fact.id)) {
              const requirement = snapshot.conditions[index]?.requirement ?? {};
              const alone = !('bound' in requirement && typeof requirement.bound === 'object');
              if (alone) expect(outcomes[index], `${fact.id} ${JSON.stringify(requirement)}`).not.toBe(1);
            }
          }
        }
      }),
    );
  });

  it('weighs each answer, and gives none for what is known exactly', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const snapshot = snapshotOf(documentsOf(world));
        const result = ask(snapshot, answers);
        const standing = standingOf(
          snapshot,
          result,
          result.matches.map(({ candidate }) => candidate),
        );
        for (const fact of snapshot.catalogue.vocabulary.facts.values()) {
          const found = answersTo(fact, standing);
          expect(found.every(({ weight }) => weight > 0)).toBe(true);
          if (knowledgeOf(result.profile, fact.id).kind === 'boolean') expect(found).toEqual([]);
        }
      }),
    );
  });
});
