import { html, nothing, type TemplateResult } from 'lit';
import type { Coverage, CoverageCell } from '../../client/api-types.ts';
import { measured, type Shades, shadesFor } from './measures.ts';
import type { View } from './view.ts';

/** Provinces by themes: the number in each cell, and a shade of it; every number leads to the list behind it. */
export function heatMap(view: View): TemplateResult {
  const { text, landscape, state, address } = view;
  const { places, themes, cells } = landscape.coverage;
  const shades = cellShades(view);
  const head = (theme: Coverage['themes'][number]) => html`<th scope="col" class="heat__theme">
    <a href=${address({ place: undefined, theme: theme.code })} data-stay aria-current=${current(state.theme === theme.code && !state.place)}><span>${theme.name}</span></a>
  </th>`;
  return html`<section class="heat ${themes.length < 5 ? 'heat--few' : ''}" aria-label=${`${text.map.caption}. ${text.map.scroll}`} tabindex="0">
    <table class="heat__table">
      <caption class="visually-hidden">${text.map.caption}: ${text.measures.name[state.measure]}</caption>
      <thead>
        <tr>
          <td></td>
          ${themes.map(head)}
        </tr>
      </thead>
      <tbody>
        ${places.map(
          (place) => html`<tr>
            <th scope="row" class="heat__place">
              <a href=${address({ place: place.code, theme: undefined })} data-stay aria-current=${current(state.place === place.code && !state.theme)}>${place.name}</a>
            </th>
            ${cells.filter((cell) => cell.place === place.code).map((cell) => heatCell(cell, shades, view))}
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** The shades of the cells of the picture, whatever is chosen in it. */
export function cellShades({ landscape, state }: View): Shades {
  return shadesFor(landscape.coverage.cells.map((cell) => measured(cell, state.measure)));
}

function heatCell(cell: CoverageCell, shades: Shades, { state, address }: View): TemplateResult {
  const count = measured(cell, state.measure);
  const chosen = state.place === cell.place && state.theme === cell.theme;
  return html`<td class="heat__cell">
    <a class="shade shade-${shades.shadeOf(count)}" href=${address({ place: cell.place, theme: cell.theme })} data-stay aria-current=${current(chosen)}>${count}</a>
  </td>`;
}

function current(is: boolean): 'true' | typeof nothing {
  return is ? 'true' : nothing;
}

/** What the shades stand for, in numbers. */
export function shadeLegend(view: View): TemplateResult {
  const { text, state } = view;
  const { ranges } = cellShades(view);
  return html`<p class="legend">
    <span class="visually-hidden">${text.map.legend}:</span>
    <span class="legend__item"><span class="shade shade-0" aria-hidden="true"></span>0</span>
    ${ranges.map(
      ({ shade, from, to }) => html`<span class="legend__item">
        <span class="shade shade-${shade}" aria-hidden="true"></span>${from === to ? from : `${from}–${to}`}
      </span>`,
    )}
    <span>${text.measures.name[state.measure]}</span>
  </p>`;
}

/** The same as a table to read: every cell with all its numbers. */
export function coverageTable({ text, landscape, state, address }: View): TemplateResult {
  const { places, themes, cells } = landscape.coverage;
  const names = new Map([...places, ...themes].map(({ code, name }) => [code, name]));
  const measures = ['open', 'upcoming', 'closed', 'unknown', 'total'] as const;
  return html`<section class="table-scroll" aria-label=${text.map.caption} tabindex="0">
    <table class="table" id="coverage-table">
      <caption class="visually-hidden">${text.map.caption}</caption>
      <thead>
        <tr>
          <th scope="col">${text.map.province}</th>
          <th scope="col">${text.map.theme}</th>
          ${measures.map((measure) => html`<th scope="col" class="number">${text.measures.name[measure]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cells.map(
          (cell) => html`<tr>
            <th scope="row">${names.get(cell.place)}</th>
            <td><a class="nl-link" href=${address({ place: cell.place, theme: cell.theme })} data-stay>${names.get(cell.theme)}</a></td>
            ${measures.map(
              (measure) =>
                html`<td class="number" data-measure=${measure === state.measure ? 'shown' : nothing}>${measured(cell, measure)}</td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
