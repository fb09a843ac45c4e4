import { type Day, isWithin } from '../day.ts';
import type { ConceptFact, ConceptsFact } from '../facts/fact.ts';
import type { Knowledge, SetRange } from '../facts/knowledge.ts';
import { knowledgeOf } from '../facts/profile.ts';
import { type BitSet, isEmpty, isSubset } from '../schemes/bit-set.ts';
import type { Concept } from '../schemes/concept.ts';
import type { OfferedValue, Standing } from './settling.ts';

/** Of a list nothing. */
const NOTHING_OF_IT: OfferedValue = {
  value: { is: [] },
  knowledge: { kind: 'concepts', possibilities: [{ atLeast: [], atMost: [] }] },
};

/** The codes of each level on which more than one is still possible, from wide to narrow. */
export function offeredCodes(
  fact: ConceptFact | ConceptsFact,
  { snapshot, profile, asOf }: Standing,
): readonly (readonly OfferedValue[])[] {
  const scheme = snapshot.catalogue.vocabulary.schemes.get(fact.scheme);
  const known = knowledgeOf(profile, fact.id);
  if (!scheme) return [];
  const base = baseOf(known, scheme.standing(asOf.day));
  const levels = scheme.document.asked?.length ? scheme.document.asked : [scheme.document.levels];
  return levels.flatMap((level) => {
    const offered = scheme.document.concepts.flatMap((concept) => {
      if (!isOffered(concept, level, asOf.day)) return [];
      const extent = scheme.extentOn(concept.code, asOf.day);
      return !isEmpty(extent) && isSubset(extent, base.free) ? [{ concept, extent }] : [];
    });
    // Codes of one level hold no other of it, and there can be thousands.
    const narrowest =
      level.length === 1
        ? offered
        : offered.filter(({ extent }) => !offered.some((other) => contains(extent, other.extent)));
    if (narrowest.length < 2) return [];
    const values = narrowest.flatMap((one) => valueWith(fact, base.given, one) ?? []);
    return [fact.type === 'concepts' && known.kind === 'nothing' ? [...values, NOTHING_OF_IT] : values];
  });
}

function isOffered({ members, level, valid }: Concept, levels: readonly string[], day: Day): boolean {
  return members === undefined && isWithin(valid, day) && (levels.length === 0 || levels.includes(level));
}

function contains(outer: BitSet, inner: BitSet): boolean {
  return outer !== inner && isSubset(inner, outer) && !isSubset(outer, inner);
}

/** What is surely given, and within what something more precise can be said. */
type Base = { readonly free: BitSet; readonly given: readonly BitSet[] | undefined };

function baseOf(known: Knowledge, standing: BitSet): Base {
  if (known.kind === 'concept') return { free: known.extent, given: undefined };
  const [set]: readonly SetRange<BitSet>[] = known.kind === 'concepts' ? known.possibilities : [];
  return { free: standing, given: set?.atLeast };
}

function valueWith(
  fact: ConceptFact | ConceptsFact,
  given: readonly BitSet[] | undefined,
  { concept, extent }: { readonly concept: Concept; readonly extent: BitSet },
): OfferedValue | undefined {
  if (fact.type === 'concept') return { value: { is: concept.code }, knowledge: { kind: 'concept', extent } };
  // Of a list that was given already it cannot be told which of its codes would become more precise.
  if (given) return undefined;
  const set = [extent];
  return {
    value: { is: [concept.code] },
    knowledge: { kind: 'concepts', possibilities: [{ atLeast: set, atMost: set }] },
  };
}
