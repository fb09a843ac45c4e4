import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import { referralOf } from '../../../src/core/matching/referral.ts';
import { parseAsOf } from '../../../src/core/moment.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

function referred(profile: Readonly<Record<string, unknown>>, day = '2016-06-01'): readonly string[] {
  const snapshot = embeddedSnapshot();
  const asOf = parseAsOf(day);
  if (!asOf) throw new Error('not a day');
  const parsed = parseProfile(profile, snapshot.catalogue.vocabulary, asOf);
  if (!parsed.ok) throw new Error('the profile is refused');
  return referralOf(snapshot, parsed.value, asOf).map(({ id }) => id);
}

const PROVINCES = [
  ...['Groningen', 'Fryslân', 'Drenthe', 'Overijssel', 'Gelderland', 'Flevoland'],
  ...['Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Zeeland', 'Noord-Brabant', 'Limburg'],
];

describe('referralOf', () => {
  it.each(PROVINCES)('leaves nobody in %s without somebody to call', (location) => {
    expect(referred({ location })).toEqual(expect.arrayContaining(['kvk', 'rvo']));
  });

  it('names those who work nowhere else first', () => {
    const south = referred({ location: 'Maastricht' });
    expect(south).toContain('liof');
    expect(south.indexOf('liof')).toBeLessThan(south.indexOf('kvk'));
    expect(south).not.toContain('nom');
  });

  it('names everybody who may be meant while the place is not precise', () => {
    expect(referred({ location: { oneOf: ['Groningen', 'Limburg'] } })).toEqual(
      expect.arrayContaining(['nom', 'liof']),
    );
  });

  it('names those of the whole country while the place is not known', () => {
    const anywhere = referred({});
    expect(anywhere).toContain('kvk');
    expect(anywhere).not.toContain('liof');
  });
});
