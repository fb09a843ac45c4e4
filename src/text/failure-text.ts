import type { Failure, FailureCode } from '../core/failure.ts';
import type { Language } from '../core/text.ts';
import { FAILURE_SENTENCES_EN } from './failure-text-en.ts';
import { FAILURE_SENTENCES_NL } from './failure-text-nl.ts';

/** The words a sentence about a failure can need; what a failure does not tell is an empty text or list. */
export type FailureWords = {
  /** The fact, member or parameter it is about. */
  readonly name: string;
  /** The fact whose value it is about, if it is about one. */
  readonly fact: string;
  readonly given: string;
  readonly suggestion: string;
  readonly allowed: string;
  readonly expected: string;
  readonly candidates: string;
  readonly minimum: string;
  readonly maximum: string;
};

export type FailureSentences = Readonly<Record<FailureCode, (words: FailureWords) => string>>;

const SENTENCES: Readonly<Record<Language, FailureSentences>> = { nl: FAILURE_SENTENCES_NL, en: FAILURE_SENTENCES_EN };

/** Long enough for any code or name of ours; what is longer was not a slip of the pen. */
const LONGEST_ECHO = 60;

/** What is wrong and what to write instead, as a sentence. */
export function failureText(found: Failure, language: Language): string {
  return SENTENCES[language][found.code](wordsOf(found));
}

function wordsOf({ code, path, details }: Failure): FailureWords {
  const word = (key: string): string => {
    const value = details[key];
    return value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
  };
  const bound = (key: string): string => (Number.isFinite(details[key]) ? word(key) : '');
  const members = path.filter((step) => typeof step === 'string');
  return {
    // A member that does not belong is named itself, not the fact it was found in.
    name: shortened((code === 'unknown-member' ? '' : word('fact') || word('name')) || members.at(-1) || ''),
    fact: word('fact'),
    given: shortened(word('given')),
    suggestion: word('suggestion'),
    allowed: word('allowed'),
    expected: word('expected'),
    candidates: word('candidates') || word('facts') || word('cycle') || word('editions'),
    minimum: bound('minimum'),
    maximum: bound('maximum'),
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
