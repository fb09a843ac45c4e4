import type { FailureSentences } from './failure-text.ts';

/** A wrong type is named by what was expected. Words that are not listed are written as they are. */
const EXPECTED: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  number: 'a number, without quotation marks',
  int: 'a whole number',
  string: 'a text',
  object: 'a JSON object',
  array: 'a list',
  date: 'a day, such as "2016-05-20"',
  choice: 'one of the options, as text',
  choices: 'a list of options',
  concept: 'a code or name, as text',
  concepts: 'a list of codes or names',
  awards: 'a list of earlier aid, such as [{ "amount": 40000, "on": "2025-03-01" }]. If there was none, give []',
  award: 'a JSON object with amount and on, such as { "amount": 40000, "on": "2025-03-01" }',
  record: 'a JSON object',
  day: 'a day, such as "2016-05-20"',
  id: 'an id',
  value: 'a value',
  'fact id': 'the id of a fact',
  'definition id': 'the id of a definition',
  'list of rules': 'a list of rules',
  'list of options': 'an option or a list of options',
  'list of codes': 'a code or a list of codes',
  camelCase: "a name such as 'projectStarted': letters and digits, beginning with a small letter",
  'kebab-case': "a name such as 'mit-zuid': small letters, digits and hyphens",
  '[low, high]': 'a list of two: the lowest and the highest',
};

const about = (name: string) => (name ? `'${name}'` : 'the input');
const meant = (suggestion: string) => (suggestion ? ` Did you mean '${suggestion}'?` : '');
const choose = (allowed: string) => (allowed ? ` Choose from: ${allowed}.` : '');

function bounds(minimum: string, maximum: string): string {
  if (minimum && maximum) return `from ${minimum} up to and including ${maximum}`;
  return minimum ? `of at least ${minimum}` : `of at most ${maximum}`;
}

/** Every failure as an English sentence. */
export const FAILURE_SENTENCES_EN: FailureSentences = {
  'unknown-fact': (w) => `'${w.given}' is not a fact we know.${meant(w.suggestion) || ' All facts are in /v1/facts.'}`,
  'unknown-code': (w) => `'${w.given}' is not a code or name we know for ${about(w.name)}.${meant(w.suggestion)}`,
  'ambiguous-code': (w) => `'${w.given}' can be more than one thing for ${about(w.name)}.${choose(w.candidates)}`,
  'unknown-option': (w) =>
    `${w.given ? `'${w.given}'` : 'The value'} is not an option of ${about(w.name)}.${meant(w.suggestion)}${choose(w.allowed)}`,
  'wrong-type': (w) =>
    `The value of ${about(w.name)} is of the wrong type. Give ${EXPECTED[w.expected] ?? w.expected}.`,
  'out-of-bounds': (w) =>
    `The value of ${about(w.name)} is out of bounds. Give a value ${bounds(w.minimum, w.maximum)}.`,
  'not-whole': (w) => `The value of ${about(w.name)} must be a whole number. Round it.`,
  'impossible-range': (w) => `No value fits between the bounds of ${about(w.name)}. Check which one is the lower.`,
  'contradictory-facts': (w) => `These facts contradict each other: ${w.candidates}. Correct one, or leave one out.`,
  'unknown-member': (w) => `${about(w.name)} does not belong here.${meant(w.suggestion)}${choose(w.allowed)}`,
  'empty-list': (w) => `The list of ${about(w.name)} is empty. Give at least one value, or leave the fact out.`,
  'invalid-day': (w) =>
    `${about(w.name)} is not an existing day. Write a day as 2016-05-20${w.fact ? '' : ', or a moment as 2016-05-20T09:00:00Z'}.`,
  'invalid-value': (w) =>
    `The value of ${about(w.name)} is wrong.${w.expected ? ` Give ${EXPECTED[w.expected] ?? w.expected}.` : ' See the documentation for what can stand here.'}`,
  'missing-member': (w) => `${about(w.name)} is missing. Add it.`,
  'unknown-release': (w) => `Release '${w.given}' does not exist. All releases are in /v1/releases.`,
  'unknown-id': (w) => `'${w.given}' does not exist.${meant(w.suggestion) || ' Look up the right name in the list.'}`,
  'invalid-kvk-number': (w) =>
    `${about(w.name)} is not a KvK number. Give its 8 digits as text, without spaces or full stops, for example "90000001".`,
  'number-or-name': () =>
    "Look up by number or by name. Give 'kvkNumber', or give 'name' and perhaps 'place', and not both.",
  'refused-search': (w) =>
    `The business register cannot search for what is given for ${about(w.name)}. Check the name and the place, or give the KvK number.`,
  'unreadable-file': (w) =>
    `The file cannot be read as YAML.${w.expected ? ` ${w.expected}.` : ' Check indentation and quotation marks.'}`,
  'duplicate-id': (w) => `'${w.given}' occurs twice. Give one of the two another name.`,
  'unknown-reference': (w) =>
    `${about(w.name)} refers to '${w.given}', which does not exist.${meant(w.suggestion) || ' Add it or correct the name.'}`,
  'missing-language': (w) => `The text of ${about(w.name)} lacks a language. Write { nl: …, en: … }.`,
  'missing-source': () => `A source is missing here. Add 'source', or 'unsourced' with the reason.`,
  'unknown-node': (w) => `This is not a part of a rule.${choose(w.allowed)}`,
  'unknown-operator': (w) => `The condition on ${about(w.name)} needs exactly one comparison.${choose(w.allowed)}`,
  'wrong-operator': (w) => `This comparison does not fit ${about(w.name)}.${choose(w.allowed)}`,
  'empty-group': () => 'A group without conditions says nothing. Add a condition or remove the group.',
  'assessment-negated': () => `An assessment cannot stand under 'not'. Write what the assessor must find instead.`,
  'unconfirmed-decides': () => `A condition with a 'status' may not decide. Put it under 'advice'.`,
  'cyclic-reference': (w) => `These references run in a circle: ${w.candidates}. Remove one.`,
  'opening-outside-edition': () =>
    'The opening lies outside the validity, or closes before it opens. Correct the dates.',
  'overlapping-editions': (w) =>
    `These editions hold at the same time: ${w.candidates}. Let one end where the other begins.`,
  'closing-without-time': () => 'A closing needs a time. Write for example 2016-09-01T17:00.',
  'unused-fact': (w) => `No rule uses ${about(w.name)}. Remove the fact, or use it.`,
  'desk-elsewhere': (w) =>
    `The desk '${w.given}' works in none of the places the rule asks for. Correct the desk, its area or the rule.`,
  'overlapping-openings': () => 'Two openings overlap. Let one close before the other opens.',
  'long-sentence': (w) =>
    `This sentence is long${w.given ? `: ${w.given} words` : ''}. Make it two.${w.maximum ? ` Up to ${w.maximum} words read well.` : ''}`,
  'unexplained-abbreviation': (w) =>
    `The abbreviation '${w.given}' is explained nowhere. Write it in full once, with the abbreviation in brackets.`,
};
