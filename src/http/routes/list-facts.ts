import { z } from 'zod';
import { languageQuery } from '../contract/common.ts';
import { factListShape } from '../contract/fact.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { selfLink } from '../paging.ts';
import { answerLanguage } from '../request-language.ts';
import { factWire } from '../wire/fact-wire.ts';

/** The whole dictionary in one answer: a form needs all of it, and half of it is of no use. */
export function listFacts(app: ApiServer, { snapshots, publicUrl }: Pick<ApiDeps, 'snapshots' | 'publicUrl'>): void {
  app.route({
    method: 'GET',
    url: '/facts',
    schema: {
      operationId: 'listFacts',
      tags: ['codelijsten'],
      summary: 'Gegevens van een profiel',
      description: 'Alles wat u van een onderneming, project of aanvraag kunt opgeven, met de vraag erbij.',
      querystring: z.strictObject(languageQuery),
      response: { 200: factListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const language = answerLanguage(request, reply);
      const facts = [...snapshots.current().catalogue.vocabulary.facts.values()];
      return { facts: facts.map((fact) => factWire(fact, language)), _links: { self: selfLink(request, publicUrl) } };
    },
  });
}
