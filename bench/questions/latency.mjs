import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../dist/app.js';
import { compose } from '../../dist/compose.js';
import { readConfig } from '../../dist/config.js';

/**
 * How long POST /v1/questions takes, one request at a time, beside the plain match of the same profile: with some forty facts missing, and with
 * nothing known. The two take turns; runs the built service.
 */
const TURNS = Number(process.argv[2] ?? 1500);

const PROFILES = {
  'nothing known': {},
  'some forty facts missing': {
    location: 'Gelderland',
    activities: ['25620'],
    employees: 12,
    annualTurnover: 1_500_000,
    themes: ['htsm'],
    financeForm: ['grant'],
  },
};

const directory = await mkdtemp(join(tmpdir(), 'bench-'));
const composed = await compose(
  readConfig({ DATABASE_URL: `file:${join(directory, 'bench.db')}`, LOG_LEVEL: 'silent' }),
);
const app = await buildApp(composed.deps);
const address = await app.listen({ host: '127.0.0.1', port: 0 });

async function timed(path, body) {
  const begin = performance.now();
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return { milliseconds: performance.now() - begin, text };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);

try {
  for (const asOf of ['2016-05-20', '2026-11-25']) {
    for (const [name, profile] of Object.entries(PROFILES)) {
      const body = JSON.stringify({ profile, asOf, language: 'nl' });
      const times = { questions: [], matches: [] };
      const { totals, matches } = JSON.parse((await timed('/v1/matches', body)).text);
      const facts = new Set(matches.flatMap(({ missing }) => missing.map(({ fact }) => fact)));
      for (let turn = 0; turn < TURNS + 50; turn++) {
        for (const [path, list] of Object.entries(times)) {
          const { milliseconds } = await timed(`/v1/${path}`, body);
          if (turn >= 50) list.push(milliseconds); // the first fifty warm both up
        }
      }
      const [questions, plain] = [times.questions, times.matches].map((list) => list.sort((a, b) => a - b));
      console.log(
        `${asOf} ${name}: ${facts.size} facts missing, ${totals.open} instruments open. ` +
          `questions p50 ${at(questions, 0.5)} ms, p99 ${at(questions, 0.99)} ms; plain match p50 ${at(plain, 0.5)} ms, p99 ${at(plain, 0.99)} ms; ` +
          `ratio of the medians ${(at(questions, 0.5) / at(plain, 0.5)).toFixed(1)}`,
      );
    }
  }
} finally {
  await app.close();
  await composed.close();
  await rm(directory, { recursive: true });
}
