import { z } from 'zod';
import { ASPECTS } from '../../core/landscape/overlap-aspects.ts';
import { RELATIONS } from '../../core/landscape/overlaps.ts';
import { exampleLinks, namedRef, pageLinks } from './common.ts';
import { LANDSCAPE_INSTRUMENT_EXAMPLE, landscapeInstrumentShape } from './landscape-instrument.ts';

const ASPECT_EXAMPLE = {
  aspect: 'places',
  shared: [],
  onlyFirst: [{ id: 'pv25', name: 'Gelderland' }],
  onlySecond: [{ id: 'pv30', name: 'Noord-Brabant' }],
};

const OVERLAP_EXAMPLE = {
  instruments: [
    LANDSCAPE_INSTRUMENT_EXAMPLE,
    {
      ...LANDSCAPE_INSTRUMENT_EXAMPLE,
      id: 'mit-haalbaarheid-zuid',
      name: 'MIT-haalbaarheidsproject Zuid-Nederland',
      desk: { id: 'stimulus', name: 'Stimulus Programmamanagement' },
    },
  ],
  relation: 'same-family',
  family: 'mit-haalbaarheid',
  similarity: 0.87,
  aspects: [ASPECT_EXAMPLE],
  text: 'Dezelfde regeling bij twee loketten, Oost NV en Stimulus Programmamanagement, elk voor een eigen gebied of eigen thema’s: hetzelfde soort project.',
};

const aspectShape = z
  .strictObject({
    aspect: z.enum(ASPECTS),
    similarity: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        'Deel van wat een van beide toelaat, dat ze allebei toelaten. Alleen als dit meetelt in de gelijkenis.',
      ),
    shared: z.array(namedRef).describe('Wat ze delen.'),
    onlyFirst: z.array(namedRef).describe('Wat alleen bij het eerste instrument kan of gevraagd wordt.'),
    onlySecond: z.array(namedRef).describe('Wat alleen bij het tweede instrument kan of gevraagd wordt.'),
  })
  .meta({
    id: 'OverlapAspect',
    description:
      'Eén ding waarop twee instrumenten vergeleken zijn. Staat een gegeven bij conditions aan beide kanten, dan vragen ze er iets anders over.',
    example: ASPECT_EXAMPLE,
  });

const overlapShape = z
  .strictObject({
    instruments: z.array(landscapeInstrumentShape).min(2).max(2).describe('Op naam; de volgorde zegt verder niets.'),
    relation: z
      .enum(RELATIONS)
      .describe(
        'look-alike: een andere regeling die hetzelfde project ook kan gebruiken. same-family: dezelfde regeling in andere handen.',
      ),
    family: z.string().optional(),
    similarity: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Van 0 tot 1: hoe gelijk de regels zijn in wat ze vragen. Ontbreekt als er niets te vergelijken is.'),
    aspects: z.array(aspectShape),
    text: z.string(),
  })
  .meta({
    id: 'Overlap',
    description: 'Twee instrumenten die op elkaar lijken, met wat ze delen en waarin ze verschillen.',
    example: OVERLAP_EXAMPLE,
  });

export const overlapListShape = z
  .strictObject({ asOf: z.string(), overlaps: z.array(overlapShape), _links: pageLinks })
  .meta({
    id: 'OverlapList',
    description: 'Een deel van de instrumenten die op elkaar lijken, als paren.',
    example: { asOf: '2016-05-20', overlaps: [OVERLAP_EXAMPLE], _links: exampleLinks('landscape/overlaps') },
  });

export const overlapsCsvShape = z.string().meta({
  id: 'OverlapTable',
  description: 'Alle paren als CSV (RFC 4180): één rij per paar, kolomnamen in de gevraagde taal.',
  example:
    'eerste,eerste: naam,tweede,tweede: naam\r\nmit-haalbaarheid-oost,MIT-haalbaarheidsproject Oost-Nederland,mit-haalbaarheid-zuid,MIT-haalbaarheidsproject Zuid-Nederland\r\n',
});

export type OverlapWire = z.output<typeof overlapShape>;
