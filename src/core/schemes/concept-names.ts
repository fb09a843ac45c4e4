import { closest } from '../closest.ts';
import type { Concept, SchemeDocument } from './concept.ts';

/** The concepts of a scheme by what people call them. */
export type ConceptNames = {
  /** What a text stands for, in any letter case: several concepts when they share a name on one level. */
  readonly find: (text: string) => readonly Concept[];
  /** The name nearest to a text, as we write it. */
  readonly suggest: (text: string) => string | undefined;
};

/** The names of a scheme, listed when the first is asked for: the long lists of activities seldom are, and a start should not wait for them. */
export function conceptNames(document: SchemeDocument): ConceptNames {
  let listed: ReadonlyMap<string, readonly Concept[]> | undefined;
  const names = () => {
    listed ??= nameIndex(document);
    return listed;
  };
  return {
    find: (text) => names().get(normalise(text)) ?? [],
    suggest: (text) => {
      const near = closest(normalise(text), names().keys());
      const [meant] = (near && names().get(near)) || [];
      return meant && spellingsOf(meant).find((spelling) => normalise(spelling) === near);
    },
  };
}

/**
 * Every concept that is called so, of whatever level. Looser than `find`, for texts of other registers: `VennootschapOnderFirma` and
 * `Vennootschap Onder Firma` are one, and the municipality of Utrecht is found beside the province.
 */
export function conceptsNamed(document: SchemeDocument, text: string): readonly Concept[] {
  const meant = lettersOf(text);
  return meant === ''
    ? []
    : document.concepts.filter((concept) => spellingsOf(concept).some((one) => lettersOf(one) === meant));
}

function lettersOf(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letter case, accents and separators do not matter in a name: `fryslan`, `Fryslân` and `FRYSLÂN` are one. */
function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-_/.&,]+/g, ' ')
    .trim();
}

/** Every way a concept may be written, names first. */
function spellingsOf({ code, notation, name, aliases }: Concept): readonly string[] {
  return [name.nl, name.en, ...aliases, ...(notation ? [notation] : []), code];
}

/** Names of a lower-ranked level give way to the same name of a higher-ranked one; the same level keeps both. */
function nameIndex(document: SchemeDocument): Map<string, readonly Concept[]> {
  const rank = (concept: Concept) => {
    const index = document.levels.indexOf(concept.level);
    return index === -1 ? document.levels.length : index;
  };
  const index = new Map<string, readonly Concept[]>();
  for (const concept of document.concepts) {
    for (const spelling of new Set(spellingsOf(concept).map(normalise))) {
      const known = index.get(spelling) ?? [];
      const best = known[0];
      if (!best || rank(concept) < rank(best)) index.set(spelling, [concept]);
      else if (rank(concept) === rank(best)) index.set(spelling, [...known, concept]);
    }
  }
  return index;
}
