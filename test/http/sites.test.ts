import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchAnswer } from '../../src/http/contract/match.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { faultsOf } from '../support/build-schema-check.ts';
import { embeddedFiles } from '../support/embedded-snapshot.ts';

const STUDY = {
  companySize: 'small',
  themes: ['htsm'],
  projectActivity: ['feasibility-study'],
  feasibilityCostShare: 70,
  projectStarted: false,
};

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp({ releases: [embeddedFiles()] });
});
afterAll(() => built.close());

async function ask(body: object): Promise<MatchAnswer> {
  const answer = await built.post({ asOf: '2016-05-20', language: 'nl', ...body });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

describe('a company with several sites', () => {
  it('gets for each instrument the site that does best, and what comes out at each', async () => {
    const include = ['ineligible', 'conditions'];
    const answer = await ask({ profile: STUDY, locations: ['Arnhem', 'Groningen'], include });
    expect(faultsOf('MatchAnswer', answer)).toEqual([]);
    const siteOf = (id: string) => answer.matches.find(({ instrument }) => instrument.id === id)?.site;
    expect([siteOf('mit-haalbaarheid-oost'), siteOf('mit-haalbaarheid-noord')]).toEqual(['gm0202', 'pv20']);
    expect(answer.understood).not.toHaveProperty('location');
    const alone = await Promise.all(
      ['Arnhem', 'Groningen'].map((location) => ask({ profile: { ...STUDY, location }, include })),
    );
    for (const [i, site] of (answer.sites ?? []).entries()) {
      const own = alone[i];
      expect(site.resultDigest).toBe(own?.resultDigest);
      expect(own?.totals).toMatchObject(site.totals);
      expect(site.verdicts).toEqual(
        own?.matches.map(({ instrument, verdict }) => ({ instrument: instrument.id, verdict })),
      );
    }
    expect(answer.sites?.filter(({ best }) => best)).toHaveLength(1);
    const given = answer.matches.find(({ instrument }) => instrument.id === 'mit-haalbaarheid-noord')?.conditions;
    expect(given?.find(({ fact }) => fact === 'location')?.given).toBe('Groningen');
  });

  it('gets the same from one site in a list as from that place in the profile', async () => {
    const listed = await ask({ profile: STUDY, locations: ['Arnhem'] });
    const plain = await ask({ profile: { ...STUDY, location: 'Arnhem' } });
    expect(listed.resultDigest).toBe(plain.resultDigest);
    expect(listed.totals).toEqual(plain.totals);
    expect(listed.matches.map(({ site: _site, ...match }) => match)).toEqual(plain.matches);
  });

  it('is asked about the site where most fits', async () => {
    const locations = ['Arnhem', 'abroad'];
    const answer = await ask({ profile: STUDY, locations, include: ['questions'] });
    const [arnhem] = answer.sites ?? [];
    expect(arnhem?.best).toBe(true);
    const plain = await ask({ profile: { ...STUDY, location: 'Arnhem' }, include: ['questions'] });
    expect(answer.questions).toEqual(plain.questions);
  });

  it('hears of each site that is wrong, and of the rest of the profile once', async () => {
    const answer = await built.post({
      profile: { employes: 3, location: 'Arnhem' },
      locations: ['Arnhim', 'Zwolle', 7],
      language: 'en',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([
      { location: '/locations', code: 'contradictory-facts' },
      { location: '/profile/employes', code: 'unknown-fact' },
      { location: '/locations/0', code: 'unknown-code' },
      { location: '/locations/2', code: 'wrong-type' },
    ]);
    const many = await built.post({ profile: {}, locations: Array.from({ length: 21 }, () => 'Arnhem') });
    expect(many.json().errors).toMatchObject([{ location: '/locations', code: 'out-of-bounds' }]);
    expect((await built.post({ profile: {}, locations: [] })).json().errors).toMatchObject([
      { location: '/locations' },
    ]);
  });
});
