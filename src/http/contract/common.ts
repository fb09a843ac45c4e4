import { z } from 'zod';
import { KINDS, SCOPES } from '../../core/catalogue/instrument.ts';
import { LANGUAGES } from '../../core/text.ts';
import { queryTime } from '../query-time.ts';
import { PUBLISHED_URL } from '../service.ts';

export const LARGEST_PAGE = 100;

/** Far beyond any list, so that a page number stays an exact whole number. */
const LAST_PAGE = 1_000_000;

export const languageQuery = {
  language: z
    .enum(LANGUAGES)
    .optional()
    .meta({
      description: 'Taal van de teksten. Zonder deze keuze geldt Accept-Language, en anders Nederlands.',
      examples: ['nl'],
    }),
};

export const asOfQuery = {
  asOf: z
    .string()
    .refine((text) => queryTime(text) !== undefined, { params: { failure: 'invalid-day' } })
    .optional()
    .meta({
      description: 'Peildatum: een dag (2016-05-20) of een moment met tijdzone (2016-05-20T09:00:00Z).',
      examples: ['2016-05-20'],
    }),
};

export const searchQuery = {
  search: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Zoekwoorden. Alle woorden moeten voorkomen.', examples: ['nederland'] }),
};

export const kindQuery = {
  kind: z
    .enum(KINDS)
    .optional()
    .meta({ description: 'Soort instrument.', examples: ['subsidy'] }),
};

export const scopeQuery = {
  scope: z
    .enum(SCOPES)
    .optional()
    .meta({ description: 'Regionaal, landelijk of Europees.', examples: ['regional'] }),
};

/** The members that choose a part of a list. */
export function pagingQuery(pageSize: number) {
  return {
    page: z.coerce
      .number()
      .int()
      .min(1)
      .max(LAST_PAGE)
      .default(1)
      .meta({ description: 'Nummer van de bladzijde.', examples: [1] }),
    pageSize: z.coerce
      .number()
      .int()
      .min(1)
      .max(LARGEST_PAGE)
      .default(pageSize)
      .meta({ description: 'Aantal per bladzijde.', examples: [10] }),
  };
}

export const link = z.strictObject({ href: z.url() });

/** `self` always; `next` and `prev` where there is such a page. */
export const pageLinks = z
  .strictObject({ self: link, next: link.optional(), prev: link.optional() })
  .meta({ id: 'PageLinks', description: 'Adressen van dit deel van de lijst, en van het volgende en vorige.' });

export const selfLink = z.strictObject({ self: link });

export const period = z.strictObject({
  from: z.iso.date().optional().describe('Eerste dag.'),
  until: z.iso.date().optional().describe('Eerste dag die er niet meer bij hoort.'),
});

export const namedRef = z.strictObject({ id: z.string(), name: z.string() });

export const sourceShape = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    url: z.string().optional(),
    states: z.string().optional().describe('Wat de bron zegt, in onze woorden.'),
    read: z.iso.date().optional().describe('De dag waarop wij de bron lazen.'),
  })
  .meta({ id: 'Source', description: 'Waar een uitspraak vandaan komt.' });

export const linkedDataShape = z
  .looseObject({ '@context': z.record(z.string(), z.unknown()), '@graph': z.array(z.record(z.string(), z.unknown())) })
  .meta({
    id: 'LinkedData',
    description: 'JSON-LD volgens CPSV-AP 3.2 en CCCEV 2.1.',
    example: {
      '@context': { cpsv: 'http://purl.org/vocab/cpsv#', dct: 'http://purl.org/dc/terms/' },
      '@graph': [
        {
          '@id': `${PUBLISHED_URL}/v1/instruments/mit-haalbaarheid-oost`,
          '@type': 'cpsv:PublicService',
          'dct:identifier': 'mit-haalbaarheid-oost',
          'dct:title': [{ '@value': 'MIT-haalbaarheidsproject Oost-Nederland', '@language': 'nl' }],
        },
      ],
    },
  });

/** Where one of something is named in a path. */
export const idParams = z.strictObject({
  id: z.string().meta({ description: 'De id, zoals in de lijst.', examples: ['mit-haalbaarheid-oost'] }),
});

/** The place whose companies the list is for. */
export function locationQuery(description: string) {
  return {
    location: z
      .string()
      .optional()
      .meta({ description, examples: ['Gelderland'] }),
  };
}

/** The links of an example list. */
export function exampleLinks(list: string) {
  return { self: { href: `${PUBLISHED_URL}/v1/${list}` } };
}
