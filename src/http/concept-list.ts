import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { isWithin } from '../core/day.ts';
import type { Concept } from '../core/schemes/concept.ts';
import { refusal } from './problem-handler.ts';
import { queryTime } from './query-time.ts';
import { searchWords } from './search-words.ts';
import { unknownOption } from './unknown-option.ts';

type ConceptQuery = {
  readonly level?: string | undefined;
  readonly search?: string | undefined;
  readonly asOf?: string | undefined;
};

/** The codes of a scheme that pass the filters, in the order of the scheme. Throws a refusal for a level the scheme lacks. */
export function conceptList(
  snapshot: Snapshot,
  scheme: string,
  { level, search, asOf: text }: ConceptQuery,
): readonly Concept[] {
  const concepts = snapshot.catalogue.vocabulary.schemes.get(scheme)?.document.concepts ?? [];
  const levels = [...new Set(concepts.map((concept) => concept.level))];
  const wrong = level === undefined ? [] : unknownOption('level', level, levels);
  if (wrong.length > 0) throw refusal('query', wrong);
  const asOf = queryTime(text);
  const found = searchWords(search);
  return concepts.filter(
    (concept) =>
      (level === undefined || concept.level === level) &&
      (asOf === undefined || isWithin(concept.valid, asOf.day)) &&
      found([concept.code, concept.notation, concept.name.nl, concept.name.en, ...concept.aliases]),
  );
}
