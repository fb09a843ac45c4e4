import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DatedOpening } from '../../client/api-types.ts';
import { AVAILABILITY_TEXTS } from '../../words/landscape-words.ts';
import { formatDay, formatMonth, lastDayOf } from '../shared/format.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import type { View } from './view.ts';

const SHOWN = 20;
const NARROWEST = 0.6;

/** A mark further on than this stands before its day, so that it does not run off the line. */
const LAST_MARK = 88;

/** In which order lines stand: what can be applied for first. */
const ORDER: readonly DatedOpening['status'][] = ['open', 'upcoming', 'exhausted', 'unknown', 'closed'];

type Line = { readonly id: string; readonly name: string; readonly openings: readonly DatedOpening[] };

/** Openings with a date as bars, a line for each instrument, with a mark at the day asked for. */
export function timeLine(view: View): TemplateResult {
  const { text, landscape, language, isWhole, showWhole } = view;
  const { from, until, asOf } = landscape.openings;
  const lines = linesOf(view);
  if (lines.length === 0) return html`<p class="nl-paragraph">${text.time.none}</p>`;
  const shown = isWhole('time') ? lines : lines.slice(0, SHOWN);
  const scale = timeScale(from, until);
  const day = asOf.slice(0, 10);
  return html`<div class="time">
      <div class="time__axis" aria-hidden="true">
        <svg class="time__marks">${axis(scale, day, view)}</svg>
      </div>
      <ul class="time__lines">
        ${shown.map(
          ({ name, openings }) => html`<li class="time__line">
            <span class="time__label"><span class="time__name">${name}</span> ${words(openings, view)}</span>
            <span class="time__lane"><svg class="time__track" aria-hidden="true">
              ${scale.marks.map(({ at }) => svg`<line class="time__grid" x1="${at}%" x2="${at}%" y1="0" y2="100%"></line>`)}
              ${openings.map((opening) => bar(opening, scale))}
              <line class="time__today" x1="${scale.at(day)}%" x2="${scale.at(day)}%" y1="0" y2="100%"></line>
            </svg></span>
          </li>`,
        )}
      </ul>
    </div>
    <p class="legend">
      ${(['open', 'half', 'exhausted', 'inferred'] as const).map(
        (what) =>
          html`<span class="legend__item"><svg class="legend__bar" aria-hidden="true"><rect class="time__bar time__bar--${what}" width="100%" y=${what === 'half' ? '35%' : '0'} height=${what === 'half' ? '30%' : '100%'}></rect></svg>${text.time.legend[what]}</span>`,
      )}
      <span class="legend__item"><svg class="legend__today" aria-hidden="true"><line class="time__today" x1="50%" x2="50%" y1="0" y2="100%"></line></svg>${text.time.today(formatDay(day, language))}</span>
    </p>
    ${
      lines.length > shown.length
        ? html`<button class="nl-button nl-button--default" type="button" @click=${() => showWhole('time')}>${text.time.more(lines.length - shown.length)}</button>`
        : nothing
    }`;
}

/** Whether an opening can be drawn: it has a date of its own. */
export function hasDates({ opens, closes, continuous }: DatedOpening): boolean {
  return !continuous && (opens !== undefined || closes !== undefined);
}

function linesOf({ landscape }: View): readonly Line[] {
  const lines = new Map<string, { id: string; name: string; openings: DatedOpening[] }>();
  for (const opening of landscape.openings.openings.filter(hasDates)) {
    const { id, name } = opening.instrument;
    const line = lines.get(id) ?? { id, name, openings: [] };
    line.openings.push(opening);
    lines.set(id, line);
  }
  const rank = ({ openings }: Line) => Math.min(...openings.map(({ status }) => ORDER.indexOf(status)));
  const last = ({ openings }: Line) =>
    Math.max(...openings.map(({ closes, opens }) => Date.parse(closes ?? opens ?? '')));
  return [...lines.values()].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === ORDER.indexOf('closed') ? last(b) - last(a) : last(a) - last(b)),
  );
}

/** From where to where a bar is drawn; an end that is not known lies where the edition begins or ends. */
function ends({ opens, closes, valid }: DatedOpening): readonly [from: string | undefined, to: string | undefined] {
  return [opens ?? valid.from, closes ?? valid.until];
}

function bar(opening: DatedOpening, { at }: TimeScale) {
  const [from, to] = ends(opening);
  const start = from === undefined ? 0 : at(from);
  const end = to === undefined ? 100 : at(to);
  const half = opening.opens === undefined || opening.closes === undefined;
  const kind = opening.inferred ? 'inferred' : half ? 'half' : 'open';
  const spent = opening.exhausted === undefined ? end : Math.min(end, at(opening.exhausted));
  return svg`${stretch(start, spent, kind)}${spent < end ? stretch(spent, end, 'exhausted') : nothing}`;
}

/** A stretch of which an end is not known is a thin line: it may be shorter. */
function stretch(from: number, until: number, kind: 'open' | 'half' | 'exhausted' | 'inferred') {
  const height = kind === 'half' ? 4 : 14;
  return svg`<rect class="time__bar time__bar--${kind}" x="${from}%" width="${Math.max(NARROWEST, until - from)}%" y="50%" height=${height} transform="translate(0 ${-height / 2})" rx="2"></rect>`;
}

/** What the bars say: in sight the day that counts now, for who listens everything. */
function words(openings: readonly DatedOpening[], view: View): TemplateResult {
  const [first] = [...openings].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const all = openings.map((opening) => barText(opening, view)).join('; ');
  return html`<span class="time__words" aria-hidden="true">${first ? glance(first, view) : nothing}</span>
    <span class="visually-hidden">${all}</span>`;
}

function glance({ status, opens, closes, exhausted, inferred }: DatedOpening, { text, language }: View): string {
  const { glance: short, inferred: notCertain } = text.time;
  const last = closes && formatDay(lastDayOf(closes), language);
  if (inferred) return notCertain;
  if (status === 'upcoming' && opens) return short.upcoming(formatDay(opens, language));
  if (status === 'exhausted' && exhausted) return short.exhausted(formatDay(exhausted, language));
  if (status === 'closed' && last) return short.closed(last);
  return status === 'open' && last ? short.open(last) : AVAILABILITY_TEXTS[status][language];
}

function barText({ opens, closes, exhausted, inferred, status }: DatedOpening, { text, language }: View): string {
  const day = (time: string | undefined) => time && formatDay(time, language);
  const parts = [
    text.time.bar(day(opens), day(closes && lastDayOf(closes))),
    exhausted && text.time.exhausted(formatDay(exhausted, language)),
    inferred ? text.time.inferred : status === 'open' ? undefined : AVAILABILITY_TEXTS[status][language],
  ];
  return parts.filter(Boolean).join(', ');
}

function axis({ marks, at }: TimeScale, day: string, { language }: View) {
  return svg`${marks.map(
    (mark, i) =>
      svg`<text class="time__mark ${mark.year || i === 0 ? 'time__mark--year' : ''} ${mark.at > LAST_MARK ? 'time__mark--last' : ''}" x="${mark.at}%" y="1.1em">${formatMonth(mark.day, mark.year || i === 0, language)}</text>`,
  )}<svg class="time__pointer" x="${at(day)}%" y="1.7em" width="1" height="1"><path d="M-6 0H6L0 8Z"></path></svg>`;
}
