import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, SCOPES } from '../../../src/core/catalogue/instrument.ts';
import { compileSnapshot, type Snapshot } from '../../../src/core/catalogue/snapshot.ts';
import type { Day } from '../../../src/core/day.ts';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import {
  COUNTED_STATUSES,
  type Coverage,
  type CoverageQuestion,
  coverageOf,
  type Tally,
  themeLevels,
} from '../../../src/core/landscape/coverage.ts';
import { match } from '../../../src/core/matching/match.ts';
import { dayOfMoment, exactMoment, wholeDay } from '../../../src/core/moment.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

const snapshot = embeddedSnapshot();

const IN_MAY = wholeDay('2016-05-20' as Day);

const sizes = ['micro', 'small', 'medium', 'large'];

const questions: fc.Arbitrary<CoverageQuestion> = fc.record({
  asOf: fc.constantFrom('2016-05-10', '2016-05-20', '2017-03-01', '2026-11-20').map((day) => wholeDay(day as Day)),
  themeLevel: fc.constantFrom('topsector', 'kia'),
  companySizes: fc.option(fc.subarray(sizes, { minLength: 1 }), { nil: undefined }),
  kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined }),
  scope: fc.option(fc.constantFrom(...SCOPES), { nil: undefined }),
});

const idsOf = ({ candidates }: Tally) => candidates.map(({ compiled }) => compiled.instrument.id).sort();

const tallies = ({ places, themes, cells, all }: Coverage): readonly Tally[] =>
  [...places, ...themes, ...cells, { tally: all }].map(({ tally }) => tally);

/** What the matcher says of a cell: slow, and nothing is shared or kept. */
function matched(from: Snapshot, profile: object, { asOf, kind, scope }: CoverageQuestion) {
  const parsed = parseProfile(profile, from.catalogue.vocabulary, asOf);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures));
  return match(from, parsed.value, asOf).matches.filter(
    ({ verdict, candidate: { compiled } }) =>
      verdict !== 'ineligible' &&
      (kind === undefined || compiled.instrument.kind === kind) &&
      (scope === undefined || compiled.instrument.scope === scope),
  );
}

describe('a cell of the landscape', () => {
  it('counts exactly what the matcher does not refuse to who tells only that place and theme', () => {
    const { cells } = coverageOf(snapshot, { asOf: IN_MAY, themeLevel: 'topsector' });
    expect(cells).toHaveLength(12 * 9);
    for (const { place, theme, tally } of cells) {
      const matches = matched(
        snapshot,
        { location: place.code, themes: [theme.code] },
        { asOf: IN_MAY, themeLevel: '' },
      );
      expect(idsOf(tally)).toEqual(matches.map(({ candidate }) => candidate.compiled.instrument.id).sort());
      for (const status of COUNTED_STATUSES) {
        const these = matches.filter(({ candidate }) => candidate.availability.status === status);
        expect([place.code, theme.code, status, tally.counts[status]]).toEqual([
          place.code,
          theme.code,
          status,
          these.length,
        ]);
      }
      const open = matches.filter(({ missing }) => missing.includes('location') || missing.includes('themes'));
      expect(tally.overlapping).toBe(open.length);
    }
  });

  it('does so with any filter, on any day', () => {
    fc.assert(
      fc.property(questions, fc.nat(), (question, choice) => {
        const { cells } = coverageOf(snapshot, question);
        const cell = cells[choice % cells.length];
        if (!cell) throw new Error('no cells');
        const size = question.companySizes ? { companySize: { oneOf: question.companySizes } } : {};
        const profile = { location: cell.place.code, themes: [cell.theme.code], ...size };
        const matches = matched(snapshot, profile, question);
        expect(idsOf(cell.tally)).toEqual(matches.map(({ candidate }) => candidate.compiled.instrument.id).sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe('the totals', () => {
  it('count an instrument once, wherever it is counted', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { places, themes, cells, all } = coverageOf(snapshot, question);
        const union = (some: Coverage['cells']) => [...new Set(some.flatMap(({ tally }) => idsOf(tally)))].sort();
        for (const { place, tally } of places)
          expect(idsOf(tally)).toEqual(union(cells.filter((cell) => cell.place === place)));
        for (const { theme, tally } of themes)
          expect(idsOf(tally)).toEqual(union(cells.filter((cell) => cell.theme === theme)));
        expect(idsOf(all)).toEqual(union(cells));
      }),
      { numRuns: 12 },
    );
  });

  it('are the sums of the counts, and hold what overlaps', () => {
    for (const { counts, total, overlapping } of tallies(
      coverageOf(snapshot, { asOf: IN_MAY, themeLevel: 'topsector' }),
    )) {
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
      expect(overlapping).toBeLessThanOrEqual(total);
    }
  });
});

describe('the laws of the landscape', () => {
  it('a filter never adds to a count', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { asOf, themeLevel } = question;
        const wide = tallies(coverageOf(snapshot, { asOf, themeLevel }));
        const narrow = tallies(coverageOf(snapshot, question));
        for (const [i, tally] of narrow.entries()) {
          expect(tally.total).toBeLessThanOrEqual(wide[i]?.total ?? -1);
          for (const status of COUNTED_STATUSES)
            expect(tally.counts[status]).toBeLessThanOrEqual(wide[i]?.counts[status] ?? -1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('the kinds together make up the whole', () => {
    const whole = tallies(coverageOf(snapshot, { asOf: IN_MAY, themeLevel: 'topsector' }));
    const byKind = KINDS.map((kind) => tallies(coverageOf(snapshot, { asOf: IN_MAY, themeLevel: 'topsector', kind })));
    for (const [i, { total }] of whole.entries())
      expect(byKind.reduce((sum, some) => sum + (some[i]?.total ?? 0), 0)).toBe(total);
  });

  it('another instrument never takes from a count, unless it closes a safety net', () => {
    const { instruments } = snapshot.catalogue;
    // Whoever is of a family can be what a net looks at; nets only shut when more desks open.
    const free = [...instruments.keys()].filter((id) => instruments.get(id)?.family === undefined);
    const full = tallies(coverageOf(snapshot, { asOf: IN_MAY, themeLevel: 'topsector' }));
    fc.assert(
      fc.property(fc.subarray(free), (without) => {
        const some = new Map([...instruments].filter(([id]) => !without.includes(id)));
        const smaller = compileSnapshot({ ...snapshot.catalogue, instruments: some }, { number: 2, digest: 'x' });
        for (const [i, tally] of tallies(coverageOf(smaller, { asOf: IN_MAY, themeLevel: 'topsector' })).entries()) {
          expect(tally.total).toBeLessThanOrEqual(full[i]?.total ?? -1);
          for (const status of COUNTED_STATUSES)
            expect(tally.counts[status]).toBeLessThanOrEqual(full[i]?.counts[status] ?? -1);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('an exact moment counts the same instruments as its day, each as it is at that moment', () => {
    const opens = snapshot.editions
      .flatMap(({ edition }) => edition.openings)
      .find(({ opens: at, inferred }) => !inferred && at !== undefined && at > wholeDay(dayOfMoment(at)).from)?.opens;
    const before = exactMoment((opens ?? 0) - 1);
    const day = coverageOf(snapshot, { asOf: wholeDay(before.day), themeLevel: 'topsector' });
    const moment = coverageOf(snapshot, { asOf: before, themeLevel: 'topsector' });
    expect(moment.cells.map(({ tally }) => idsOf(tally))).toEqual(day.cells.map(({ tally }) => idsOf(tally)));
    expect(moment.all.counts.upcoming).toBeGreaterThan(day.all.counts.upcoming);
  });
});

describe('the levels of themes', () => {
  it('are those of single themes, in the order of the scheme, and no lists', () => {
    expect(themeLevels(snapshot)).toEqual(['topsector', 'cross-cutting', 'ris-theme', 'sector', 'kia', 'ris3-theme']);
  });
});
