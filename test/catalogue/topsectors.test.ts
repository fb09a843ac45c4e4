import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/core/day.ts';
import { liesInside } from '../../src/core/schemes/scheme.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const DAY = parseDay('2016-06-01');

describe('the topsectors of the catalogue', () => {
  const themes = embeddedSnapshot().catalogue.vocabulary.schemes.get('themes');
  const sectors = [...(themes?.concepts.values() ?? [])].filter(
    ({ level }) => level === 'topsector' || level === 'cross-cutting',
  );

  it('are nine, with two themes across them', () => {
    expect(sectors.filter(({ level }) => level === 'topsector')).toHaveLength(9);
    expect(sectors).toHaveLength(11);
  });

  // A mapping of some regional theme could make two topsectors overlap, and then a project in one is never settled in the other.
  it('share nothing but what a national plan says they share', () => {
    const overlapping = sectors.flatMap((one) =>
      sectors
        .filter((other) => one.code < other.code)
        .filter((other) => {
          const extent = DAY && themes?.extentOn(one.code, DAY);
          return extent && themes && liesInside(extent, themes.area([other.code])) !== 'no';
        })
        .map((other) => `${one.code} ${other.code}`),
    );
    expect(overlapping.sort()).toEqual(['biobased chemie', 'htsm ict']);
  });
});
