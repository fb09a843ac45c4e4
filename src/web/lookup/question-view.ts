import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../../core/text.ts';
import { typedNumber } from '../shared/typed-number.ts';
import type { AskedQuestion } from './conversation.ts';
import type { LookupText } from './lookup-text.ts';

export type QuestionView = {
  readonly question: AskedQuestion;
  readonly text: LookupText;
  readonly language: Language;
  readonly headingLevel: number;
  /** What is wrong with what was said before. */
  readonly refusal: string | undefined;
  readonly answer: (value: unknown, label: string, how: 'chosen' | 'typed') => void;
  readonly decline: () => void;
  readonly refuse: (reason: string) => void;
};

/** One question with whatever it takes to answer it. */
export function questionView(view: QuestionView): TemplateResult {
  const { question, text, refusal } = view;
  const several = takesSeveral(question);
  const help = [question.help, several ? text.severalHint : undefined].filter((line) => line !== undefined);
  return html`${keyed(
    question.fact,
    html`<form
      class="question"
      novalidate
      autocomplete="off"
      aria-labelledby="question"
      @submit=${(event: SubmitEvent) => submit(event, view)}
    >
      <div id="question" class="question__title" role="heading" aria-level=${view.headingLevel} tabindex="-1">${question.question}</div>
      ${help.length > 0 ? html`<p id="help" class="hint">${help.join(' ')}</p>` : nothing}
      ${refusal ? html`<p id="refusal" class="refusal" role="alert">${refusal}</p>` : nothing}
      ${several ? choices(question) : html`${buttons(view)}${field(view)}`}
      <div class="question__actions">
        ${several || hasField(question) ? html`<button class="button button--primary" type="submit">${text.next}</button>` : nothing}
        <button class="button button--quiet" type="button" @click=${view.decline}>${text.dontKnow}</button>
      </div>
    </form>`,
  )}`;
}

/** Several answers can be true together when each is a list of its own. */
function takesSeveral({ type, options }: AskedQuestion): boolean {
  const lists = options.length > 0 && options.every(({ value }) => Array.isArray(value));
  return lists && (type === 'choices' || type === 'concepts');
}

function hasField({ type, options }: AskedQuestion): boolean {
  return type === 'number' || type === 'date' || type === 'concept' || (type === 'concepts' && options.length === 0);
}

function choices({ options }: AskedQuestion): TemplateResult {
  return html`<div class="options" role="group" aria-labelledby="question">
    ${options.map(
      ({ label }, index) =>
        html`<label class="option"><input type="checkbox" name="option" value=${index} /><span>${label}</span></label>`,
    )}
  </div>`;
}

function buttons({ question, answer }: QuestionView): TemplateResult | typeof nothing {
  if (question.options.length === 0) return nothing;
  return html`<div class="options" role="group" aria-labelledby="question">
    ${question.options.map(
      ({ value, label }) =>
        html`<button class="option" type="button" @click=${() => answer(value, label, 'chosen')}>${label}</button>`,
    )}
  </div>`;
}

function field({ question, text, refusal }: QuestionView): TemplateResult | typeof nothing {
  if (!hasField(question)) return nothing;
  const { type, scheme, unit, options } = question;
  const label =
    type === 'number'
      ? text.number(unit)
      : type === 'date'
        ? text.date
        : scheme === 'places'
          ? text.placeLabel
          : question.label;
  return html`<div class="field">
    <label for="field">${options.length > 0 ? `${text.orExact}: ${label.toLowerCase()}` : label}</label>
    <input
      id="field"
      name="field"
      type=${type === 'date' ? 'date' : 'text'}
      inputmode=${type === 'number' ? 'decimal' : 'text'}
      aria-describedby=${[refusal ? 'refusal' : '', question.help ? 'help' : ''].join(' ').trim() || nothing}
      aria-invalid=${refusal ? 'true' : nothing}
    />
  </div>`;
}

function submit(event: SubmitEvent, view: QuestionView): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const data = new FormData(event.currentTarget);
  if (takesSeveral(view.question)) submitSeveral(data, view);
  else submitTyped(data, view);
}

function submitSeveral(data: FormData, { question, text, answer, refuse }: QuestionView): void {
  const indexes = new Set(data.getAll('option').map(Number));
  const chosen = question.options.filter((_option, index) => indexes.has(index));
  if (chosen.length === 0) refuse(text.nothingChosen);
  else
    answer(
      chosen.flatMap(({ value }) => value),
      chosen.map(({ label }) => label).join(', '),
      'chosen',
    );
}

function submitTyped(data: FormData, { question, text, language, answer, refuse }: QuestionView): void {
  const typed = String(data.get('field') ?? '').trim();
  if (typed === '') refuse(text.nothingTyped);
  else answer(typedValue(typed, question, language), typed, 'typed');
}

/** What is no number goes along as it is: the service says what is wrong with it. */
function typedValue(typed: string, { type }: AskedQuestion, language: Language): unknown {
  if (type === 'concepts') return [typed];
  return type === 'number' ? (typedNumber(typed, language) ?? typed) : typed;
}
