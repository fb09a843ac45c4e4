import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtApp, VERSION } from '../support/build-app.ts';

const CANARY = 'kanarie7319';

/** Sends bytes to a listening app; answers with what comes back and with the log. */
async function send(bytes: string): Promise<{ readonly answer: string; readonly log: string }> {
  let log = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  const { app, close } = await builtApp({ logger: pino({ level: 'trace' }, stream) });
  onTestFinished(close);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      received += String(chunk);
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });
  return { answer, log };
}

describe('what never became a request', () => {
  it.each([
    ['bytes that are not HTTP', `hallo ${CANARY}\r\n\r\n`, 400, 'malformed-request'],
    ['a head that is too large', `GET / HTTP/1.1\r\nx: ${CANARY.repeat(3000)}\r\n\r\n`, 431, 'head-too-large'],
  ])('%s gets a problem like any other, and its content is not logged', async (_what, bytes, status, code) => {
    const { answer, log } = await send(bytes);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('Content-Type: application/problem+json');
    expect(head).toContain(`API-Version: ${VERSION}`);
    expect(JSON.parse(body)).toMatchObject({ status, type: expect.stringMatching(new RegExp(`/${code}$`)) });
    expect(log).toContain(`"status":${status}`);
    expect(log).not.toContain(CANARY);
  });
});
