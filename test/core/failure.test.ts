import { describe, expect, it } from 'vitest';
import { FAILURE_CODES, failure, jsonPointer } from '../../src/core/failure.ts';

describe('jsonPointer', () => {
  it.each([
    [[], ''],
    [['profile', 'companySize'], '/profile/companySize'],
    [['editions', 0, 'eligibility'], '/editions/0/eligibility'],
    [['a/b'], '/a~1b'],
    [['a~1'], '/a~01'],
    [[''], '/'],
  ])('writes %j as "%s"', (path, pointer) => {
    expect(jsonPointer(path)).toBe(pointer);
  });
});

describe('a failure', () => {
  it('has no details unless they are given', () => {
    expect(failure('empty-list', ['themes'])).toEqual({ code: 'empty-list', path: ['themes'], details: {} });
  });

  it('has a code that stands in the list once', () => {
    expect(new Set(FAILURE_CODES).size).toBe(FAILURE_CODES.length);
  });
});
