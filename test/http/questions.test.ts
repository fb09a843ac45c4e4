import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { questionAnswerShape } from '../../src/http/contract/question.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { faultsOf } from '../support/build-schema-check.ts';
import { embeddedFiles } from '../support/embedded-snapshot.ts';

type Answer = z.output<typeof questionAnswerShape>;

let built: BuiltApp;
beforeAll(async () => {
  built = await builtApp({ releases: [embeddedFiles()] });
});
afterAll(() => built.close());

async function send(body: object, url = '/v1/questions') {
  return built.app.inject({ method: 'POST', url, payload: body });
}

async function ask(body: object): Promise<Answer> {
  const answer = await send({ asOf: '2016-05-20', language: 'nl', ...body });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

const questionAbout = (answer: Answer, fact: string) => answer.questions.find((question) => question.fact === fact);

describe('POST /v1/questions', () => {
  it('asks for the place first when nothing is known, and says what it decides', async () => {
    const { questions, totals } = await ask({ profile: {} });
    expect(questions).toHaveLength(5);
    expect(questions[0]).toMatchObject({
      fact: 'location',
      question: 'In welke gemeente of provincie zit het bedrijf?',
      type: 'concept',
      scheme: 'places',
      why: expect.stringMatching(/^Dit beslist over \d+ regelingen\.$/),
    });
    const provinces = questions[0]?.options.map(({ label }) => label);
    expect(provinces).toContain('Gelderland');
    expect(provinces).not.toContain('Nederland');
    expect(totals.settledIn + totals.settledOut + totals.open).toBe(
      totals.eligible + totals.eligibleIfAssessed + totals.undetermined + totals.ineligible,
    );
    expect(totals.expectedQuestions).toBeGreaterThan(5);
  });

  it('asks for the municipality when a province is not precise enough', async () => {
    const focus = { instruments: ['interreg-va-de-nl'] };
    const { questions } = await ask({ profile: { location: 'Noord-Brabant' }, focus });
    const place = questions.find(({ fact }) => fact === 'location');
    expect(place).toMatchObject({
      given: 'Noord-Brabant',
      why: 'U gaf Noord-Brabant op. Voor 1 regeling moeten we het preciezer weten.',
    });
    // Its municipalities come in two groups: in the programme area, and not.
    expect(place?.options).toHaveLength(2);
    expect(place?.options.map(({ settlesOut }) => settlesOut).sort()).toEqual([0, 1]);
  });

  it('offers brackets between which something changes, in words a person would say', async () => {
    const known = {
      location: 'Gelderland',
      themes: ['htsm'],
      projectActivity: ['feasibility-study'],
      projectStarted: false,
    };
    const { questions } = await ask({ profile: known, focus: { instruments: ['mit-haalbaarheid-oost'] } });
    const share = questions.find(({ fact }) => fact === 'feasibilityCostShare');
    expect(share?.options.map(({ value, label }) => [value, label])).toEqual([
      [{ below: 60 }, 'minder dan 60%'],
      [{ atLeast: 60 }, '60% of meer'],
    ]);
  });

  it('does not ask again what somebody could not say', async () => {
    const first = await ask({ profile: { location: 'Gelderland' } });
    const declined = first.questions.map(({ fact }) => fact);
    const second = await ask({ profile: { location: 'Gelderland' }, declined });
    expect(second.questions.filter(({ fact }) => declined.includes(fact))).toEqual([]);
    expect(second.questions.length).toBeGreaterThan(0);
    expect(second.totals.open).toBe(first.totals.open);
  });

  it('keeps to the kinds it is about, and counts those apart', async () => {
    const { questions, inFocus, totals } = await ask({ profile: {}, focus: { kinds: ['loan', 'equity'] } });
    expect(inFocus?.open).toBeLessThan(totals.open);
    for (const { concerns } of questions) expect(concerns).toBeLessThanOrEqual(inFocus?.open ?? 0);
  });

  it('asks once for a set of things, not for each', async () => {
    const { questions } = await ask({ profile: { location: 'Gelderland' } });
    const facts = questions.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
    for (const { type, options } of questions)
      if (type === 'choices') expect(options.every(({ value }) => Array.isArray(value))).toBe(true);
  });

  it('asks nothing of what a better question may answer: the size, or what it is worked out from', async () => {
    for (const location of ['Gelderland', 'Fryslân', 'Zeeland']) {
      const facts = (await ask({ profile: { location } })).questions.map(({ fact }) => fact);
      const size = ['companySize', 'employees', 'annualTurnover', 'balanceSheetTotal'];
      if (facts.includes('companySize')) expect(facts.filter((fact) => size.includes(fact))).toHaveLength(1);
    }
  });

  it('offers the themes a scheme of that year asks for: topsectors in 2016, missions today', async () => {
    const labels = async (asOf: string, id: string) => {
      const { questions } = await ask({ profile: { location: 'Gelderland' }, asOf, focus: { instruments: [id] } });
      return questions.find(({ fact }) => fact === 'themes')?.options.map(({ label }) => label) ?? [];
    };
    expect(await labels('2016-05-20', 'mit-haalbaarheid-oost')).toContain('Agri & Food');
    expect(await labels('2026-11-25', 'mit-haalbaarheid-gelderland')).toContain('Sleuteltechnologieën (KIA)');
  });

  it('asks for the aid a company had, and never for the room that leaves', async () => {
    const focus = { instruments: ['sib-vouchers'] };
    const { questions } = await ask({ profile: {}, asOf: '2025-11-25', focus });
    const facts = questions.map(({ fact }) => fact);
    expect(facts).toContain('deMinimisReceived');
    expect(facts).not.toContain('deMinimisRoom');
    const received = questions.find(({ fact }) => fact === 'deMinimisReceived');
    expect(received?.options.map(({ label }) => label)).toEqual(['minder dan € 300.000', '€ 300.000 of meer']);
    const declined = [...facts, 'deMinimisReceived'];
    const [awards] = (await ask({ profile: {}, asOf: '2025-11-25', focus, declined })).questions;
    expect(awards).toMatchObject({ fact: 'otherAwards', type: 'awards', options: [{ value: [], settlesOut: 0 }] });
  });

  it.each(['nl', 'en'])('keeps to the published contract in %s', async (language) => {
    for (const profile of [
      {},
      { location: 'Overijssel', employees: 12 },
      { location: 'abroad', companySize: 'large' },
    ]) {
      for (const asOf of ['2016-05-20', '2026-11-25']) {
        const answer = await ask({ profile, asOf, language });
        expect(faultsOf('QuestionAnswer', answer)).toEqual([]);
        expect(questionAnswerShape.safeParse(answer).error?.issues).toBeUndefined();
      }
    }
  });

  it('says everything that is wrong at once', async () => {
    const answer = await send({
      profile: { locatoin: 'Gelderland' },
      declined: ['turnover', 'annualTurnovr'],
      focus: { instruments: ['mit-haalbaarheid-ost'] },
      language: 'en',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([
      { in: 'body', location: '/declined/0', code: 'unknown-fact' },
      { in: 'body', location: '/declined/1', code: 'unknown-fact', detail: expect.stringContaining('annualTurnover') },
      {
        in: 'body',
        location: '/focus/instruments/0',
        code: 'unknown-id',
        detail: expect.stringContaining('mit-haalbaarheid-oost'),
      },
      { in: 'body', location: '/profile/locatoin', code: 'unknown-fact' },
    ]);
  });
});

describe('POST /v1/matches', () => {
  it('comes with the same questions when they are asked for, and without them when not', async () => {
    const body = { profile: { location: 'Gelderland' }, asOf: '2016-05-20', language: 'nl', declined: ['themes'] };
    const { questions, totals } = await ask(body);
    const matches = (await send({ ...body, include: ['questions'] }, '/v1/matches')).json();
    expect(matches.questions).toEqual(questions);
    expect(matches.totals).toEqual(totals);
    expect((await send(body, '/v1/matches')).json()).not.toHaveProperty('questions');
    const looked = (await built.get('/v1/matches?location=Gelderland&asOf=2016-05-20&include=questions')).json();
    expect(looked.questions.map(({ fact }: { fact: string }) => fact)).toEqual(
      (await ask({ profile: { location: 'Gelderland' } })).questions.map(({ fact }) => fact),
    );
  });

  it('asks nothing more once everything is settled', async () => {
    const focus = { instruments: ['mit-haalbaarheid-oost'] };
    const settled = await ask({ profile: { location: 'Zeeland' }, focus });
    expect(settled.inFocus).toEqual({ settledIn: 0, settledOut: 1, open: 0, expectedQuestions: 0 });
    expect(settled.questions).toEqual([]);
    expect(questionAbout(settled, 'location')).toBeUndefined();
  });
});
