import { z } from 'zod';
import type { Organisation } from '../../core/catalogue/instrument.ts';
import { exactMoment } from '../../core/moment.ts';
import type { Language } from '../../core/text.ts';
import { LARGEST_PAGE, languageQuery, locationQuery, pagingQuery, searchQuery } from '../contract/common.ts';
import { type OrganisationWire, organisationListShape } from '../contract/reference.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { knownPlace } from '../known-place.ts';
import { pageOf } from '../paging.ts';
import { refusal } from '../problem-handler.ts';
import { answerLanguage } from '../request-language.ts';
import { searchWords } from '../search-words.ts';

const queryShape = z.strictObject({
  ...locationQuery('Gemeente, provincie of postcode: alleen wie daar werkt.'),
  ...searchQuery,
  ...pagingQuery(LARGEST_PAGE),
  ...languageQuery,
});

export function listOrganisations(
  app: ApiServer,
  { snapshots, now, publicUrl }: Pick<ApiDeps, 'snapshots' | 'now' | 'publicUrl'>,
): void {
  app.route({
    method: 'GET',
    url: '/organisations',
    schema: {
      operationId: 'listOrganisations',
      tags: ['codelijsten'],
      summary: 'Loketten en organisaties',
      description: 'Wie instrumenten uitvoert of er advies over geeft, en voor welk gebied.',
      querystring: queryShape,
      response: { 200: organisationListShape },
    },
    config: CATALOGUE_READ,
    handler: async (request, reply) => {
      const { query } = request;
      const language = answerLanguage(request, reply);
      const snapshot = snapshots.current();
      const place = query.location === undefined ? undefined : knownPlace(query.location, snapshot, exactMoment(now()));
      if (place && !place.ok) throw refusal('query', place.failures);
      const found = searchWords(query.search);
      const organisations = [...snapshot.catalogue.organisations.values()].filter(
        ({ id, name, area }) => (place === undefined || place.value.touches(area)) && found([id, name.nl, name.en]),
      );
      const { items, links } = pageOf(organisations, query, { request, reply, publicUrl });
      return { organisations: items.map((organisation) => organisationWire(organisation, language)), _links: links };
    },
  });
}

function organisationWire(
  { id, name, kind, area, roles, url, phone, tooi, note }: Organisation,
  language: Language,
): OrganisationWire {
  return {
    id,
    name: name[language],
    kind,
    area: [...area],
    roles: [...roles],
    ...(url === undefined ? {} : { url }),
    ...(phone === undefined ? {} : { phone }),
    ...(tooi === undefined ? {} : { tooi }),
    ...(note === undefined ? {} : { note: note[language] }),
  };
}
