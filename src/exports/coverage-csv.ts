import { COUNTED_STATUSES, type Coverage } from '../core/landscape/coverage.ts';
import type { Language } from '../core/text.ts';
import { CSV_HEADS } from '../text/csv-heads.ts';
import { AVAILABILITY_TEXTS } from '../words/landscape-words.ts';
import { csvText } from './csv.ts';

/** The cells of a picture of the landscape, a row each. */
export function coverageCsv({ cells }: Coverage, language: Language): string {
  const heads = CSV_HEADS[language];
  const { place, placeCode, theme, themeCode, total, overlapping, instruments } = heads;
  const statuses = COUNTED_STATUSES.map((status) => AVAILABILITY_TEXTS[status][language]);
  return csvText([
    [placeCode, place, themeCode, theme, ...statuses, total, overlapping, instruments],
    ...cells.map(({ place: row, theme: column, tally }) => [
      row.code,
      row.name[language],
      column.code,
      column.name[language],
      ...COUNTED_STATUSES.map((status) => tally.counts[status]),
      tally.total,
      tally.overlapping,
      tally.candidates.map(({ compiled }) => compiled.instrument.id).join(' '),
    ]),
  ]);
}
