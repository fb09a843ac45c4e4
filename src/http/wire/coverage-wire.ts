import type { Coverage, Tally } from '../../core/landscape/coverage.ts';
import { type WhiteSpot, whiteSpotsOf } from '../../core/landscape/white-spots.ts';
import { momentText } from '../../core/moment.ts';
import type { Concept } from '../../core/schemes/concept.ts';
import type { Language } from '../../core/text.ts';
import { whiteSpotText } from '../../text/white-spot-text.ts';
import type { CoverageWire } from '../contract/landscape-coverage.ts';
import type { View } from './instrument-wire.ts';
import { landscapeInstrumentWire } from './landscape-wire.ts';

/** A picture of the landscape, without what was asked. */
export function coverageWire(
  coverage: Coverage,
  view: View,
): Pick<CoverageWire, 'places' | 'themes' | 'cells' | 'totals' | 'whiteSpots' | 'instruments'> {
  const { places, themes, cells, all } = coverage;
  const named = ({ code, name }: Concept, tally: Tally) => ({ code, name: name[view.language], ...tallyWire(tally) });
  return {
    places: places.map(({ place, tally }) => named(place, tally)),
    themes: themes.map(({ theme, tally }) => named(theme, tally)),
    cells: cells.map(({ place, theme, tally }) => ({
      place: place.code,
      theme: theme.code,
      ...tallyWire(tally),
      instruments: tally.candidates.map(({ compiled }) => compiled.instrument.id),
    })),
    totals: tallyWire(all),
    whiteSpots: whiteSpotsOf(coverage).map((spot) => whiteSpotWire(spot, view.language)),
    instruments: all.candidates.map((candidate) => landscapeInstrumentWire(candidate, view)),
  };
}

function tallyWire({ counts, total, overlapping }: Tally): CoverageWire['totals'] {
  return { counts: { ...counts }, total, overlapping };
}

function whiteSpotWire(spot: WhiteSpot, language: Language): CoverageWire['whiteSpots'][number] {
  const { place, theme, reason, opens } = spot;
  return {
    ...(place ? { place: place.code } : {}),
    ...(theme ? { theme: theme.code } : {}),
    reason,
    ...(opens === undefined ? {} : { opens: momentText(opens) }),
    text: whiteSpotText(spot, language),
  };
}
