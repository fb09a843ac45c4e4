import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp, PUBLIC_URL } from '../support/build-app.ts';

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp();
});
afterAll(() => built.close());

async function idsOf(query: string): Promise<readonly string[]> {
  const answer = await built.get(`/v1/instruments?${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json().instruments.map(({ id }: { id: string }) => id);
}

describe('GET /v1/instruments', () => {
  it('lists all instruments by name, in the language of the answer', async () => {
    expect(await idsOf('language=nl')).toEqual(['growth-loan', 'study-national', 'study-east', 'voucher-south']);
    expect(await idsOf('language=en')).toEqual(['study-east', 'study-national', 'growth-loan', 'voucher-south']);
  });

  it('sorts by id and name, both ways', async () => {
    expect(await idsOf('sort=id')).toEqual(['growth-loan', 'study-east', 'study-national', 'voucher-south']);
    expect(await idsOf('sort=-id')).toEqual(['voucher-south', 'study-national', 'study-east', 'growth-loan']);
    expect(await idsOf('sort=-name')).toEqual(['voucher-south', 'study-east', 'study-national', 'growth-loan']);
  });

  it.each([
    ['search=haalbaar oost', ['study-east']],
    ['search=GRÓEI', ['growth-loan']],
    ['search=nothing like it', []],
    ['kind=loan', ['growth-loan']],
    ['family=study', ['study-national', 'study-east']],
    ['scope=regional', ['study-east', 'voucher-south']],
    ['scope=regional&kind=voucher', ['voucher-south']],
    ['location=Noord-Brabant', ['growth-loan', 'study-national', 'voucher-south']],
    ['location=Noord-Brabant&asOf=2016-05-20', ['growth-loan', 'study-national', 'voucher-south']],
    ['location=Nijmegen&asOf=2016-05-20', ['growth-loan', 'study-national', 'study-east']],
    ['availability=open', ['study-east']],
    ['availability=upcoming&asOf=2016-05-20', ['study-national']],
    ['availability=open&asOf=2016-05-10T08:59:00%2B02:00', []],
    ['availability=open&asOf=2016-05-10T09:00:00+02:00', ['study-east']],
    ['asOf=2018-06-01', ['growth-loan']],
    ['asOf=2014-06-01', []],
  ])('finds by %s', async (query, expected) => {
    expect(await idsOf(query)).toEqual(expected);
  });

  it('gives pages with links in the answer and in Link', async () => {
    const { headers, body } = await built.get('/v1/instruments?sort=id&page=2&pageSize=1&scope=regional');
    const { instruments, _links } = JSON.parse(body);
    const page = (number: number) => `${PUBLIC_URL}/v1/instruments?sort=id&page=${number}&pageSize=1&scope=regional`;
    expect(instruments).toHaveLength(1);
    expect(_links).toEqual({ self: { href: page(2) }, prev: { href: page(1) } });
    expect(headers.link).toBe(`<${page(2)}>; rel="self", <${page(1)}>; rel="prev"`);
    expect(headers['total-count']).toBe('2');
    const first = (await built.get('/v1/instruments?pageSize=3')).json()._links;
    expect(Object.keys(first)).toEqual(['self', 'next']);
  });

  it('gives an empty page beyond the last', async () => {
    const answer = (await built.get('/v1/instruments?page=9')).json();
    expect(answer.instruments).toEqual([]);
  });
});

describe('GET /v1/instruments/{id}', () => {
  it('gives all that is known of an instrument', async () => {
    const answer = await built.get('/v1/instruments/study-east?language=en&asOf=2016-05-20');
    expect(answer.json()).toEqual({
      id: 'study-east',
      name: 'Feasibility project, East',
      summary: 'Grant to study whether an innovation can work.',
      kind: 'subsidy',
      family: 'study',
      scope: 'regional',
      applicantType: 'company',
      providers: [{ id: 'ministry', name: 'Ministry' }],
      desk: { id: 'desk-east', name: 'Desk East', url: 'https://example.nl/oost', phone: '026 123 45 67' },
      succeeds: [],
      notes: [],
      editions: [
        { id: '2016', valid: { from: '2016-01-01', until: '2017-01-01' } },
        { id: '2017', valid: { from: '2017-01-01', until: '2018-01-01' } },
      ],
      edition: '2016',
      availability: {
        status: 'open',
        opens: '2016-05-10T07:00:00Z',
        closes: '2016-09-01T15:00:00Z',
        order: 'first-come',
        budget: 3_200_000,
      },
      _links: {
        self: { href: `${PUBLIC_URL}/v1/instruments/study-east` },
        editions: { href: `${PUBLIC_URL}/v1/instruments/study-east/editions` },
      },
    });
  });

  it('says so when no edition is in force', async () => {
    const answer = (await built.get('/v1/instruments/study-east?asOf=2020-01-01')).json();
    expect(answer.edition).toBeUndefined();
    expect(answer.availability).toEqual({ status: 'not-in-force' });
  });
});

describe('GET /v1/instruments/{id}/editions', () => {
  it('gives the rule as data and every statement in words, with its source', async () => {
    const { editions } = (await built.get('/v1/instruments/study-east/editions?language=nl&asOf=2016-05-20')).json();
    expect(editions.map(({ id, inForce }: { id: string; inForce: boolean }) => [id, inForce])).toEqual([
      ['2016', true],
      ['2017', false],
    ]);
    const [edition] = editions;
    expect(edition.rule.all[0].all[0]).toEqual({
      fact: 'location',
      operator: 'within',
      value: ['landsdeel-oost'],
      sources: ['scheme-text', 'leaflet'],
    });
    expect(edition.statements.map(({ text }: { text: string }) => text)).toEqual([
      'Vestigingsplaats: Oost.',
      "Thema's van het project: Agri & food of Energie.",
      'Grootte van de onderneming: micro-onderneming, kleine onderneming of middelgrote onderneming.',
      'Wat er in het project gebeurt: haalbaarheidsstudie.',
      'Het project is nog niet begonnen.',
      'Het project past bij de strategie.',
    ]);
    expect(edition.benefit.text).toBe('40% van de kosten van het project, hoogstens € 50.000.');
    expect(edition.openings).toEqual([
      {
        opens: '2016-05-10T07:00:00Z',
        closes: '2016-09-01T15:00:00Z',
        continuous: false,
        order: 'first-come',
        budget: 3_200_000,
        inferred: false,
        sources: [{ id: 'scheme-text', title: 'Text of the scheme', url: 'https://example.nl/scheme' }],
      },
    ]);
  });
});

describe('linked data', () => {
  const LD = { accept: 'application/ld+json' };

  it('is given when asked for, and JSON otherwise', async () => {
    const linked = await built.get('/v1/instruments/study-east', LD);
    expect(linked.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(linked.json()['@graph'][0]).toMatchObject({ '@type': 'cpsv:PublicService', 'dct:identifier': 'study-east' });
    for (const accept of ['application/json', '*/*', 'application/ld+json;q=0.5, application/json', 'application/*']) {
      const plain = await built.get('/v1/instruments/study-east', { accept });
      expect(plain.headers['content-type'], accept).toBe('application/json; charset=utf-8');
    }
  });

  it('has one node for each thing, and refers only to nodes it has or to the web', async () => {
    const graph: Record<string, unknown>[] = (await built.get('/v1/instruments', LD)).json()['@graph'];
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const services = graph.filter((node) => node['@type'] === 'cpsv:PublicService');
    expect(services).toHaveLength(4);
    for (const service of services)
      for (const part of ['cpsv:follows', 'cv:holdsRequirement', 'cv:hasCompetentAuthority'])
        for (const { '@id': id } of service[part] as { '@id': string }[]) expect(ids).toContain(id);
  });

  it('has an ETag of its own', async () => {
    const [plain, linked] = [await built.get('/v1/instruments'), await built.get('/v1/instruments', LD)];
    expect(linked.headers.etag).not.toBe(plain.headers.etag);
    expect(linked.headers.vary).toBe('Accept, Accept-Language');
  });
});
