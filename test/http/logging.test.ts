import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CatalogueFiles } from '../../src/files/read-catalogue-files.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { embeddedFiles } from '../support/embedded-snapshot.ts';

const CANARY = 'kanarie7319';
const NUMBER = 731_973_197;

let lines: string[];
let built: BuiltApp;
let broken = false;
beforeEach(async () => {
  built = await start();
});
afterEach(() => built.close());

/** An app that writes its log, all of it, to `lines`. */
async function start(files?: CatalogueFiles): Promise<BuiltApp> {
  lines = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return builtApp({
    ...(files ? { releases: [files] } : {}),
    logger: pino({ level: 'trace' }, stream),
    wrapStore: (store) => ({
      ...store,
      listReleases: () => {
        if (broken) throw Object.assign(new Error(`cannot read ${CANARY}`), { path: CANARY });
        return store.listReleases();
      },
    }),
  });
}

const logged = () => lines.map((line) => JSON.parse(line));

describe('the log', () => {
  it('has one line for a request: method, route, status, time and id', async () => {
    const answer = await built.post({ profile: { location: 'Gelderland' } });
    expect(answer.statusCode).toBe(200);
    expect(logged()).toEqual([
      expect.objectContaining({
        level: 30,
        msg: 'request',
        method: 'POST',
        route: '/v1/matches',
        status: 200,
        durationMs: expect.any(Number),
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      }),
    ]);
    const known = ['level', 'time', 'pid', 'hostname', 'method', 'route', 'status', 'durationMs', 'requestId', 'msg'];
    expect(Object.keys(logged()[0]).filter((key) => !['reqId', ...known].includes(key))).toEqual([]);
  });

  it('names the pattern of a route, not the address', async () => {
    await built.get('/v1/instruments/study-east?language=en');
    await built.get('/v1/nowhere');
    await built.get('/v1/instruments/%E0%A4%A');
    expect(logged().map(({ route }) => route)).toEqual(['/v1/instruments/:id', 'unmatched', 'unmatched']);
  });

  it('has the id a problem was told with', async () => {
    const { instance } = (await built.post({ profile: { x: 1 } })).json();
    expect(instance).toBe(`urn:uuid:${logged()[0].requestId}`);
  });

  it('tells where a mistake of ours is, without its message', async () => {
    broken = true;
    expect((await built.get('/v1/releases')).statusCode).toBe(500);
    broken = false;
    const [failed, request] = logged();
    expect(failed).toMatchObject({ level: 50, msg: 'request failed', error: { name: 'Error' } });
    expect(failed.error.at).toMatch(/^http\/routes\/list-releases\.ts:\d+:\d+$/);
    expect(lines.join('')).not.toContain('    at ');
    expect(failed.requestId).toBe(request.requestId);
    expect(lines.join('')).not.toContain(CANARY);
  });
});

describe('what a caller sends', () => {
  /** A value for a fact that is refused, and one in each form a value can have. */
  const VALUES: readonly unknown[] = [
    CANARY,
    [CANARY],
    { oneOf: [CANARY] },
    { atLeast: CANARY },
    { [CANARY]: 1 },
    { oneOf: [[CANARY]] },
    NUMBER,
    { atLeast: NUMBER },
    { oneOf: [NUMBER] },
  ];

  it('is nowhere in the log: every fact of the dictionary, in every form', async () => {
    await built.close();
    built = await start(embeddedFiles());
    const { facts } = (await built.get('/v1/facts')).json();
    expect(facts.length).toBeGreaterThan(50);
    for (const { id } of facts)
      for (const value of VALUES) await built.post({ profile: { [id]: value }, include: ['conditions'] });
    expect(lines.length).toBe(1 + facts.length * VALUES.length);
    expect(lines.join('')).not.toMatch(new RegExp(`${CANARY}|${NUMBER}`, 'i'));
  });

  it('is nowhere in the log: names, headers, addresses, and what is not JSON', async () => {
    const json = { 'content-type': 'application/json' };
    await built.post({ profile: { [CANARY]: 1 }, [CANARY]: 2, language: CANARY, include: [CANARY], asOf: CANARY });
    await built.post(`{"profile":{"location":"${CANARY}`);
    await built.post(`{"__proto__":{"${CANARY}":1}}`);
    await built.post(`{"profile":{"location":"${CANARY.repeat(7000)}"}}`);
    await built.post(CANARY, { 'content-type': `text/${CANARY}` });
    await built.post({ profile: {} }, { ...json, 'x-request-id': CANARY, 'user-agent': CANARY, cookie: CANARY });
    await built.post({ profile: {} }, { 'accept-language': CANARY, authorization: CANARY, referer: CANARY });
    await built.get(`/v1/matches?location=${CANARY}&themes=${CANARY}&${CANARY}=1&asOf=${CANARY}`);
    await built.get(`/v1/instruments?search=${CANARY}&location=${CANARY}&sort=${CANARY}`);
    for (const list of ['places', 'themes', 'activities', 'organisations'])
      await built.get(`/v1/${list}?search=${CANARY}&level=${CANARY}`);
    for (const path of ['instruments/', 'releases/', '', 'instruments/study-east/'])
      await built.get(`/v1/${path}${CANARY}`, { accept: CANARY });
    await built.get(`/v1/instruments/${CANARY}/editions`);
    await built.get(`/v1/instruments/%E0%A4%A${CANARY}`);
    await built.get(`/${CANARY}/`);
    await built.app.inject({ method: 'DELETE', url: `/v1/instruments/${CANARY}` });
    await built.get('/v1/places', { 'if-none-match': CANARY, accept: `text/${CANARY}` });
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.join('').toLowerCase()).not.toContain(CANARY);
  });

  it('is in no header of an answer', async () => {
    const refused = await built.post({ profile: { location: CANARY } }, { 'x-request-id': CANARY, accept: '*/*' });
    expect(JSON.stringify(refused.headers)).not.toContain(CANARY);
    expect(refused.json().instance).not.toContain(CANARY);
  });
});
