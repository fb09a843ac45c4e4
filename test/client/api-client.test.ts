import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../../src/client/api-client.ts';
import { ApiFailure } from '../../src/client/api-failure.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';

let built: BuiltApp;
let base = '';
beforeAll(async () => {
  built = await builtApp();
  base = `${await built.app.listen({ host: '127.0.0.1', port: 0 })}/v1`;
});
afterAll(() => built.close());

const failureOf = (answer: Promise<unknown>): Promise<ApiFailure> =>
  answer.then(
    () => Promise.reject(new Error('there was an answer')),
    (error) => (error instanceof ApiFailure ? error : Promise.reject(error)),
  );

const answering =
  (answer: () => Response | Promise<Response>): typeof fetch =>
  async () =>
    answer();

describe('the client of the API', () => {
  it('asks what fits, and what to ask next', async () => {
    const client = createApiClient({ base, language: 'en' });
    const { matches, language, questions } = await client.matchProfile({ profile: {}, include: ['questions'] });
    expect([matches.length > 0, language]).toEqual([true, 'en']);
    expect((await client.nextQuestions({ profile: {} })).questions).toEqual(questions);
  });

  it('reads lists with what narrows them, and leaves out what is undefined', async () => {
    const client = createApiClient({ base });
    const { places } = await client.listPlaces({ level: 'province', search: undefined, pageSize: 2 });
    expect(places).toHaveLength(2);
    const { instruments } = await client.listInstruments();
    const id = instruments[0]?.id ?? '';
    expect(await client.getInstrument(id)).toMatchObject({ id });
    expect(await client.root()).toMatchObject({ name: 'Instrumentenwijzer' });
  });

  it('tells what the service refuses, as a problem', async () => {
    const client = createApiClient({ base, language: 'nl' });
    const failure = await failureOf(client.matchProfile({ profile: { location: 'Nergenshuizen' } }));
    expect(failure).toMatchObject({
      kind: 'refused',
      problem: { status: 400, errors: [{ location: '/profile/location' }] },
    });
    expect(failure.message).toBe(failure.problem?.detail);
  });

  it('tells that nobody is there', async () => {
    const client = createApiClient({ base: 'http://127.0.0.1:9/v1' });
    expect(await failureOf(client.root())).toMatchObject({ kind: 'unreachable', problem: undefined });
  });

  it('tells that it took too long', async () => {
    const fetchNever: typeof fetch = (_url, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      });
    const client = createApiClient({ base, fetch: fetchNever, timeoutMilliseconds: 20 });
    expect(await failureOf(client.root())).toMatchObject({ kind: 'late' });
  });

  it('tells that what came back is not from the service', async () => {
    const page = createApiClient({ base, fetch: answering(() => new Response('<html>')) });
    expect(await failureOf(page.root())).toMatchObject({ kind: 'unreadable' });
    const gateway = createApiClient({ base, fetch: answering(() => Response.json('bad gateway', { status: 502 })) });
    expect(await failureOf(gateway.root())).toMatchObject({ kind: 'unreadable' });
  });

  it('stops when it is told to, for the reason it is given', async () => {
    const client = createApiClient({ base });
    const reason = new Error('something newer was asked');
    await expect(client.root({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('sends no cookie and no word of where it is', async () => {
    const sent: RequestInit[] = [];
    const record: typeof fetch = async (_url, options) => {
      sent.push(options ?? {});
      return Response.json({});
    };
    await createApiClient({ base, fetch: record }).root();
    expect(sent[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});
