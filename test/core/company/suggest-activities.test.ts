import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/core/catalogue/snapshot.ts';
import type { Company } from '../../../src/core/company/company.ts';
import { parseKvkNumber } from '../../../src/core/company/kvk-number.ts';
import { suggestFacts } from '../../../src/core/company/suggest-facts.ts';
import { parseDay } from '../../../src/core/day.ts';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import type { Profile } from '../../../src/core/facts/profile.ts';
import { match } from '../../../src/core/matching/match.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

const snapshot = embeddedSnapshot();
const day = parseDay('2026-03-02');
const number = parseKvkNumber('90000001');
if (!day || !number) throw new Error('no day or number');
const asOf = wholeDay(day);
const BARE: Company = { number, legalForms: [], activities: [] };

function suggested(...activities: readonly string[]) {
  const found = suggestFacts({ ...BARE, activities }, { ...snapshot.catalogue, asOf, seenOn: asOf.day });
  const of = (fact: string) => found.suggestions.find((one) => one.fact === fact);
  return { activities: of('activities'), themes: of('themes'), remarks: found.remarks };
}

function profileOf(input: object): Profile {
  const parsed = parseProfile(input, snapshot.catalogue.vocabulary, asOf);
  if (!parsed.ok) throw new Error('not a profile');
  return parsed.value;
}

describe('the suggested activities', () => {
  it.each([
    ['five digits of SBI 2025', ['26510'], ['sbi2025-26510'], ['sbi-2025']],
    ['four digits, which only SBI 2008 has', ['2651'], ['sbi2008-2651'], ['sbi-2008']],
    [
      'four digits that SBI 2025 has as well, but never writes in the register',
      ['0111'],
      ['sbi2008-0111'],
      ['sbi-2008'],
    ],
    ['five digits that both have, alone', ['01131'], ['sbi2025-01131'], ['sbi-2025']],
    [
      'five digits that both have, beside one of SBI 2008',
      ['01131', '6201'],
      ['sbi2008-01131', 'sbi2008-6201'],
      ['sbi-2008'],
    ],
    [
      'five digits that both have, beside one of SBI 2025',
      ['01131', '26510'],
      ['sbi2025-01131', 'sbi2025-26510'],
      ['sbi-2025'],
    ],
    ['five digits that only SBI 2008 has', ['72112'], ['sbi2008-72112'], ['sbi-2008']],
    ['one of each', ['72112', '26510'], ['sbi2008-72112', 'sbi2025-26510'], ['sbi-2008', 'sbi-2025']],
    ['one twice', ['26510', '26510'], ['sbi2025-26510'], ['sbi-2025']],
  ])('read %s', (_name, given, codes, notes) => {
    expect(suggested(...given).activities).toMatchObject({ value: codes, notes });
  });

  it('need no confirmation as they stand in the register now, and do when they are from before the conversion', () => {
    expect(suggested('26510').activities?.confirm).toBe(false);
    expect(suggested('2651').activities?.confirm).toBe(true);
  });

  it('are told as incomplete beside a code that is in no list, which is not guessed', () => {
    const found = suggested('26510', '72190');
    expect(found.activities).toMatchObject({
      value: { atLeast: ['sbi2025-26510'] },
      confirm: true,
      notes: ['sbi-2025', 'activities-incomplete'],
    });
    expect(found.remarks).toContainEqual({ code: 'activities-unknown', codes: ['72190'] });
  });

  it('are not told when no code is known, or there is none', () => {
    expect(suggested('99999').activities).toBeUndefined();
    expect(suggested('99999').remarks).toContainEqual({ code: 'activities-unknown', codes: ['99999'] });
    expect(suggested().activities).toBeUndefined();
  });
});

describe('the suggested themes', () => {
  it.each([
    ['a code of SBI 2008', ['2511'], ['htsm'], ['themes-hinted']],
    ['the deepest row only: ships are water, not HTSM', ['3011'], ['water'], ['themes-hinted']],
    ['every theme of one row', ['6201'], ['creatieve-industrie', 'htsm'], ['themes-hinted']],
    ['a code of SBI 2025 whose title stayed', ['26510'], ['htsm'], ['themes-hinted', 'hints-for-sbi-2008']],
    ['a code of SBI 2025 whose title was reworded', ['25110'], ['htsm'], ['themes-hinted', 'hints-for-sbi-2008']],
    ['ships in SBI 2025', ['30110'], ['water'], ['themes-hinted', 'hints-for-sbi-2008']],
  ])('follow %s', (_name, given, themes, notes) => {
    expect(suggested(...given).themes).toMatchObject({ value: { atLeast: themes }, confirm: true, notes });
  });

  it('begin with the surest', () => {
    // 33 is an unsure hint at HTSM; 21 is a sure one at life sciences.
    expect(suggested('3311', '2110').themes).toMatchObject({ value: { atLeast: ['life-sciences-health', 'htsm'] } });
  });

  it('are not told of a code without a hint: that is unknown, and not "no topsector"', () => {
    expect(suggested('62100').themes).toBeUndefined();
    expect(suggested('51220').themes).toBeUndefined();
  });

  it('change no verdict as long as nobody puts them into the profile', () => {
    const verdicts = (release: Snapshot) =>
      match(release, profileOf({ activities: ['sbi2025-26510'] }), asOf).matches.map(({ verdict }) => verdict);
    const unhinted = { ...snapshot, catalogue: { ...snapshot.catalogue, themeHints: [] } };
    expect(verdicts(snapshot)).toEqual(verdicts(unhinted));
  });

  it('never turn "not yet known" into a no, even once they are confirmed', () => {
    const ineligible = (profile: object) => match(snapshot, profileOf(profile), asOf).totals.ineligible;
    const themes = suggested('26510').themes?.value;
    expect(themes).toBeDefined();
    expect(ineligible({ location: 'Gelderland', themes })).toBe(ineligible({ location: 'Gelderland' }));
  });
});
