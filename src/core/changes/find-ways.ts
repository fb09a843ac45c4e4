import type { Fact } from '../facts/fact.ts';
import { NOTHING } from '../facts/knowledge.ts';
import type { ParsedValue } from '../facts/value-context.ts';
import { VERDICTS, type Verdict } from '../matching/verdict.ts';
import { UNKNOWN } from '../rules/compile.ts';
import type { Alternative } from './alternative.ts';
import { alternativesOf, comparedWith } from './alternatives-of.ts';
import { changeableFacts } from './changeable-facts.ts';
import { movedBy, type Setting } from './setting.ts';
import { suppose, verdictIf } from './suppose.ts';
import { widen } from './widen.ts';

/** One fact made otherwise, to any value of a class. */
export type Change = ParsedValue & { readonly fact: Fact };

/** Changes that together turn an ineligible verdict, and of which none can be missed. */
export type FoundWay = { readonly changes: readonly Change[]; readonly leadsTo: Verdict };

/** More than three things to change at once is another project. */
export const LARGEST_WAY = 3;

/** An adviser names a few ways, not all. */
export const MOST_WAYS = 5;

/** Of one choice of facts at most this many combinations of values are tried; the hardest rule shipped needs some dozens. */
const MOST_TRIED = 2000;

/**
 * The smallest choices of changeable facts that turn an ineligible verdict, each with the nearest class of values that does: the smallest
 * first, then what can be done now, what is easy to know, and dictionary order. By law 2 changing some facts can only help if forgetting
 * them does, which prunes the search. At most `LARGEST_WAY` facts at once, at most `MOST_WAYS` ways.
 */
export function findWays(setting: Setting): readonly FoundWay[] {
  const facts = changeableFacts(setting);
  const sets: (readonly Fact[])[] = [];
  const ways: FoundWay[] = [];
  const choose = chooser(setting);
  for (let size = 1; size <= LARGEST_WAY; size++) {
    for (const set of choicesOf(facts, size)) {
      if (ways.length >= MOST_WAYS) return ways;
      if (sets.some((smaller) => smaller.every((fact) => set.includes(fact))) || !mayHelp(setting, set)) continue;
      const chosen = choose(set);
      if (!chosen) continue;
      sets.push(set);
      ways.push(widen(setting, set, chosen));
    }
  }
  return ways;
}

/** Whether forgetting facts turns the verdict; then some values of them may. */
export function mayHelp(setting: Setting, facts: readonly Fact[]): boolean {
  return verdictIf(setting, new Map(facts.map(({ id }) => [id, NOTHING]))) !== 'ineligible';
}

/** Every choice of so many facts, in an order that follows theirs. */
function choicesOf(facts: readonly Fact[], size: number): readonly (readonly Fact[])[] {
  const choices = (from: number, left: number): readonly (readonly Fact[])[] =>
    left === 0
      ? [[]]
      : facts.slice(from).flatMap((fact, i) => choices(from + i + 1, left - 1).map((rest) => [fact, ...rest]));
  const late = (set: readonly Fact[]) => (set.some(({ changeable }) => changeable !== 'now') ? 1 : 0);
  const effort = (set: readonly Fact[]) => set.reduce((sum, fact) => sum + fact.effort, 0);
  return [...choices(0, size)].sort((a, b) => late(a) - late(b) || effort(a) - effort(b));
}

/** Chooses for some facts the nearest values that together turn the verdict; takes something away only where adding does not do it. */
function chooser(setting: Setting) {
  const kept = new Map<string, readonly Alternative[]>();
  const candidatesOf = (fact: Fact, set: readonly Fact[], takingAway: boolean): readonly Alternative[] => {
    const together = set.flatMap(({ id }) => (id === fact.id ? [] : [id]));
    const alternatives = () => nearestFirst(alternativesOf(fact, together, setting, takingAway));
    if (comparedWith(fact.id, setting).some((other) => together.includes(other))) return alternatives();
    const key = `${fact.id} ${takingAway}`;
    const known = kept.get(key) ?? toldApart(fact, alternatives(), setting);
    kept.set(key, known);
    return known;
  };
  return (set: readonly Fact[]) => {
    const nearest = (takingAway: boolean) =>
      nearestOf(
        set,
        set.map((fact) => candidatesOf(fact, set, takingAway)),
        setting,
      );
    const isSet = ({ type }: Fact) => type === 'choices' || type === 'concepts';
    return nearest(false) ?? (set.some(isSet) ? nearest(true) : undefined);
  };
}

function nearestFirst(alternatives: readonly Alternative[]): readonly Alternative[] {
  return [...alternatives].sort((a, b) => a.distance - b.distance);
}

/** Of alternatives that all conditions answer alike only the first; and none that they answer as what was given. */
function toldApart(fact: Fact, alternatives: readonly Alternative[], setting: Setting): readonly Alternative[] {
  if (movedBy(setting, fact.id).length > 1 || fact.derivedFrom.length > 0) return alternatives;
  const indexes = setting.asked.bearing.get(fact.id) ?? [];
  const answers = (outcome: (index: number) => number) => indexes.map(outcome).join();
  const seen = new Set([answers(setting.outcome)]);
  return alternatives.filter(({ knowledge }) => {
    const key = answers(suppose(setting, new Map([[fact.id, knowledge]]))?.outcome ?? setting.outcome);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What is chosen together, and how it compares: the least is the best. */
type Choice = {
  readonly chosen: readonly Alternative[];
  readonly rank: readonly [open: number, far: number, verdict: number];
};

function nearestOf(
  set: readonly Fact[],
  lists: readonly (readonly Alternative[])[],
  setting: Setting,
): readonly Alternative[] | undefined {
  let best: Choice | undefined;
  let tried = 0;
  const places = lists.map(placesOf);
  const asked = new Set(
    set.flatMap(({ id }) => movedBy(setting, id)).flatMap((fact) => setting.asked.bearing.get(fact) ?? []),
  );
  const walk = (chosen: readonly Alternative[], far: number): void => {
    const list = lists[chosen.length];
    if (list) {
      for (const [i, one] of list.entries()) walk([...chosen, one], far + (places[chosen.length]?.[i] ?? 0));
    } else if (tried++ < MOST_TRIED) {
      const found = choiceOf(set, chosen, { far, asked }, setting);
      if (found && (!best || isBefore(found.rank, best.rank))) best = found;
    }
  };
  walk([], 0);
  return best?.chosen;
}

/** A choice that turns the verdict; what it leaves open of the facts it changes counts against it more than how far it goes. */
function choiceOf(
  set: readonly Fact[],
  chosen: readonly Alternative[],
  { far, asked }: { readonly far: number; readonly asked: ReadonlySet<number> },
  setting: Setting,
): Choice | undefined {
  const supposed = new Map(set.flatMap(({ id }, i) => (chosen[i] ? [[id, chosen[i].knowledge] as const] : [])));
  const verdict = verdictIf(setting, supposed);
  if (verdict === 'ineligible') return undefined;
  const then = suppose(setting, supposed);
  const open = [...asked].filter((index) => then?.outcome(index) === UNKNOWN);
  return { chosen, rank: [open.length, far, VERDICTS.indexOf(verdict)] };
}

function isBefore(a: Choice['rank'], b: Choice['rank']): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** The place of each alternative among the distances of its fact: facts differ in what they measure. */
function placesOf(alternatives: readonly Alternative[]): readonly number[] {
  const distances = [...new Set(alternatives.map(({ distance }) => distance))].sort((a, b) => a - b);
  return alternatives.map(({ distance }) => distances.indexOf(distance));
}
