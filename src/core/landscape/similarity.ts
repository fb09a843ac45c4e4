import { type BitSet, countOf, intersection, union } from '../schemes/bit-set.ts';
import type { Acceptance, AcceptedOptions } from './acceptance.ts';

/** What two rules are compared on. */
export const COMPARED_ASPECTS = ['themes', 'projectActivities', 'companySizes', 'conditions'] as const;

export type ComparedAspect = (typeof COMPARED_ASPECTS)[number];

/** From 0 (nothing in common) to 1 (the same), of each aspect that at least one of two rules asks about. */
export type Similarities = Readonly<Partial<Record<ComparedAspect, number>>>;

/**
 * How alike two rules are in what they ask: by aspect, the part of what either accepts that both accept (the Jaccard index). `lists` are the atoms of the lists
 * of themes that either names, nothing when neither does: a theme of another list is refused by neither. Of all other facts the conditions are compared.
 */
export function similaritiesOf(a: Acceptance, b: Acceptance, lists: BitSet | undefined): Similarities {
  const options = (one: AcceptedOptions, other: AcceptedOptions) =>
    one.asked || other.asked ? jaccard(one.options, other.options) : undefined;
  const [one, other] = [new Set(a.others.keys()), new Set(b.others.keys())];
  const asked: Record<ComparedAspect, number | undefined> = {
    themes: lists && jaccardOfAtoms(themesOf(a, lists), themesOf(b, lists)),
    projectActivities: options(a.projectActivities, b.projectActivities),
    companySizes: options(a.companySizes, b.companySizes),
    conditions: one.size + other.size > 0 ? jaccard(one, other) : undefined,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** The mean over the aspects, in hundredths; nothing when neither rule asks anything by which they could differ: that is not known to be alike. */
export function similarityOf(similarities: Similarities): number | undefined {
  const values = Object.values(similarities);
  if (values.length === 0) return undefined;
  return Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 100;
}

/** The themes an edition accepts somewhere, as far as they are in `lists`. */
export function themesOf({ grounds }: Acceptance, lists: BitSet): BitSet {
  return intersection(lists, grounds.map(({ themes }) => themes).reduce(union, new Uint32Array(lists.length)));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const either = new Set([...a, ...b]).size;
  return either === 0 ? 1 : [...a].filter((item) => b.has(item)).length / either;
}

function jaccardOfAtoms(a: BitSet, b: BitSet): number {
  const either = countOf(union(a, b));
  return either === 0 ? 1 : countOf(intersection(a, b)) / either;
}
