import { html, type TemplateResult } from 'lit';
import type { Part } from './load-landscape.ts';
import type { View } from './view.ts';

/** Picture or table, and the table as a file. */
export function viewSwitch(part: Part, { text, asTable, showAsTable, download }: View): TemplateResult {
  const choice = (table: boolean, label: string) => html`<label class="switch__choice">
    <input type="radio" name="view-${part}" .checked=${asTable(part) === table} @change=${() => showAsTable(part, table)} />
    <span>${label}</span>
  </label>`;
  return html`<div class="switch-row screen-only">
    <fieldset class="switch">
      <legend class="switch__legend">${text.view.label}</legend>
      ${choice(false, text.view.picture)} ${choice(true, text.view.table)}
    </fieldset>
    <button class="nl-button nl-button--subtle csv" type="button" @click=${() => download(part)}>${text.view.csv}</button>
  </div>`;
}
