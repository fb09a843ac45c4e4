import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKvkRegister } from '../../src/kvk/kvk-register.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { fault, KEY, type KvkStub, PROFILE, type Reply, startKvkStub } from '../support/kvk-stub.ts';

const SHORT_MILLISECONDS = 100;

/** Values that stand nowhere else, so that any trace of them is theirs. */
const CANARY_NUMBER = '73197319';
const CANARY = 'kanarie7319';
const TRACES = new RegExp(`${CANARY_NUMBER}|${CANARY}|${KEY}`, 'i');

let lines: string[] = [];
let kvk: KvkStub;
let built: BuiltApp;
let touched: string[] = [];
beforeAll(async () => {
  kvk = await startKvkStub();
  const register = createKvkRegister({ url: kvk.url, key: KEY }, SHORT_MILLISECONDS);
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  built = await builtApp({
    register,
    logger: pino({ level: 'trace' }, stream),
    wrapStore: (store) =>
      new Proxy(store, {
        get: (target, name, receiver) => {
          touched.push(String(name));
          return Reflect.get(target, name, receiver);
        },
      }),
  });
});
beforeEach(() => {
  kvk.answer();
  lines = [];
  touched = [];
});
afterAll(async () => {
  await built.close();
  await kvk.close();
});

const lookUp = (body: object) => built.app.inject({ method: 'POST', url: '/v1/companies/_lookup', payload: body });

const BODY = { ...PROFILE, kvkNummer: CANARY_NUMBER, naam: `${CANARY} B.V.` };
const TELLING = { fout: [{ code: `IPD-${CANARY}`, omschrijving: `Geen ${CANARY_NUMBER} van ${CANARY}` }] };

const REPLIES: Readonly<Record<string, Reply>> = {
  'an answer': { body: BODY },
  'not found': { status: 404, body: fault('IPD0005') },
  'a temporary failure': { status: 404, body: fault('IPD1002') },
  'a failure that repeats what was asked': { status: 500, body: TELLING },
  'a refused key': { status: 401, body: TELLING },
  'an answer that is half JSON': { body: JSON.stringify(BODY).slice(0, 80) },
  'an answer of another shape': { body: { ...BODY, totaalWerkzamePersonen: CANARY } },
  'a redirect that names it': { status: 302, headers: { location: `/${CANARY_NUMBER}` } },
  'a cut connection': { cut: true },
  silence: { hangs: 'at once' },
};

const ASKED = [
  { kvkNumber: CANARY_NUMBER, language: 'en' },
  { name: CANARY, place: CANARY },
];

describe('what is looked up', () => {
  it.each(Object.entries(REPLIES))(
    'leaves no trace in the log or the store, whatever the register does: %s',
    async (_of, reply) => {
      for (const body of ASKED) {
        kvk.answer(reply);
        await lookUp(body);
      }
      expect(lines.filter((line) => JSON.parse(line).msg === 'request')).toHaveLength(ASKED.length);
      expect(lines.join('')).not.toMatch(TRACES);
      expect(touched).toEqual([]);
    },
  );

  it('leaves none either when it is asked wrongly', async () => {
    await lookUp({ kvkNumber: `${CANARY_NUMBER}0` });
    await lookUp({ kvkNumber: CANARY_NUMBER, name: CANARY });
    await lookUp({ name: [CANARY] });
    await lookUp({ name: CANARY, [CANARY]: CANARY, language: CANARY, asOf: CANARY });
    await built.app.inject({ method: 'GET', url: `/v1/companies/_lookup?kvkNumber=${CANARY_NUMBER}` });
    await built.app.inject({ method: 'POST', url: `/v1/companies/${CANARY_NUMBER}`, payload: {} });
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('')).not.toMatch(TRACES);
  });

  it.each(Object.entries(REPLIES).filter(([of]) => of !== 'an answer'))(
    'stands in no problem, header or address: %s',
    async (_of, reply) => {
      for (const body of ASKED) {
        kvk.answer(reply);
        const { body: text, headers, statusCode } = await lookUp(body);
        if (statusCode === 200) continue;
        expect(`${text}${JSON.stringify(headers)}`).not.toMatch(TRACES);
      }
    },
  );

  it('is in no text about a number or name that is refused', async () => {
    for (const body of [{ kvkNumber: `${CANARY_NUMBER}0` }, { kvkNumber: CANARY_NUMBER, name: CANARY }]) {
      expect((await lookUp(body)).body).not.toMatch(TRACES);
    }
  });
});

describe('whoever runs the service', () => {
  it('is told in the log what the register said, in its own codes', async () => {
    kvk.answer({ status: 401, body: fault('IPD0000') });
    const { instance } = (await lookUp(ASKED[0] ?? {})).json();
    const [warning] = lines.map((line) => JSON.parse(line));
    expect(warning).toMatchObject({
      level: 40,
      msg: 'register failed',
      register: { problem: 'key-refused', status: 401, faults: ['IPD0000'] },
    });
    expect(instance).toBe(`urn:uuid:${warning.requestId}`);
  });

  it('is not bothered with a company that does not exist', async () => {
    await lookUp({ kvkNumber: CANARY_NUMBER });
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['request']);
  });
});
