import type { Fact } from '../facts/fact.ts';
import type { Profile } from '../facts/profile.ts';
import { movedBy, type Setting } from './setting.ts';

const kept = new WeakMap<Profile, readonly Fact[]>();

/**
 * The facts that were given, can be changed, and bear on the edition: those its conditions ask for, those they follow from, and those that
 * could contradict one of them. In dictionary order.
 */
export function changeableFacts(setting: Setting): readonly Fact[] {
  const { asked } = setting;
  const bears = (fact: Fact) => [...movedBy(setting, fact.id), ...fact.derivedFrom].some((id) => asked.bearing.has(id));
  return givenAndChangeable(setting).filter(bears);
}

/** The same for every edition a profile is put to. */
function givenAndChangeable({ snapshot, profile }: Setting): readonly Fact[] {
  const known = kept.get(profile);
  if (known) return known;
  const given = [...profile.understood].flatMap(([id, { derived }]) => {
    const fact = derived ? undefined : snapshot.catalogue.vocabulary.facts.get(id);
    return fact?.changeable ? [fact] : [];
  });
  const sorted = given.sort((a, b) => (a.id < b.id ? -1 : 1));
  kept.set(profile, sorted);
  return sorted;
}
