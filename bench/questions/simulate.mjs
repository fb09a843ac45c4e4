import { writeFile } from 'node:fs/promises';
import { PACKAGE_ROOT } from '../../dist/compose.js';
import { compileSnapshot } from '../../dist/core/catalogue/snapshot.js';
import { parseProfile } from '../../dist/core/facts/parse-profile.js';
import { match } from '../../dist/core/matching/match.js';
import { parseAsOf } from '../../dist/core/moment.js';
import { runningTotals } from '../../dist/core/questions/running-totals.js';
import { readCatalogueFiles } from '../../dist/files/read-catalogue-files.js';
import { checkFiles } from '../../dist/usecases/import-catalogue.js';
import { companiesOf, randomFrom } from './companies.mjs';
import { ORDERS, SIMPLE } from './orders.mjs';

/**
 * Simulated phone calls: how many questions each order needs. The same seeded companies for every order; runs the built service's own code:
 * `npm run bench:questions`, or `node bench/questions/simulate.mjs 100` for a hundred calls a catalogue.
 */
const CALLS = Number(process.argv[2] ?? 1000);
const DAYS = { 2016: '2016-05-20', today: '2026-11-25' };
const SEED = 20_161_125;

/** What an adviser knows when a call begins. */
const STARTS = [['location', 'activities'], ['location', 'activities', 'companySize'], []];

const fits = ({ verdict }) => verdict === 'eligible' || verdict === 'eligible-if-assessed';

/** One call: questions until three instruments were found, until 80 % and until all that can be settled is. */
function call(snapshot, asOf, truth, { start, choose, random }) {
  const { vocabulary } = snapshot.catalogue;
  const facts = [...vocabulary.facts.keys()];
  const all = parseProfile(truth, vocabulary, asOf).value;
  const peek = (fact) => answerOf(all.understood.get(fact)?.value);
  let profile = Object.fromEntries(start.map((fact) => [fact, peek(fact)]));
  const forAnybody = match(snapshot, parseProfile({}, vocabulary, asOf).value, asOf).matches.filter(fits).length;
  const counted = { three: undefined, most: undefined, all: undefined, effort: 0, expected: [] };
  for (let questions = 0; ; questions++) {
    const result = match(snapshot, parseProfile(profile, vocabulary, asOf).value, asOf);
    const open = result.matches.filter(({ verdict }) => verdict === 'undetermined');
    if (counted.most === undefined && open.length <= 0.2 * result.matches.length) counted.most = questions;
    if (counted.three === undefined && result.matches.filter(fits).length >= forAnybody + 3) counted.three = questions;
    const asked = Object.keys(profile);
    const missing = new Map();
    for (const id of open.flatMap((one) => one.missing))
      if (!asked.includes(id)) missing.set(id, (missing.get(id) ?? 0) + 1);
    const fact = choose({ snapshot, result, facts, missing, asked, profile, peek, random });
    if (fact === undefined) return { ...counted, all: questions, left: open.length };
    counted.expected.push(runningTotals(result, { declined: asked, focus: undefined }).expectedQuestions);
    counted.effort += vocabulary.facts.get(fact).effort;
    profile = { ...profile, [fact]: peek(fact) };
  }
}

/** A value as a caller gives it. */
function answerOf(value) {
  if (!value) return undefined;
  return 'is' in value ? value.is : 'oneOf' in value ? { oneOf: value.oneOf } : value.range;
}

function simulate(snapshot, day, choose) {
  const asOf = parseAsOf(day);
  const make = companiesOf(snapshot, asOf);
  const random = randomFrom(SEED);
  return Array.from({ length: CALLS }, (_, i) => {
    const start = STARTS[i % STARTS.length];
    return { start, ...call(snapshot, asOf, make(random), { start, choose, random: randomFrom(SEED + i) }) };
  });
}

const mean = (numbers) => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0) / known.length;
};
const rounded = (number) => (number === undefined ? undefined : Math.round(number * 100) / 100);

function summary(calls) {
  return {
    untilThreeFound: rounded(mean(calls.map(({ three }) => three))),
    neverThree: calls.filter(({ three }) => three === undefined).length,
    until80Percent: rounded(mean(calls.map(({ most }) => most))),
    never80Percent: calls.filter(({ most }) => most === undefined).length,
    until100Percent: rounded(mean(calls.map(({ all }) => all))),
    effort: rounded(mean(calls.map(({ effort }) => effort))),
    leftOpen: rounded(mean(calls.map(({ left }) => left))),
  };
}

/** How far the expected number of questions is off, over every moment of every call. */
function expectation(calls) {
  const off = calls.flatMap(({ all, expected }) => expected.map((number, asked) => number - (all - asked)));
  return { bias: rounded(mean(off)), absolute: rounded(mean(off.map(Math.abs))), moments: off.length };
}

/** In how many calls this order needed more questions than the best simple order does on average, less, or the same. */
function comparison(ours, other, measure) {
  const pairs = ours
    .map((one, i) => [one[measure], other[i][measure]])
    .filter(([a, b]) => a !== undefined && b !== undefined);
  return {
    fewer: pairs.filter(([a, b]) => a < b).length,
    same: pairs.filter(([a, b]) => a === b).length,
    more: pairs.filter(([a, b]) => a > b).length,
  };
}

const checked = checkFiles(readCatalogueFiles(PACKAGE_ROOT));
if (!checked.ok) throw new Error('the catalogue is broken: npm run catalogue -- check');
const snapshot = compileSnapshot(checked.catalogue, { number: 1, digest: 'sha256-simulation' });
const report = { calls: CALLS, seed: SEED, catalogues: {} };
for (const [name, day] of Object.entries(DAYS)) {
  const calls = Object.fromEntries(
    Object.entries(ORDERS).map(([order, choose]) => [order, simulate(snapshot, day, choose)]),
  );
  const orders = Object.fromEntries(Object.entries(calls).map(([order, list]) => [order, summary(list)]));
  const bestSimple = (measure) => SIMPLE.reduce((a, b) => (orders[b][measure] < orders[a][measure] ? b : a));
  const [found, settled] = [bestSimple('untilThreeFound'), bestSimple('until100Percent')];
  report.catalogues[name] = {
    day,
    instrumentsInForce: snapshot.candidates(parseAsOf(day)).length,
    orders,
    byStart: Object.fromEntries(
      STARTS.map((start) => [
        start.join(' + ') || 'nothing',
        Object.fromEntries(
          Object.entries(calls).map(([order, list]) => [order, summary(list.filter((one) => one.start === start))]),
        ),
      ]),
    ),
    fewerUntilThreeFound: rounded(1 - orders['this order'].untilThreeFound / orders[found].untilThreeFound),
    againstBestSimple: {
      untilThreeFound: { order: found, ...comparison(calls['this order'], calls[found], 'three') },
      until100Percent: { order: settled, ...comparison(calls['this order'], calls[settled], 'all') },
    },
    expectedQuestions: expectation(calls['this order']),
  };
  console.log(`${name} (${day})`);
  console.table(orders);
  console.log(JSON.stringify({ ...report.catalogues[name], orders: undefined, byStart: undefined }, null, 1));
}
if (CALLS >= 1000) await writeFile(new URL('./result.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
