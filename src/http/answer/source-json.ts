import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import type { Provenance } from '../../core/rules/language.ts';

/** Where a statement comes from: the first source, any others, or the reason why there is none. */
export function sourceJson({ sources, unsourced }: Provenance, snapshot: Snapshot) {
  const known = sources.flatMap((id) => {
    const source = snapshot.catalogue.sources.get(id);
    return source ? [{ title: source.title, url: source.url }] : [];
  });
  const [source, ...otherSources] = known;
  return { source, ...(otherSources.length > 0 ? { otherSources } : {}), unsourced };
}
