import type { Catalogue } from '../catalogue/catalogue.ts';
import { checkReference } from '../catalogue/check-reference.ts';
import { suggestionFor } from '../closest.ts';
import { parseDay } from '../day.ts';
import type { Fact } from '../facts/fact.ts';
import { type Failure, failure, type Path } from '../failure.ts';
import { type Condition, conditionFacts, type Requirement, type Rule } from './language.ts';
import { OPERATORS_OF } from './operators.ts';

type Report = (failure: Failure) => void;

/** Reports what in a rule does not fit the catalogue: unknown facts, codes, definitions, sources, and operators of the wrong type. */
export function checkRule(rule: Rule, catalogue: Catalogue, path: Path, report: Report, negated = false): void {
  switch (rule.node) {
    case 'all':
    case 'any':
      for (const [i, part] of rule.parts.entries())
        checkRule(part, catalogue, [...path, rule.node, i], report, negated);
      return;
    case 'not':
      checkRule(rule.part, catalogue, [...path, 'not'], report, !negated);
      return;
    case 'condition':
      checkSources(rule.sources, catalogue, path, report);
      checkCondition(rule, catalogue, path, report);
      return;
    case 'assessment':
      // Verdicts are read off the worst and the best case of all assessments; under `not` best would be worst.
      if (negated) report(failure('assessment-negated', path, { assessment: rule.id }));
      checkSources(rule.sources, catalogue, path, report);
      return;
    case 'definition':
      checkReference(catalogue.definitions, rule.definition, [...path, 'is'], report);
      if (negated && isAssessed(rule, catalogue)) report(failure('assessment-negated', path));
      checkSources(rule.sources, catalogue, path, report);
      return;
    case 'not-serving':
      checkServingTarget(rule, catalogue, path, report, negated);
      checkSources(rule.sources, catalogue, path, report);
      return;
  }
}

function checkSources(sources: readonly string[], catalogue: Catalogue, path: Path, report: Report): void {
  for (const source of sources) checkReference(catalogue.sources, source, [...path, 'source'], report);
}

/** A safety net turns what others serve around, so an assessment in there stands under `not` unless the net itself does. */
function checkServingTarget(
  { target }: Extract<Rule, { node: 'not-serving' }>,
  catalogue: Catalogue,
  path: Path,
  report: Report,
  negated: boolean,
): void {
  const others = [...catalogue.instruments.values()].filter(({ id, family, scope }) =>
    'instrument' in target ? id === target.instrument : family === target.family && scope === target.scope,
  );
  if ('instrument' in target) checkReference(catalogue.instruments, target.instrument, [...path, 'instrument'], report);
  else if (others.length === 0)
    report(failure('unknown-reference', [...path, 'instrument-family'], { given: target.family }));
  const serves = others.flatMap((other) => other.editions.flatMap((edition) => edition.serves ?? []));
  if (!negated && serves.some((rule) => isAssessed(rule, catalogue))) report(failure('assessment-negated', path));
}

/** Whether a rule asks for an assessment, its definitions opened. A definition that uses itself is reported elsewhere. */
function isAssessed(rule: Rule, catalogue: Catalogue, opened: readonly string[] = []): boolean {
  switch (rule.node) {
    case 'all':
    case 'any':
      return rule.parts.some((part) => isAssessed(part, catalogue, opened));
    case 'not':
      return isAssessed(rule.part, catalogue, opened);
    case 'definition': {
      const { definition: id } = rule;
      const definition = opened.includes(id) ? undefined : catalogue.definitions.get(id);
      return definition !== undefined && isAssessed(definition.rule, catalogue, [...opened, id]);
    }
    default:
      return rule.node === 'assessment';
  }
}

function checkCondition(condition: Condition, catalogue: Catalogue, path: Path, report: Report): void {
  const { facts } = catalogue.vocabulary;
  const { requirement } = condition;
  const { operator } = requirement;
  const [own, ...bounds] = conditionFacts(condition);
  checkReference(facts, own, [...path, 'fact'], report);
  for (const id of bounds) checkReference(facts, id, [...path, operator, 'fact'], report);
  const fact = facts.get(own);
  if (!fact) return;
  if (!OPERATORS_OF[fact.type].includes(operator)) {
    report(
      failure('wrong-operator', [...path, operator], {
        fact: fact.id,
        type: fact.type,
        operator,
        allowed: OPERATORS_OF[fact.type],
      }),
    );
    return;
  }
  checkValue(fact, requirement, catalogue, [...path, operator], report);
}

function checkValue(fact: Fact, requirement: Requirement, catalogue: Catalogue, path: Path, report: Report): void {
  if ('codes' in requirement) {
    const scheme = 'scheme' in fact ? catalogue.vocabulary.schemes.get(fact.scheme) : undefined;
    for (const code of requirement.codes) checkReference(scheme?.concepts ?? new Map(), code, path, report);
  } else if ('values' in requirement) {
    checkOptions(fact, requirement.values, path, report);
  } else if ('bound' in requirement && typeof requirement.bound === 'object') {
    const other = catalogue.vocabulary.facts.get(requirement.bound.fact);
    if (other && other.type !== 'number') report(failure('wrong-type', path, { fact: other.id, expected: 'number' }));
  } else if (requirement.operator === 'is') {
    if (fact.type === 'choice') checkOptions(fact, [String(requirement.value)], path, report);
    const expected = fact.type === 'date' || fact.type === 'choice' ? 'string' : fact.type;
    if (typeof requirement.value !== expected)
      report(failure('wrong-type', path, { fact: fact.id, expected: fact.type }));
    else if (fact.type === 'date' && !parseDay(String(requirement.value)))
      report(failure('invalid-day', path, { fact: fact.id }));
  } else if (requirement.operator === 'between') {
    const expected = fact.type === 'date' ? 'string' : 'number';
    if (typeof requirement.low !== expected)
      report(failure('wrong-type', path, { fact: fact.id, expected: fact.type }));
  }
}

function checkOptions(fact: Fact, values: readonly string[], path: Path, report: Report): void {
  const allowed = 'options' in fact ? fact.options.map((option) => option.value) : [];
  for (const value of values) {
    if (allowed.includes(value)) continue;
    report(failure('unknown-option', path, { fact: fact.id, given: value, allowed, ...suggestionFor(value, allowed) }));
  }
}
