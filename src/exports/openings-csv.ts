import type { CompiledEdition } from '../core/catalogue/snapshot.ts';
import type { Openings } from '../core/landscape/openings.ts';
import { type Moment, momentText } from '../core/moment.ts';
import type { Language } from '../core/text.ts';
import { CSV_HEADS } from '../text/csv-heads.ts';
import { AVAILABILITY_TEXTS, KIND_TEXTS, ORDER_TEXTS, SCOPE_TEXTS } from '../words/landscape-words.ts';
import { type CsvRow, csvText } from './csv.ts';

/** The openings of a period, a row each; last those editions of which none is known. */
export function openingsCsv({ openings, undated }: Openings, language: Language): string {
  const heads = CSV_HEADS[language];
  const moment = (time: Moment | undefined) => (time === undefined ? undefined : momentText(time));
  const edition = ({ instrument, edition: { id, valid } }: CompiledEdition): CsvRow => [
    instrument.id,
    instrument.name[language],
    KIND_TEXTS[instrument.kind].one[language],
    SCOPE_TEXTS[instrument.scope][language],
    instrument.family,
    id,
    valid.from,
    valid.until,
  ];
  const named = [heads.instrument, heads.name, heads.kind, heads.scope, heads.family, heads.edition];
  const dates = [heads.validFrom, heads.validUntil, heads.opens, heads.closes, heads.exhausted];
  return csvText([
    [...named, ...dates, heads.status, heads.order, heads.budget, heads.inferred],
    ...openings.map(({ compiled, opening, status }) => [
      ...edition(compiled),
      moment(opening.opens),
      moment(opening.closes),
      moment(opening.exhausted),
      AVAILABILITY_TEXTS[status][language],
      ORDER_TEXTS[opening.order][language],
      opening.budget,
      opening.inferred ? heads.yes : heads.no,
    ]),
    ...undated.map((compiled) => [
      ...edition(compiled),
      undefined,
      undefined,
      undefined,
      AVAILABILITY_TEXTS.unknown[language],
      ORDER_TEXTS.unknown[language],
      undefined,
      heads.no,
    ]),
  ]);
}
