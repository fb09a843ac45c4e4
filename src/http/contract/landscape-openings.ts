import { z } from 'zod';
import { AVAILABILITIES } from '../../core/catalogue/availability.ts';
import { KINDS, ORDERS, SCOPES } from '../../core/catalogue/instrument.ts';
import { parseDay } from '../../core/day.ts';
import { exampleLinks, namedRef, period, selfLink } from './common.ts';

const EDITION_EXAMPLE = {
  instrument: { id: 'mit-haalbaarheid-oost', name: 'MIT-haalbaarheidsproject Oost-Nederland' },
  kind: 'subsidy',
  scope: 'regional',
  family: 'mit-haalbaarheid',
  edition: '2016',
  valid: { from: '2016-01-01', until: '2017-01-01' },
};

const OPENING_EXAMPLE = {
  ...EDITION_EXAMPLE,
  opens: '2016-05-10T07:00:00Z',
  closes: '2016-09-01T15:00:00Z',
  continuous: false,
  order: 'first-come',
  budget: 3_200_000,
  inferred: false,
  status: 'open',
};

const edition = {
  instrument: namedRef,
  kind: z.enum(KINDS),
  scope: z.enum(SCOPES),
  family: z.string().optional(),
  edition: z.string(),
  valid: period.describe('Wanneer de versie geldt. Een opening zonder begin of einde ligt daarbinnen.'),
};

const datedOpeningShape = z
  .strictObject({
    ...edition,
    opens: z.iso.datetime().optional(),
    closes: z.iso.datetime().optional(),
    exhausted: z.iso.datetime().optional().describe('Vanaf dit moment was het geld op.'),
    continuous: z.boolean().describe('Open zolang de versie geldt.'),
    order: z.enum(ORDERS),
    budget: z.number().optional(),
    inferred: z.boolean().describe('Afgeleid van een ander jaar of een andere regio: dan is niet zeker dat het klopt.'),
    status: z.enum(AVAILABILITIES).describe('Hoe het er op de peildatum mee staat.'),
  })
  .meta({
    id: 'DatedOpening',
    description: 'Een openstelling van een instrument, voor op een tijdlijn.',
    example: OPENING_EXAMPLE,
  });

export const openingListShape = z
  .strictObject({
    asOf: z.string(),
    from: z.iso.date(),
    until: z.iso.date().describe('Eerste dag die er niet meer bij hoort.'),
    openings: z.array(datedOpeningShape).describe('Op naam van het instrument, en dan van vroeg naar laat.'),
    undated: z
      .array(z.strictObject(edition))
      .describe('Versies in deze periode waarvan geen openstelling bekend is. Of ze open waren, weten we niet.'),
    _links: selfLink,
  })
  .meta({
    id: 'OpeningList',
    description: 'De openstellingen rond een dag.',
    example: {
      asOf: '2016-05-20',
      from: '2015-05-21',
      until: '2017-05-20',
      openings: [OPENING_EXAMPLE],
      undated: [],
      _links: exampleLinks('landscape/openings'),
    },
  });

export const openingsCsvShape = z.string().meta({
  id: 'OpeningTable',
  description: 'Dezelfde openstellingen als CSV (RFC 4180): één rij per openstelling, kolomnamen in de gevraagde taal.',
  example:
    'instrument,naam,soort,gaat open (UTC)\r\nmit-haalbaarheid-oost,MIT-haalbaarheidsproject Oost-Nederland,subsidie,2016-05-10T07:00:00Z\r\n',
});

/** A day of an address. */
export function dayQuery(description: string, example: string) {
  return z
    .string()
    .refine((text) => parseDay(text) !== undefined, { params: { failure: 'invalid-day' } })
    .optional()
    .meta({ description, examples: [example] });
}

export type OpeningListWire = z.output<typeof openingListShape>;
