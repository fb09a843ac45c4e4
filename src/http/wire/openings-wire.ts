import type { CompiledEdition } from '../../core/catalogue/snapshot.ts';
import type { Openings } from '../../core/landscape/openings.ts';
import type { Language } from '../../core/text.ts';
import type { OpeningListWire } from '../contract/landscape-openings.ts';
import { openingWire } from './opening-wire.ts';

/** The openings of a period. */
export function openingsWire(
  { openings, undated }: Openings,
  language: Language,
): Pick<OpeningListWire, 'openings' | 'undated'> {
  return {
    openings: openings.map(({ compiled, opening, status }) => ({
      ...editionOf(compiled, language),
      ...openingWire(opening),
      status,
    })),
    undated: undated.map((compiled) => editionOf(compiled, language)),
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
