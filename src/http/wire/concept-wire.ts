import type { Concept } from '../../core/schemes/concept.ts';
import type { Language } from '../../core/text.ts';
import type { ConceptWire } from '../contract/concept.ts';

/** A code of a scheme with its name in a language. */
export function conceptWire(concept: Concept, language: Language): ConceptWire {
  const { code, level, notation, facet, members, landsdeel, uri, note } = concept;
  return {
    code,
    name: concept.name[language],
    level,
    ...(notation === undefined ? {} : { notation }),
    ...(facet === undefined ? {} : { classification: facet }),
    aliases: [...concept.aliases],
    broader: [...concept.broader],
    ...(members === undefined ? {} : { members: [...members] }),
    mappings: concept.mappings.map(({ to, type }) => ({ to, type })),
    ...(landsdeel === undefined ? {} : { landsdeel }),
    valid: concept.valid,
    successors: [...concept.successors],
    ...(uri === undefined ? {} : { uri }),
    ...(note === undefined ? {} : { note }),
  };
}
