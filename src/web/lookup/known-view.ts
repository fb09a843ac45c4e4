import { html, nothing, type TemplateResult } from 'lit';
import type { AskedQuestion, Conversation } from './conversation.ts';
import type { LookupText } from './lookup-text.ts';

type KnownView = {
  readonly text: LookupText;
  readonly headingLevel: number;
  readonly askAgain: (question: AskedQuestion) => void;
  readonly startAgain: () => void;
};

/** What was said so far, each part with a way to change it. */
export function knownView({ answers, declined }: Conversation, view: KnownView): TemplateResult | typeof nothing {
  const { text, headingLevel, startAgain } = view;
  if (answers.length === 0 && declined.length === 0) return nothing;
  return html`<div class="known">
    <div class="known__title" role="heading" aria-level=${headingLevel}>${text.known}</div>
    <dl>
      ${answers.map(({ question, label }) => row(question, label, view))}
      ${declined.map((question) => row(question, text.notKnown, view))}
    </dl>
    <button class="button button--quiet" type="button" @click=${startAgain}>${text.again}</button>
  </div>`;
}

function row(question: AskedQuestion, said: string, { text, askAgain }: KnownView): TemplateResult {
  return html`<div class="known__row">
    <dt>${question.label}</dt>
    <dd>
      ${said}
      <button class="link" type="button" aria-label=${text.change(question.label)} @click=${() => askAgain(question)}>
        ${text.changeShort}
      </button>
    </dd>
  </div>`;
}
