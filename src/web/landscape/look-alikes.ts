import { html, nothing, type TemplateResult } from 'lit';
import type { LandscapeInstrument, Overlap } from '../../client/api-types.ts';
import { ASPECT_TEXTS, KIND_TEXTS } from '../../words/landscape-words.ts';
import { capital } from '../../words/sentence-case.ts';
import { addressOf } from './address-of.ts';
import type { View } from './view.ts';
import { viewSwitch } from './view-switch.ts';

const SHOWN = 6;

/** More names than this in a cell are cut off; the CSV has them all. */
const NAMED = 12;

/** Look-alike schemes as pairs, and one scheme in several hands as a family. */
export function lookAlikes(view: View): TemplateResult {
  const { text, asTable } = view;
  return html`<section class="part" aria-labelledby="alike-title">
    <h2 class="nl-heading nl-heading--level-2" id="alike-title">${text.alike.heading}</h2>
    <p class="nl-paragraph">${text.alike.intro}</p>
    ${viewSwitch('overlaps', view)}
    ${asTable('overlaps') ? overlapsTable(view) : html`${pairs(view)}${families(view)}`}
  </section>`;
}

function pairs({ text, landscape, language, isWhole, showWhole }: View): TemplateResult {
  const all = landscape.overlaps.filter(({ relation }) => relation === 'look-alike');
  const shown = isWhole('alike') ? all : all.slice(0, SHOWN);
  const rest = all.length - shown.length;
  return html`<h3 class="nl-heading nl-heading--level-3">${text.alike.lookAlikes} (${all.length})</h3>
    ${all.length === 0 ? html`<p class="nl-paragraph">${text.alike.none}</p>` : nothing}
    <ol class="pairs">
      ${shown.map((overlap) => {
        const [first, second] = overlap.instruments;
        if (!first || !second) return nothing;
        return html`<li class="pair">
          ${similarityOf(overlap, text)}
          <div class="pair__body">
            <h4 class="pair__names">
              ${named(first)} <span class="pair__and">${text.alike.and}</span> ${named(second)}
            </h4>
            <p class="pair__desks">${[first, second].map(({ desk }) => desk.name).join(' · ')}</p>
            <p class="nl-paragraph pair__text">${overlap.text}</p>
            <details class="fold">
              <summary>${text.alike.compare}<span class="visually-hidden"> ${first.name}, ${second.name}</span></summary>
              ${comparison(overlap, first, second, { text, language })}
            </details>
          </div>
        </li>`;
      })}
    </ol>
    ${
      rest > 0
        ? html`<button class="nl-button nl-button--default" type="button" @click=${() => showWhole('alike')}>${text.alike.more(rest)}</button>`
        : nothing
    }`;
}

function named(instrument: LandscapeInstrument): TemplateResult {
  return html`<a class="nl-link" href=${addressOf(instrument)}>${instrument.name}</a>`;
}

/** How alike, and on how many things that was seen; a percentage of nothing is not given. */
function similarityOf({ similarity, aspects }: Overlap, { alike }: View['text']): TemplateResult {
  if (similarity === undefined)
    return html`<p class="pair__similarity pair__similarity--none">${alike.incomparable}</p>`;
  const compared = aspects.filter((aspect) => aspect.similarity !== undefined).length;
  return html`<p class="pair__similarity">
    <span aria-hidden="true">${percent(similarity)}<span class="pair__sign">%</span></span><span class="visually-hidden">${alike.similar(percent(similarity))}</span>
    <span class="pair__basis">${alike.comparedOn(compared)}</span>
  </p>`;
}

function percent(similarity: number): number {
  return Math.round(100 * similarity);
}

function comparison(
  { aspects }: Overlap,
  first: LandscapeInstrument,
  second: LandscapeInstrument,
  { text, language }: Pick<View, 'text' | 'language'>,
): TemplateResult {
  const names = (refs: readonly { readonly name: string }[]) =>
    refs.length === 0
      ? html`<span class="nothing">${text.alike.nothing}</span>`
      : [...refs.slice(0, NAMED).map(({ name }) => name), ...(refs.length > NAMED ? ['…'] : [])].join(', ');
  return html`<section class="table-scroll" aria-label="${text.alike.compare} ${first.name}, ${second.name}" tabindex="0">
    <table class="table table--compare">
      <thead>
        <tr>
          <th scope="col">${text.alike.heads.aspect}</th>
          <th scope="col">${text.alike.heads.both}</th>
          <th scope="col">${text.alike.onlyIn(first.name)}</th>
          <th scope="col">${text.alike.onlyIn(second.name)}</th>
        </tr>
      </thead>
      <tbody>
        ${aspects.map(
          ({ aspect, shared, onlyFirst, onlySecond }) => html`<tr>
            <th scope="row">${capital(ASPECT_TEXTS[aspect][language])}</th>
            <td>${names(shared)}</td>
            <td>${names(onlyFirst)}</td>
            <td>${names(onlySecond)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function families({ text, landscape, language }: View): TemplateResult {
  const byFamily = new Map<string, Map<string, LandscapeInstrument>>();
  for (const { family, instruments } of landscape.overlaps) {
    if (family === undefined) continue;
    const members = byFamily.get(family) ?? new Map<string, LandscapeInstrument>();
    for (const instrument of instruments) members.set(instrument.id, instrument);
    byFamily.set(family, members);
  }
  return html`<div class="families">
    <h3 class="nl-heading nl-heading--level-3">${text.alike.families} (${byFamily.size})</h3>
    <p class="nl-paragraph">${byFamily.size === 0 ? text.alike.noFamilies : text.alike.familiesIntro}</p>
    ${[...byFamily.values()].map((members) => {
      const list = [...members.values()];
      const [first] = list;
      return html`<details class="fold">
        <summary>${first ? commonName(list) : ''} <span class="fold__about">${first ? KIND_TEXTS[first.kind].one[language] : ''} · ${text.alike.desks(list.length)}</span></summary>
        <ul class="list__items">
          ${list.map((one) => html`<li>${named(one)} <span class="list__about">${one.desk.name}</span></li>`)}
        </ul>
      </details>`;
    })}
  </div>`;
}

/** What the names of a family begin with, in whole words: the family has no name of its own. */
function commonName(list: readonly LandscapeInstrument[]): string {
  const [first = [], ...others] = list.map(({ name }) => name.split(' ').map((word) => word.replace(/[,:;–]$/, '')));
  const length = first.findIndex((word, i) => others.some((words) => words[i] !== word));
  const common = first
    .slice(0, length === -1 ? first.length : length)
    .join(' ')
    .replace(/[,\s:–-]+$/, '');
  return common || (list[0]?.name ?? '');
}

function overlapsTable({ text, landscape }: View): TemplateResult {
  const { heads } = text.alike;
  return html`<section class="table-scroll" aria-label=${text.alike.heading} tabindex="0">
    <table class="table" id="overlaps-table">
      <caption class="visually-hidden">${text.alike.heading}</caption>
      <thead>
        <tr>
          <th scope="col">${heads.first}</th>
          <th scope="col">${heads.second}</th>
          <th scope="col">${heads.relation}</th>
          <th scope="col" class="number">${heads.similarity}</th>
          <th scope="col">${heads.text}</th>
        </tr>
      </thead>
      <tbody>
        ${landscape.overlaps.map(
          (overlap) => html`<tr>
            <th scope="row">${overlap.instruments[0]?.name}</th>
            <td>${overlap.instruments[1]?.name}</td>
            <td>${text.alike.relation[overlap.relation]}</td>
            <td class="number">${overlap.similarity === undefined ? '' : `${percent(overlap.similarity)}%`}</td>
            <td class="table__text">${overlap.text}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
