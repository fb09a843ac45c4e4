import type { Catalogue } from '../catalogue/catalogue.ts';
import { servingInstruments } from '../catalogue/serving-instruments.ts';
import type { CompiledEdition } from '../catalogue/snapshot.ts';
import { dayOfNumber } from '../day.ts';
import type { Fact, FactId } from '../facts/fact.ts';
import { type Condition, limitsOf, type Requirement, type Rule } from '../rules/language.ts';

/** Values worth trying where a condition compares with another fact, or with nothing at all. */
const ROUND_NUMBERS = [0, 1, 2, 5, 10, 100, 1000, 20_000, 100_000, 1_000_000];

/** Values of a fact on both sides of everything an edition asks of it, as a caller would write them. */
export function candidateValues(fact: Fact, compiled: CompiledEdition, catalogue: Catalogue): readonly unknown[] {
  const asked = conditionsOn(fact.id, compiled.rule, catalogue).map(({ requirement }) => requirement);
  switch (fact.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return numbersAround(asked).filter(
        (value) =>
          value >= (fact.minimum ?? value) && value <= (fact.maximum ?? value) && (!fact.integer || value % 1 === 0),
      );
    case 'date':
      return daysAround(asked);
    case 'choice':
      return fact.options.map(({ value }) => value);
    case 'choices': {
      const options = fact.options.map(({ value }) => value);
      return [options, ...options.map((option) => [option])];
    }
    case 'concept':
      return codesOf(asked, fact.scheme, catalogue);
    case 'concepts': {
      // All together first: a rule may ask for two of them at once.
      const codes = codesOf(asked, fact.scheme, catalogue);
      return [codes, ...codes.map((code) => [code])];
    }
    case 'awards':
      // No rule asks for awards themselves, so there is nothing to stand on either side of.
      return [[]];
  }
}

/** Every condition on a fact that a rule can meet: its own, those of definitions, and what a safety net looks at. */
function conditionsOn(fact: FactId, rule: Rule, catalogue: Catalogue): readonly Condition[] {
  switch (rule.node) {
    case 'all':
    case 'any':
      return rule.parts.flatMap((part) => conditionsOn(fact, part, catalogue));
    case 'not':
      return conditionsOn(fact, rule.part, catalogue);
    case 'condition':
      return rule.fact === fact ? [rule] : [];
    case 'assessment':
      return [];
    case 'definition': {
      const meant = catalogue.definitions.get(rule.definition)?.rule;
      return meant ? conditionsOn(fact, meant, catalogue) : [];
    }
    case 'not-serving':
      return servingInstruments(catalogue, rule.target).flatMap(({ editions }) =>
        editions.flatMap(({ serves }) => (serves ? conditionsOn(fact, serves, catalogue) : [])),
      );
  }
}

function numbersAround(asked: readonly Requirement[]): readonly number[] {
  const bounds = asked.flatMap(limitsOf);
  return [...new Set([...bounds.flatMap((bound) => [bound, bound + 1, bound - 1]), ...ROUND_NUMBERS])];
}

function daysAround(asked: readonly Requirement[]): readonly string[] {
  const around = asked.flatMap(limitsOf).flatMap((day) => [-1, 0, 1].map((step) => dayOfNumber(day + step)));
  return [...new Set<string>([...around, '2015-06-01', '2024-06-01'])];
}

/** The codes asked for, the parts of lists among them, and the widest codes of the scheme. */
function codesOf(asked: readonly Requirement[], schemeId: string, catalogue: Catalogue): readonly string[] {
  const concepts = catalogue.vocabulary.schemes.get(schemeId)?.concepts;
  const named = asked.flatMap((requirement) => ('codes' in requirement ? requirement.codes : []));
  const parts = named.flatMap((code) => concepts?.get(code)?.members ?? []);
  const widest = [...(concepts?.values() ?? [])].filter(
    ({ level, members }) =>
      members === undefined && (level === 'province' || level === 'topsector' || level === 'legal-form'),
  );
  return [
    ...new Set([...named, ...parts, ...widest.map(({ code }) => code), ...(concepts?.has('abroad') ? ['abroad'] : [])]),
  ];
}
