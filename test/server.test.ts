import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from './support/small-catalogue.ts';

const SERVER = join(import.meta.dirname, '../src/server.ts');

type Run = {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly error: () => string;
  readonly ended: Promise<number>;
};

function start(environment: Readonly<Record<string, string>>): Run {
  const { PATH = '' } = process.env;
  const DATABASE_URL = `file:${join(temporaryFolder(), 'x.db')}`;
  const child = spawn(process.execPath, ['--import', 'tsx', SERVER], {
    env: { PATH, DATABASE_URL, LOG_LEVEL: 'warn', ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [out, error]: [string[], string[]] = [[], []];
  child.stdout.on('data', (text) => out.push(String(text)));
  child.stderr.on('data', (text) => error.push(String(text)));
  const ended = once(child, 'close').then(([code]) => Number(code));
  return { child, ended, out: () => out.join(''), error: () => error.join('') };
}

async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

async function freePort(): Promise<number> {
  const { server, port } = await listening();
  server.close();
  await once(server, 'close');
  return port;
}

describe('the server process', () => {
  it('starts, says what to try, answers that, and ends well when asked to stop', async () => {
    const port = await freePort();
    const run = start({ PORT: String(port) });
    for (let tries = 0; tries < 300 && !run.out().includes('curl') && run.child.exitCode === null; tries++)
      await sleep(100);
    expect(run.out(), run.error()).toContain(`http://localhost:${port}/docs`);
    const body = /-d '(.+)'/.exec(run.out())?.[1] ?? '';
    const answer = await fetch(`http://127.0.0.1:${port}/v1/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  }, 60_000);

  it('stops at a wrong setting with what to change', async () => {
    const run = start({ PORT: 'http' });
    expect(await run.ended).toBe(1);
    expect(run.error()).toBe(
      'PORT is not a port. Give a whole number from 1 up to and including 65535, for example 3000.\n',
    );
  }, 60_000);

  it('tells that a port is taken', async () => {
    const { server, port } = await listening();
    onTestFinished(() => void server.close());
    const run = start({ PORT: String(port), LANG: 'nl_NL.UTF-8' });
    expect(await run.ended).toBe(1);
    expect(run.error()).toContain(`Poort ${port} is al in gebruik.`);
  }, 60_000);
});
