import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import type { Language } from '../../core/text.ts';
import { buildFragments, type Fragments } from './fragments.ts';

/** Hands out the fragments of a release, made at its first use in a language and kept for as long as the release is. */
export function createFragmentCache(): (snapshot: Snapshot, language: Language) => Fragments {
  const kept = new WeakMap<Snapshot, Map<Language, Fragments>>();
  return (snapshot, language) => {
    const languages = kept.get(snapshot) ?? new Map<Language, Fragments>();
    kept.set(snapshot, languages);
    const fragments = languages.get(language) ?? buildFragments(snapshot, language);
    languages.set(language, fragments);
    return fragments;
  };
}
