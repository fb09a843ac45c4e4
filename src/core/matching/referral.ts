import type { Organisation } from '../catalogue/instrument.ts';
import type { Snapshot } from '../catalogue/snapshot.ts';
import { isWithin } from '../day.ts';
import { knowledgeOf, type Profile } from '../facts/profile.ts';
import type { AsOf } from '../moment.ts';
import { type Area, liesInside } from '../schemes/scheme.ts';

/** What an entrepreneur can be sent to an organisation for; paying and taking applications goes by instrument. */
const REFERRAL_ROLES: readonly string[] = ['advice', 'finance', 'cluster'];

/** The code of the whole country: who works there is for everybody, also while the place is not known. */
const COUNTRY = 'nl';

type Helper = { readonly organisation: Organisation; readonly area: Area; readonly nationwide: boolean };

const kept = new WeakMap<Snapshot, readonly Helper[]>();

/** Those an entrepreneur can be sent to, the ones of a region first; the same for every question to a release. */
function helpersOf(snapshot: Snapshot): readonly Helper[] {
  const known = kept.get(snapshot);
  if (known) return known;
  const places = snapshot.catalogue.vocabulary.schemes.get('places');
  const helpers = [...snapshot.catalogue.organisations.values()].flatMap((organisation): readonly Helper[] =>
    places && organisation.roles.some((role) => REFERRAL_ROLES.includes(role))
      ? [{ organisation, area: places.area(organisation.area), nationwide: organisation.area.includes(COUNTRY) }]
      : [],
  );
  const sorted = [
    ...helpers.filter(({ nationwide }) => !nationwide),
    ...helpers.filter(({ nationwide }) => nationwide),
  ];
  kept.set(snapshot, sorted);
  return sorted;
}

/**
 * Who helps an entrepreneur further in a place, whatever fits (no wrong door): organisations that work in any part of the place that is still
 * possible, those of a region first, by id. Without a place those of the whole country.
 */
export function referralOf(snapshot: Snapshot, profile: Profile, asOf: AsOf): readonly Organisation[] {
  const place = knowledgeOf(profile, 'location');
  const helps = ({ organisation, area, nationwide }: Helper): boolean =>
    isWithin(organisation.valid, asOf.day) &&
    (place.kind === 'concept' ? liesInside(place.extent, area) !== 'no' : nationwide);
  return helpersOf(snapshot)
    .filter(helps)
    .map(({ organisation }) => organisation);
}
