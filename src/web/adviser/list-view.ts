import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Match } from '../../client/api-types.ts';
import { KIND_TEXTS } from '../../words/landscape-words.ts';
import { phoneAddress } from '../shared/web-address.ts';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { Controller } from './controller.ts';
import { GROUPS, type Group } from './conversation.ts';
import { matchesOf } from './group-of.ts';
import { availabilityWords, INSTRUMENT_TEXT } from './instrument-text.ts';
import { instrumentView } from './instrument-view.ts';
import { keyCap } from './question-view.ts';

/** How many of a group are shown before the adviser asks for the rest. */
const FIRST: Readonly<Record<Group, number>> = { fits: 50, perhaps: 12, not: 0 };

/** The live list, best first, in three groups that are counted. */
export function listView(state: AdviserState, controller: Controller): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const matches = state.answer?.matches ?? [];
  return html`<section class="results" aria-labelledby="results-title" aria-busy=${state.pending}>
    <div class="results__head">
      <h2 class="small-title" id="results-title">${keyCap('l', state)}${text.results}</h2>
      ${countersView(state)}
    </div>
    ${
      state.answer
        ? GROUPS.map((group) => groupView(group, matchesOf(group, matches), state, controller))
        : html`<p class="results__empty">${state.failure ? nothing : text.loading}</p>`
    }
    ${referralView(state)}
  </section>`;
}

function countersView({ answer, language }: AdviserState): TemplateResult | typeof nothing {
  if (!answer) return nothing;
  const text = ADVISER_TEXT[language];
  const { settledIn, settledOut, open } = answer.totals;
  const counts: Readonly<Record<Group, number>> = { fits: settledIn, perhaps: open, not: settledOut };
  return html`<ul class="counters">
    ${GROUPS.map((group) => html`<li class="counter counter--${group}"><b data-count=${group}>${counts[group]}</b> ${text.groups[group].toLowerCase()}</li>`)}
  </ul>`;
}

function groupView(
  group: Group,
  matches: readonly Match[],
  state: AdviserState,
  controller: Controller,
): TemplateResult {
  const text = ADVISER_TEXT[state.language];
  const { conversation } = state;
  const whole = conversation.whole.includes(group);
  const inHand = matches.findIndex(({ instrument }) => instrument.id === conversation.unfolded);
  const shown = whole ? matches : matches.slice(0, Math.max(FIRST[group], inHand + 1));
  const toggle = () => {
    const rest = conversation.whole.filter((one) => one !== group);
    controller.go({ ...conversation, whole: whole ? rest : [...rest, group] }, 'replace');
  };
  return html`<section class="group group--${group}" aria-labelledby=${`group-${group}`}>
    <h3 class="group__title" id=${`group-${group}`}>${text.groups[group]} <span class="group__count">${matches.length}</span></h3>
    ${matches.length === 0 ? html`<p class="results__empty">${text.empty[group]}</p>` : nothing}
    <ul class="matches">
      ${repeat(
        shown,
        ({ instrument }) => instrument.id,
        (match) => itemView(match, state, controller),
      )}
    </ul>
    ${
      matches.length > FIRST[group]
        ? html`<button class="linkish group__more" type="button" aria-expanded=${String(whole)} @click=${toggle}>
            ${whole ? text.showFewer : text.showAll.replace('{}', String(matches.length))}
          </button>`
        : nothing
    }
  </section>`;
}

function itemView(match: Match, state: AdviserState, controller: Controller): TemplateResult {
  const { language, conversation, answer } = state;
  const text = INSTRUMENT_TEXT[language];
  const { id, name, kind } = match.instrument;
  const open = conversation.unfolded === id;
  const missing = match.verdict === 'undetermined' ? text.missingCount(match.missing.length) : undefined;
  return html`<li class="match" data-verdict=${match.verdict}>
    <h4 class="match__head">
      <button
        class="match__name"
        type="button"
        data-instrument=${id}
        aria-expanded=${String(open)}
        @click=${() => controller.go({ ...conversation, unfolded: open ? undefined : id })}
      >
        ${name}
      </button>
    </h4>
    <p class="match__line">
      <span>${KIND_TEXTS[kind].one[language]}</span><span class=${`when when--${match.availability.status}`}>${availabilityWords(match.availability, answer?.asOf ?? '', language)}</span
      >${missing ? html`<span>${missing}</span>` : nothing}${match.desk.name ? html`<span>${match.desk.name}</span>` : nothing}
    </p>
    ${match.verdict === 'eligible-if-assessed' ? html`<p class="match__line">${text.verdicts[match.verdict]}</p>` : nothing}
    ${open ? instrumentView(match, state, controller) : nothing}
  </li>`;
}

function referralView({ answer, language, organisations }: AdviserState): TemplateResult | typeof nothing {
  if (!answer || answer.referral.length === 0) return nothing;
  const text = ADVISER_TEXT[language];
  return html`<section class="referral" aria-labelledby="referral-title">
    <h3 class="group__title" id="referral-title">${text.referral}</h3>
    <ul class="referral__list">
      ${answer.referral.map(({ id, name, roles, url, phone = organisations.get(id)?.phone }) => {
        const words = roles.map((role) => text.roles[role] ?? role).join(', ');
        return html`<li>
          ${url ? html`<a class="nl-link" href=${url} target="_blank" rel="noreferrer">${name}</a>` : name}
          <span class="quiet">${words}${phone ? html` · <a class="nl-link" href=${phoneAddress(phone)}>${phone}</a>` : nothing}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}
