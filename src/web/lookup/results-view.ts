import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Match, MatchAnswer } from '../../client/api-types.ts';
import { phoneAddress, webAddress } from '../shared/web-address.ts';
import type { Counts } from './lookup-text.ts';
import { type CardView, matchCard } from './match-card.ts';

export type ResultsView = Omit<CardView, 'asOf'> & {
  readonly kinds: readonly string[];
  /** All that may fit, or the first few. */
  readonly all: boolean;
  readonly toggleAll: () => void;
};

/** Enough to see what there is, few enough to read. */
const FIRST = 5;
const MOST_HELPERS = 6;

/** How much fits, of the kinds the page is about. */
export function countsOf({ matches, totals }: MatchAnswer, kinds: readonly string[]): Counts {
  const { fitting, possible } = sorted(matches, kinds);
  return { fitting: fitting.length, possible: possible.length, not: kinds.length > 0 ? undefined : totals.ineligible };
}

/** What fits first, then what may fit, and always who can help further. */
export function resultsView(answer: MatchAnswer, view: ResultsView): TemplateResult {
  const { text } = view;
  const { fitting, possible } = sorted(answer.matches, view.kinds);
  const shown = view.all ? possible : possible.slice(0, FIRST);
  const none = fitting.length === 0 && possible.length === 0;
  return html`
    ${none ? html`<p>${text.noneLeft}</p>` : nothing}
    ${group(text.fitting, fitting, { ...view, asOf: answer.asOf })}
    ${group(text.possible, shown, { ...view, asOf: answer.asOf })}
    ${
      possible.length > FIRST
        ? html`<button class="button button--more" type="button" aria-expanded=${view.all} @click=${view.toggleAll}>
            ${view.all ? text.showFewer : text.showAll(possible.length)}
          </button>`
        : nothing
    }
    ${helpers(answer, view)}
    <p class="hint disclaimer">${answer.disclaimer}</p>
  `;
}

function sorted(matches: readonly Match[], kinds: readonly string[]) {
  const wanted = matches.filter(({ instrument }) => kinds.length === 0 || kinds.includes(instrument.kind));
  const fits = ({ verdict }: Match) => verdict === 'eligible' || verdict === 'eligible-if-assessed';
  return { fitting: wanted.filter(fits), possible: wanted.filter(({ verdict }) => verdict === 'undetermined') };
}

function group(title: string, matches: readonly Match[], view: CardView): TemplateResult | typeof nothing {
  if (matches.length === 0) return nothing;
  return html`<div class="group__title" role="heading" aria-level=${view.headingLevel}>${title}</div>
    <ol class="cards" role="list">
      ${repeat(
        matches,
        ({ instrument }) => instrument.id,
        (match) => matchCard(match, { ...view, headingLevel: view.headingLevel + 1 }),
      )}
    </ol>`;
}

function helpers({ referral }: MatchAnswer, { text, headingLevel }: ResultsView): TemplateResult | typeof nothing {
  if (referral.length === 0) return nothing;
  return html`<div class="group__title" role="heading" aria-level=${headingLevel}>${text.helpers}</div>
    <ul class="helpers">
      ${referral.slice(0, MOST_HELPERS).map(({ name, url: address, phone }) => {
        const url = webAddress(address);
        return html`<li>
            ${
              url
                ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
                    >${name}<span class="visually-hidden"> ${text.newWindow}</span></a
                  >`
                : name
            }${phone ? html`, <a href=${phoneAddress(phone)}>${phone}</a>` : nothing}
          </li>`;
      })}
    </ul>`;
}
