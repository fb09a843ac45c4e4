import { html, nothing, type TemplateResult } from 'lit';
import type { LandscapeInstrument } from '../../client/api-types.ts';
import { AVAILABILITY_TEXTS, KIND_TEXTS } from '../../words/landscape-words.ts';
import { capital } from '../../words/sentence-case.ts';
import { formatDay, lastDayOf } from '../shared/format.ts';
import { addressOf } from './address-of.ts';
import type { View } from './view.ts';

const STATUSES = ['open', 'continuous', 'upcoming', 'exhausted', 'unknown', 'closed'] as const;

/** These take applications, or will; the others fold away when there are many. */
const SHOWN: readonly string[] = ['open', 'continuous', 'upcoming'];
const FEW = 8;

/** The instruments behind the chosen cell, row or column; an invitation as long as nothing is chosen. */
export function instrumentList(view: View): TemplateResult {
  const { text, state, landscape, address } = view;
  const { places, themes, cells, instruments } = landscape.coverage;
  const place = places.find(({ code }) => code === state.place);
  const theme = themes.find(({ code }) => code === state.theme);
  if (!place && !theme) return html`<p class="list__invite screen-only">${text.list.invite}</p>`;
  const chosen = cells.filter((cell) => (!place || cell.place === place.code) && (!theme || cell.theme === theme.code));
  const ids = new Set(chosen.flatMap((cell) => cell.instruments));
  const listed = instruments.filter(({ id }) => ids.has(id));
  const counted = (place && theme ? chosen[0] : (place ?? theme)) ?? { overlapping: 0 };
  return html`<section class="list" aria-labelledby="list-title">
    <div class="list__head">
      <h3 class="nl-heading nl-heading--level-3" id="list-title" tabindex="-1">${text.list.title(place?.name, theme?.name)}</h3>
      <a class="nl-link screen-only" href=${address({ place: undefined, theme: undefined })} data-stay>${text.list.close}</a>
    </div>
    <p class="nl-paragraph">${listed.length === 0 ? text.list.empty : text.list.count(listed.length, counted.overlapping)}</p>
    ${STATUSES.map((status) =>
      statusGroup(
        status,
        listed.filter(({ availability }) => availability.status === status),
        view,
      ),
    )}
  </section>`;
}

function statusGroup(
  status: (typeof STATUSES)[number],
  instruments: readonly LandscapeInstrument[],
  view: View,
): TemplateResult | typeof nothing {
  if (instruments.length === 0) return nothing;
  const title = `${capital(AVAILABILITY_TEXTS[status][view.language])} (${instruments.length})`;
  const items = html`<ul class="list__items">
    ${instruments.map((instrument) => instrumentItem(instrument, view))}
  </ul>`;
  if (SHOWN.includes(status) || instruments.length <= FEW)
    return html`<h4 class="nl-heading nl-heading--level-4 list__status">${title}</h4>
      ${items}`;
  return html`<details class="fold">
    <summary>${title}</summary>
    ${items}
  </details>`;
}

function instrumentItem(instrument: LandscapeInstrument, { language, text }: View): TemplateResult {
  const { status, opens, closes } = instrument.availability;
  const when =
    status === 'upcoming' && opens
      ? text.list.from(formatDay(opens, language))
      : status === 'open' && closes
        ? text.list.until(formatDay(lastDayOf(closes), language))
        : undefined;
  return html`<li>
    <a class="nl-link" href=${addressOf(instrument)}>${instrument.name}</a>
    <span class="list__about">${[KIND_TEXTS[instrument.kind].one[language], instrument.desk.name, when].filter(Boolean).join(' · ')}</span>
  </li>`;
}
