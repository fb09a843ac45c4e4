import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnderstoodValue } from '../../../src/core/facts/profile.ts';
import type { MatchResult } from '../../../src/core/matching/match.ts';
import { type Conversation, nextQuestions } from '../../../src/core/questions/next-questions.ts';
import { runningTotals } from '../../../src/core/questions/running-totals.ts';
import type { Answers, Given, TestFact } from '../../support/arbitraries.ts';
import { ask, byInstrument, documentsOf, snapshotOf } from '../asking.ts';
import { possibleValues } from '../oracle.ts';
import { profilesOf, type World, worlds } from '../worlds.ts';

const ANYTHING: Conversation = { declined: [], focus: undefined };

const worldWithAnswers = worlds
  .filter(({ facts }) => facts.length < 4)
  .chain((world) => fc.record({ world: fc.constant(world), answers: profilesOf(world) }));

describe('nextQuestions', () => {
  it('asks nothing whose answer can change nothing', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const snapshot = snapshotOf(documentsOf(world));
        const put = (given: Answers) => ask(snapshot, given);
        for (const { fact } of nextQuestions(put(answers), ANYTHING))
          expect(canDecide(fact.id, world, answers, put), fact.id).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('has something to ask as long as an answer about a fact nothing is known of can decide', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const snapshot = snapshotOf(documentsOf(world));
        const put = (given: Answers) => ask(snapshot, given);
        const result = put(answers);
        const unknown = world.facts.filter(({ id }) => answers[id] === null && canDecide(id, world, answers, put));
        if (unknown.length > 0) expect(nextQuestions(result, ANYTHING)).not.toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('offers answers that settle just what they say, and never open anything again', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const snapshot = snapshotOf(documentsOf(world));
        const before = ask(snapshot, answers);
        for (const { fact, options } of nextQuestions(before, ANYTHING)) {
          for (const { value, settlesIn, settlesOut } of options) {
            const after = ask(snapshot, { ...answers, [fact.id]: givenOf(value) });
            const [was, is] = [runningTotals(before, ANYTHING), runningTotals(after, ANYTHING)];
            expect(is.open).toBeLessThanOrEqual(was.open);
            expect(is.settledIn - was.settledIn).toBe(settlesIn);
            expect(is.settledOut - was.settledOut).toBe(settlesOut);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('asks at most five things, none twice, none declined, and nothing when all is settled', () => {
    fc.assert(
      fc.property(worldWithAnswers, fc.nat(), ({ world, answers }, pick) => {
        const result = ask(snapshotOf(documentsOf(world)), answers);
        const declined = world.facts.filter((_fact, i) => (pick >> i) % 2 === 1).map(({ id }) => id);
        const asked = nextQuestions(result, { declined, focus: undefined }).map(({ fact }) => fact.id);
        const missing = new Set(result.matches.flatMap((match) => match.missing));
        expect(asked.length).toBeLessThanOrEqual(5);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.filter((id) => declined.includes(id) || !missing.has(id))).toEqual([]);
        if (result.totals.undetermined === 0) expect(asked).toEqual([]);
      }),
    );
  });

  it('keeps to what the conversation is about', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const result = ask(snapshotOf(documentsOf(world)), answers);
        const focus = { instruments: ['national-0'] };
        const missing = byInstrument(result)['national-0']?.missing ?? [];
        const asked = nextQuestions(result, { declined: [], focus });
        expect(asked.filter(({ fact }) => !missing.includes(fact.id))).toEqual([]);
        expect(asked.filter(({ concerns }) => concerns !== 1)).toEqual([]);
        expect(nextQuestions(result, { declined: [], focus: { kinds: ['loan'] } })).toEqual([]);
      }),
    );
  });

  it('asks the same again, and changes nothing of what it looks at', () => {
    fc.assert(
      fc.property(worldWithAnswers, ({ world, answers }) => {
        const snapshot = snapshotOf(documentsOf(world));
        const result = ask(snapshot, answers);
        const first = JSON.stringify(nextQuestions(result, ANYTHING));
        const verdicts = JSON.stringify(result.matches.map(({ verdict, missing }) => [verdict, missing]));
        expect(JSON.stringify(nextQuestions(result, ANYTHING))).toBe(first);
        expect(JSON.stringify(nextQuestions(ask(snapshotOf(documentsOf(world)), answers), ANYTHING))).toBe(first);
        expect(JSON.stringify(result.matches.map(({ verdict, missing }) => [verdict, missing]))).toBe(verdicts);
      }),
    );
  });
});

/**
 * Whether an answer to a question can decide: with some answers to what else is not exactly known, an instrument that is undetermined no longer
 * is when one more answer comes in. Tries every answer there is.
 */
function canDecide(id: string, world: World, answers: Answers, put: (given: Answers) => MatchResult): boolean {
  const fact = world.facts.find((one) => one.id === id);
  const others = world.facts.filter((one) => one.id !== id);
  if (!fact) return false;
  const ways = others.reduce<readonly Answers[]>(
    (known, other) =>
      known.flatMap((way) => moreExact(other, answers, world).map((given) => ({ ...way, [other.id]: given }))),
    [{}],
  );
  return ways.some((way) => {
    const before = put({ ...way, [id]: answers[id] ?? null });
    if (before.totals.undetermined === 0) return false;
    return moreExact(fact, answers, world).some(
      (given) => put({ ...way, [id]: given }).totals.undetermined < before.totals.undetermined,
    );
  });
}

/** What was said of a fact, and every exact value that leaves possible. */
function moreExact(fact: TestFact, answers: Answers, { places }: World): readonly Given[] {
  const given = answers[fact.id] ?? null;
  return [given, ...possibleValues(fact, given, places).filter((value) => !fact.beyond.some((one) => one === value))];
}

/** An offered value as it goes into a profile. */
function givenOf(value: UnderstoodValue): Given {
  if ('is' in value) return value.is;
  if ('awards' in value) return [];
  return 'oneOf' in value ? { oneOf: value.oneOf } : value.range;
}
