import { LANGUAGES } from '../../core/text.ts';
import type { Reference } from './document.ts';

/** The headers of answers that callers can build on. */
const HEADERS = {
  'API-Version': { description: 'De volledige versie van deze API.', schema: { type: 'string', example: '1.0.0' } },
  'Cache-Control': {
    description: 'Hoe lang het antwoord bewaard mag worden.',
    schema: { type: 'string', example: 'public, max-age=300' },
  },
  'Content-Language': {
    description: 'De taal van de teksten in het antwoord.',
    schema: { type: 'string', enum: LANGUAGES, example: 'nl' },
  },
  ETag: {
    description: 'Kenmerk van dit antwoord. Stuur het mee als If-None-Match: is er niets veranderd, dan volgt 304.',
    schema: { type: 'string', example: '"pQ9kX0w3m2c7Yb1uT5sVhJ8nE4a"' },
  },
  Link: {
    description: 'Adressen van dit deel van de lijst, en van het volgende en vorige (RFC 8288).',
    schema: { type: 'string', example: '<https://api.instrumentenwijzer.nl/v1/places?page=2>; rel="next"' },
  },
  'Retry-After': {
    description: 'Na hoeveel seconden u het opnieuw kunt proberen.',
    schema: { type: 'integer', minimum: 1, example: 60 },
  },
  'Total-Count': {
    description: 'Hoeveel er in de hele lijst staan.',
    schema: { type: 'integer', minimum: 0, example: 357 },
  },
} as const;

export type HeaderName = keyof typeof HEADERS;

/** References to documented headers. */
export function headers(...names: readonly HeaderName[]): Record<string, Reference> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${componentName(name)}` }]));
}

/** The components themselves. */
export function headerComponents(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(HEADERS).map(([name, header]) => [componentName(name as HeaderName), header]),
  );
}

function componentName(name: HeaderName): string {
  return name.replace('-', '');
}
