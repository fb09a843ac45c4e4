import type { Moment } from '../moment.ts';
import type { Concept } from '../schemes/concept.ts';
import type { Coverage, Tally } from './coverage.ts';

/** Why nothing can be applied for, from worst to least bad. */
export const WHITE_SPOT_REASONS = ['nothing-in-force', 'nothing-open', 'nothing-known-open'] as const;

/**
 * `nothing-in-force`: no instrument at all. `nothing-open`: what there is takes no applications that day. `nothing-known-open`: of
 * some of it nobody knows whether it is open, so it may turn out to be no white spot.
 */
export type WhiteSpotReason = (typeof WHITE_SPOT_REASONS)[number];

/** A place, a theme, or a theme in a place, for which nothing is known to take applications; everywhere when both are left out. */
export type WhiteSpot = {
  readonly place?: Concept | undefined;
  readonly theme?: Concept | undefined;
  readonly reason: WhiteSpotReason;
  readonly tally: Tally;
  /** When the first opening that is announced starts. */
  readonly opens?: Moment | undefined;
};

/** The white spots of a picture: whole places, whole themes, then the cells that lie in neither; or just one, when it is all white. */
export function whiteSpotsOf({ places, themes, cells, all }: Coverage): readonly WhiteSpot[] {
  const everywhere = spotOf({}, all);
  if (everywhere.length > 0) return everywhere;
  const whitePlaces = places.flatMap(({ place, tally }) => spotOf({ place }, tally));
  const whiteThemes = themes.flatMap(({ theme, tally }) => spotOf({ theme }, tally));
  const whole = new Set([...whitePlaces.map(({ place }) => place), ...whiteThemes.map(({ theme }) => theme)]);
  const single = cells.filter(({ place, theme }) => !whole.has(place) && !whole.has(theme));
  return [
    ...whitePlaces,
    ...whiteThemes,
    ...single.flatMap(({ place, theme, tally }) => spotOf({ place, theme }, tally)),
  ];
}

function spotOf(where: Pick<WhiteSpot, 'place' | 'theme'>, tally: Tally): readonly WhiteSpot[] {
  const { counts, total, candidates } = tally;
  if (counts.open + counts.continuous > 0) return [];
  const reason = total === 0 ? 'nothing-in-force' : counts.unknown > 0 ? 'nothing-known-open' : 'nothing-open';
  const announced = candidates.flatMap(({ availability: { status, opens } }) =>
    status === 'upcoming' && opens !== undefined ? [opens] : [],
  );
  return [{ ...where, reason, tally, ...(announced.length > 0 ? { opens: Math.min(...announced) } : {}) }];
}
