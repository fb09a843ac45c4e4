import type { CompiledEdition } from '../../core/catalogue/snapshot.ts';
import type { DatedOpening, Openings } from '../../core/landscape/openings.ts';
import { momentText } from '../../core/moment.ts';
import type { Language } from '../../core/text.ts';
import type { OpeningListWire } from '../contract/landscape-openings.ts';

/** The openings of a period. */
export function openingsWire(
  { openings, undated }: Openings,
  language: Language,
): Pick<OpeningListWire, 'openings' | 'undated'> {
  return {
    openings: openings.map((dated) => openingWire(dated, language)),
    undated: undated.map((compiled) => editionOf(compiled, language)),
  };
}

function openingWire(
  { compiled, opening, status }: DatedOpening,
  language: Language,
): OpeningListWire['openings'][number] {
  const { opens, closes, exhausted, continuous, order, budget, inferred } = opening;
  return {
    ...editionOf(compiled, language),
    ...(opens === undefined ? {} : { opens: momentText(opens) }),
    ...(closes === undefined ? {} : { closes: momentText(closes) }),
    ...(exhausted === undefined ? {} : { exhausted: momentText(exhausted) }),
    continuous,
    order,
    ...(budget === undefined ? {} : { budget }),
    inferred,
    status,
  };
}

function editionOf({ instrument, edition }: CompiledEdition, language: Language): OpeningListWire['undated'][number] {
  const { id, name, kind, scope, family } = instrument;
  return {
    instrument: { id, name: name[language] },
    kind,
    scope,
    ...(family === undefined ? {} : { family }),
    edition: edition.id,
    valid: edition.valid,
  };
}
