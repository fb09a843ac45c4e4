import { html, nothing, type TemplateResult } from 'lit';
import type { Concept } from '../../client/api-types.ts';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { Answering } from './answering.ts';
import type { Controller } from './controller.ts';
import { type AskedQuestion, canBeTyped, questionInHand, takesSeveral } from './question-in-hand.ts';

type Doing = { readonly answering: Answering; readonly controller: Controller };

const NUMBERED = 9;

/** The question in hand, to read aloud and to answer. */
export function questionView(state: AdviserState, doing: Doing): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const question = questionInHand(state);
  if (!state.answer) return html`<section class="ask" id="ask" aria-label=${text.question}></section>`;
  if (!question)
    return html`<section class="ask" id="ask" aria-labelledby="ask-title">
      <h2 class="ask__question" id="ask-title" tabindex="-1">${text.nothingToAsk}</h2>
      <p class="nl-paragraph">${text.nothingToAskMore}</p>
    </section>`;
  return html`<section class="ask" id="ask" aria-labelledby="ask-title" aria-busy=${state.pending}>
    <p class="ask__say" aria-hidden="true">${text.readAloud}</p>
    <h2 class="ask__question" id="ask-title" tabindex="-1">${question.question}</h2>
    ${question.help ? html`<p class="ask__help">${question.help}</p>` : nothing}
    <form
      class="ask__answer"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        doing.answering.confirm();
      }}
    >
      ${optionsView(question, state, doing)} ${canBeTyped(question) ? typingView(question, state, doing) : nothing}
      <div class="ask__end">
        ${
          takesSeveral(question) || canBeTyped(question)
            ? html`<button class="nl-button nl-button--primary" type="submit">${text.confirm}</button>`
            : nothing
        }
        <button class="nl-button nl-button--default" type="button" @click=${doing.answering.decline}>
          ${keyCap('0', state)}${text.dontKnow}
        </button>
      </div>
    </form>
    ${otherQuestions(question, state, doing)}
  </section>`;
}

function optionsView(
  question: AskedQuestion,
  state: AdviserState,
  { answering }: Doing,
): TemplateResult | typeof nothing {
  if (question.options.length === 0) return nothing;
  const text = ADVISER_TEXT[state.language];
  const several = takesSeveral(question);
  const pressed = (value: unknown) =>
    several && Array.isArray(value) && value.length > 0 && value.every((one) => state.draft.picked.includes(one));
  return html`<fieldset class="options">
    <legend class="options__legend">${several ? text.chooseSeveral : text.choose}</legend>
    <ul class=${question.options.length > NUMBERED ? 'options__list options__list--many' : 'options__list'}>
      ${question.options.map(
        ({ value, label, settlesIn, settlesOut }, place) => html`<li>
          <button
            class="option"
            type="button"
            aria-pressed=${several && !(Array.isArray(value) && value.length === 0) ? String(pressed(value)) : nothing}
            @click=${() => answering.choose(value)}
          >
            ${place < NUMBERED ? keyCap(String(place + 1), state) : html`<span class="key key--none"></span>`}
            <span class="option__label">${label}</span>
            ${settledView(settlesIn, settlesOut, state)}
          </button>
        </li>`,
      )}
    </ul>
  </fieldset>`;
}

function settledView(settlesIn: number | undefined, settlesOut: number | undefined, { language }: AdviserState) {
  const text = ADVISER_TEXT[language];
  const parts = [settlesIn ? text.settlesIn(settlesIn) : '', settlesOut ? text.settlesOut(settlesOut) : ''].filter(
    (part) => part !== '',
  );
  return parts.length > 0 ? html`<span class="option__settles">${parts.join(' · ')}</span>` : nothing;
}

function typingView(question: AskedQuestion, state: AdviserState, { answering }: Doing): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const { typed, found, at, unreadable } = state.draft;
  const searching = question.scheme !== undefined;
  const label = searching
    ? (text.search[question.scheme ?? ''] ?? text.useThis)
    : question.type === 'date'
      ? text.typeDate
      : text.typeNumber;
  const note = unreadable ? text.unreadable : question.type === 'number' ? text.numberHelp : undefined;
  return html`<div class="typing">
    <label class="typing__label" for="typed">${label}</label>
    <input
      class="field"
      id="typed"
      autocomplete="off"
      type=${question.type === 'date' ? 'date' : 'text'}
      spellcheck="false"
      .value=${typed}
      role=${searching ? 'combobox' : nothing}
      aria-expanded=${searching ? String(found.length > 0) : nothing}
      aria-controls=${searching ? 'found' : nothing}
      aria-autocomplete=${searching ? 'list' : nothing}
      aria-activedescendant=${searching && at >= 0 ? `found-${at}` : nothing}
      aria-describedby=${note ? 'typed-note' : nothing}
      aria-invalid=${unreadable ? 'true' : nothing}
      @input=${(event: Event & { readonly target: HTMLInputElement }) => answering.type(event.target.value)}
    />
    ${note ? html`<p class=${unreadable ? 'typing__note typing__note--wrong' : 'typing__note'} id="typed-note">${note}</p>` : nothing}
    ${searching ? foundView(found, at, text.found, answering) : nothing} ${pickedView(question, state, answering)}
  </div>`;
}

function foundView(found: readonly Concept[], at: number, label: string, answering: Answering): TemplateResult {
  return html`<ul class="found" id="found" role="listbox" aria-label=${label} ?hidden=${found.length === 0}>
    ${found.map(
      (concept, place) => html`<li
        class="found__one"
        id=${`found-${place}`}
        role="option"
        aria-selected=${String(place === at)}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => answering.take(concept)}
      >
        <span>${concept.name}</span>${concept.notation ? html`<span class="found__code">${concept.notation}</span>` : nothing}
      </li>`,
    )}
  </ul>`;
}

/** Codes that were searched, ticked beside the options that stand there already. */
function pickedView(question: AskedQuestion, { draft, names, language }: AdviserState, { choose }: Answering) {
  if (question.type !== 'concepts') return nothing;
  const offered = question.options.flatMap(({ value }) => value);
  const rest = draft.picked.filter((value): value is string => typeof value === 'string' && !offered.includes(value));
  const text = ADVISER_TEXT[language];
  return rest.length === 0
    ? nothing
    : html`<ul class="chips">
        ${rest.map((code) => {
          const name = names.get(code) ?? code;
          return html`<li class="chip">
            <span class="chip__text">${name}</span
            ><button class="chip__remove" type="button" aria-label=${text.remove.replace('{}', name)} @click=${() => choose([code])}>
              ×
            </button>
          </li>`;
        })}
      </ul>`;
}

function otherQuestions(question: AskedQuestion, state: AdviserState, { controller }: Doing) {
  const text = ADVISER_TEXT[state.language];
  const { answer, conversation } = state;
  const others = (answer?.questions ?? []).filter(({ fact }) => fact !== question.fact);
  const left = answer?.totals.expectedQuestions;
  const why = question.why
    ? html`<p class="ask__why">${question.why} ${left ? `${text.stillToAsk(left)}.` : nothing}</p>`
    : nothing;
  if (others.length === 0 && conversation.ask === undefined) return why;
  const ask = (fact: string | undefined) => () => controller.go({ ...conversation, ask: fact });
  return html`${why}
    <div class="others">
      <h3 class="others__title">${keyCap('n', state)}${text.otherQuestions}</h3>
      <ul class="others__list">
        ${others.map(
          ({ fact, label }) =>
            html`<li><button class="linkish" type="button" @click=${ask(fact)}>${label}</button></li>`,
        )}
        ${conversation.ask === undefined ? nothing : html`<li><button class="linkish" type="button" @click=${ask(undefined)}>${text.bestQuestion}</button></li>`}
      </ul>
    </div>`;
}

/** The key that does the same, for who looks; screen readers find it in the list of keys. */
export function keyCap(key: string, { conversation }: AdviserState): TemplateResult | typeof nothing {
  return conversation.keys ? html`<kbd class="key" aria-hidden="true">${key}</kbd>` : nothing;
}
