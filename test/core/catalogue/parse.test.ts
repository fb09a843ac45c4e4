import { describe, expect, it } from 'vitest';
import {
  conceptsShape,
  factShape,
  instrumentShape,
  read,
  type Shape,
  sourceShape,
} from '../../../src/core/catalogue/parse.ts';
import { type Failure, jsonPointer } from '../../../src/core/failure.ts';

function failuresOf(shape: Shape<unknown>, input: unknown): readonly string[] {
  const found: Failure[] = [];
  read(shape, input, (failure) => found.push(failure));
  return found.map(({ code, path }) => `${code} ${jsonPointer(path)}`);
}

const INSTRUMENT = {
  id: 'x',
  scope: 'regional',
  kind: 'loan',
  name: { nl: 'a', en: 'a' },
  summary: { nl: 'a', en: 'a' },
  provider: ['x'],
  desk: 'x',
};
const EDITION = {
  id: '2016',
  valid: {},
  eligibility: {},
  confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
};
const withEdition = (rest: object) => ({ ...INSTRUMENT, editions: [{ ...EDITION, ...rest }] });

describe('read', () => {
  it('tells a member that is missing from one of a wrong type', () => {
    expect(failuresOf(sourceShape, { id: 'a' })).toEqual(['missing-member /title']);
    expect(failuresOf(sourceShape, { id: 'a', title: 3 })).toEqual(['wrong-type /title']);
  });

  it('takes addresses of the web and no others, because pages put them behind a link', () => {
    const at = (url: string) => failuresOf(sourceShape, { id: 'a', title: 'a', url });
    expect(['https://example.nl/a', 'http://example.nl'].map(at)).toEqual([[], []]);
    for (const url of ['javascript:alert(1)', 'data:text/html,a', 'ftp://example.nl', 'example.nl'])
      expect(at(url)).toEqual(['invalid-value /url']);
  });

  it('tells a text that lacks a language', () => {
    const names = { ...INSTRUMENT, name: { nl: 'a' }, summary: { nl: 'a', en: '' }, editions: [EDITION] };
    expect(failuresOf(instrumentShape, names)).toEqual(['missing-language /name/en', 'missing-language /summary/en']);
  });

  it('tells an opening whose closing has no time or whose day does not exist', () => {
    const openings = [{ closes: '2016-09-01' }, { opens: '2016-02-30' }, { opens: 'unknown', closes: 'unknown' }];
    expect(failuresOf(instrumentShape, withEdition({ openings }))).toEqual([
      'closing-without-time /editions/0/openings/0/closes',
      'invalid-day /editions/0/openings/1/opens',
    ]);
  });

  it('tells what is wrong inside an amount by the form it was meant in', () => {
    const benefit = { form: 'loan', percentage: 'veel', maximum: { by: 'companySize', values: { small: -1 } } };
    expect(failuresOf(instrumentShape, withEdition({ benefit }))).toEqual([
      'wrong-type /editions/0/benefit/percentage',
      'out-of-bounds /editions/0/benefit/maximum/values/small',
    ]);
  });

  it('names the kinds of fact there are when one is unknown', () => {
    expect(failuresOf(factShape, { id: 'x', type: 'nummer' })).toEqual(['unknown-option /type']);
  });

  it('knows two times at which a fact can be changed, and no other', () => {
    const words = { nl: 'a', en: 'a' };
    const fact = { id: 'x', type: 'date', label: words, question: words, askedOf: 'project', effort: 1 };
    expect(failuresOf(factShape, { ...fact, changeable: 'next-year' })).toEqual([]);
    expect(failuresOf(factShape, { ...fact, changeable: 'soon' })).toEqual(['unknown-option /changeable']);
  });

  it('tells an empty list', () => {
    expect(failuresOf(conceptsShape, { scheme: 'places', concepts: [] })).toEqual(['empty-list /concepts']);
  });
});
