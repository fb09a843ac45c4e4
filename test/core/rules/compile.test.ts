import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/day.ts';
import { compileRule, NO, run, truthOf, YES } from '../../../src/core/rules/compile.ts';
import { evaluate } from '../../../src/core/rules/evaluate.ts';
import type { Condition, Rule } from '../../../src/core/rules/language.ts';
import type { Truth } from '../../../src/core/truth.ts';
import { TEST_FACTS } from '../../support/arbitraries.ts';
import { ask, documentsOf, snapshotOf } from '../asking.ts';
import { fullRules, profilesOf, type World, worlds, worldsOf } from '../worlds.ts';

const TRUTHS = ['no', 'unknown', 'yes'] as const;
const CASES = [
  ['no', NO],
  ['yes', YES],
] as const;
const [ON, EARLIER, LATER] = ['2016-05-20', '2016-01-01', '2017-01-01'].map((text) => {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
});

const cases = fc.record({
  world: worldsOf(TEST_FACTS, fc.tuple(fullRules(TEST_FACTS))),
  outcomes: fc.array(fc.constantFrom(...TRUTHS), { minLength: 1, maxLength: 40 }),
  negated: fc.boolean(),
});

describe('run of a compiled rule', () => {
  it('means what evaluate means, in the worst and in the best case', () => {
    fc.assert(
      fc.property(cases, ({ world, outcomes, negated }) => {
        const last = world.instruments.at(-1)?.eligibility;
        if (!last || !ON) return;
        const rule: Rule = negated ? { node: 'not', part: last } : last;
        const table = conditionTable(outcomes);
        const serving = () => deskRules(world).map((serves) => ({ valid: {}, serves }));
        const program = compileRule(rule, { intern: table.indexOf, definition: definitionsOf(world), serving });
        const context = { condition: (index: number) => TRUTHS.indexOf(table.outcomeAt(index)), day: ON };
        for (const [assessment, number] of CASES) {
          const judgement = evaluate(rule, {
            condition: (leaf) => table.outcomeAt(table.indexOf(leaf)),
            definition: definitionsOf(world),
            serving: () => deskRules(world).map((serves) => ({ instrument: 'desk', serves })),
            assessment,
          });
          expect(truthOf(run(program, context, number))).toBe(judgement.truth);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never turns out better in the worst case than in the best', () => {
    fc.assert(
      fc.property(
        worlds.chain((world) => fc.record({ world: fc.constant(world), answers: profilesOf(world) })),
        ({ world, answers }) => {
          const { matches, inquiry } = ask(snapshotOf(documentsOf(world)), answers);
          for (const { candidate } of matches) {
            const [worst, best] = CASES.map(([assessed]) => TRUTHS.indexOf(inquiry.judge(candidate, assessed).truth));
            expect(worst).toBeLessThanOrEqual(best ?? -1);
          }
        },
      ),
    );
  });

  it('looks at desks whose edition is in force on the day, and at no other', () => {
    const serves: Rule = { node: 'assessment', id: 'x', text: { nl: 'x', en: 'x' }, sources: [] };
    const net: Rule = { node: 'not-serving', target: { instrument: 'desk' }, sources: [] };
    const program = compileRule(net, {
      intern: () => 0,
      definition: () => net,
      serving: () => [{ valid: { from: EARLIER, until: LATER }, serves }],
    });
    const servedOn = (day: typeof ON) => day && run(program, { condition: () => NO, day }, YES);
    expect([servedOn(EARLIER), servedOn(ON), servedOn(LATER)]).toEqual([NO, NO, YES]);
  });

  it.each(TRUTHS)('has a number for %s and back', (truth) => {
    expect(truthOf(TRUTHS.indexOf(truth))).toBe(truth);
  });
});

/** Gives each condition a place, equal ones the same, and each place an outcome. */
function conditionTable(outcomes: readonly Truth[]) {
  const places = new Map<string, number>();
  return {
    indexOf: ({ fact, requirement }: Condition): number => {
      const key = JSON.stringify([fact, requirement]);
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      return place;
    },
    outcomeAt: (index: number): Truth => outcomes[index % outcomes.length] ?? 'unknown',
  };
}

function definitionsOf(world: World) {
  return (id: string): Rule => world.definitions[id] ?? { node: 'any', parts: [] };
}

function deskRules(world: World): readonly Rule[] {
  return world.instruments.flatMap(({ serves }) => (serves ? [serves] : []));
}
