import { html, nothing, type TemplateResult } from 'lit';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { Controller } from './controller.ts';
import { withoutFact } from './conversation.ts';
import { factLabel } from './fact-label.ts';
import { keyCap } from './question-view.ts';
import { valueWords } from './value-words.ts';

/** What is known so far, each fact to change or take away. */
export function knownView(state: AdviserState, controller: Controller): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const { conversation } = state;
  const facts = Object.entries(conversation.profile);
  const nothingYet = facts.length === 0 && conversation.declined.length === 0;
  return html`<section class="known" aria-labelledby="known-title">
    <h2 class="small-title" id="known-title">${keyCap('g', state)}${text.known}</h2>
    ${
      nothingYet
        ? html`<p class="known__nothing">${text.knownNothing}</p>`
        : html`<ul class="chips" id="known">
            ${facts.map(([fact, value]) => factChip(fact, valueWords(fact, value, state), state, controller))}
            ${conversation.declined.map((fact) => declinedChip(fact, state, controller))}
          </ul>`
    }
    ${derivedView(state)}
  </section>`;
}

function factChip(fact: string, words: string, state: AdviserState, { go }: Controller): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const label = factLabel(fact, state);
  const { conversation } = state;
  return html`<li class="chip">
    <button
      class="chip__text"
      type="button"
      title=${text.change.replace('{}', label)}
      @click=${() => go({ ...conversation, ask: fact })}
    >
      <span class="chip__label">${label}</span> ${words}</button
    ><button
      class="chip__remove"
      type="button"
      aria-label=${text.remove.replace('{}', label)}
      @click=${() => go(withoutFact(conversation, fact))}
    >
      ×
    </button>
  </li>`;
}

function declinedChip(fact: string, state: AdviserState, { go }: Controller): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const label = factLabel(fact, state);
  return html`<li class="chip chip--declined">
    <button
      class="chip__text"
      type="button"
      title=${text.askAgain.replace('{}', label)}
      @click=${() => go({ ...withoutFact(state.conversation, fact), ask: fact })}
    >
      <span class="chip__label">${label}</span> ${text.unknownToThem}</button
    ><button
      class="chip__remove"
      type="button"
      aria-label=${text.remove.replace('{}', label)}
      @click=${() => go(withoutFact(state.conversation, fact))}
    >
      ×
    </button>
  </li>`;
}

/** What the service concluded from it, so that the adviser sees a mistake before the entrepreneur does. */
function derivedView(state: AdviserState): TemplateResult | typeof nothing {
  const { answer, conversation, language } = state;
  const derived = Object.entries(answer?.understood ?? {}).filter(([fact]) => !(fact in conversation.profile));
  if (derived.length === 0) return nothing;
  const words = derived.map(([fact, value]) => `${factLabel(fact, state)}: ${valueWords(fact, value, state)}`);
  return html`<p class="known__derived">${ADVISER_TEXT[language].derived}: ${words.join('; ')}.</p>`;
}
