import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildApp } from '../dist/app.js';
import { compose } from '../dist/compose.js';
import { readConfig } from '../dist/config.js';
import { parseProfile } from '../dist/core/facts/parse-profile.js';
import { match } from '../dist/core/matching/match.js';
import { parseAsOf } from '../dist/core/moment.js';
import { fragmentsOf } from '../dist/http/answer/fragments-of.js';
import { matchAnswer } from '../dist/http/answer/match-answer.js';
import { matchProfile } from '../dist/usecases/match-profile.js';

/**
 * POST /v1/matches with conditions, against a handler of the same app (same hooks, headers, body parsing) that returns the same bytes
 * with no logic. The two take turns; medians and their ratio are printed. The load comes from another process on the other core.
 * Runs the built service: `npm run bench`.
 */
const ROUNDS = Number(process.argv[2] ?? 7);
const SECONDS = 4;
const CONNECTIONS = 32;

const REQUEST = {
  profile: {
    location: 'Gelderland',
    employees: 12,
    annualTurnover: { below: 2_000_000 },
    themes: ['agri-food'],
    projectActivity: ['feasibility-study'],
    projectCosts: 90_000,
    projectStarted: false,
  },
  asOf: '2016-05-20',
  language: 'nl',
  include: ['conditions'],
};

const run = promisify(execFile);

async function load(url, body) {
  const { stdout } = await run(
    process.execPath,
    [
      'node_modules/autocannon/autocannon.js',
      ...['--json', '--no-progress', '-c', String(CONNECTIONS), '-d', String(SECONDS), '-m', 'POST'],
      ...['-H', 'content-type=application/json', '-b', body, url],
    ],
    { maxBuffer: 1 << 26 },
  );
  const result = JSON.parse(stdout);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed at ${url}`);
  return { requestsPerSecond: result.requests.average, p99: result.latency.p99 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Microseconds of one call, the best of several runs: what it costs when nothing else wants the processor. */
function microseconds(call) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 10; run++) {
    const began = performance.now();
    for (let i = 0; i < 300; i++) call();
    best = Math.min(best, ((performance.now() - began) * 1000) / 300);
  }
  return best.toFixed(0);
}

/** What the call consists of, without HTTP. */
function reportParts(snapshot) {
  const asOf = parseAsOf(REQUEST.asOf);
  const { value: profile } = parseProfile(REQUEST.profile, snapshot.catalogue.vocabulary, asOf);
  const { value: matched } = matchProfile(snapshot, { profile: REQUEST.profile, locations: undefined, asOf, path: [] });
  const fragments = fragmentsOf(snapshot, 'nl');
  const conversation = { declined: [], focus: undefined };
  const options = { language: 'nl', conditions: true, ineligible: false, questions: false, wayIn: false, conversation };
  const parts = {
    'reading the profile': () => parseProfile(REQUEST.profile, snapshot.catalogue.vocabulary, asOf),
    'matching it': () => match(snapshot, profile, asOf),
    'both, with the digest': () =>
      matchProfile(snapshot, { profile: REQUEST.profile, locations: undefined, asOf, path: [] }),
    'writing the answer': () => matchAnswer(matched, fragments, options),
    'finding and writing the nearest ways in': () => matchAnswer(matched, fragments, { ...options, wayIn: true }),
  };
  for (const [part, call] of Object.entries(parts)) console.log(`part   ${part} ${microseconds(call)} µs`);
}

const directory = await mkdtemp(join(tmpdir(), 'bench-'));
const config = readConfig({ DATABASE_URL: `file:${join(directory, 'bench.db')}`, LOG_LEVEL: 'silent' });
const composed = await compose(config);
const app = await buildApp(composed.deps);
const body = JSON.stringify(REQUEST);
let sameBytes = '';
app.post('/same-bytes', (_request, reply) => reply.type('application/json; charset=utf-8').send(sameBytes));
const address = await app.listen({ host: '127.0.0.1', port: 0 });
try {
  const answer = await fetch(`${address}/v1/matches`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  sameBytes = await answer.text();
  const measured = { match: [], same: [] };
  await load(`${address}/v1/matches`, body); // warm up both before anything counts
  await load(`${address}/same-bytes`, body);
  for (let round = 0; round < ROUNDS; round++) {
    measured.same.push(await load(`${address}/same-bytes`, body));
    measured.match.push(await load(`${address}/v1/matches`, body));
  }
  const ratios = measured.match.map(
    (one, i) => one.requestsPerSecond / (measured.same[i]?.requestsPerSecond ?? Number.NaN),
  );
  console.log(
    `answer: ${Buffer.byteLength(sameBytes)} bytes, ${JSON.parse(sameBytes).matches.length} matches with conditions`,
  );
  for (const [name, rounds] of Object.entries(measured)) {
    const rates = rounds.map((one) => one.requestsPerSecond);
    console.log(
      `${name.padEnd(6)} median ${median(rates).toFixed(0)} requests/s (${Math.min(...rates).toFixed(0)}-${Math.max(...rates).toFixed(0)}), p99 ${median(rounds.map((one) => one.p99))} ms`,
    );
  }
  console.log(
    `ratio  median ${(100 * median(ratios)).toFixed(0)} % (${(100 * Math.min(...ratios)).toFixed(0)}-${(100 * Math.max(...ratios)).toFixed(0)} %) over ${ROUNDS} rounds`,
  );
  reportParts(composed.deps.snapshots.current());
} finally {
  await app.close();
  await composed.close();
  await rm(directory, { recursive: true, force: true });
}
