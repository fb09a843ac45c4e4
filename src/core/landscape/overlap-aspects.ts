import type { Snapshot } from '../catalogue/snapshot.ts';
import type { Day } from '../day.ts';
import type { AsOf } from '../moment.ts';
import type { Condition } from '../rules/language.ts';
import { conditionFacts } from '../rules/language.ts';
import { type BitSet, difference, intersection, union } from '../schemes/bit-set.ts';
import type { Acceptance, AcceptedOptions } from './acceptance.ts';
import { type CodesWithin, codesWithin } from './codes-within.ts';
import { type Overlap, overlapsOn, type Party } from './overlaps.ts';
import { COMPARED_ASPECTS, themesOf } from './similarity.ts';

/** What two schemes share or differ in. All but the first three are what similarity is taken of. */
export const ASPECTS = ['kind', 'benefitForm', 'places', ...COMPARED_ASPECTS] as const;

export type AspectName = (typeof ASPECTS)[number];

/**
 * One thing in which two schemes are compared: codes, options, or for conditions the facts they are about. `places` are shared where one project could use
 * both; the same fact under `conditions` on both sides says that they ask something else of it.
 */
export type Aspect = {
  readonly aspect: AspectName;
  readonly similarity?: number | undefined;
  readonly shared: readonly string[];
  readonly only: readonly [readonly string[], readonly string[]];
};

/** A pair and what it is compared on. */
export type ComparedPair = { readonly overlap: Overlap; readonly aspects: readonly Aspect[] };

type AspectWords = {
  readonly places: CodesWithin;
  readonly themes: CodesWithin;
  readonly country: BitSet | undefined;
};

/** The code of the whole country: what can also be used abroad is not compared on it. */
const COUNTRY = 'nl';

const kept = new WeakMap<readonly Overlap[], readonly ComparedPair[]>();

/** The pairs of a day (`overlaps.ts`), each with what the two share and where they differ. Worked out once for each day of a release. */
export function comparedPairs(snapshot: Snapshot, asOf: AsOf): readonly ComparedPair[] {
  const overlaps = overlapsOn(snapshot, asOf);
  const known = kept.get(overlaps);
  if (known) return known;
  const words = aspectWords(snapshot, asOf.day);
  const pairs = overlaps.map((overlap) => ({ overlap, aspects: aspectsOf(overlap, words) }));
  kept.set(overlaps, pairs);
  return pairs;
}

/** How to name places and themes of a day. */
function aspectWords({ catalogue }: Snapshot, day: Day): AspectWords {
  const { schemes } = catalogue.vocabulary;
  const places = schemes.get('places');
  return {
    places: codesWithin(places, day, { lists: true }),
    themes: codesWithin(schemes.get('themes'), day, { lists: false }),
    country: places?.concepts.has(COUNTRY) ? places.extentOn(COUNTRY, day) : undefined,
  };
}

/** In a fixed order; what neither rule asks about is left out. */
function aspectsOf({ parties, common, lists, similarities }: Overlap, words: AspectWords): readonly Aspect[] {
  const [first, second] = parties;
  const [a, b] = [first.acceptance, second.acceptance];
  const found: Record<AspectName, Sides | undefined> = {
    kind: compared([first.compiled.instrument.kind], [second.compiled.instrument.kind]),
    benefitForm: compared(formOf(first), formOf(second)),
    places: comparedPlaces([placesOf(a), placesOf(b)], common.places, words),
    themes: lists && comparedAtoms([themesOf(a, lists), themesOf(b, lists)], words.themes),
    projectActivities: comparedOptions(a.projectActivities, b.projectActivities),
    companySizes: comparedOptions(a.companySizes, b.companySizes),
    conditions: a.others.size + b.others.size === 0 ? undefined : comparedConditions(a, b),
  };
  return ASPECTS.flatMap((aspect): readonly Aspect[] => {
    const sides = found[aspect];
    const similarity = COMPARED_ASPECTS.find((one) => one === aspect);
    return sides ? [{ aspect, ...sides, similarity: similarity && similarities[similarity] }] : [];
  });
}

type Sides = Pick<Aspect, 'shared' | 'only'>;

function formOf({ compiled }: Party): readonly string[] {
  const form = compiled.edition.benefit?.form;
  return form === undefined ? [] : [form];
}

function compared(a: readonly string[], b: readonly string[]): Sides | undefined {
  if (a.length === 0 && b.length === 0) return undefined;
  const without = (from: readonly string[], other: readonly string[]) => from.filter((item) => !other.includes(item));
  return { shared: a.filter((item) => b.includes(item)), only: [without(a, b), without(b, a)] };
}

function comparedOptions(a: AcceptedOptions, b: AcceptedOptions): Sides | undefined {
  return a.asked || b.asked ? compared([...a.options], [...b.options]) : undefined;
}

function comparedConditions(a: Acceptance, b: Acceptance): Sides {
  const facts = (of: Acceptance, wanted: (key: string) => boolean) => [
    ...new Set([...of.others].filter(([key]) => wanted(key)).map(([, condition]) => factOf(condition))),
  ];
  return {
    shared: facts(a, (key) => b.others.has(key)),
    only: [facts(a, (key) => !b.others.has(key)), facts(b, (key) => !a.others.has(key))],
  };
}

function factOf(condition: Condition): string {
  return conditionFacts(condition)[0];
}

function placesOf({ grounds }: Acceptance): BitSet {
  return grounds.map(({ places }) => places).reduce(union, new Uint32Array(1));
}

function comparedPlaces([a, b]: readonly [BitSet, BitSet], shared: BitSet, { places, country }: AspectWords): Sides {
  const inland = (atoms: BitSet) => (country ? intersection(country, atoms) : atoms);
  return {
    shared: places(inland(shared)),
    only: [places(inland(difference(a, shared))), places(inland(difference(b, shared)))],
  };
}

function comparedAtoms([a, b]: readonly [BitSet, BitSet], codes: CodesWithin): Sides {
  return { shared: codes(intersection(a, b)), only: [codes(difference(a, b)), codes(difference(b, a))] };
}
