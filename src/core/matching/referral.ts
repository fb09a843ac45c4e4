import type { Organisation } from '../catalogue/instrument.ts';
import type { Snapshot } from '../catalogue/snapshot.ts';
import { isWithin } from '../day.ts';
import { knowledgeOf, type Profile } from '../facts/profile.ts';
import type { AsOf } from '../moment.ts';
import { liesInside } from '../schemes/scheme.ts';

/** What an entrepreneur can be sent to an organisation for; paying and taking applications goes by instrument. */
const REFERRAL_ROLES: readonly string[] = ['advice', 'finance', 'cluster'];

/** The code of the whole country: who works there is for everybody, also while the place is not known. */
const COUNTRY = 'nl';

/**
 * Who helps an entrepreneur further in a place, whatever fits (no wrong door): organisations that work in any part of the place that is still
 * possible, those of a region first, by id. Without a place those of the whole country.
 */
export function referralOf(snapshot: Snapshot, profile: Profile, asOf: AsOf): readonly Organisation[] {
  const places = snapshot.catalogue.vocabulary.schemes.get('places');
  const place = knowledgeOf(profile, 'location');
  const nationwide = ({ area }: Organisation) => area.includes(COUNTRY);
  const helps = (organisation: Organisation): boolean => {
    const { area, roles, valid } = organisation;
    if (!roles.some((role) => REFERRAL_ROLES.includes(role)) || !isWithin(valid, asOf.day)) return false;
    if (place.kind !== 'concept') return nationwide(organisation);
    return places !== undefined && liesInside(place.extent, places.area(area)) !== 'no';
  };
  const found = [...snapshot.catalogue.organisations.values()].filter(helps);
  return [...found.filter((one) => !nationwide(one)), ...found.filter(nationwide)];
}
