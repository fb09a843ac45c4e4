import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../src/core/facts/parse-profile.ts';
import { match } from '../../src/core/matching/match.ts';
import { parseAsOf } from '../../src/core/moment.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const TOPSECTORS = [
  'agri-food',
  'chemie',
  'creatieve-industrie',
  'energie',
  'htsm',
  'life-sciences-health',
  'logistiek',
  'tuinbouw-uitgangsmaterialen',
  'water',
] as const;

const everywhere = (desk: string) => TOPSECTORS.map(() => desk);

// South: the list of provinciaal blad 2016, 2411, without energy, water and creative industries; the rest goes to RVO.
const SOUTH = ['stimulus', 'stimulus', 'rvo', 'rvo', 'stimulus', 'stimulus', 'stimulus', 'stimulus', 'rvo'];
// East: the four main themes. Chemistry and water share a part with energy and environmental technology, so the project is asked.
const OOST = 'managementautoriteit-oost';
const EAST = [OOST, 'ask', 'rvo', OOST, OOST, OOST, 'rvo', 'rvo', 'ask'];

/** The desk for each topsector, in the order above, on 1 June 2016. */
const DESKS: Readonly<Record<string, readonly string[]>> = {
  Groningen: everywhere('snn'),
  Fryslân: everywhere('snn'),
  Drenthe: everywhere('snn'),
  Overijssel: EAST,
  Gelderland: EAST,
  Flevoland: everywhere('rvo'), // no rules of the province were found
  Utrecht: everywhere('pv26'),
  'Noord-Holland': everywhere('pv27'),
  'Zuid-Holland': TOPSECTORS.map((sector) => (sector === 'creatieve-industrie' ? 'rvo' : 'pv28')),
  Zeeland: SOUTH,
  'Noord-Brabant': SOUTH,
  Limburg: SOUTH,
};

/** Where a company of 20 people with a feasibility project is sent; `ask` when its theme must be asked first. */
function deskFor(location: string, theme: string): string {
  const snapshot = embeddedSnapshot();
  const asOf = parseAsOf('2016-06-01');
  if (!asOf) throw new Error('not a day');
  const parsed = parseProfile(
    {
      ...{ location, employees: 20, annualTurnover: 3_000_000, themes: [theme] },
      ...{ projectActivity: ['feasibility-study'], feasibilityCostShare: 70, projectStarted: false },
    },
    snapshot.catalogue.vocabulary,
    asOf,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failures));
  const fitting = match(snapshot, parsed.value, asOf).matches.filter(
    ({ candidate, verdict }) => candidate.compiled.instrument.family === 'mit-haalbaarheid' && verdict !== 'ineligible',
  );
  if (fitting.length > 1 && fitting.every(({ missing }) => missing.join() === 'themes')) return 'ask';
  return fitting.map(({ candidate }) => candidate.compiled.instrument.desk).join(' and ');
}

describe('MIT feasibility on 1 June 2016 goes to the right desk', () => {
  it.each(Object.entries(DESKS))('%s', (province, desks) => {
    expect(TOPSECTORS.map((theme) => deskFor(province, theme))).toEqual(desks);
  });
});
