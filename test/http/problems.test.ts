import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, type Failure } from '../../src/core/failure.ts';
import { FAILURE_STATUS, PROBLEM_STATUS } from '../../src/http/contract/problem.ts';
import { failureText } from '../../src/text/failure-text.ts';
import { PROBLEM_CODES, PROBLEM_TEXTS } from '../../src/text/problem-text.ts';

const DOCUMENT = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const [, kinds = '', request = '', catalogue = ''] = DOCUMENT.split('\n## ');

function rows(part: string): readonly (readonly string[])[] {
  const lines = part.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll(/^`|`$/g, '')),
  );
}

describe('docs/problems.md', () => {
  it('has every kind of problem with its status', () => {
    const told = rows(kinds).map(([code, status]) => [code, Number(status)]);
    expect(Object.fromEntries(told)).toEqual(PROBLEM_STATUS);
    expect(told).toHaveLength(PROBLEM_CODES.length);
  });

  it('has every failure once', () => {
    const told = [...rows(request), ...rows(catalogue)].map(([code]) => code);
    expect([...told].sort()).toEqual([...FAILURE_CODES].sort());
  });

  it('has the status of what a request can meet', () => {
    const wrong = rows(request).filter(([code, status]) => {
      const known = FAILURE_STATUS[code as keyof typeof FAILURE_STATUS];
      return !status?.split(', ').includes(String(known));
    });
    expect(wrong).toEqual([]);
    expect(rows(catalogue).every(([code]) => FAILURE_STATUS[code as keyof typeof FAILURE_STATUS] === 400)).toBe(true);
  });

  it('says of each what is wrong and what to do', () => {
    const all = [...rows(kinds), ...rows(request), ...rows(catalogue)];
    expect(all.filter((cells) => !cells.slice(-2).every((cell) => cell.endsWith('.') || cell.endsWith('?')))).toEqual(
      [],
    );
  });
});

const details: Failure['details'] = {
  given: 'x',
  suggestion: 'y',
  allowed: ['a', 'b'],
  minimum: 1,
  maximum: 2,
  facts: ['a', 'b'],
};
const NONE: Failure['details'] = {};
const LANGUAGES = ['nl', 'en'] as const;

describe('every sentence about what is wrong', () => {
  it.each(FAILURE_CODES)('is whole in both languages, with and without details: %s', (code) => {
    for (const language of LANGUAGES) {
      for (const given of [details, { given: 'x' }, NONE]) {
        const text = failureText({ code, path: ['profile', 'employees'], details: given }, language);
        expect(text).toMatch(/^['A-Z].*[.?]$/);
        expect(text).not.toMatch(/undefined|NaN|\s{2}|\.\./);
      }
    }
    expect(failureText({ code, path: [], details }, 'nl')).not.toBe(failureText({ code, path: [], details }, 'en'));
  });

  it.each(PROBLEM_CODES)('says what to do: %s', (code) => {
    for (const language of LANGUAGES) {
      const { title, detail } = PROBLEM_TEXTS[language][code];
      expect(title).toMatch(/^[A-Z][^.]+$/);
      expect(detail({ count: 2, allowed: ['GET'] })).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it('repeats no long input', () => {
    const text = failureText({ code: 'unknown-code', path: [], details: { given: 'x'.repeat(500) } }, 'nl');
    expect(text.length).toBeLessThan(150);
  });
});
