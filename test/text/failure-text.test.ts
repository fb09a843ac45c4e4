import { describe, expect, it } from 'vitest';
import { factShape, read, type Shape, sourceShape } from '../../src/core/catalogue/parse.ts';
import { FAILURE_CODES, type Failure, failure } from '../../src/core/failure.ts';
import { parseAdvice, parseRule } from '../../src/core/rules/parse-rule.ts';
import { LANGUAGES } from '../../src/core/text.ts';
import { failureLine } from '../../src/text/failure-line.ts';
import { failureText } from '../../src/text/failure-text.ts';
import { isWhole, unsoundIn } from './sound.ts';

const CASES = LANGUAGES.flatMap((language) => FAILURE_CODES.map((code) => ({ language, code })));

/** What a failure may tell: as little as there is, or all. */
const LEAST = { given: 'kit', facts: ['companySize', 'employees'] };
const DETAILS: readonly Failure['details'][] = [
  LEAST,
  { ...LEAST, fact: 'companySize', suggestion: 'small', allowed: ['micro', 'small'], expected: 'number' },
  { ...LEAST, fact: 'share', minimum: 0, maximum: 100 },
  { ...LEAST, fact: 'employees', minimum: 0, maximum: Number.POSITIVE_INFINITY, candidates: ['gm1', 'gm2'] },
];

describe('failureText', () => {
  it.each(CASES)('has whole sentences for $code in $language, whatever the failure tells', ({ language, code }) => {
    for (const details of DETAILS) {
      for (const path of [
        ['profile', 'companySize'],
        ['editions', 0, 'eligibility'],
      ]) {
        const text = failureText(failure(code, path, details), language);
        expect(isWhole(text) ? [] : [text, ...unsoundIn(text)]).toEqual([]);
      }
    }
  });

  it.each(FAILURE_CODES)('says %s differently in each language', (code) => {
    const found = failure(code, ['companySize'], DETAILS[1]);
    expect(failureText(found, 'nl')).not.toBe(failureText(found, 'en'));
  });

  it.each<[Failure, string, string]>([
    [
      failure('unknown-fact', ['profile', 'employes'], { given: 'employes', suggestion: 'employees' }),
      "'employes' is geen gegeven dat wij kennen. Bedoelt u 'employees'?",
      "'employes' is not a fact we know. Did you mean 'employees'?",
    ],
    [
      failure('contradictory-facts', ['profile', 'companySize'], { facts: ['companySize', 'employees'] }),
      'Deze gegevens spreken elkaar tegen: companySize, employees. Verbeter er een, of laat er een weg.',
      'These facts contradict each other: companySize, employees. Correct one, or leave one out.',
    ],
    [
      failure('out-of-bounds', ['profile', 'share'], { fact: 'share', minimum: 0, maximum: 100 }),
      "De waarde van 'share' ligt buiten de grenzen. Geef een waarde van 0 tot en met 100.",
      "The value of 'share' is out of bounds. Give a value from 0 up to and including 100.",
    ],
    [
      failure('out-of-bounds', ['profile', 'employees'], {
        fact: 'employees',
        minimum: 0,
        maximum: Number.POSITIVE_INFINITY,
      }),
      "De waarde van 'employees' ligt buiten de grenzen. Geef een waarde van ten minste 0.",
      "The value of 'employees' is out of bounds. Give a value of at least 0.",
    ],
    [
      failure('empty-group', ['rule', 'all'], { node: 'all' }),
      'Een groep zonder voorwaarden zegt niets. Voeg een voorwaarde toe of haal de groep weg.',
      'A group without conditions says nothing. Add a condition or remove the group.',
    ],
    [
      failure('wrong-type', ['rule', 'before'], { expected: 'day' }),
      'De waarde van \'before\' heeft niet het goede type. Geef een dag, zoals "2016-05-20".',
      'The value of \'before\' is of the wrong type. Give a day, such as "2016-05-20".',
    ],
  ])('says of %j: %s', (found, nl, en) => {
    expect([failureText(found, 'nl'), failureText(found, 'en')]).toEqual([nl, en]);
  });

  it.each([
    ['a fact', factShape, 'project-started', "'projectStarted'"],
    ['a source', sourceShape, 'De wet', "'mit-zuid'"],
  ])('shows how the id of %s is written', (_what, shape: Shape<unknown>, id, example) => {
    const found: Failure[] = [];
    read(shape, { id, type: 'date', title: 'De wet' }, (one) => found.push(one));
    const [about] = found.filter(({ path }) => path[0] === 'id');
    expect(about && failureText(about, 'nl')).toContain(`De waarde van 'id' klopt niet. Geef een naam als ${example}`);
  });

  it('repeats no more than the beginning of something long', () => {
    const text = failureText(failure('unknown-fact', ['x'], { given: 'x'.repeat(5000) }), 'nl');
    expect(text.length).toBeLessThan(200);
  });

  it.each<[string, unknown]>([
    ['all', { all: {} }],
    ['is', { is: true, source: 's' }],
    ['fact', { fact: 3 }],
    ['a bound', { fact: 'x', atLeast: 'veel', source: 's' }],
    ['between', { fact: 'x', between: [2, 1], source: 's' }],
    ['in', { fact: 'x', in: [], source: 's' }],
    ['within', { fact: 'x', within: [], source: 's' }],
    ['before', { fact: 'x', before: 'morgen', source: 's' }],
    ['a value', { fact: 'x', is: null, source: 's' }],
    ['an assessment', { assessment: 3, text: { nl: 'a', en: 'a' }, source: 's' }],
  ])('says in Dutch only what the editor should write for %s', (_what, rule) => {
    const found: Failure[] = [];
    parseRule(rule, ['rule'], (one) => found.push(one));
    parseAdvice(3, ['advice'], (one) => found.push(one));
    const english = /\b(list|rules?|options|codes of|definition|fact id|value|day|low|high)\b/;
    expect(
      found.map((one) => failureText(one, 'nl').replace(/'[^']*'/g, '')).filter((text) => english.test(text)),
    ).toEqual([]);
  });
});

describe('failureLine', () => {
  it('gives file, line, place and sentence', () => {
    const found = failure('missing-source', ['editions', 0]);
    expect(failureLine({ file: 'a.yaml', line: 3, failure: found }, 'en')).toBe(
      "a.yaml:3 /editions/0 A source is missing here. Add 'source', or 'unsourced' with the reason.",
    );
  });

  it('leaves the place out when it is the whole document', () => {
    expect(failureLine({ file: 'a.yaml', line: 1, failure: failure('empty-group', []) }, 'nl')).toMatch(
      /^a\.yaml:1 Een/,
    );
  });
});
