import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import type { FactId } from '../../core/facts/fact.ts';
import type { Outcome, Reason, Statement } from '../../core/rules/reasons.ts';
import type { Language } from '../../core/text.ts';
import { PHRASES } from '../../text/phrases.ts';
import { requirementText } from '../../text/requirement-text.ts';
import { jsonBytes, jsonText, quotedText } from './json-text.ts';
import type { JsonWriter } from './json-writer.ts';
import { sourceJson } from './source-json.ts';

/** What the caller gave for a fact, in words, as it stands inside JSON quotes. */
export type GivenText = { readonly text: Uint8Array; readonly derived: boolean };

/** The end of a reason, by whether the outcome of the whole rests on it. */
type Ending = { readonly decisive: Uint8Array; readonly other: Uint8Array };

/** JSON around what was given, which the sentence repeats unless the fact is a yes or no. */
type Around = { readonly start: Uint8Array; readonly repeat: Uint8Array | undefined; readonly end: Ending };

/** Everything a reason can turn out to say, as JSON: whole when nothing was given for its fact, else around what was. */
export type ReasonFragment = {
  readonly fact: FactId | undefined;
  readonly outcomes: Readonly<
    Record<Outcome, { readonly alone: Ending; readonly given: Around; readonly derived: Around }>
  >;
};

/** Writes a statement of a rule out, once per release and language. */
export function reasonFragment(statement: Statement, snapshot: Snapshot, language: Language): ReasonFragment {
  const { leaf, negated, path, definition } = statement;
  const fact = leaf.node === 'condition' ? snapshot.catalogue.vocabulary.facts.get(leaf.fact) : undefined;
  const { required, sentence } = statementText(statement, snapshot, language);
  const rest = jsonText({ path, definition, negated: negated || undefined, ...sourceJson(leaf, snapshot) }).slice(1);
  const ending = (text: string): Ending => ({
    decisive: jsonBytes(`${text}","decisive":true,${rest}`),
    other: jsonBytes(`${text}","decisive":false,${rest}`),
  });
  const written = (outcome: Outcome) => {
    const start = jsonText({ kind: leaf.node, fact: fact?.id, outcome, required }).slice(1, -1);
    const text = `"text":"${quotedText(sentence)}`;
    const words = PHRASES[language].outcome[outcome];
    const around = (before: string, after: string): Around =>
      fact?.type === 'boolean'
        ? {
            start: jsonBytes(`${start},"given":"`),
            repeat: undefined,
            end: ending(`",${text}${quotedText(words.alone)}`),
          }
        : {
            start: jsonBytes(`${start},"given":"`),
            repeat: jsonBytes(`",${text}${quotedText(before)}`),
            end: ending(after),
          };
    return {
      alone: ending(`${start},${text}${quotedText(conclusion(statement, outcome, language))}`),
      given: around(words.given, words.after),
      derived: around(words.derived, '.'),
    };
  };
  return {
    fact: fact?.id,
    outcomes: { met: written('met'), unmet: written('unmet'), unknown: written('unknown') },
  };
}

/** Writes a reason, leaving a gap where what was given for its fact belongs; its opening brace is written already. */
export function writeReason(
  writer: JsonWriter,
  { outcome, decisive }: Reason,
  { outcomes }: ReasonFragment,
  { given, gap }: { readonly given: 'given' | 'derived' | undefined; readonly gap: () => void },
): void {
  const { alone, ...around } = outcomes[outcome];
  const side = decisive ? 'decisive' : 'other';
  if (!given) {
    writer.add(alone[side]);
    return;
  }
  const { start, repeat, end } = around[given];
  writer.add(start);
  gap();
  if (repeat) {
    writer.add(repeat);
    gap();
  }
  writer.add(end[side]);
}

function statementText({ leaf, negated }: Statement, snapshot: Snapshot, language: Language) {
  if (leaf.node === 'condition') return requirementText(leaf, negated, snapshot.catalogue.vocabulary, language);
  if (leaf.node === 'assessment') return { required: leaf.text[language], sentence: `${leaf.text[language]}.` };
  return { required: PHRASES[language].requiredByNet, sentence: '' };
}

/** How a statement turned out when the caller gave nothing for it, after the sentence that states it. */
function conclusion({ leaf }: Statement, outcome: Outcome, language: Language): string {
  const { assessment, notServing, outcome: words } = PHRASES[language];
  if (leaf.node === 'assessment') return assessment;
  return leaf.node === 'not-serving' ? notServing[outcome] : words[outcome].alone;
}
