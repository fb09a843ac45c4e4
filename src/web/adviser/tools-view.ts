import { html, nothing, type TemplateResult } from 'lit';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { CompanyFinder } from './company-lookup.ts';
import type { Controller } from './controller.ts';
import { keyCap } from './question-view.ts';
import type { Sharing } from './sharing.ts';

type Doing = { readonly controller: Controller; readonly finder: CompanyFinder; readonly sharing: Sharing };

/** What one does with the call as a whole. */
export function toolsView(state: AdviserState, { controller, finder, sharing }: Doing): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const { conversation } = state;
  const tool = (key: string, label: string, act: () => void) =>
    html`<button class="tool" type="button" @click=${act}>${keyCap(key, state)}${label}</button>`;
  return html`<div class="tools">
    ${state.company.off ? nothing : tool('b', text.company, finder.open)}
    <span class="tool tool--day">
      <label for="as-of">${keyCap('d', state)}${text.asOf}</label>
      <input
        class="field field--small"
        id="as-of"
        type="date"
        .value=${conversation.asOf ?? state.answer?.asOf.slice(0, 10) ?? ''}
        @change=${(event: Event & { readonly target: HTMLInputElement }) =>
          controller.go({ ...conversation, asOf: event.target.value || undefined })}
      />
      ${
        conversation.asOf
          ? html`<button class="linkish" type="button" @click=${() => controller.go({ ...conversation, asOf: undefined })}>
              ${text.today}
            </button>`
          : nothing
      }
    </span>
    ${tool('t', text.back, () => history.back())} ${tool('p', text.print, () => void sharing.print())}
    ${tool('c', text.copy, () => void sharing.copy())} ${tool('?', text.keys, openKeys)}
    <button class="tool" type="button" @click=${controller.startOver}>${text.startOver}</button>
  </div>`;
}

export function openKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  if (!dialog?.open) dialog?.showModal();
}

/** The list of keys, and the switch for who does not want them. */
export function keysView({ language, conversation }: AdviserState, controller: Controller): TemplateResult {
  const text = ADVISER_TEXT[language];
  return html`<dialog class="keys" id="keys" aria-labelledby="keys-title">
    <h2 class="small-title" id="keys-title">${text.keys}</h2>
    <dl class="keys__list">
      ${text.keyList.map(
        ([key, what]) =>
          html`<div><dt>${key.split(' ').map((one) => html`<kbd class="key">${one}</kbd> `)}</dt><dd>${what}</dd></div>`,
      )}
    </dl>
    <label class="suggestion">
      <input
        type="checkbox"
        .checked=${conversation.keys}
        @change=${(event: Event & { readonly target: HTMLInputElement }) =>
          controller.go({ ...conversation, keys: event.target.checked }, 'replace')}
      />
      <span>${text.keysOn}</span>
    </label>
    <form method="dialog"><button class="nl-button nl-button--primary" type="submit">${text.close}</button></form>
  </dialog>`;
}

/** Stands in when the browser will not copy by itself. */
export function uncopiedView(
  { uncopied, language }: AdviserState,
  { set }: Controller,
): TemplateResult | typeof nothing {
  if (uncopied === undefined) return nothing;
  const text = ADVISER_TEXT[language];
  return html`<section class="uncopied" aria-labelledby="uncopied-title">
    <label class="typing__label" id="uncopied-title" for="uncopied">${text.copyByHand}</label>
    <textarea class="field" id="uncopied" rows="10" readonly .value=${uncopied}></textarea>
    <button class="nl-button nl-button--default" type="button" @click=${() => set({ uncopied: undefined })}>${text.close}</button>
  </section>`;
}
