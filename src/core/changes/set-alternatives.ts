import { type ChoicesFact, type ConceptsFact, NONE } from '../facts/fact.ts';
import { writtenValue } from '../facts/profile.ts';
import { isRecord } from '../facts/value-context.ts';
import { writtenItems } from '../facts/written-items.ts';
import { type Alternative, readAlternative } from './alternative.ts';
import { answersOf, codeGroups } from './code-groups.ts';
import { conditionsAbout, movedBy, type Setting } from './setting.ts';

type SetFact = ChoicesFact | ConceptsFact;
type Items = readonly string[];

/** An edit adds, or takes away, at most so many kinds of item: all when there are few, or the number of edits would run away. */
function mostTogether(kinds: number): number {
  if (kinds <= 5) return kinds;
  if (kinds <= 8) return 3;
  return kinds <= 12 ? 2 : 1;
}

const kept = new WeakMap<Setting, Map<string, readonly Alternative[]>>();

/**
 * What a set could be instead: what was given with something added, or with something taken away too. Items that no condition tells apart
 * are tried one by one, of different kinds also together.
 */
export function setAlternatives(fact: SetFact, setting: Setting, takingAway: boolean): readonly Alternative[] {
  const known = kept.get(setting) ?? new Map<string, readonly Alternative[]>();
  kept.set(setting, known);
  const key = `${fact.id} ${takingAway}`;
  const alternatives = known.get(key) ?? editsOf(fact, setting, takingAway);
  known.set(key, alternatives);
  return alternatives;
}

function editsOf(fact: SetFact, setting: Setting, takingAway: boolean): readonly Alternative[] {
  const understood = setting.profile.understood.get(fact.id);
  if (!understood) return [];
  const given = writtenValue(understood.value);
  const present = writtenItems(given);
  if (JSON.stringify(given).length > MOST_GIVEN) return [];
  const addable = kindsOf(fact, setting)
    .map((kind) => kind.filter((item) => !present.includes(item)))
    .filter((kind) => kind.length > 0);
  const additions = someOf(addable, mostTogether(addable.length)).flatMap(oneOfEach);
  const removable = takingAway ? removableOf(fact, present, given, setting) : [];
  const removals = someOf(removable, mostTogether(removable.length)).map((kinds) => kinds.flat());
  return removals.flatMap((removed) =>
    additions.flatMap((added): readonly Alternative[] => {
      if (added.length + removed.length === 0) return [];
      const parsed = readAlternative(fact, edited(given, added, removed, fact), setting);
      const distance = removed.length * FAR + added.length;
      return parsed ? [{ ...parsed, distance, adds: removed.length === 0 }] : [];
    }),
  );
}

/** Nobody means a set that takes more characters to write; trying all that could be done to it would keep others waiting. */
const MOST_GIVEN = 2000;

/** Giving one thing up is further than adding any number. */
const FAR = 1000;

/** The items that conditions ask for, those that no condition tells apart together. */
function kindsOf(fact: SetFact, setting: Setting): readonly Items[] {
  if (fact.type === 'concepts') return codeGroups(fact, setting);
  const options = fact.options.map(({ value }) => value);
  // What follows from the set may count its items, so that each of them is a kind of its own.
  const following = movedBy(setting, fact.id).filter((moved) => moved !== fact.id);
  if (following.some((moved) => isAskedOrGiven(moved, setting))) return options.map((option) => [option]);
  return grouped(options, (option) => mentions(fact, option, setting)).filter(
    ([first]) => first !== undefined && mentions(fact, first, setting).includes('1'),
  );
}

/** A fact that is asked can fail; one that was given can contradict. */
function isAskedOrGiven(fact: string, { asked, profile }: Setting): boolean {
  return asked.bearing.has(fact) || profile.understood.get(fact)?.derived === false;
}

/** Which conditions name an option. */
function mentions(fact: ChoicesFact, option: string, setting: Setting): string {
  return conditionsAbout(setting, fact.id)
    .map(({ requirement }) => ('values' in requirement && requirement.values.includes(option) ? '1' : '0'))
    .join('');
}

/** What can be taken away: the items given; of a set that may hold more, also what it may hold. */
function removableOf(fact: SetFact, present: Items, given: unknown, setting: Setting): readonly Items[] {
  if (fact.type === 'concepts') {
    const answers = answersOf(fact, present, setting);
    return grouped(present, (code) => answers[present.indexOf(code)] ?? '');
  }
  const open = isRecord(given) && !('oneOf' in given) && !('atMost' in given);
  return kindsOf(fact, setting)
    .map((kind) => (open ? kind : kind.filter((item) => present.includes(item))))
    .filter((kind) => kind.length > 0);
}

function grouped(items: Items, by: (item: string) => string): readonly Items[] {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups.values()];
}

/** Every choice of at most so many, none included, small ones first. */
function someOf<T>(things: readonly T[], most: number): readonly (readonly T[])[] {
  let all: readonly (readonly T[])[] = [[]];
  for (const thing of things)
    all = [...all, ...all.filter((some) => some.length < most).map((some) => [...some, thing])];
  return [...all].sort((a, b) => a.length - b.length);
}

function oneOfEach(kinds: readonly Items[]): readonly Items[] {
  return kinds.reduce<readonly Items[]>(
    (sets, kind) => sets.flatMap((set) => kind.map((item) => [...set, item])),
    [[]],
  );
}

/** A set as it was written, in each of its forms, with the edit made. */
function edited(given: unknown, added: Items, removed: Items, fact: SetFact): unknown {
  const edit = (list: unknown): Items => {
    const left = writtenItems(list).filter((item) => !removed.includes(item));
    if (added.includes(NONE)) return [NONE];
    const kept = added.length > 0 && fact.type === 'choices' ? left.filter((item) => item !== NONE) : left;
    return [...kept, ...added];
  };
  if (Array.isArray(given)) return edit(given);
  if (!isRecord(given)) return undefined;
  if ('oneOf' in given && Array.isArray(given.oneOf)) return { oneOf: given.oneOf.map(edit) };
  const atLeast = edit(given.atLeast);
  if ('atMost' in given) return { atLeast, atMost: edit(given.atMost) };
  if (removed.length === 0) return { atLeast };
  const rest = fact.type === 'choices' ? fact.options.map(({ value }) => value) : atLeast;
  return { atLeast, atMost: edit(rest).concat(atLeast.filter((item) => !edit(rest).includes(item))) };
}
