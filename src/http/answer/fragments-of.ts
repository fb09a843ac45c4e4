import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import type { Language } from '../../core/text.ts';
import { buildFragments, type Fragments } from './fragments.ts';

const kept = new WeakMap<Snapshot, Map<Language, Fragments>>();

/** The fragments of a release, made at its first use in a language and kept for as long as the release is. */
export function fragmentsOf(snapshot: Snapshot, language: Language): Fragments {
  const languages = kept.get(snapshot) ?? new Map<Language, Fragments>();
  kept.set(snapshot, languages);
  const fragments = languages.get(language) ?? buildFragments(snapshot, language);
  languages.set(language, fragments);
  return fragments;
}
