import { expect, it } from 'vitest';
import { findingsIn } from '../../src/core/catalogue/findings.ts';
import type { FailureCode } from '../../src/core/failure.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const found = findingsIn(embeddedSnapshot().catalogue);
const idsOf = (code: FailureCode) => found.filter(({ failure }) => failure.code === code).map(({ id }) => id);

it('every desk works where its rules are', () => {
  expect(idsOf('desk-elsewhere')).toEqual([]);
});

it('no openings overlap', () => {
  expect(idsOf('overlapping-openings')).toEqual([]);
});

it('every fact is used by a rule', () => {
  expect(idsOf('unused-fact')).toEqual([]);
});
