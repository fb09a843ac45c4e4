import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type ApiClient, createApiClient } from '../../client/api-client.ts';
import { type ApiFailureKind, apiFailureOf } from '../../client/api-failure.ts';
import type { MatchAnswer } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import {
  type Answer,
  type AskedQuestion,
  askedAgain,
  type Conversation,
  matchRequest,
  NOTHING_SAID,
  questionNow,
  withAnswer,
  withDeclined,
} from './conversation.ts';
import type { Kind } from './kinds.ts';
import { openingQuestions } from './opening-questions.ts';

export type LookupSettings = {
  readonly base: string;
  readonly language: Language;
  readonly location: string | undefined;
  readonly kinds: readonly Kind[];
};

type Failure = { readonly kind: ApiFailureKind; readonly detail: string | undefined };

/** One conversation with the service: what was said, what came back, and the request that is under way. */
export class LookupSession implements ReactiveController {
  answer: MatchAnswer | undefined;
  conversation: Conversation = NOTHING_SAID;
  busy = false;
  failure: Failure | undefined;
  /** What is wrong with what was just said to the question that is shown. */
  refusal: string | undefined;
  /** Somebody wants to know why: from then on every answer brings the conditions along. */
  reasons = false;

  readonly #host: ReactiveControllerHost;
  readonly #settings: () => LookupSettings;
  readonly #changed: (answer: MatchAnswer) => void;
  #opening: readonly AskedQuestion[] | undefined;
  #underWay: AbortController | undefined;
  /** Something typed of which the service has not said yet that it understands it: its question stays, with what was typed. */
  #checked: AskedQuestion | undefined;

  constructor(
    host: ReactiveControllerHost,
    { settings, changed }: { readonly settings: () => LookupSettings; readonly changed: (answer: MatchAnswer) => void },
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#changed = changed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#underWay?.abort();
  }

  /** The question to show; nothing while it is not known yet or when there is none left. */
  get question(): AskedQuestion | undefined {
    if (this.busy && this.#checked) return this.#checked;
    return questionNow(this.conversation, this.#opening ?? [], this.busy ? [] : (this.answer?.questions ?? []));
  }

  start(): Promise<void> {
    this.conversation = NOTHING_SAID;
    this.#opening = undefined;
    return this.ask();
  }

  startAgain(): Promise<void> {
    this.conversation = NOTHING_SAID;
    return this.ask();
  }

  /** Something chosen is understood for certain, something typed is not. */
  give(answer: Answer, how: 'chosen' | 'typed'): Promise<void> {
    this.#checked = how === 'typed' ? answer.question : undefined;
    return this.#say(withAnswer(this.conversation, answer));
  }

  decline(question: AskedQuestion): Promise<void> {
    this.#checked = undefined;
    return this.#say(withDeclined(this.conversation, question));
  }

  askAgain(question: AskedQuestion): void {
    this.conversation = askedAgain(this.conversation, question);
    this.refusal = undefined;
    this.#host.requestUpdate();
  }

  refuse(reason: string): void {
    this.refusal = reason;
    this.#host.requestUpdate();
  }

  wantReasons(): Promise<void> {
    if (this.reasons) return Promise.resolve();
    this.reasons = true;
    return this.ask();
  }

  /** Puts what was said to the service; what was asked before and has not come back is dropped. */
  async ask(before = this.conversation): Promise<void> {
    this.#underWay?.abort();
    const own = new AbortController();
    this.#underWay = own;
    this.#set({ busy: true, failure: undefined, refusal: undefined });
    try {
      const answer = await this.#fetch(own.signal);
      this.answer = answer;
      this.#set({ busy: false });
      this.#changed(answer);
    } catch (error) {
      if (!own.signal.aborted) this.#fail(error, before);
    }
  }

  #say(conversation: Conversation): Promise<void> {
    const before = this.conversation;
    this.conversation = conversation;
    return this.ask(before);
  }

  async #fetch(signal: AbortSignal): Promise<MatchAnswer> {
    const { base, language, location, kinds } = this.#settings();
    const client: ApiClient = createApiClient({ base, language });
    const { conversation, reasons } = this;
    const request = matchRequest({ conversation, location, kinds, language, reasons });
    const [opening, answer] = await Promise.all([
      this.#opening ?? openingQuestions(client, { placeGiven: location !== undefined, signal }),
      client.matchProfile(request, { signal }),
    ]);
    this.#opening = opening;
    return answer;
  }

  /** What the service does not understand is asked again; anything else can be tried again as it stands. */
  #fail(error: unknown, before: Conversation): void {
    const { kind, problem } = apiFailureOf(error);
    const wrong = problem?.errors?.[0];
    const said = this.conversation.answers.find(({ question }) => wrong?.location.split('/')[2] === question.fact);
    if (wrong && said) {
      this.conversation = askedAgain(before, said.question);
      this.#set({ busy: false, refusal: forPeople(wrong.detail, said.question) });
      return;
    }
    const detail = kind === 'refused' ? (wrong ?? problem)?.detail : undefined;
    this.#set({ busy: false, failure: { kind, detail } });
  }

  #set(state: Partial<Pick<LookupSession, 'busy' | 'failure' | 'refusal'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}

/** The service names a fact as its API does; somebody who searches knows it by its label. */
function forPeople(detail: string, { fact, label }: AskedQuestion): string {
  return detail.replaceAll(`'${fact}'`, `‘${label}’`);
}
