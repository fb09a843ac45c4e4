import type { Candidate } from '../../core/catalogue/snapshot.ts';
import type { LandscapeInstrumentWire } from '../contract/landscape-instrument.ts';
import { availabilityWire, type View } from './instrument-wire.ts';

/** An instrument in short, with the edition in force. */
export function landscapeInstrumentWire(
  { compiled: { instrument, edition }, availability }: Candidate,
  { catalogue, language, publicUrl }: Pick<View, 'catalogue' | 'language' | 'publicUrl'>,
): LandscapeInstrumentWire {
  const { id, name, kind, family, scope, desk, url } = instrument;
  const organisation = catalogue.organisations.get(desk);
  return {
    id,
    name: name[language],
    kind,
    ...(family === undefined ? {} : { family }),
    scope,
    edition: edition.id,
    desk: {
      id: desk,
      name: organisation?.name[language] ?? desk,
      ...(organisation?.url === undefined ? {} : { url: organisation.url }),
    },
    ...(url === undefined ? {} : { url }),
    availability: availabilityWire(availability),
    _links: { self: { href: `${publicUrl}/v1/instruments/${id}` } },
  };
}
