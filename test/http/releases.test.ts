import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp, PUBLIC_URL } from '../support/build-app.ts';
import { buildCatalogue } from '../support/build-catalogue.ts';

const EDITS = {
  'fixtures/catalogue/definitions/sme.yaml': `definitions:
  - id: sme
    name: { nl: mkb-onderneming, en: SME }
    rule: { fact: companySize, in: [micro, small], source: scheme-text }
`,
  'fixtures/catalogue/sources/more.yaml': 'sources:\n  - { id: decree, title: Decree }\n',
};

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp({ releases: [buildCatalogue(), buildCatalogue(EDITS)] });
});
afterAll(() => built.close());

describe('GET /v1/releases', () => {
  it('lists the newest first', async () => {
    const { releases } = (await built.get('/v1/releases')).json();
    expect(releases.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(releases[1]).toEqual({
      number: 1,
      digest: expect.stringMatching(/^sha256-/),
      createdAt: '2016-01-15T10:00:00Z',
      title: 'Uitgave 1',
      documentCount: expect.any(Number),
      _links: {
        self: { href: `${PUBLIC_URL}/v1/releases/1` },
        changes: { href: `${PUBLIC_URL}/v1/releases/1/changes` },
      },
    });
  });
});

describe('GET /v1/releases/{number}', () => {
  it('gives one release', async () => {
    expect((await built.get('/v1/releases/2')).json()).toMatchObject({ number: 2, title: 'Uitgave 2' });
  });

  it.each(['0', '3', '01', '1.0', 'newest', '-1'])('knows no release %s', async (number) => {
    for (const url of [`/v1/releases/${number}`, `/v1/releases/${number}/changes`]) {
      const answer = await built.get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.json().errors[0]).toMatchObject({ in: 'path', location: 'number', code: 'unknown-release' });
    }
  });
});

describe('GET /v1/releases/{number}/changes', () => {
  it('gives what a release did', async () => {
    const { changes } = (await built.get('/v1/releases/2/changes')).json();
    expect(changes).toEqual([
      { change: 'added', kind: 'source', id: 'decree', digest: expect.stringMatching(/^sha256-/) },
      { change: 'changed', kind: 'definition', id: 'sme', digest: expect.stringMatching(/^sha256-/) },
    ]);
    const first = await built.get('/v1/releases/1/changes?pageSize=5');
    expect(first.json().changes).toHaveLength(5);
    expect(Number(first.headers['total-count'])).toBeGreaterThan(20);
  });
});

describe('a release named in a request', () => {
  const verdict = async (release?: number) => {
    const profile = { location: 'pv25', themes: ['energie'], companySize: 'medium' };
    const answer = (await built.post({ profile, release, include: ['ineligible'] })).json();
    const study = answer.matches.find((match: { instrument: { id: string } }) => match.instrument.id === 'study-east');
    return [answer.release.number, study.verdict];
  };

  it('is answered from, and the newest otherwise', async () => {
    expect(await verdict(1)).toEqual([1, 'undetermined']);
    expect(await verdict(2)).toEqual([2, 'ineligible']);
    expect(await verdict()).toEqual([2, 'ineligible']);
  });

  it('must be a number that can be one', async () => {
    const answer = await built.post({ profile: {}, release: 0, language: 'en' });
    expect(answer.json().errors).toEqual([
      {
        in: 'body',
        location: '/release',
        code: 'out-of-bounds',
        detail: "The value of 'release' is out of bounds. Give a value of at least 1.",
      },
    ]);
  });
});
