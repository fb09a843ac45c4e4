// Starts the built service as the README says, sends the README's request and stops it again.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_SECONDS = 120;
const STOP_SECONDS = 15;

const body = /curl[^`]*?-d '([^']+)'/s.exec(readFileSync('README.md', 'utf8'))?.[1];
if (!body) throw new Error("README.md holds no curl request with -d '…'");

const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), 'smoke-'));
const server = spawn('npm', ['start'], {
  env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: `file:${join(folder, 'smoke.db')}` },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true, // a group of its own, so that npm and the server under it stop together
});
const stopped = new Promise((resolve) => server.once('exit', resolve));
let running = true;
stopped.then(() => {
  running = false;
});

try {
  await ready();
  const answer = await fetch(`http://127.0.0.1:${port}/v1/matches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(10_000),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`POST /v1/matches answered ${answer.status}: ${text.slice(0, 2000)}`);
  const { matches, totals } = JSON.parse(text);
  if (!(matches?.length > 0)) throw new Error(`POST /v1/matches gave no matches: ${text.slice(0, 2000)}`);
  console.log(`smoke: ${matches.length} matches, totals ${JSON.stringify(totals)}`);
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}

async function ready() {
  for (let second = 0; second < START_SECONDS && running; second += 0.5) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => {},
    );
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error(running ? `not ready within ${START_SECONDS} s` : 'the service stopped before it was ready');
}

async function stop() {
  if (!running) return;
  process.kill(-server.pid, 'SIGTERM');
  const late = await Promise.race([stopped.then(() => false), sleep(STOP_SECONDS * 1000, true, { ref: false })]);
  if (!late) return;
  process.kill(-server.pid, 'SIGKILL');
  throw new Error(`the service did not stop within ${STOP_SECONDS} s`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
