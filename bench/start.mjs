import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds from starting the process to the first ready answer: once with a new database, then with the existing one. */
const STARTS = Number(process.argv[2] ?? 7);
const PORT = 34_517;

async function start(databaseUrl) {
  const began = performance.now();
  const server = spawn(process.execPath, ['dist/server.js'], {
    env: { ...process.env, PORT: String(PORT), DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    while (performance.now() - began < 60_000) {
      const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => undefined);
      if (answer?.ok) return performance.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error('the service was not ready within a minute');
  } finally {
    server.kill();
    await ended;
  }
}

const directory = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const database = `file:${join(directory, 'bench.db')}`;
  console.log(`start  new database ${(await start(database)).toFixed(0)} ms`);
  const times = [];
  for (let i = 0; i < STARTS; i++) times.push(await start(database));
  times.sort((a, b) => a - b);
  const [least, most] = [times[0] ?? Number.NaN, times.at(-1) ?? Number.NaN];
  const middle = times[Math.floor(times.length / 2)] ?? Number.NaN;
  console.log(
    `start  existing database median ${middle.toFixed(0)} ms (${least.toFixed(0)}-${most.toFixed(0)}) of ${STARTS}`,
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
