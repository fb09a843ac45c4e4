import { z } from 'zod';
import { exampleLinks, pageLinks, selfLink } from './common.ts';
import { ruleShape, statementShape } from './rule.ts';

const ORGANISATION_EXAMPLE = {
  id: 'rvo',
  name: 'Rijksdienst voor Ondernemend Nederland (RVO)',
  kind: 'agency',
  area: ['nl'],
  roles: [],
  url: 'https://www.rvo.nl',
};

const DEFINITION_EXAMPLE = {
  id: 'sme',
  name: 'mkb-onderneming',
  rule: { fact: 'companySize', operator: 'in', value: ['micro', 'small', 'medium'], sources: ['reco-2003-361'] },
  statements: [
    {
      path: '',
      kind: 'condition',
      negated: false,
      fact: 'companySize',
      operator: 'in',
      value: ['micro', 'small', 'medium'],
      text: 'Grootte van de onderneming: micro, klein of middelgroot.',
      sources: [{ id: 'reco-2003-361', title: 'Aanbeveling 2003/361/EG' }],
    },
  ],
};

export const definitionShape = z
  .strictObject({ id: z.string(), name: z.string(), rule: ruleShape, statements: z.array(statementShape) })
  .meta({
    id: 'Definition',
    description: 'Een regel met een naam, die veel instrumenten gebruiken.',
    example: DEFINITION_EXAMPLE,
  });

export const definitionListShape = z.strictObject({ definitions: z.array(definitionShape), _links: selfLink }).meta({
  id: 'DefinitionList',
  description: 'Alle definities.',
  example: { definitions: [DEFINITION_EXAMPLE], _links: exampleLinks('definitions') },
});

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
    note: z.string().optional(),
  })
  .meta({
    id: 'Organisation',
    description: 'Een loket, uitvoerder of adviseur.',
    example: ORGANISATION_EXAMPLE,
  });

export type OrganisationWire = z.output<typeof organisationShape>;

export const organisationListShape = z
  .strictObject({ organisations: z.array(organisationShape), _links: pageLinks })
  .meta({
    id: 'OrganisationList',
    description: 'Loketten en organisaties.',
    example: { organisations: [ORGANISATION_EXAMPLE], _links: exampleLinks('organisations') },
  });
