import { failure } from '../failure.ts';
import { type BitSet, union } from '../schemes/bit-set.ts';
import type { Concept } from '../schemes/concept.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { ConceptFact, ConceptsFact } from './fact.ts';
import type { ValueContext } from './value-context.ts';
import { provincesOfPostcode } from './vocabulary.ts';

/**
 * The concept a caller's text stands for: a code, a name in any language we hold, an alias, or (for places) a postcode.
 * A code that two classifications share stands for either. Nothing, with a failure reported, when it is unknown or ambiguous.
 */
export function parseConcept(
  fact: ConceptFact | ConceptsFact,
  input: unknown,
  context: ValueContext,
): { code: string; meaning: BitSet } | undefined {
  const { vocabulary, asOf, path, report, search } = context;
  const scheme = vocabulary.schemes.get(fact.scheme);
  if (typeof input !== 'string' || !scheme) {
    report(failure('wrong-type', path, { fact: fact.id, expected: fact.type }));
    return undefined;
  }
  const provinces = fact.scheme === 'places' ? provincesOfPostcode(vocabulary.postcodes, input, asOf.day) : undefined;
  const found = provinces ? provinces.flatMap((code) => scheme.concepts.get(code) ?? []) : scheme.find(input);
  const [first] = found;
  if (!first) {
    const near = search(() => scheme.suggest(input));
    report(
      failure('unknown-code', path, {
        fact: fact.id,
        scheme: fact.scheme,
        given: input,
        ...(near ? { suggestion: near } : {}),
      }),
    );
    return undefined;
  }
  if (!provinces && found.length > 1 && !differInFacet(found)) {
    report(
      failure('ambiguous-code', path, {
        fact: fact.id,
        given: input,
        candidates: found.map((concept) => concept.code),
      }),
    );
    return undefined;
  }
  return { code: found.length === 1 ? first.code : input, meaning: extentOfAny(scheme, found, context) };
}

function differInFacet(concepts: readonly Concept[]): boolean {
  return new Set(concepts.map((concept) => concept.facet)).size === concepts.length;
}

function extentOfAny(scheme: Scheme, concepts: readonly Concept[], { asOf }: ValueContext): BitSet {
  const [first, ...rest] = concepts.map((concept) => scheme.extentOn(concept.code, asOf.day));
  return rest.reduce(union, first ?? new Uint32Array(1));
}
