import { html, nothing, type TemplateResult } from 'lit';
import { SCOPE_TEXTS } from '../../words/landscape-words.ts';
import { capital } from '../../words/sentence-case.ts';
import { KIND_NAMES, LEVEL_NAMES, SIZE_NAMES } from './filter-words.ts';
import type { View } from './view.ts';
import { FILTERS, type Filter } from './view-state.ts';

type Choice = readonly [value: string, label: string];

/** What can be chosen of the whole; each choice takes effect at once. */
export function filterView(view: View, choose: (filter: Filter, value: string) => void): TemplateResult {
  const { text, state, landscape, language, address } = view;
  const { all, everySize, label } = text.filters;
  const named = (names: Readonly<Record<string, Readonly<Record<string, string>>>>): readonly Choice[] =>
    Object.entries(names).map(([value, name]) => [value, capital(name[language] ?? value)]);
  const levels = landscape.coverage.themeLevels.map(
    (level): Choice => [level, capital(LEVEL_NAMES[level]?.[language] ?? level)],
  );
  const select = (filter: Filter, choices: readonly Choice[], chosen: string | undefined) => html`<p class="field">
    <label for="filter-${filter}">${label[filter]}</label>
    <select id="filter-${filter}" name=${filter} @change=${(event: Event) => choose(filter, chosenIn(event))}>
      ${choices.map(([value, name]) => html`<option value=${value} .selected=${value === (chosen ?? '')}>${name}</option>`)}
    </select>
  </p>`;
  const changed = FILTERS.some((filter) => state[filter] !== undefined);
  return html`<fieldset class="filters screen-only">
    <legend class="visually-hidden">${text.filters.heading}</legend>
    <p class="field">
      <label for="filter-asOf">${label.asOf}</label>
      <input id="filter-asOf" name="asOf" type="date" .value=${landscape.coverage.asOf.slice(0, 10)} @change=${(event: Event) => choose('asOf', chosenIn(event))} />
    </p>
    ${select('themeLevel', levels, landscape.coverage.themeLevel)}
    ${select('kind', [['', capital(all)], ...named(KIND_NAMES)], state.kind)}
    ${select('scope', [['', capital(all)], ...named(SCOPE_TEXTS)], state.scope)}
    ${select('companySize', [['', capital(everySize)], ...named(SIZE_NAMES)], state.companySize)}
    ${
      changed
        ? html`<p class="field field--reset"><a class="nl-link" href=${address(Object.fromEntries(FILTERS.map((filter) => [filter, undefined])))} data-stay>${text.filters.reset}</a></p>`
        : nothing
    }
  </fieldset>`;
}

function chosenIn({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}
