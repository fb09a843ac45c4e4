import { describe, expect, it } from 'vitest';
import { type Failure, jsonPointer } from '../../../src/core/failure.ts';
import type { Requirement, Rule } from '../../../src/core/rules/language.ts';
import { parseAdvice, parseRule } from '../../../src/core/rules/parse-rule.ts';

const S = { source: 'law' };
const text = { nl: 'tekst', en: 'text' };

function failuresOf(read: (report: (failure: Failure) => void) => unknown): readonly string[] {
  const found: Failure[] = [];
  read((failure) => found.push(failure));
  return found.map(({ code, path }) => `${code} ${jsonPointer(path)}`);
}

const mistakes = (rule: unknown) => failuresOf((report) => parseRule(rule, [], report));

function parsed(rule: unknown): Rule | undefined {
  return parseRule(rule, [], (failure) => expect.unreachable(`${failure.code} ${jsonPointer(failure.path)}`));
}

describe('parseRule reads', () => {
  it.each<[object, Requirement]>([
    [{ is: true }, { operator: 'is', value: true }],
    [{ is: 'small' }, { operator: 'is', value: 'small' }],
    [{ in: ['micro', 'small'] }, { operator: 'in', values: ['micro', 'small'] }],
    [{ in: 'micro' }, { operator: 'in', values: ['micro'] }],
    [{ atLeast: 10 }, { operator: 'atLeast', bound: 10 }],
    [{ atMost: { fact: 'loan' } }, { operator: 'atMost', bound: { fact: 'loan' } }],
    [{ between: [1, 3] }, { operator: 'between', low: 1, high: 3 }],
    [{ between: ['2016-01-01', '2016-12-31'] }, { operator: 'between', low: '2016-01-01', high: '2016-12-31' }],
    [{ before: '2016-01-01' }, { operator: 'before', day: '2016-01-01' }],
    [{ includes: 'study' }, { operator: 'includes', values: ['study'] }],
    [{ within: ['pv25'] }, { operator: 'within', codes: ['pv25'] }],
    [{ allWithin: 'pv25' }, { operator: 'allWithin', codes: ['pv25'] }],
  ])('%j', (written, requirement) => {
    expect(parsed({ fact: 'x', ...written, ...S })).toEqual({
      node: 'condition',
      fact: 'x',
      requirement,
      sources: ['law'],
    });
  });

  it('what a condition carries besides: its name, words and sources', () => {
    const written = { fact: 'x', is: true, id: 'started', text, source: ['law', 'form'], unsourced: 'arithmetic' };
    expect(parsed(written)).toMatchObject({ id: 'started', text, sources: ['law', 'form'], unsourced: 'arithmetic' });
  });

  it('definitions, assessments and safety nets', () => {
    expect(parsed({ is: 'sme', ...S })).toEqual({ node: 'definition', definition: 'sme', sources: ['law'] });
    expect(parsed({ assessment: 'novel', text, ...S })).toEqual({
      node: 'assessment',
      id: 'novel',
      text,
      sources: ['law'],
    });
    expect(parsed({ instrument: 'voucher', is: 'not-serving', ...S })).toMatchObject({
      target: { instrument: 'voucher' },
    });
    expect(parsed({ 'instrument-family': 'mit', scope: 'regional', is: 'not-serving', ...S })).toMatchObject({
      target: { family: 'mit', scope: 'regional' },
    });
  });

  it('groups in groups', () => {
    expect(parsed({ all: [{ any: [{ not: { is: 'sme', ...S } }] }] })).toEqual({
      node: 'all',
      parts: [
        { node: 'any', parts: [{ node: 'not', part: { node: 'definition', definition: 'sme', sources: ['law'] } }] },
      ],
    });
  });
});

describe('parseRule refuses', () => {
  it.each<[string, unknown, string[]]>([
    ['what is not an object', 'sme', ['unknown-node ']],
    ['a list', [], ['unknown-node ']],
    ['an object without a known word', { fct: 'x' }, ['unknown-node ']],
    ['two kinds of node at once', { all: [], any: [] }, ['unknown-node ']],
    ['an empty group', { all: [] }, ['empty-group /all']],
    ['a group that is no list', { any: { is: 'sme' } }, ['wrong-type /any']],
    ['a stranger in a group', { not: { is: 'sme', ...S }, why: 'x' }, ['unknown-member /why']],
    ['a condition without a comparison', { fact: 'x', ...S }, ['unknown-operator ']],
    ['a comparison that does not exist', { fact: 'x', moreThan: 3, ...S }, ['unknown-operator ']],
    ['two comparisons', { fact: 'x', atLeast: 3, atMost: 5, ...S }, ['unknown-operator ']],
    ['a fact that is no name', { fact: 3, is: 1, ...S }, ['wrong-type /fact']],
    ['a bound that is no number', { fact: 'x', atLeast: '3', ...S }, ['wrong-type /atLeast']],
    ['a bound that is not finite', { fact: 'x', atLeast: Number.POSITIVE_INFINITY, ...S }, ['wrong-type /atLeast']],
    ['a bounding fact with more in it', { fact: 'x', atLeast: { fact: 'y', times: 2 }, ...S }, ['wrong-type /atLeast']],
    ['limits upside down', { fact: 'x', between: [3, 1], ...S }, ['wrong-type /between']],
    ['three limits', { fact: 'x', between: [1, 2, 3], ...S }, ['wrong-type /between']],
    ['a number and a day as limits', { fact: 'x', between: [1, '2016-01-01'], ...S }, ['wrong-type /between']],
    ['a day that does not exist', { fact: 'x', before: '2016-02-30', ...S }, ['wrong-type /before']],
    ['no options to choose from', { fact: 'x', in: [], ...S }, ['wrong-type /in']],
    ['codes that are numbers', { fact: 'x', within: [25], ...S }, ['wrong-type /within']],
    ['nothing to be', { fact: 'x', is: null, ...S }, ['wrong-type /is']],
    ['a condition without a source', { fact: 'x', is: true }, ['missing-source ']],
    [
      'an unconfirmed condition that would decide',
      { fact: 'x', is: true, status: 'unconfirmed', ...S },
      ['unconfirmed-decides /status'],
    ],
    ['words in one language', { fact: 'x', is: true, text: { nl: 'tekst' }, ...S }, ['missing-language /text']],
    ['an assessment without words', { assessment: 'novel', ...S }, ['missing-language /text']],
    ['an assessment without a name', { assessment: 3, text, ...S }, ['wrong-type /assessment']],
    ['a definition that is no name', { is: true, ...S }, ['wrong-type /is']],
    ['a net that asks something else', { instrument: 'x', is: 'closed', ...S }, ['unknown-option /is']],
    [
      'a net of a family without its scope',
      { 'instrument-family': 'mit', is: 'not-serving', ...S },
      ['missing-member /scope'],
    ],
    ['a net of an instrument that is no name', { instrument: 3, is: 'not-serving', ...S }, ['wrong-type /instrument']],
  ])('%s', (_what, rule, expected) => {
    expect(mistakes(rule)).toEqual(expected);
  });

  it('everything that is wrong at once, each with its place', () => {
    const rule = {
      all: [
        { fact: 'x', is: true, ...S },
        { any: [{ fact: 'x', is: true }, { fact: 'x', moreThan: 3, ...S }, { any: [] }] },
        { not: { assessment: 'novel', text: { nl: 'nieuw' } } },
      ],
    };
    expect(mistakes(rule)).toEqual([
      'missing-source /all/1/any/0',
      'unknown-operator /all/1/any/1',
      'empty-group /all/1/any/2/any',
      'missing-language /all/2/not/text',
      'missing-source /all/2/not',
    ]);
  });
});

describe('parseAdvice', () => {
  const adviceMistakes = (advice: unknown) => failuresOf((report) => parseAdvice(advice, [], report));

  it.each([
    [
      { fact: 'x', atMost: 12, status: 'transferred', ...S },
      { kind: 'condition', status: 'transferred' },
    ],
    [
      { fact: 'x', atMost: 12, ...S },
      { kind: 'condition', status: 'soft' },
    ],
    [
      { text, ...S },
      { kind: 'text', text, sources: ['law'] },
    ],
  ])('reads %j', (written, expected) => {
    expect(parseAdvice(written, [], (failure) => expect.unreachable(failure.code))).toMatchObject(expected);
  });

  it.each<[string, unknown, string[]]>([
    ['what is not an object', 'let op', ['wrong-type ']],
    ['a status it does not know', { fact: 'x', is: true, status: 'maybe', ...S }, ['unknown-option /status']],
    ['words in one language', { text: { en: 'mind' }, ...S }, ['missing-language /text']],
    ['words without a source', { text }, ['missing-source ']],
  ])('refuses %s', (_what, advice, expected) => {
    expect(adviceMistakes(advice)).toEqual(expected);
  });
});
