import type { CompiledEdition, Snapshot } from '../core/catalogue/snapshot.ts';
import { parseProfile } from '../core/facts/parse-profile.ts';
import type { Profile } from '../core/facts/profile.ts';
import type { Checked } from '../core/failure.ts';
import { mayFit } from '../core/landscape/may-fit.ts';
import { inquire } from '../core/matching/match.ts';
import type { AsOf } from '../core/moment.ts';
import { liesInside } from '../core/schemes/scheme.ts';

/** Tells what a place may use: a profile of which only the place is known, so the same rules decide as in a match. */
export type KnownPlace = {
  /** Whether an edition can be meant for companies in this place. */
  readonly canUse: (edition: CompiledEdition) => boolean;
  /** Whether any of the codes covers a part of this place. */
  readonly touches: (codes: readonly string[]) => boolean;
};

/** A place from any spelling a profile takes: code, name, postcode. */
export function knownPlace(text: string, snapshot: Snapshot, asOf: AsOf): Checked<KnownPlace> {
  const parsed = parseProfile({ location: text }, snapshot.catalogue.vocabulary, asOf);
  if (!parsed.ok) return parsed;
  const profile: Profile = parsed.value;
  const inquiry = inquire(snapshot, profile, asOf);
  const place = profile.knowledge.get('location');
  const places = snapshot.catalogue.vocabulary.schemes.get('places');
  return {
    ok: true,
    value: {
      canUse: (compiled) => mayFit(inquiry, compiled),
      touches: (codes) =>
        places !== undefined &&
        codes.length > 0 &&
        place?.kind === 'concept' &&
        liesInside(place.extent, places.area(codes)) !== 'no',
    },
  };
}
