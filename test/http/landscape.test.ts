import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp, PUBLIC_URL } from '../support/build-app.ts';

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp();
});
afterAll(() => built.close());

type Named = { readonly id: string; readonly name: string };
type Cell = { readonly place: string; readonly theme: string; readonly instruments: readonly string[] };
type Dated = { readonly instrument: Named; readonly edition: string; readonly status: string };

const CSV = { accept: 'text/csv' };
const problems = async (url: string) => {
  const answer = await built.get(url);
  return [
    answer.statusCode,
    answer.json().errors?.map(({ location, code }: Record<string, string>) => [location, code]),
  ];
};

describe('GET /v1/landscape/coverage', () => {
  it('counts for each province and theme, and names what it counted', async () => {
    const { cells, instruments, places, themes, totals, asOf } = (await built.get('/v1/landscape/coverage')).json();
    expect(asOf).toBe('2016-05-20');
    expect(places.map(({ name }: Named) => name)).toEqual(['Overijssel', 'Gelderland', 'Noord-Brabant']);
    expect(themes.map(({ name }: Named) => name)).toEqual(['Energie', 'Agri & food', 'Water']);
    expect(cells).toHaveLength(9);
    expect(cells[4]).toEqual({
      place: 'pv25',
      theme: 'agri-food',
      counts: { open: 1, continuous: 1, upcoming: 0, exhausted: 0, unknown: 0, closed: 0 },
      total: 2,
      overlapping: 0,
      instruments: ['study-east', 'growth-loan'],
    });
    expect(totals.total).toBe(4);
    expect(instruments.map(({ id }: Named) => id)).toEqual([
      'study-east',
      'growth-loan',
      'study-national',
      'voucher-south',
    ]);
    expect(instruments[0]).toMatchObject({
      name: 'Haalbaarheidsproject Oost',
      desk: { id: 'desk-east', name: 'Loket Oost', url: 'https://example.nl/oost' },
      availability: { status: 'open', opens: '2016-05-10T07:00:00Z' },
      _links: { self: { href: `${PUBLIC_URL}/v1/instruments/study-east` } },
    });
  });

  it('sends to the national desk what the region does not serve, and nothing else', async () => {
    const { cells } = (await built.get('/v1/landscape/coverage')).json();
    const national = cells.filter(({ instruments }: Cell) => instruments.includes('study-national'));
    expect(national.map(({ place, theme }: Cell) => `${place} ${theme}`)).toEqual([
      'pv23 water',
      'pv25 water',
      'pv30 energie',
      'pv30 agri-food',
      'pv30 water',
    ]);
  });

  it('can be asked for a kind, a scope, a size and a day', async () => {
    const total = async (query: string) => (await built.get(`/v1/landscape/coverage?${query}`)).json().totals.total;
    expect(await total('kind=loan')).toBe(1);
    expect(await total('scope=regional')).toBe(2);
    expect(await total('companySize=large')).toBe(2);
    expect(await total('companySize=large,small')).toBe(4);
    expect(await total('companySize=')).toBe(4);
    expect(await total('asOf=2017-06-01')).toBe(2);
    expect(await total('asOf=2014-06-01')).toBe(0);
  });

  it('names the white spots in words', async () => {
    const { whiteSpots } = (await built.get('/v1/landscape/coverage?scope=regional&language=en')).json();
    expect(whiteSpots).toEqual([
      {
        place: 'pv30',
        reason: 'nothing-known-open',
        text: 'In Noord-Brabant there is no instrument that we know to be open. Of one instrument it is not known whether it is open.',
      },
      {
        theme: 'water',
        reason: 'nothing-known-open',
        text: 'For the theme Water there is no instrument in any province that we know to be open. Of one instrument it is not known whether it is open.',
      },
    ]);
  });

  it('tells everything that is wrong at once', async () => {
    expect(
      await problems('/v1/landscape/coverage?kind=gift&asOf=x&themeLevel=topsectors&companySize=mini&y=1'),
    ).toEqual([
      400,
      [
        ['kind', 'unknown-option'],
        ['asOf', 'invalid-day'],
        ['y', 'unknown-member'],
        ['themeLevel', 'unknown-option'],
        ['companySize', 'unknown-option'],
      ],
    ]);
    expect(await problems('/v1/landscape/coverage?themeLevel=x&companySize=small,mini')).toEqual([
      400,
      [
        ['themeLevel', 'unknown-option'],
        ['companySize', 'unknown-option'],
      ],
    ]);
  });

  it('gives the same cells as a table', async () => {
    const { headers, body } = await built.get('/v1/landscape/coverage', CSV);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = body.trimEnd().split('\r\n');
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatch(/^code provincie,provincie,code thema,thema,open,doorlopend open,/);
    expect(rows[5]).toBe('pv25,Gelderland,agri-food,Agri & food,1,1,0,0,0,0,2,0,study-east growth-loan');
  });
});

describe('GET /v1/landscape/openings', () => {
  it('lists the openings of a year to each side', async () => {
    const { from, until, openings, undated } = (await built.get('/v1/landscape/openings')).json();
    expect([from, until]).toEqual(['2015-05-21', '2017-05-21']);
    expect(openings.map(({ instrument, status }: Dated) => [instrument.id, status])).toEqual([
      ['growth-loan', 'continuous'],
      ['study-east', 'open'],
      ['study-national', 'upcoming'],
    ]);
    expect(openings[1]).toEqual({
      instrument: { id: 'study-east', name: 'Haalbaarheidsproject Oost' },
      kind: 'subsidy',
      scope: 'regional',
      family: 'study',
      edition: '2016',
      valid: { from: '2016-01-01', until: '2017-01-01' },
      opens: '2016-05-10T07:00:00Z',
      closes: '2016-09-01T15:00:00Z',
      continuous: false,
      order: 'first-come',
      budget: 3_200_000,
      inferred: false,
      status: 'open',
    });
    expect(undated.map(({ instrument, edition }: Dated) => [instrument.id, edition])).toEqual([
      ['study-east', '2017'],
      ['voucher-south', '2016'],
    ]);
  });

  it('takes a period, and with one end two years from there', async () => {
    const period = async (query: string) => {
      const { from, until } = (await built.get(`/v1/landscape/openings?${query}`)).json();
      return [from, until];
    };
    expect(await period('from=2016-01-01&until=2016-02-01')).toEqual(['2016-01-01', '2016-02-01']);
    expect(await period('from=2016-01-01')).toEqual(['2016-01-01', '2017-12-31']);
    expect(await period('until=2017-12-31')).toEqual(['2016-01-01', '2017-12-31']);
    expect(await period('asOf=2020-06-01')).toEqual(['2019-06-02', '2021-06-02']);
  });

  it('tells everything that is wrong at once', async () => {
    expect(await problems('/v1/landscape/openings?from=2016-02-01&until=2016-01-01&kind=x')).toEqual([
      400,
      [
        ['kind', 'unknown-option'],
        ['until', 'impossible-range'],
      ],
    ]);
    expect(await problems('/v1/landscape/openings?from=2016-02-30&until=soon')).toEqual([
      400,
      [
        ['from', 'invalid-day'],
        ['until', 'invalid-day'],
      ],
    ]);
  });

  it('gives a row for each opening, and for what has none', async () => {
    const { body } = await built.get('/v1/landscape/openings?language=en', CSV);
    const rows = body.trimEnd().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[2]).toBe(
      'study-east,"Feasibility project, East",grant,regional,study,2016,2016-01-01,2017-01-01,2016-05-10T07:00:00Z,2016-09-01T15:00:00Z,,open,"first come, first served",3200000,no',
    );
    expect(rows[5]).toMatch(/^voucher-south,.*,not known,not known,,no$/);
  });
});

describe('GET /v1/landscape/overlaps', () => {
  it('tells what two desks of one family share and where they differ', async () => {
    const { overlaps } = (await built.get('/v1/landscape/overlaps')).json();
    expect(overlaps).toHaveLength(1);
    const [{ aspects, ...pair }] = overlaps;
    expect(pair).toMatchObject({ relation: 'same-family', family: 'study' });
    expect(pair.instruments.map(({ id }: Named) => id)).toEqual(['study-east', 'study-national']);
    expect(pair.text).toBe(
      'Dezelfde regeling bij twee loketten, Loket Oost en Ministerie, elk voor een eigen gebied of eigen thema’s: deels dezelfde thema’s, deels hetzelfde soort project, bedrijven van dezelfde grootte en verder andere voorwaarden.',
    );
    expect(aspects.find(({ aspect }: { aspect: string }) => aspect === 'companySizes')).toEqual({
      aspect: 'companySizes',
      similarity: 1,
      shared: [
        { id: 'micro', name: 'micro-onderneming' },
        { id: 'small', name: 'kleine onderneming' },
        { id: 'medium', name: 'middelgrote onderneming' },
      ],
      onlyFirst: [],
      onlySecond: [],
    });
  });

  it('can be asked for one relation or kind', async () => {
    const count = async (query: string) => (await built.get(`/v1/landscape/overlaps?${query}`)).headers['total-count'];
    expect(await count('relation=look-alike')).toBe('0');
    expect(await count('kind=loan')).toBe('0');
    expect(await count('relation=same-family&kind=subsidy')).toBe('1');
  });

  it('takes a similarity from a half to one', async () => {
    expect(await problems('/v1/landscape/overlaps?minimumSimilarity=0.2&relation=x')).toEqual([
      400,
      [
        ['relation', 'unknown-option'],
        ['minimumSimilarity', 'out-of-bounds'],
      ],
    ]);
  });

  it('gives all pairs as a table, whatever part of the list is asked', async () => {
    const { body } = await built.get('/v1/landscape/overlaps?page=9', CSV);
    expect(body.split('\r\n')[1]).toMatch(/^study-east,Haalbaarheidsproject Oost,study-national,/);
  });
});

describe.each(['coverage', 'openings', 'overlaps'])('the landscape, %s', (name) => {
  const url = `/v1/landscape/${name}`;

  it('may be kept, and is not sent twice', async () => {
    const { headers } = await built.get(url);
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect((await built.get(url, { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
    expect((await built.get(url, { ...CSV, 'if-none-match': String(headers.etag) })).statusCode).toBe(200);
  });

  it('comes in JSON or CSV and in no other form', async () => {
    expect((await built.get(url, { accept: 'application/xml' })).statusCode).toBe(406);
    expect((await built.get(url, { accept: '*/*' })).headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('is named at the root of the API', async () => {
    const { _links } = (await built.get('/v1')).json();
    const links: readonly { href: string }[] = Object.values(_links);
    expect(links.map(({ href }) => href)).toContain(`${PUBLIC_URL}${url}`);
  });
});
