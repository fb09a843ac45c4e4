import { html, nothing, type TemplateResult } from 'lit';
import { capital } from '../../words/sentence-case.ts';
import { coverageTable, heatMap, shadeLegend } from './heat-map.ts';
import { instrumentList } from './instrument-list.ts';
import { measured } from './measures.ts';
import { tileMap } from './tile-map.ts';
import type { View } from './view.ts';
import { MEASURES, type Measure } from './view-state.ts';
import { viewSwitch } from './view-switch.ts';

/** So many columns take the whole width, and the tiles stand below. */
const MANY_THEMES = 12;

/** Where is what: the heat map beside the map of tiles, or the table, and under it the list behind what is chosen. */
export function coverageView(view: View, measure: (chosen: Measure) => void): TemplateResult {
  const { text, asTable } = view;
  return html`<section class="part part--first" aria-labelledby="map-title">
    <h2 class="nl-heading nl-heading--level-2" id="map-title">${text.map.heading}</h2>
    <p class="nl-paragraph">${text.map.intro}</p>
    <div class="map-tools screen-only">${measureChoice(view, measure)} ${viewSwitch('coverage', view)}</div>
    ${isFlat(view) ? html`<p class="note">${text.map.flat}</p>` : nothing}
    ${
      asTable('coverage')
        ? coverageTable(view)
        : html`<div class="maps ${view.landscape.coverage.themes.length > MANY_THEMES ? 'maps--wide' : ''}">
            <div class="maps__heat">${heatMap(view)} ${shadeLegend(view)}</div>
            ${tileMap(view)}
          </div>`
    }
    ${instrumentList(view)}
  </section>`;
}

function measureChoice({ text, state }: View, choose: (chosen: Measure) => void): TemplateResult {
  return html`<fieldset class="switch">
    <legend class="switch__legend">${text.measures.label}</legend>
    ${MEASURES.map(
      (measure) => html`<label class="switch__choice">
        <input type="radio" name="measure" value=${measure} .checked=${state.measure === measure} @change=${() => choose(measure)} />
        <span>${capital(text.measures.name[measure])}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** Whether hardly any province has different numbers for different themes. */
function isFlat({ landscape, state }: View): boolean {
  const { places, themes, cells } = landscape.coverage;
  if (themes.length < 2) return false;
  const varied = places.filter(({ code }) => {
    const counts = cells.filter(({ place }) => place === code).map((cell) => measured(cell, state.measure));
    return new Set(counts).size > 1;
  });
  return places.some((place) => measured(place, state.measure) > 0) && varied.length <= 1;
}
