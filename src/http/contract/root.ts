import { z } from 'zod';
import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import { PUBLISHED_URL, SERVICE } from '../service.ts';
import { link } from './common.ts';

export const rootShape = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    ruleLanguage: z.string(),
    release: z.strictObject({ number: z.int(), digest: z.string() }),
    instrumentCount: z.int().min(0).describe('Hoeveel instrumenten de nieuwste uitgave bevat.'),
    lastConfirmed: z.iso.date().optional().describe('De laatste dag waarop een instrument is nagekeken.'),
    _links: z.record(z.string(), link),
  })
  .meta({
    id: 'Root',
    description: 'Wat deze dienst is, en waar alles staat.',
    example: {
      name: SERVICE.name,
      version: '1.0.0',
      ruleLanguage: RULE_LANGUAGE_VERSION,
      release: { number: 1, digest: 'sha256-2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' },
      instrumentCount: 144,
      lastConfirmed: '2026-11-20',
      _links: { self: { href: `${PUBLISHED_URL}/v1` }, matches: { href: `${PUBLISHED_URL}/v1/matches` } },
    },
  });
