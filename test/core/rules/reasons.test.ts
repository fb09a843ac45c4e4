import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Judgement } from '../../../src/core/rules/evaluate.ts';
import type { Condition, Rule } from '../../../src/core/rules/language.ts';
import { reasonsOf, type Statement, statementsOf } from '../../../src/core/rules/reasons.ts';
import type { Truth } from '../../../src/core/truth.ts';
import { ask, documentsOf, snapshotOf } from '../asking.ts';
import { profilesOf, worlds } from '../worlds.ts';

const condition = (fact: string): Condition => ({
  node: 'condition',
  fact,
  requirement: { operator: 'is', value: true },
  sources: [],
});
const all = (...parts: readonly Rule[]): Rule => ({ node: 'all', parts });
const any = (...parts: readonly Rule[]): Rule => ({ node: 'any', parts });
const not = (part: Rule): Rule => ({ node: 'not', part });
const defined = (definition: string): Rule => ({ node: 'definition', definition, sources: [] });
const NET: Rule = { node: 'not-serving', target: { family: 'mit', scope: 'regional' }, sources: [] };

const DEFINITIONS: Readonly<Record<string, Rule>> = {
  sme: any(condition('small'), condition('medium')),
  young: all(not(condition('old')), defined('sme')),
};
const definition = (id: string): Rule => DEFINITIONS[id] ?? all();

const nameOf = ({ leaf }: Statement) => ('fact' in leaf ? leaf.fact : leaf.node);

/** A rule judged while the conditions on these facts are true, false or, if not named, unknown. */
function judge(rule: Rule, known: Readonly<Record<string, Truth>>): Judgement {
  return evaluate(rule, {
    condition: ({ fact }) => known[fact] ?? 'unknown',
    definition,
    serving: () => [
      { instrument: 'mit-oost', serves: condition('east') },
      { instrument: 'mit-zuid', serves: condition('south') },
    ],
    assessment: 'unknown',
  });
}

function reasons(rule: Rule, known: Readonly<Record<string, Truth>>) {
  return reasonsOf(judge(rule, known), statementsOf(rule, definition)).map(({ statement, outcome, decisive }) =>
    [nameOf(statement), outcome, ...(decisive ? ['decisive'] : [])].join(' '),
  );
}

describe('statementsOf', () => {
  it('lists the statements in reading order, each with its place', () => {
    const rule = all(condition('a'), any(condition('b'), not(condition('c'))), NET);
    expect(statementsOf(rule, definition).map((one) => `${nameOf(one)} ${one.path}`)).toEqual([
      'a /all/0',
      'b /all/1/any/0',
      'c /all/1/any/1/not',
      'not-serving /all/2',
    ]);
  });

  it('opens definitions and names the innermost a statement comes from', () => {
    expect(
      statementsOf(all(defined('young'), condition('a')), definition).map(
        (one) => `${nameOf(one)} ${one.path} ${one.definition ?? '-'}`,
      ),
    ).toEqual([
      'old /all/0/is/all/0/not young',
      'small /all/0/is/all/1/is/any/0 sme',
      'medium /all/0/is/all/1/is/any/1 sme',
      'a /all/1 -',
    ]);
  });

  it('counts a statement as negated under an odd number of nots', () => {
    const rule = all(condition('a'), not(condition('b')), not(not(condition('c'))), not(defined('young')));
    expect(
      statementsOf(rule, definition)
        .filter(({ negated }) => negated)
        .map(nameOf),
    ).toEqual(['b', 'small', 'medium']);
  });
});

describe('reasonsOf', () => {
  it('says met, unmet or unknown of each statement', () => {
    expect(reasons(all(condition('a'), condition('b'), condition('c')), { a: 'yes', b: 'no' })).toEqual([
      'a met',
      'b unmet decisive',
      'c unknown',
    ]);
  });

  it('turns the outcome of a negated statement round: what is asked is the opposite', () => {
    expect(reasons(not(condition('a')), { a: 'yes' })).toEqual(['a unmet decisive']);
    expect(reasons(not(condition('a')), { a: 'no' })).toEqual(['a met decisive']);
    expect(reasons(not(condition('a')), {})).toEqual(['a unknown decisive']);
  });

  it('calls a failed branch beside a satisfied one not decisive', () => {
    const rule = all(any(condition('a'), all(condition('b'), condition('c'))), condition('d'));
    expect(reasons(rule, { a: 'no', b: 'yes', c: 'yes', d: 'yes' })).toEqual([
      'a unmet',
      'b met decisive',
      'c met decisive',
      'd met decisive',
    ]);
  });

  it('calls every failed branch decisive when all fail', () => {
    expect(reasons(any(condition('a'), condition('b')), { a: 'no', b: 'no' })).toEqual([
      'a unmet decisive',
      'b unmet decisive',
    ]);
  });

  it('names the desks that serve the place and theme, for a safety net', () => {
    const net = (known: Readonly<Record<string, Truth>>) => reasonsOf(judge(NET, known), statementsOf(NET, definition));
    expect(net({ east: 'yes', south: 'no' })).toMatchObject([{ outcome: 'unmet', servedBy: ['mit-oost'] }]);
    expect(net({ south: 'no' })).toMatchObject([{ outcome: 'unknown', servedBy: [] }]);
    expect(net({ east: 'no', south: 'no' })).toMatchObject([{ outcome: 'met', servedBy: [] }]);
  });

  it('has one reason for each statement, and a decisive one for every verdict', () => {
    const asked = worlds.chain((world) => fc.record({ world: fc.constant(world), answers: profilesOf(world) }));
    fc.assert(
      fc.property(asked, ({ world, answers }) => {
        const { matches, inquiry } = ask(snapshotOf(documentsOf(world)), answers);
        for (const { candidate } of matches) {
          const found = inquiry.explain(candidate).reasons;
          expect(found.map(({ statement }) => statement)).toEqual(candidate.compiled.statements);
          expect(found.some(({ decisive }) => decisive)).toBe(true);
        }
      }),
    );
  });
});
