import { z } from 'zod';
import { statementsOf } from '../../core/rules/reasons.ts';
import { languageQuery } from '../contract/common.ts';
import { definitionListShape } from '../contract/reference.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { selfLink } from '../paging.ts';
import { answerLanguage } from '../request-language.ts';
import { ruleWire, statementWire } from '../wire/rule-wire.ts';

export function listDefinitions(
  app: ApiServer,
  { snapshots, publicUrl }: Pick<ApiDeps, 'snapshots' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/definitions',
    schema: {
      operationId: 'listDefinitions',
      tags: ['codelijsten'],
      summary: 'Definities',
      description: 'Regels met een naam, zoals de mkb-toets van de EU, die veel instrumenten gebruiken.',
      querystring: z.strictObject(languageQuery),
      response: { 200: definitionListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const language = answerLanguage(request, reply);
      const { catalogue, definition } = snapshots.current();
      const definitions = [...catalogue.definitions.values()].map(({ id, name, rule }) => ({
        id,
        name: name[language],
        rule: ruleWire(rule),
        statements: statementsOf(rule, definition).map((statement) => statementWire(statement, catalogue, language)),
      }));
      return { definitions, _links: { self: selfLink(request, publicUrl) } };
    },
  });
}
