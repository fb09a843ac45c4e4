import { KINDS, type Kind, SCOPES, type Scope } from '../catalogue/instrument.ts';
import type { CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import { type Period, periodsOverlap } from '../day.ts';
import { parseProfile } from '../facts/parse-profile.ts';
import { inquire } from '../matching/match.ts';
import { wholeDay } from '../moment.ts';
import { mayFit } from './may-fit.ts';
import { dayInForce, findWitness } from './witness.ts';

/** What a release holds of a period, counted. Instruments are counted, not editions, unless said otherwise. */
export type Census = {
  readonly instruments: number;
  readonly editions: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly scopes: Readonly<Record<Scope, number>>;
  /** By code: those not refused to a company of which only this place, or this theme, is known. */
  readonly places: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, number>;
  /** Over all editions: statements that facts decide, that the provider judges, and that only advise. */
  readonly statements: { readonly decided: number; readonly assessments: number; readonly advice: number };
  /** Editions by the best verdict that some profile gets, and those that some profile is refused. */
  readonly reach: {
    readonly eligible: number;
    readonly eligibleIfAssessed: number;
    readonly stuck: readonly string[];
    readonly refusing: number;
    readonly neverRefusing: readonly string[];
  };
};

/** Counts the editions in force at any moment of a period. */
export function takeCensus(
  snapshot: Snapshot,
  period: Period,
  { places, themes }: { readonly places: readonly string[]; readonly themes: readonly string[] },
): Census {
  const editions = snapshot.editions.filter(({ edition }) => periodsOverlap(edition.valid, period));
  const instruments = instrumentsOf(editions);
  const count = <T extends string>(names: readonly T[], of: (edition: CompiledEdition) => T) =>
    Object.fromEntries(
      names.map((name) => [name, instrumentsOf(editions.filter((edition) => of(edition) === name)).size]),
    ) as Record<T, number>;
  const open = (profile: (code: string) => object) => (code: string) =>
    [code, instrumentsOf(editions.filter((edition) => isOpenTo(snapshot, edition, profile(code)))).size] as const;
  const leaves = editions.flatMap(({ statements }) => statements);
  const assessments = leaves.filter(({ leaf }) => leaf.node === 'assessment').length;
  return {
    instruments: instruments.size,
    editions: editions.length,
    kinds: count(KINDS, ({ instrument }) => instrument.kind),
    scopes: count(SCOPES, ({ instrument }) => instrument.scope),
    places: new Map(places.map(open((location) => ({ location })))),
    themes: new Map(themes.map(open((theme) => ({ themes: [theme] })))),
    statements: {
      decided: leaves.length - assessments,
      assessments,
      advice: editions.reduce((sum, { edition }) => sum + edition.advice.length, 0),
    },
    reach: reachOf(snapshot, editions),
  };
}

function instrumentsOf(editions: readonly CompiledEdition[]): ReadonlySet<string> {
  return new Set(editions.map(({ instrument }) => instrument.id));
}

function isOpenTo(snapshot: Snapshot, compiled: CompiledEdition, profile: object): boolean {
  const asOf = wholeDay(dayInForce(compiled));
  const parsed = parseProfile(profile, snapshot.catalogue.vocabulary, asOf);
  if (!parsed.ok) return false;
  return mayFit(inquire(snapshot, parsed.value, asOf), compiled);
}

function reachOf(snapshot: Snapshot, editions: readonly CompiledEdition[]): Census['reach'] {
  const name = ({ instrument, edition }: CompiledEdition) => `${instrument.id} ${edition.id}`;
  const best = editions.map((compiled) => ({
    compiled,
    verdict: findWitness(snapshot, compiled, ['eligible', 'eligible-if-assessed'])?.verdict,
  }));
  const neverRefusing = editions.filter((compiled) => !findWitness(snapshot, compiled, ['ineligible']));
  return {
    eligible: best.filter(({ verdict }) => verdict === 'eligible').length,
    eligibleIfAssessed: best.filter(({ verdict }) => verdict === 'eligible-if-assessed').length,
    stuck: best.filter(({ verdict }) => verdict === undefined).map(({ compiled }) => name(compiled)),
    refusing: editions.length - neverRefusing.length,
    neverRefusing: neverRefusing.map(name),
  };
}
