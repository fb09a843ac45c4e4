import { parseDay } from '../day.ts';
import { type Failure, failure, type Path } from '../failure.ts';
import type { Text } from '../text.ts';
import type { Advice, Bound, Condition, Operator, Provenance, Requirement, Rule } from './language.ts';

type Report = (failure: Failure) => void;
type Json = Readonly<Record<string, unknown>>;

const OPERATORS: readonly Operator[] = [
  'is',
  'in',
  'atLeast',
  'atMost',
  'above',
  'below',
  'between',
  'before',
  'onOrAfter',
  'includes',
  'within',
  'anyWithin',
  'allWithin',
];
const CONDITION_MEMBERS = ['fact', 'id', 'source', 'unsourced', 'text', 'status'];
const NODES = ['all', 'any', 'not', 'fact', 'is', 'instrument', 'instrument-family', 'assessment'];
const NODE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  all: ['all'],
  any: ['any'],
  not: ['not'],
  is: ['is', 'source', 'unsourced'],
  instrument: ['instrument', 'is', 'source', 'unsourced'],
  'instrument-family': ['instrument-family', 'scope', 'is', 'source', 'unsourced'],
  assessment: ['assessment', 'text', 'source', 'unsourced'],
};

/** Stands in for a rule that could not be read, so that the rest of its document is checked; the catalogue is refused. */
export const UNREAD_RULE: Rule = { node: 'all', parts: [] };

/**
 * The rule a document states, from its JSON form. Reports everything that is wrong with its shape, each with its place;
 * answers nothing when any node is wrong. Whether facts, codes and sources exist is for `check`.
 */
export function parseRule(input: unknown, path: Path, report: Report): Rule | undefined {
  if (!isRecord(input)) return refuse(report, 'unknown-node', path, { allowed: NODES });
  const kind = nodeKind(input);
  if (kind === undefined) return refuse(report, 'unknown-node', path, { given: Object.keys(input), allowed: NODES });
  const strange = kind === 'fact' ? [] : Object.keys(input).filter((member) => !NODE_MEMBERS[kind]?.includes(member));
  for (const member of strange)
    report(failure('unknown-member', [...path, member], { allowed: NODE_MEMBERS[kind] ?? [] }));
  switch (kind) {
    case 'all':
    case 'any':
      return parseGroup(kind, input[kind], [...path, kind], report);
    case 'not': {
      const part = parseRule(input.not, [...path, 'not'], report);
      return part && { node: 'not', part };
    }
    case 'fact':
      if ('status' in input) report(failure('unconfirmed-decides', [...path, 'status']));
      return parseCondition(input, path, report);
    case 'assessment':
      return parseAssessment(input, path, report);
    case 'is':
      if (typeof input.is !== 'string')
        return refuse(report, 'wrong-type', [...path, 'is'], { expected: 'definition id' });
      return { node: 'definition', definition: input.is, ...parseProvenance(input, path, report) };
    default:
      return parseNotServing(input, path, report);
  }
}

/** An advice: a condition that does not decide, or a text. */
export function parseAdvice(input: unknown, path: Path, report: Report): Advice | undefined {
  if (!isRecord(input)) return refuse(report, 'wrong-type', path, { expected: 'object' });
  if ('fact' in input) {
    const condition = parseCondition(input, path, report);
    const status = input.status ?? 'soft';
    if (status !== 'transferred' && status !== 'unconfirmed' && status !== 'soft') {
      return refuse(report, 'unknown-option', [...path, 'status'], { allowed: ['transferred', 'unconfirmed', 'soft'] });
    }
    return (
      condition && { kind: 'condition', condition, status, sources: condition.sources, unsourced: condition.unsourced }
    );
  }
  const text = parseText(input.text, [...path, 'text'], report);
  return text && { kind: 'text', text, ...parseProvenance(input, path, report) };
}

/** A text in both languages. */
export function parseText(input: unknown, path: Path, report: Report): Text | undefined {
  const { nl, en } = isRecord(input) ? input : {};
  if (typeof nl === 'string' && nl !== '' && typeof en === 'string' && en !== '') return { nl, en };
  return refuse(report, 'missing-language', path, {});
}

function isRecord(input: unknown): input is Json {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function refuse(report: Report, code: Failure['code'], path: Path, details: Failure['details']): undefined {
  report(failure(code, path, details));
  return undefined;
}

/** `is` next to another node word is that node's operator, not a definition. */
function nodeKind(input: Json): string | undefined {
  const found = NODES.filter((node) => node in input);
  const own = found.filter((node) => node !== 'is');
  return own.length === 1 ? own[0] : own.length === 0 ? found[0] : undefined;
}

function parseGroup(node: 'all' | 'any', input: unknown, path: Path, report: Report): Rule | undefined {
  if (!Array.isArray(input)) return refuse(report, 'wrong-type', path, { expected: 'list of rules' });
  if (input.length === 0) return refuse(report, 'empty-group', path, { node });
  const parts = input
    .map((part, index) => parseRule(part, [...path, index], report))
    .flatMap((part) => (part ? [part] : []));
  return parts.length === input.length ? { node, parts } : undefined;
}

function parseProvenance(input: Json, path: Path, report: Report): Provenance {
  const { source, unsourced } = input;
  const sources = (Array.isArray(source) ? source : source === undefined ? [] : [source]).filter(
    (id) => typeof id === 'string',
  );
  const reason = typeof unsourced === 'string' && unsourced !== '' ? unsourced : undefined;
  if (sources.length === 0 && reason === undefined) report(failure('missing-source', path));
  return { sources, ...(reason ? { unsourced: reason } : {}) };
}

function parseCondition(input: Json, path: Path, report: Report): Condition | undefined {
  const { fact, id, text } = input;
  if (typeof fact !== 'string') return refuse(report, 'wrong-type', [...path, 'fact'], { expected: 'fact id' });
  const given = Object.keys(input).filter((member) => !CONDITION_MEMBERS.includes(member));
  const operator = OPERATORS.find((candidate) => candidate === given[0]);
  if (!operator || given.length > 1)
    return refuse(report, 'unknown-operator', path, { fact, given, allowed: OPERATORS });
  const requirement = parseRequirement(operator, input[operator], [...path, operator], report);
  const words = text === undefined ? undefined : parseText(text, [...path, 'text'], report);
  const provenance = parseProvenance(input, path, report);
  return (
    requirement && {
      node: 'condition',
      fact,
      requirement,
      ...provenance,
      ...(typeof id === 'string' ? { id } : {}),
      ...(words ? { text: words } : {}),
    }
  );
}

function parseRequirement(operator: Operator, input: unknown, path: Path, report: Report): Requirement | undefined {
  const wrong = (expected: string) => refuse(report, 'wrong-type', path, { expected });
  switch (operator) {
    case 'is':
      return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean'
        ? { operator, value: input }
        : wrong('value');
    case 'in':
    case 'includes': {
      const values = strings(input);
      return values ? { operator, values } : wrong('list of options');
    }
    case 'within':
    case 'anyWithin':
    case 'allWithin': {
      const codes = strings(input);
      return codes ? { operator, codes } : wrong('list of codes');
    }
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below': {
      const bound = parseBound(input);
      return bound === undefined ? wrong('number') : { operator, bound };
    }
    case 'between': {
      const [low, high, ...rest] = Array.isArray(input) ? input : [];
      const numbers = typeof low === 'number' && typeof high === 'number' && low <= high;
      const days = isDay(low) && isDay(high) && low <= high;
      return rest.length === 0 && (numbers || days) ? { operator, low, high } : wrong('[low, high]');
    }
    case 'before':
    case 'onOrAfter':
      return isDay(input) ? { operator, day: input } : wrong('day');
  }
}

function isDay(input: unknown): input is string {
  return typeof input === 'string' && parseDay(input) !== undefined;
}

/** One text or a list of them; not an empty list, which would be a condition nobody meets. */
function strings(input: unknown): readonly string[] | undefined {
  const list = Array.isArray(input) ? input : [input];
  return list.length > 0 && list.every((item) => typeof item === 'string') ? list : undefined;
}

function parseBound(input: unknown): Bound | undefined {
  if (typeof input === 'number' && Number.isFinite(input)) return input;
  return isRecord(input) && typeof input.fact === 'string' && Object.keys(input).length === 1
    ? { fact: input.fact }
    : undefined;
}

function parseAssessment(input: Json, path: Path, report: Report): Rule | undefined {
  const { assessment } = input;
  const text = parseText(input.text, [...path, 'text'], report);
  const provenance = parseProvenance(input, path, report);
  if (typeof assessment !== 'string') return refuse(report, 'wrong-type', [...path, 'assessment'], { expected: 'id' });
  return text && { node: 'assessment', id: assessment, text, ...provenance };
}

function parseNotServing(input: Json, path: Path, report: Report): Rule | undefined {
  const { instrument, scope, is } = input;
  const family = input['instrument-family'];
  const provenance = parseProvenance(input, path, report);
  if (is !== 'not-serving') return refuse(report, 'unknown-option', [...path, 'is'], { allowed: ['not-serving'] });
  if ('instrument' in input) {
    if (typeof instrument === 'string') return { node: 'not-serving', target: { instrument }, ...provenance };
    return refuse(report, 'wrong-type', [...path, 'instrument'], { expected: 'id' });
  }
  if (typeof family !== 'string')
    return refuse(report, 'wrong-type', [...path, 'instrument-family'], { expected: 'id' });
  if (typeof scope !== 'string') return refuse(report, 'missing-member', [...path, 'scope'], {});
  return { node: 'not-serving', target: { family, scope }, ...provenance };
}
