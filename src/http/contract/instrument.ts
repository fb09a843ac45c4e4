import { z } from 'zod';
import { AVAILABILITIES } from '../../core/catalogue/availability.ts';
import { APPLICANT_TYPES, KINDS, ORDERS, SCOPES } from '../../core/catalogue/instrument.ts';
import { PUBLISHED_URL } from '../service.ts';
import { exampleLinks, link, namedRef, pageLinks, period } from './common.ts';

const INSTRUMENT_EXAMPLE = {
  id: 'mit-haalbaarheid-zuid',
  name: 'MIT-haalbaarheidsproject Zuid-Nederland',
  summary: 'Subsidie om de risico’s van een innovatie te onderzoeken.',
  kind: 'subsidy',
  family: 'mit-haalbaarheid',
  scope: 'regional',
  applicantType: 'company',
  providers: [{ id: 'pv30', name: 'Provincie Noord-Brabant' }],
  desk: { id: 'stimulus', name: 'Stimulus Programmamanagement', url: 'https://www.stimulus.nl' },
  succeeds: [],
  notes: [],
  editions: [{ id: '2016', valid: { from: '2016-01-01', until: '2017-01-01' } }],
  edition: '2016',
  availability: { status: 'open', opens: '2016-05-10T07:00:00Z', order: 'first-come' },
  _links: {
    self: { href: `${PUBLISHED_URL}/v1/instruments/mit-haalbaarheid-zuid` },
    editions: { href: `${PUBLISHED_URL}/v1/instruments/mit-haalbaarheid-zuid/editions` },
  },
};

export const applicantType = z.enum(APPLICANT_TYPES).describe('Wie het aanvraagt.');

export const availabilityShape = z
  .strictObject({
    status: z.enum(AVAILABILITIES),
    opens: z.iso.datetime().optional(),
    closes: z.iso.datetime().optional(),
    order: z.enum(ORDERS).optional(),
    budget: z.number().optional(),
    inferred: z.boolean().optional().describe('De periode is afgeleid van een ander jaar of een andere regio.'),
  })
  .meta({
    id: 'Availability',
    description: 'Of er op de peildatum aanvragen worden aangenomen.',
    example: { status: 'open', opens: '2016-05-10T07:00:00Z', order: 'first-come' },
  });

export const instrumentShape = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    summary: z.string(),
    kind: z.enum(KINDS),
    family: z.string().optional(),
    scope: z.enum(SCOPES),
    applicantType,
    providers: z.array(namedRef),
    desk: z.strictObject({
      id: z.string(),
      name: z.string(),
      url: z.string().optional(),
      phone: z.string().optional(),
    }),
    url: z.string().optional(),
    succeeds: z.array(z.string()),
    notes: z.array(z.string()),
    editions: z.array(z.strictObject({ id: z.string(), valid: period })),
    edition: z.string().optional().describe('De versie die op de peildatum geldt.'),
    availability: availabilityShape,
    _links: z.strictObject({ self: link, editions: link }),
  })
  .meta({
    id: 'Instrument',
    description: 'Een regeling of dienst waar een ondernemer gebruik van kan maken.',
    example: INSTRUMENT_EXAMPLE,
  });

export const instrumentListShape = z.strictObject({ instruments: z.array(instrumentShape), _links: pageLinks }).meta({
  id: 'InstrumentList',
  description: 'Een deel van de instrumenten.',
  example: { instruments: [INSTRUMENT_EXAMPLE], _links: exampleLinks('instruments') },
});

export type InstrumentWire = z.output<typeof instrumentShape>;
export type AvailabilityWire = z.output<typeof availabilityShape>;
