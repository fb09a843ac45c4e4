import { html, nothing, svg, type TemplateResult } from 'lit';
import { measured, shadesFor } from './measures.ts';
import type { View } from './view.ts';

/** Column and row of each province in a map of equal tiles, by its code; what is not here stands in a row below. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  pv21: [2, 0],
  pv20: [3, 0],
  pv27: [1, 1],
  pv24: [2, 1],
  pv22: [3, 1],
  pv28: [0, 2],
  pv26: [1, 2],
  pv25: [2, 2],
  pv23: [3, 2],
  pv29: [0, 3],
  pv30: [1, 3],
  pv31: [2, 3],
};

const COLUMNS = 4;
const ROWS = 4;
const STEP = 100;
const TILE = 94;

type TileCount = { readonly code: string; readonly name: string; readonly count: number };

/** The provinces as tiles: for the chosen theme, or for all themes together. */
export function tileMap({ text, landscape, state, address }: View): TemplateResult {
  const { places, themes, cells } = landscape.coverage;
  const theme = themes.find(({ code }) => code === state.theme);
  const counts = places.map((place): TileCount => {
    const cell = theme && cells.find((one) => one.place === place.code && one.theme === theme.code);
    return { code: place.code, name: place.name, count: measured(cell ?? place, state.measure) };
  });
  const { shadeOf } = shadesFor(counts.map(({ count }) => count));
  const elsewhere = counts.filter(({ code }) => !(code in TILES));
  const rows = ROWS + Math.ceil(elsewhere.length / COLUMNS);
  const placeOf = ({ code }: TileCount) => {
    const index = elsewhere.findIndex((one) => one.code === code);
    return TILES[code] ?? ([index % COLUMNS, ROWS + Math.floor(index / COLUMNS)] as const);
  };
  const tile = (one: TileCount) => {
    const [column, row] = placeOf(one);
    return svg`<a href=${address({ place: one.code })} data-stay aria-current=${state.place === one.code ? 'true' : nothing} class="tile shade shade-${shadeOf(one.count)}" transform="translate(${column * STEP} ${row * STEP})">
      <rect width=${TILE} height=${TILE} rx="4"></rect>
      <text class="tile__name" x=${TILE / 2} y="76">${one.name}</text>
      <text class="tile__count" x=${TILE / 2} y="50">${one.count}</text>
    </a>`;
  };
  return html`<figure class="tiles">
    <figcaption class="tiles__caption">${text.map.tiles(theme?.name)}</figcaption>
    <svg class="tiles__map" viewBox="-3 -3 ${COLUMNS * STEP} ${rows * STEP}" role="group" aria-label="${text.map.tiles(theme?.name)}, ${text.measures.name[state.measure]}">
      ${counts.map(tile)}
    </svg>
  </figure>`;
}
