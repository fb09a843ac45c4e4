import { z } from 'zod';
import type { COUNTED_STATUSES } from '../../core/landscape/coverage.ts';
import { WHITE_SPOT_REASONS } from '../../core/landscape/white-spots.ts';
import { exampleLinks, selfLink } from './common.ts';
import { LANDSCAPE_INSTRUMENT_EXAMPLE, landscapeInstrumentShape } from './landscape-instrument.ts';

const TALLY_EXAMPLE = {
  counts: { open: 1, continuous: 0, upcoming: 0, exhausted: 0, unknown: 0, closed: 0 },
  total: 1,
  overlapping: 0,
};

const countsShape = z
  .strictObject({
    open: z.int(),
    continuous: z.int(),
    upcoming: z.int(),
    exhausted: z.int(),
    unknown: z.int(),
    closed: z.int(),
  } satisfies Record<(typeof COUNTED_STATUSES)[number], z.ZodInt>)
  .meta({
    id: 'AvailabilityCounts',
    description: 'Aantal instrumenten, naar of er op de peildatum aanvragen worden aangenomen.',
    example: TALLY_EXAMPLE.counts,
  });

const tally = {
  counts: countsShape,
  total: z.int().describe('Alle instrumenten samen, elk één keer geteld.'),
  overlapping: z
    .int()
    .describe('Hoeveel daarvan nog afhangen van een preciezere plaats of een preciezer thema, zoals de gemeente.'),
};

const codeAndName = { code: z.string(), name: z.string() };

const cellShape = z
  .strictObject({
    place: z.string(),
    theme: z.string(),
    ...tally,
    instruments: z.array(z.string()).describe('De id’s van de instrumenten: eerst wat open is, dan op naam.'),
  })
  .meta({
    id: 'CoverageCell',
    description: 'De instrumenten voor één provincie en één thema.',
    example: { place: 'pv25', theme: 'agri-food', ...TALLY_EXAMPLE, instruments: ['mit-haalbaarheid-oost'] },
  });

const whiteSpotShape = z
  .strictObject({
    place: z.string().optional().describe('Ontbreekt als het om alle provincies gaat.'),
    theme: z.string().optional().describe('Ontbreekt als het om alle thema’s gaat.'),
    reason: z
      .enum(WHITE_SPOT_REASONS)
      .describe('Er is niets, er staat niets open, of van niets is bekend dat het open is.'),
    opens: z.iso.datetime().optional().describe('Wanneer het eerste instrument opengaat, als dat bekend is.'),
    text: z.string(),
  })
  .meta({
    id: 'WhiteSpot',
    description:
      'Een provincie, een thema, of een thema in een provincie waarvoor niets zeker open is. Zonder plaats en thema: nergens.',
    example: {
      place: 'pv26',
      theme: 'water',
      reason: 'nothing-open',
      text: 'In Utrecht staat voor het thema Water en maritiem niets open.',
    },
  });

export const coverageShape = z
  .strictObject({
    asOf: z.string(),
    themeLevel: z.string(),
    themeLevels: z.array(z.string()).describe('De soorten thema waaruit u kunt kiezen.'),
    places: z.array(z.strictObject({ ...codeAndName, ...tally })),
    themes: z.array(z.strictObject({ ...codeAndName, ...tally })),
    cells: z.array(cellShape).describe('Provincie voor provincie, elk met alle thema’s.'),
    totals: z.strictObject(tally),
    whiteSpots: z.array(whiteSpotShape).describe('Eerst hele provincies, dan hele thema’s, dan losse vakken.'),
    instruments: z.array(landscapeInstrumentShape).describe('Alle instrumenten die ergens geteld zijn.'),
    _links: selfLink,
  })
  .meta({
    id: 'Coverage',
    description: 'Hoeveel instrumenten er zijn per provincie en thema, en waar niets is.',
    example: {
      asOf: '2016-05-20',
      themeLevel: 'topsector',
      themeLevels: ['topsector', 'ris-theme'],
      places: [{ code: 'pv25', name: 'Gelderland', ...TALLY_EXAMPLE }],
      themes: [{ code: 'agri-food', name: 'Agri & Food', ...TALLY_EXAMPLE }],
      cells: [{ place: 'pv25', theme: 'agri-food', ...TALLY_EXAMPLE, instruments: ['mit-haalbaarheid-oost'] }],
      totals: TALLY_EXAMPLE,
      whiteSpots: [],
      instruments: [LANDSCAPE_INSTRUMENT_EXAMPLE],
      _links: exampleLinks('landscape/coverage'),
    },
  });

export const coverageCsvShape = z.string().meta({
  id: 'CoverageTable',
  description: 'Dezelfde vakken als CSV (RFC 4180): één rij per provincie en thema, kolomnamen in de gevraagde taal.',
  example:
    'code provincie,provincie,code thema,thema,open,doorlopend open,gaat nog open,budget op,niet bekend,gesloten,totaal\r\npv25,Gelderland,agri-food,Agri & Food,1,0,0,0,0,0,1\r\n',
});

export type CoverageWire = z.output<typeof coverageShape>;
