import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../core/catalogue/catalogue.ts';
import { PUBLISHED_URL } from '../service.ts';
import { exampleLinks, link, pageLinks } from './common.ts';

const RELEASE_EXAMPLE = {
  number: 1,
  digest: 'sha256-2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  createdAt: '2026-01-15T10:00:00Z',
  title: 'Eerste uitgave',
  documentCount: 412,
  _links: {
    self: { href: `${PUBLISHED_URL}/v1/releases/1` },
    changes: { href: `${PUBLISHED_URL}/v1/releases/1/changes` },
  },
};

export const releaseShape = z
  .strictObject({
    number: z.int(),
    digest: z.string(),
    createdAt: z.iso.datetime(),
    title: z.string(),
    documentCount: z.int(),
    _links: z.strictObject({ self: link, changes: link }),
  })
  .meta({
    id: 'Release',
    description: 'De hele catalogus op één moment, genummerd en onveranderlijk.',
    example: RELEASE_EXAMPLE,
  });

export type ReleaseWire = z.output<typeof releaseShape>;

export const releaseListShape = z.strictObject({ releases: z.array(releaseShape), _links: pageLinks }).meta({
  id: 'ReleaseList',
  description: 'Uitgaven, de nieuwste eerst.',
  example: { releases: [RELEASE_EXAMPLE], _links: exampleLinks('releases') },
});

export const changeListShape = z
  .strictObject({
    changes: z.array(
      z.strictObject({
        change: z.enum(['added', 'changed', 'removed']),
        kind: z.enum(DOCUMENT_KINDS),
        id: z.string(),
        digest: z.string().optional(),
      }),
    ),
    _links: pageLinks,
  })
  .meta({
    id: 'ChangeList',
    description: 'Wat er veranderde sinds de uitgave ervoor.',
    example: {
      changes: [{ change: 'added', kind: 'instrument', id: 'mit-haalbaarheid-oost', digest: RELEASE_EXAMPLE.digest }],
      _links: exampleLinks('releases/1/changes'),
    },
  });

export const releaseParams = z.strictObject({
  number: z.string().meta({ description: 'Het nummer van de uitgave.', examples: ['1'] }),
});
