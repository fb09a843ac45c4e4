import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { buildCatalogue } from '../support/build-catalogue.ts';
import { faultsOf } from '../support/build-schema-check.ts';

const definition = (sizes: string) => ({
  'fixtures/catalogue/definitions/sme.yaml': `definitions:
  - id: sme
    name: { nl: mkb-onderneming, en: SME }
    rule: { fact: companySize, in: [${sizes}], source: scheme-text }
`,
});

const REQUEST = {
  profile: { location: 'Gelderland', employees: 12, annualTurnover: { below: 2_000_000 }, themes: ['agri-food'] },
  asOf: '2016-05-20',
};

let built: BuiltApp;
beforeAll(async () => {
  const releases = [buildCatalogue(), buildCatalogue(definition('micro')), buildCatalogue(definition('micro, small'))];
  built = await builtApp({ releases });
});
afterAll(() => built.close());

const verify = (body: object) =>
  built.app.inject({ method: 'POST', url: '/v1/receipts/_verify', payload: { language: 'nl', ...body } });

/** An answer, and what it says of itself. */
async function receiptOf(request: object) {
  const { asOf, release, engine, resultDigest } = (await built.post(request)).json();
  return { asOf, release, engine, resultDigest };
}

describe('POST /v1/receipts/_verify', () => {
  it.each([1, 2, 3])('reproduces an answer of release %i, whatever came after it', async (release) => {
    for (const include of [[], ['conditions', 'ineligible']]) {
      const request = { ...REQUEST, release, include, language: 'en' };
      const answer = await verify({ request, receipt: await receiptOf(request) });
      expect(answer.json()).toMatchObject({
        reproduced: true,
        differences: [],
        text: 'Het antwoord komt er precies zo weer uit.',
      });
      expect(faultsOf('ReceiptCheck', answer.json())).toEqual([]);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('takes time and release from the receipt when the request left them out', async () => {
    const { profile } = REQUEST;
    const receipt = await receiptOf({ profile });
    expect(receipt.release.number).toBe(3);
    expect((await verify({ request: { profile }, receipt })).json()).toMatchObject({ reproduced: true });
  });

  it('reproduces the answer to several sites', async () => {
    const request = { profile: { employees: 12 }, locations: ['Gelderland', 'Noord-Brabant'], asOf: '2016-05-20' };
    const receipt = await receiptOf(request);
    expect((await verify({ request, receipt })).json()).toMatchObject({ reproduced: true });
    const swapped = { ...request, locations: ['Noord-Brabant', 'Gelderland'] };
    expect((await verify({ request: swapped, receipt })).json()).toMatchObject({ reproduced: false });
  });

  it('says that something else comes out of another profile', async () => {
    const receipt = await receiptOf(REQUEST);
    const request = { ...REQUEST, profile: { ...REQUEST.profile, employees: 400 } };
    expect((await verify({ request, receipt })).json()).toMatchObject({
      reproduced: false,
      differences: [{ code: 'digest-differs', given: receipt.resultDigest, found: expect.stringMatching(/^sha256-/) }],
    });
  });

  it('says that a release is gone, and knows one by its content under another number', async () => {
    const receipt = await receiptOf({ ...REQUEST, release: 2 });
    const gone = { ...receipt, release: { number: 2, digest: `sha256-${'0'.repeat(64)}` } };
    const answer = (await verify({ request: REQUEST, receipt: gone })).json();
    expect(answer).toMatchObject({ reproduced: false, differences: [{ code: 'release-gone', given: '2' }] });
    expect(answer).not.toHaveProperty('resultDigest');
    const moved = { ...receipt, release: { ...receipt.release, number: 9 } };
    expect((await verify({ request: REQUEST, receipt: moved })).json()).toMatchObject({
      reproduced: true,
      differences: [{ code: 'release-moved', given: '9', found: '2' }],
    });
  });

  it('tells an engine of another version from another conclusion', async () => {
    const receipt = await receiptOf(REQUEST);
    for (const [version, code] of [
      ['0.9.0', 'engine-newer'],
      ['99.0.0', 'engine-older'],
    ]) {
      const other = { ...receipt, engine: { ...receipt.engine, version } };
      const { reproduced, differences } = (await verify({ request: REQUEST, receipt: other })).json();
      expect(reproduced).toBe(false);
      expect(differences.map((difference: { code: string }) => difference.code)).toEqual([code, 'digest-differs']);
    }
  });

  it('refuses a request that is not the one the receipt is of, and whatever else is wrong', async () => {
    const receipt = await receiptOf(REQUEST);
    const request = { ...REQUEST, asOf: '2016-05-21', release: 1 };
    expect((await verify({ request, receipt })).json().errors).toMatchObject([
      { location: '/request/asOf', code: 'contradictory-facts' },
      { location: '/request/release', code: 'contradictory-facts' },
    ]);
    const wrong = await verify({ request: { ...REQUEST, profile: { employes: 3 } }, receipt });
    expect(wrong.statusCode).toBe(400);
    expect(wrong.json().errors).toMatchObject([{ location: '/request/profile/employes', code: 'unknown-fact' }]);
    const torn = await verify({
      request: REQUEST,
      receipt: { ...receipt, resultDigest: 'sha256-1', asOf: 'yesterday' },
    });
    expect(torn.json().errors).toMatchObject([{ location: '/receipt/asOf' }, { location: '/receipt/resultDigest' }]);
  });
});
