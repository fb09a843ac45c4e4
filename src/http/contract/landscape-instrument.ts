import { z } from 'zod';
import { KINDS, SCOPES } from '../../core/catalogue/instrument.ts';
import { PUBLISHED_URL } from '../service.ts';
import { link } from './common.ts';
import { availabilityShape } from './instrument.ts';

export const LANDSCAPE_INSTRUMENT_EXAMPLE = {
  id: 'mit-haalbaarheid-oost',
  name: 'MIT-haalbaarheidsproject Oost-Nederland',
  kind: 'subsidy',
  family: 'mit-haalbaarheid',
  scope: 'regional',
  edition: '2016',
  desk: { id: 'oost-nv', name: 'Oost NV' },
  availability: { status: 'open', opens: '2016-05-10T07:00:00Z', order: 'first-come' },
  _links: { self: { href: `${PUBLISHED_URL}/v1/instruments/mit-haalbaarheid-oost` } },
};

/** An instrument as a picture of the landscape names it. */
export const landscapeInstrumentShape = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(KINDS),
    family: z.string().optional(),
    scope: z.enum(SCOPES),
    edition: z.string().describe('De versie die op de peildatum geldt.'),
    desk: z.strictObject({ id: z.string(), name: z.string(), url: z.string().optional() }),
    url: z.string().optional(),
    availability: availabilityShape,
    _links: z.strictObject({ self: link }),
  })
  .meta({
    id: 'LandscapeInstrument',
    description: 'Een instrument in het kort, zoals het op de peildatum is.',
    example: LANDSCAPE_INSTRUMENT_EXAMPLE,
  });

export type LandscapeInstrumentWire = z.output<typeof landscapeInstrumentShape>;
