import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { type Period, parseDay } from '../core/day.ts';
import { type Census, takeCensus } from '../core/landscape/census.ts';

const PERIODS: readonly { readonly name: string; readonly period: Period }[] = [
  { name: '2015-2017', period: { from: parseDay('2015-01-01'), until: parseDay('2018-01-01') } },
  { name: '2025-2026', period: { from: parseDay('2025-01-01'), until: parseDay('2027-01-01') } },
];

/** `docs/catalogue.md`: what the catalogue holds, counted from its rules. */
export function cataloguePage(snapshot: Snapshot): string {
  const { schemes } = snapshot.catalogue.vocabulary;
  const codes = (scheme: string, levels: readonly string[]) =>
    [...(schemes.get(scheme)?.concepts.values() ?? [])].filter(({ level }) => levels.includes(level));
  const places = [...codes('places', ['landsdeel']), ...codes('places', ['province'])];
  const themes = codes('themes', ['topsector', 'cross-cutting', 'kia']);
  const asked = { places: places.map(({ code }) => code), themes: themes.map(({ code }) => code) };
  const counts = PERIODS.map(({ period }) => takeCensus(snapshot, period, asked));
  const names = PERIODS.map(({ name }) => name);
  const rows = (of: (census: Census) => readonly (readonly [string, number])[]) => crossed(counts.map(of));
  const named = (list: typeof places, numbers: (census: Census) => ReadonlyMap<string, number>) =>
    rows((census) => list.map(({ code, name }) => [name.en, numbers(census).get(code) ?? 0] as const));
  return [
    ...introduction(snapshot),
    ...table('In force in the period', names, rows(inForce)),
    ...table(
      'Instruments by kind',
      names,
      rows(({ kinds }) => Object.entries(kinds)),
    ),
    ...table(
      'Instruments by scope',
      names,
      rows(({ scopes }) => Object.entries(scopes)),
    ),
    'The next two tables count the instruments that are not refused to a company of which only the place, or only the theme, is known.',
    '',
    ...table(
      'Instruments by landsdeel and province',
      names,
      named(places, (census) => census.places),
    ),
    ...table(
      'Instruments by theme',
      names,
      named(themes, (census) => census.themes),
    ),
    ...table('What decides', names, rows(whatDecides)),
    'Each edition is put to profiles that are made from its own rule (`src/core/landscape/witness.ts`).',
    ...neverRefusing(counts),
    '',
  ].join('\n');
}

function introduction({ catalogue, editions }: Snapshot): readonly string[] {
  const { instruments, sources, organisations, vocabulary } = catalogue;
  return [
    '# The catalogue in figures',
    '',
    'Written by `npm run catalogue -- page` from the rules themselves; a test holds this page to the catalogue. What the research names and the',
    'catalogue leaves out stands in [catalogue-omissions.md](catalogue-omissions.md), with the reason.',
    '',
    `The whole catalogue: ${instruments.size} instruments with ${editions.length} editions, ${vocabulary.facts.size} facts, ${sources.size} sources, ${organisations.size} organisations.`,
    '',
  ];
}

function inForce({ instruments, editions }: Census): readonly (readonly [string, number])[] {
  return [
    ['instruments', instruments],
    ['editions', editions],
  ];
}

function whatDecides({ statements, reach }: Census): readonly (readonly [string, number])[] {
  return [
    ['conditions that facts decide', statements.decided],
    ['assessments by the provider', statements.assessments],
    ['points of advice, which decide nothing', statements.advice],
    ['editions some profile is eligible for, from facts alone', reach.eligible],
    ['editions that end in an assessment at best', reach.eligibleIfAssessed],
    ['editions that stay undetermined for every profile tried', reach.stuck.length],
    ['editions that refuse some profile, from facts alone', reach.refusing],
    ['share of editions that facts alone can settle, either way (percent)', settledShare(reach)],
  ];
}

function settledShare({ eligible, eligibleIfAssessed, stuck, neverRefusing }: Census['reach']): number {
  const all = eligible + eligibleIfAssessed + stuck.length;
  const unsettled = Math.min(neverRefusing.length, eligibleIfAssessed + stuck.length);
  return all === 0 ? 0 : Math.floor((100 * (all - unsettled)) / all);
}

function neverRefusing(counts: readonly Census[]): readonly string[] {
  const all = [...new Set(counts.flatMap(({ reach }) => reach.neverRefusing))].sort();
  if (all.length === 0) return [];
  return [
    '',
    'These rest on a judgement of the provider alone, so no facts can refuse them; out of their period they are not in force:',
    '',
    ...all.map((name) => `- ${name}`),
  ];
}

type Row = readonly (string | number)[];

/** The same rows of several censuses, side by side. */
function crossed(counts: readonly (readonly (readonly [string, number])[])[]): readonly Row[] {
  const [first = []] = counts;
  return first.map(([name], i) => [name, ...counts.map((rows) => rows[i]?.[1] ?? 0)]);
}

function table(title: string, columns: readonly string[], rows: readonly Row[]): readonly string[] {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  const ruler = ['---', ...columns.map(() => '---:')];
  return [`## ${title}`, '', line(['', ...columns]), line(ruler), ...rows.map(line), ''];
}
