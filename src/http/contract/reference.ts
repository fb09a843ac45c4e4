import { z } from 'zod';
import { pageLinks, selfLink } from './common.ts';
import { ruleShape, statementShape } from './rule.ts';

export const definitionShape = z
  .strictObject({ id: z.string(), name: z.string(), rule: ruleShape, statements: z.array(statementShape) })
  .meta({ id: 'Definition', description: 'Een regel met een naam, die veel instrumenten gebruiken.' });

export const definitionListShape = z
  .strictObject({ definitions: z.array(definitionShape), _links: selfLink })
  .meta({ id: 'DefinitionList' });

export const organisationShape = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    area: z.array(z.string()).describe('Codes van de plaatsen waar de organisatie voor is.'),
    roles: z.array(z.string()),
    url: z.string().optional(),
    phone: z.string().optional(),
    tooi: z.string().optional(),
  })
  .meta({
    id: 'Organisation',
    description: 'Een loket, uitvoerder of adviseur.',
    example: {
      id: 'rvo',
      name: 'Rijksdienst voor Ondernemend Nederland (RVO)',
      kind: 'agency',
      area: ['nl'],
      roles: [],
      url: 'https://www.rvo.nl',
    },
  });

export type OrganisationWire = z.output<typeof organisationShape>;

export const organisationListShape = z
  .strictObject({ organisations: z.array(organisationShape), _links: pageLinks })
  .meta({ id: 'OrganisationList' });
