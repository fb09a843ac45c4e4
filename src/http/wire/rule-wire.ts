import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Source } from '../../core/catalogue/instrument.ts';
import type { Advice, Provenance, Requirement, Rule } from '../../core/rules/language.ts';
import type { Statement } from '../../core/rules/reasons.ts';
import type { Language } from '../../core/text.ts';
import { PHRASES } from '../../text/phrases.ts';
import { requirementText } from '../../text/requirement-text.ts';
import { capital } from '../../words/sentence-case.ts';
import type { AdviceWire, RuleWire, StatementWire } from '../contract/rule.ts';

/** A rule as data, close to how an editor wrote it. */
export function ruleWire(rule: Rule): RuleWire {
  switch (rule.node) {
    case 'all':
      return { all: rule.parts.map(ruleWire) };
    case 'any':
      return { any: rule.parts.map(ruleWire) };
    case 'not':
      return { not: ruleWire(rule.part) };
    case 'condition':
      return { fact: rule.fact, ...requirementWire(rule.requirement), ...sourceIds(rule) };
    case 'assessment':
      return { assessment: rule.id, ...sourceIds(rule) };
    case 'definition':
      return { is: rule.definition, ...sourceIds(rule) };
    case 'not-serving': {
      const { target } = rule;
      const who =
        'instrument' in target
          ? { instrument: target.instrument }
          : { instrumentFamily: target.family, scope: target.scope };
      return { ...who, is: 'not-serving', ...sourceIds(rule) };
    }
  }
}

/** A statement in words, with the sources behind it. */
export function statementWire(statement: Statement, catalogue: Catalogue, language: Language): StatementWire {
  const { leaf, path, negated, definition } = statement;
  const place = { path, kind: leaf.node, negated, ...(definition === undefined ? {} : { definition }) };
  const provenance = provenanceWire(leaf, catalogue);
  switch (leaf.node) {
    case 'condition':
      return {
        ...place,
        fact: leaf.fact,
        ...requirementWire(leaf.requirement),
        ...(leaf.id === undefined ? {} : { id: leaf.id }),
        text: requirementText(leaf, negated, catalogue.vocabulary, language).sentence,
        ...provenance,
      };
    case 'assessment':
      return { ...place, id: leaf.id, text: `${leaf.text[language]}.`, ...provenance };
    case 'not-serving':
      return { ...place, text: `${capital(PHRASES[language].requiredByNet)}.`, ...provenance };
  }
}

/** An advice in words, with the sources behind it. */
export function adviceWire(advice: Advice, catalogue: Catalogue, language: Language): AdviceWire {
  const provenance = provenanceWire(advice, catalogue);
  if (advice.kind === 'text') return { text: advice.text[language], ...provenance };
  const { condition, status } = advice;
  return {
    text: requirementText(condition, false, catalogue.vocabulary, language).sentence,
    fact: condition.fact,
    status,
    ...provenance,
  };
}

/** The sources a statement names, opened. */
export function provenanceWire({ sources, unsourced }: Provenance, catalogue: Catalogue) {
  const known: Source[] = sources.flatMap((id) => catalogue.sources.get(id) ?? []);
  return { sources: known.map((source) => ({ ...source })), ...(unsourced === undefined ? {} : { unsourced }) };
}

/** Operator and value of a requirement, whatever its kind. */
export function requirementWire(requirement: Requirement): { operator: string; value: unknown } {
  const { operator } = requirement;
  if ('value' in requirement) return { operator, value: requirement.value };
  if ('values' in requirement) return { operator, value: requirement.values };
  if ('bound' in requirement) return { operator, value: requirement.bound };
  if ('low' in requirement) return { operator, value: [requirement.low, requirement.high] };
  if ('day' in requirement) return { operator, value: requirement.day };
  return { operator, value: requirement.codes };
}

function sourceIds({ sources, unsourced }: Provenance): Pick<RuleWire, 'sources' | 'unsourced'> {
  return {
    ...(sources.length > 0 ? { sources: [...sources] } : {}),
    ...(unsourced === undefined ? {} : { unsourced }),
  };
}
