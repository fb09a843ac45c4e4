import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { faultsOf } from '../support/build-schema-check.ts';

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp();
});
afterAll(() => built.close());

type Answer = Awaited<ReturnType<BuiltApp['get']>>;
type Ask = (headers: Record<string, string>) => Promise<Answer>;

const BODY = '{"profile":{}}';

const REFUSED: Readonly<Record<string, readonly [Ask, status: number, type: string, nl: string, en: string]>> = {
  'JSON that is broken': [
    (headers) => built.post('{"profile":', headers),
    400,
    'malformed-json',
    'De inhoud van het verzoek is geen geldige JSON. Stuur één JSON-object, in UTF-8.',
    'The body of the request is not valid JSON. Send one JSON object, in UTF-8.',
  ],
  'no body at all': [
    (headers) => built.post('', headers),
    400,
    'malformed-json',
    'De inhoud van het verzoek is geen geldige JSON. Stuur één JSON-object, in UTF-8.',
    'The body of the request is not valid JSON. Send one JSON object, in UTF-8.',
  ],
  'a body of another type': [
    (headers) => built.post(BODY, { ...headers, 'content-type': 'text/plain' }),
    415,
    'unsupported-media-type',
    'De inhoud van het verzoek moet JSON zijn. Stuur de kop Content-Type: application/json mee.',
    'The body of the request must be JSON. Send the header Content-Type: application/json.',
  ],
  'an answer in a format that is not made': [
    (headers) => built.get('/v1/places', { ...headers, accept: 'text/html' }),
    406,
    'not-acceptable',
    'Dit adres antwoordt niet in het formaat dat u vraagt. Vraag met Accept om: application/json.',
    'This address does not answer in the format you ask for. Use Accept to ask for: application/json.',
  ],
  'a body over 64 KiB': [
    (headers) => built.post(`{"profile":{"location":"${'x'.repeat(65_536)}"}}`, headers),
    413,
    'body-too-large',
    'De inhoud van het verzoek is te groot. Stuur niet meer dan 64 KiB.',
    'The body of the request is too large. Send no more than 64 KiB.',
  ],
  'a slash at the end': [
    (headers) => built.get('/v1/instruments/', headers),
    404,
    'unknown-route',
    'Dit adres bestaat niet. Adressen eindigen niet op een schuine streep. In /v1/openapi.json staan alle adressen.',
    'This address does not exist. Addresses do not end in a slash. All addresses are in /v1/openapi.json.',
  ],
  'an address that is nowhere': [
    (headers) => built.get('/v2/instruments', headers),
    404,
    'unknown-route',
    'Dit adres bestaat niet. Adressen eindigen niet op een schuine streep. In /v1/openapi.json staan alle adressen.',
    'This address does not exist. Addresses do not end in a slash. All addresses are in /v1/openapi.json.',
  ],
  'another method': [
    (headers) => built.app.inject({ method: 'DELETE', url: '/v1/matches', headers }),
    405,
    'method-not-allowed',
    'Dit adres kent deze methode niet. Gebruik: GET, HEAD, OPTIONS, POST.',
    'This address does not know this method. Use: GET, HEAD, OPTIONS, POST.',
  ],
  'an address that cannot be decoded': [
    (headers) => built.get('/v1/instruments/%E0%A4%A', headers),
    400,
    'malformed-request',
    'Het adres of de kop van het verzoek is niet te lezen. Controleer de codering van het adres.',
    'The address or the head of the request cannot be read. Check the encoding of the address.',
  ],
};

describe('a request is refused for', () => {
  it.each(Object.entries(REFUSED))('%s', async (_name, [ask, status, type, nl, en]) => {
    for (const [language, detail] of Object.entries({ nl, en })) {
      const answer = await ask({ 'accept-language': language });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers['content-language']).toBe(language);
      expect(answer.headers.location).toBeUndefined();
      const problem = answer.json();
      expect(problem).toMatchObject({
        type: `https://api.instrumentenwijzer.nl/problems/${type}`,
        status,
        detail,
        instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      });
      expect(faultsOf('Problem', problem)).toEqual([]);
    }
  });

  it('another method, and is told which do: in Allow', async () => {
    const allow = async (method: 'DELETE' | 'PATCH' | 'POST', url: string) =>
      (await built.app.inject({ method, url })).headers.allow;
    expect(await allow('DELETE', '/v1/matches')).toBe('GET, HEAD, OPTIONS, POST');
    expect(await allow('POST', '/v1/places')).toBe('GET, HEAD, OPTIONS');
    expect(await allow('PATCH', '/v1/instruments/study-east')).toBe('GET, HEAD, OPTIONS');
    expect(await allow('POST', '/healthz')).toBe('GET, HEAD, OPTIONS');
  });
});

type Wrong = readonly [url: string, status: number, location: string, code: string, en: string];

const ADDRESSES: Readonly<Record<string, Wrong>> = {
  'an unknown include': [
    '/v1/matches?include=conditionz',
    400,
    'include',
    'unknown-option',
    "'conditionz' is not an option of 'include'. Did you mean 'conditions'? Choose from: conditions, ineligible, questions, wayIn.",
  ],
  'an unknown parameter': [
    '/v1/instruments?pagesize=10',
    400,
    'pagesize',
    'unknown-member',
    "'pagesize' does not belong here. Did you mean 'pageSize'? Choose from: search, kind, family, scope, location, availability, asOf, sort, page, pageSize, language.",
  ],
  'an unknown kind': [
    '/v1/instruments?kind=subsidie',
    400,
    'kind',
    'unknown-option',
    "'subsidie' is not an option of 'kind'. Did you mean 'subsidy'? Choose from: subsidy, voucher, loan, guarantee, equity, fiscal, procurement, service.",
  ],
  'an unknown level': [
    '/v1/places?level=provinces',
    400,
    'level',
    'unknown-option',
    "'provinces' is not an option of 'level'. Did you mean 'province'? Choose from: country, landsdeel, province, municipality.",
  ],
  'an unknown place': [
    '/v1/organisations?location=Gelderlant',
    400,
    'location',
    'unknown-code',
    "'Gelderlant' is not a code or name we know for 'location'. Did you mean 'Gelderland'?",
  ],
  'a page too small': [
    '/v1/places?page=0',
    400,
    'page',
    'out-of-bounds',
    "The value of 'page' is out of bounds. Give a value of at least 1.",
  ],
  'a page too large': [
    '/v1/places?pageSize=101',
    400,
    'pageSize',
    'out-of-bounds',
    "The value of 'pageSize' is out of bounds. Give a value of at most 100.",
  ],
  'a page that is no number': [
    '/v1/places?page=two',
    400,
    'page',
    'wrong-type',
    "The value of 'page' is of the wrong type. Give a number, without quotation marks.",
  ],
  'a parameter twice': [
    '/v1/matches?location=pv25&location=pv30',
    400,
    'location',
    'wrong-type',
    "The value of 'location' is of the wrong type. Give a text.",
  ],
  'a day that does not exist': [
    '/v1/places?asOf=2016-02-30',
    400,
    'asOf',
    'invalid-day',
    "'asOf' is not an existing day. Write a day as 2016-05-20, or a moment as 2016-05-20T09:00:00Z.",
  ],
  'an instrument that does not exist': [
    '/v1/instruments/study-eest?',
    404,
    'id',
    'unknown-id',
    "'study-eest' does not exist. Did you mean 'study-east'?",
  ],
  'a release that does not exist': [
    '/v1/releases/7?',
    404,
    'number',
    'unknown-release',
    "Release '7' does not exist. All releases are in /v1/releases.",
  ],
};

describe('an address is refused for', () => {
  it.each(Object.entries(ADDRESSES))('%s', async (_name, [url, status, location, code, detail]) => {
    const part = status === 404 ? 'path' : 'query';
    const answer = await built.get(url, { 'accept-language': 'en' });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors).toEqual([{ in: part, location, code, detail }]);
    expect(faultsOf('Problem', answer.json())).toEqual([]);
    const dutch = (await built.get(url, { 'accept-language': 'nl' })).json();
    expect(dutch.errors).toMatchObject([{ in: part, location, code }]);
    expect(dutch.errors[0].detail).not.toBe(detail);
  });

  it('several things at once, all told', async () => {
    const { errors } = (await built.get('/v1/instruments?page=0&kind=x&sort=y&asOf=z&foo=1')).json();
    expect(errors.map(({ location }: { location: string }) => location).sort()).toEqual([
      'asOf',
      'foo',
      'kind',
      'page',
      'sort',
    ]);
    const match = (await built.get('/v1/matches?asOf=z&foo=1&include=x&location=y&language=en')).json();
    expect(match.errors.map(({ location }: { location: string }) => location)).toEqual([
      'foo',
      'include',
      'asOf',
      'location',
    ]);
  });

  it('a body without a profile', async () => {
    const answer = await built.post({ language: 'en' });
    expect(answer.json().errors).toEqual([
      { in: 'body', location: '/profile', code: 'missing-member', detail: "'profile' is missing. Add it." },
    ]);
    const list = await built.post('[]', { 'accept-language': 'en' });
    expect(list.json().errors[0]).toMatchObject({
      location: '',
      code: 'wrong-type',
      detail: expect.stringContaining('a JSON object'),
    });
  });
});
