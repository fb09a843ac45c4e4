import { suggestionFor } from '../closest.ts';
import { failure } from '../failure.ts';
import { union } from '../schemes/bit-set.ts';
import type { ChoiceFact, ChoicesFact, ConceptFact, Fact } from './fact.ts';
import { parseAwards } from './parse-awards.ts';
import { parseConcept } from './parse-concept.ts';
import { parseQuantity } from './parse-quantity.ts';
import { parseSet } from './parse-set.ts';
import {
  alternativesIn,
  below,
  type Item,
  type ParsedValue,
  readAll,
  type ValueContext,
  wrongType,
} from './value-context.ts';

/** What is known of a fact, from its JSON value. Nothing when the value is wrong; then at least one failure was reported. */
export function parseValue(fact: Fact, input: unknown, context: ValueContext): ParsedValue | undefined {
  switch (fact.type) {
    case 'boolean':
      if (typeof input !== 'boolean') return wrongType(fact, context);
      return { knowledge: { kind: 'boolean', value: input }, value: { is: input } };
    case 'number':
    case 'date':
      return parseQuantity(fact, input, context);
    case 'choice':
      return parseChoice(fact, input, context);
    case 'choices':
      return parseSet(fact, input, context, {
        read: (item, at) => readOption(fact, item, at),
        known: (possibilities) => ({ kind: 'choices', possibilities }),
      });
    case 'concept':
      return parseOneConcept(fact, input, context);
    case 'concepts':
      return parseSet(fact, input, context, {
        read: (item, at) => parseConcept(fact, item, at),
        known: (possibilities) => ({ kind: 'concepts', possibilities }),
      });
    case 'awards':
      return parseAwards(fact, input, context);
  }
}

function readOption(fact: ChoiceFact | ChoicesFact, item: unknown, context: ValueContext): Item<string> | undefined {
  if (typeof item !== 'string') return wrongType(fact, context);
  const allowed = fact.options.map((option) => option.value);
  if (allowed.includes(item)) return { code: item, meaning: item };
  const details = { fact: fact.id, given: item, allowed, ...suggestionFor(item, allowed) };
  context.report(failure('unknown-option', context.path, details));
  return undefined;
}

function parseChoice(fact: ChoiceFact, input: unknown, context: ValueContext): ParsedValue | undefined {
  const alternatives = alternativesIn(input);
  if (!alternatives) {
    const item = readOption(fact, input, context);
    return item && { knowledge: { kind: 'choice', possible: [item.code] }, value: { is: item.code } };
  }
  const items = readAll(fact, alternatives, below(context, 'oneOf'), (item, at) => readOption(fact, item, at));
  if (!items) return undefined;
  const possible = [...new Set(items.map((item) => item.code))];
  return { knowledge: { kind: 'choice', possible }, value: { oneOf: possible } };
}

function parseOneConcept(fact: ConceptFact, input: unknown, context: ValueContext): ParsedValue | undefined {
  const alternatives = alternativesIn(input);
  if (!alternatives) {
    const item = parseConcept(fact, input, context);
    return item && { knowledge: { kind: 'concept', extent: item.meaning }, value: { is: item.code } };
  }
  const items = readAll(fact, alternatives, below(context, 'oneOf'), (item, at) => parseConcept(fact, item, at));
  if (!items) return undefined;
  const extent = items.map((item) => item.meaning).reduce(union);
  return { knowledge: { kind: 'concept', extent }, value: { oneOf: items.map((item) => item.code) } };
}
