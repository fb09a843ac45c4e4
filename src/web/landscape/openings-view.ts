import { html, nothing, type TemplateResult } from 'lit';
import type { DatedOpening } from '../../client/api-types.ts';
import { AVAILABILITY_TEXTS, ORDER_TEXTS } from '../../words/landscape-words.ts';
import { formatDay, formatEuro, lastDayOf } from '../shared/format.ts';
import { timeLine } from './time-line.ts';
import type { View } from './view.ts';
import { viewSwitch } from './view-switch.ts';

/** When what is open: the time line or its table, and apart what has no dates. */
export function openingsView(view: View): TemplateResult {
  const { text, landscape, language, asTable } = view;
  const { from, until } = landscape.openings;
  return html`<section class="part" aria-labelledby="time-title">
    <h2 class="nl-heading nl-heading--level-2" id="time-title">${text.time.heading}</h2>
    <p class="nl-paragraph">${text.time.intro(formatDay(from, language), formatDay(until, language))}</p>
    ${viewSwitch('openings', view)} ${asTable('openings') ? openingsTable(view) : timeLine(view)} ${withoutDates(view)}
  </section>`;
}

function openingsTable({ text, landscape, language }: View): TemplateResult {
  const { heads, unknown } = text.time;
  const day = (time: string | undefined) => (time === undefined ? unknown : formatDay(time, language));
  const row = ({ instrument, opens, closes, budget, order, status, continuous }: DatedOpening) => html`<tr>
    <th scope="row">${instrument.name}</th>
    <td>${continuous ? AVAILABILITY_TEXTS.continuous[language] : day(opens)}</td>
    <td>${continuous ? '' : day(closes && lastDayOf(closes))}</td>
    <td class="number">${budget === undefined ? '' : formatEuro(budget, language)}</td>
    <td>${ORDER_TEXTS[order][language]}</td>
    <td>${AVAILABILITY_TEXTS[status][language]}</td>
  </tr>`;
  return html`<section class="table-scroll" aria-label=${text.time.heading} tabindex="0">
    <table class="table" id="openings-table">
      <caption class="visually-hidden">${text.time.heading}</caption>
      <thead>
        <tr>
          <th scope="col">${heads.instrument}</th>
          <th scope="col">${heads.opens}</th>
          <th scope="col">${heads.last}</th>
          <th scope="col" class="number">${heads.budget}</th>
          <th scope="col">${heads.order}</th>
          <th scope="col">${heads.status}</th>
        </tr>
      </thead>
      <tbody>
        ${landscape.openings.openings.map(row)}
      </tbody>
    </table>
  </section>`;
}

/** What is always open needs no line, and what nobody knows cannot have one; neither may be left unsaid. */
function withoutDates({ text, landscape }: View): TemplateResult {
  const { openings, undated } = landscape.openings;
  const always = openings.filter(({ status }) => status === 'continuous');
  return html`<div class="folds">
    ${namesFold(text.time.continuous(always.length), always)} ${namesFold(text.time.undated(undated.length), undated)}
  </div>`;
}

function namesFold(
  title: string,
  listed: readonly Pick<DatedOpening, 'instrument'>[],
): TemplateResult | typeof nothing {
  if (listed.length === 0) return nothing;
  return html`<details class="fold">
    <summary>${title}</summary>
    <ul class="fold__names">
      ${listed.map(({ instrument }) => html`<li>${instrument.name}</li>`)}
    </ul>
  </details>`;
}
