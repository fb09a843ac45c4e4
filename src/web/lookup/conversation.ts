import type { MatchRequest, Question } from '../../client/api-types.ts';
import type { Kind } from './kinds.ts';

/** What a question needs to be asked; the opening questions have no weight of their own. */
export type AskedQuestion = Pick<
  Question,
  'fact' | 'label' | 'question' | 'help' | 'type' | 'unit' | 'minimum' | 'maximum' | 'scheme'
> & { readonly options: readonly Option[] };

export type Option = { readonly value: unknown; readonly label: string };

export type Answer = { readonly question: AskedQuestion; readonly value: unknown; readonly label: string };

/** What was said so far. It lives in the page and nowhere else. */
export type Conversation = {
  readonly answers: readonly Answer[];
  /** Questions somebody could not answer; they are not asked again by themselves. */
  readonly declined: readonly AskedQuestion[];
  /** An earlier question that is asked again, to change its answer. */
  readonly again: AskedQuestion | undefined;
};

export const NOTHING_SAID: Conversation = { answers: [], declined: [], again: undefined };

/** With an answer; one that was given before to the same question keeps its place in the list. */
export function withAnswer(conversation: Conversation, answer: Answer): Conversation {
  const { fact } = answer.question;
  const before = conversation.answers.some(({ question }) => question.fact === fact);
  const answers = before
    ? conversation.answers.map((one) => (one.question.fact === fact ? answer : one))
    : [...conversation.answers, answer];
  return { answers, declined: without(conversation.declined, fact), again: undefined };
}

/** With a question nobody here can answer; what was said to it before is taken back. */
export function withDeclined(conversation: Conversation, question: AskedQuestion): Conversation {
  return {
    answers: conversation.answers.filter((one) => one.question.fact !== question.fact),
    declined: [...without(conversation.declined, question.fact), question],
    again: undefined,
  };
}

export function askedAgain(conversation: Conversation, question: AskedQuestion): Conversation {
  return { ...conversation, again: question };
}

/** The opening questions in their order first; after them what helps most now, as the service says. */
export function questionNow(
  { answers, declined, again }: Conversation,
  opening: readonly AskedQuestion[],
  suggested: readonly AskedQuestion[],
): AskedQuestion | undefined {
  if (again) return again;
  const done = new Set([...answers.map(({ question }) => question.fact), ...declined.map(({ fact }) => fact)]);
  return [...opening, ...suggested].find(({ fact }) => !done.has(fact));
}

type Asked = {
  readonly conversation: Conversation;
  readonly location: string | undefined;
  readonly kinds: readonly Kind[];
  readonly language: 'nl' | 'en';
  readonly reasons: boolean;
};

/** What the service is asked: nothing but what was said here, and the place the page gives. */
export function matchRequest({ conversation, location, kinds, language, reasons }: Asked): MatchRequest {
  const said = conversation.answers.map(({ question, value }) => [question.fact, value] as const);
  const declined = conversation.declined.map(({ fact }) => fact);
  return {
    language,
    profile: { ...(location ? { location } : {}), ...Object.fromEntries(said) },
    include: reasons ? ['questions', 'conditions'] : ['questions'],
    ...(declined.length > 0 ? { declined } : {}),
    ...(kinds.length > 0 ? { focus: { kinds: [...kinds] } } : {}),
  };
}

function without(questions: readonly AskedQuestion[], fact: string): readonly AskedQuestion[] {
  return questions.filter((question) => question.fact !== fact);
}
