import { html, nothing, type TemplateResult } from 'lit';
import type { ConditionOutcome, Match } from '../../client/api-types.ts';
import { capital } from '../../words/sentence-case.ts';
import { formatDay } from '../shared/format.ts';
import { phoneAddress } from '../shared/web-address.ts';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { Controller } from './controller.ts';
import { answerKey } from './conversation.ts';
import { failureWords } from './failure-view.ts';
import { INSTRUMENT_TEXT } from './instrument-text.ts';

type Sourced = Pick<ConditionOutcome, 'source' | 'otherSources'>;
type Part = TemplateResult | typeof nothing;

/** Everything about one instrument: what it brings, why, what is missing, how it could fit, and whom to call. */
export function instrumentView(match: Match, state: AdviserState, controller: Controller): TemplateResult {
  const text = INSTRUMENT_TEXT[state.language];
  const detail = detailOf(match, state);
  return html`<div class="detail">
    ${detail ? wayInView(detail, state) : nothing} ${benefitView(match, state)} ${missingView(match, state, controller)}
    ${detail ? reasonsView(detail, state) : waitingView(state, controller)}
    ${textsView(text.assessments, match.assessments, state)}
    ${textsView(text.advice, match.advice, state)} ${deskView(match, state)}
    <p class="quiet">${match.confirmed.notice ?? text.confirmed.replace('{}', formatDay(match.confirmed.on, state.language))}</p>
  </div>`;
}

/** The match with its reasons, once they have come for what is known now. */
export function detailOf({ instrument }: Match, { details, conversation }: AdviserState): Match | undefined {
  return details?.key === answerKey(conversation) ? details.matches.get(instrument.id) : undefined;
}

function block(title: string, body: TemplateResult): TemplateResult {
  return html`<section class="block"><h5 class="block__title">${title}</h5>${body}</section>`;
}

function waitingView({ detailsFailure, language }: AdviserState, { details }: Controller): TemplateResult {
  if (!detailsFailure) return html`<p class="quiet">${INSTRUMENT_TEXT[language].loading}</p>`;
  return html`<p class="wrong">
    ${failureWords(detailsFailure, language)}
    <button class="linkish" type="button" @click=${details}>${ADVISER_TEXT[language].retry}</button>
  </p>`;
}

function reasonsView({ conditions = [] }: Match, { language }: AdviserState): Part {
  const text = INSTRUMENT_TEXT[language];
  const said = conditions.filter(({ kind }) => kind !== 'assessment');
  if (said.length === 0) return nothing;
  // What stands in the way is read first, then what is not known.
  const ranked = (['unmet', 'unknown', 'met'] as const).flatMap((outcome) =>
    said.filter((one) => one.outcome === outcome),
  );
  return block(
    text.why,
    html`<ul class="reasons">
      ${ranked.map(
        ({ outcome, text: sentence, ...sourced }) => html`<li class="reason reason--${outcome}">
          <span class="visually-hidden">${text.outcomes[outcome]}: </span>${sentence} ${sourceLinks(sourced, language)}
        </li>`,
      )}
    </ul>`,
  );
}

function sourceLinks({ source, otherSources = [] }: Sourced, language: AdviserState['language']): readonly Part[] {
  const { source: word } = INSTRUMENT_TEXT[language];
  return [source, ...otherSources].map((one) => {
    if (!one) return nothing;
    if (!one.url) return html`<span class="source">${one.title}</span> `;
    return html`<a class="source" href=${one.url} target="_blank" rel="noreferrer"><span class="visually-hidden">${word}: </span>${one.title}</a> `;
  });
}

function missingView(match: Match, { language, conversation }: AdviserState, { go }: Controller): Part {
  if (match.missing.length === 0) return nothing;
  const text = INSTRUMENT_TEXT[language];
  const ask = (fact: string) => () => {
    go({ ...conversation, ask: fact });
    document.querySelector<HTMLElement>('#ask-title')?.focus();
  };
  return block(
    text.missing,
    html`<ul class="asks">
      ${match.missing.map(
        ({ fact, question, derivedFrom = [] }) => html`<li>
          ${question}
          <button class="linkish" type="button" @click=${ask(derivedFrom[0] ?? fact)}>${text.ask}<span class="visually-hidden">: ${question}</span></button>
        </li>`,
      )}
    </ul>`,
  );
}

function wayInView({ wayIn, verdict }: Match, { language }: AdviserState): Part {
  if (!wayIn || verdict !== 'ineligible') return nothing;
  const { text, ways = [], nextOpening, desks = [] } = wayIn;
  if (!text && ways.length === 0 && !nextOpening && desks.length === 0) return nothing;
  return block(
    INSTRUMENT_TEXT[language].nearest,
    html`${text ? html`<p>${text}</p>` : nothing}
      ${ways.length > 0 ? html`<ul class="asks">${ways.map((way) => html`<li>${way.text}</li>`)}</ul>` : nothing}
      ${desks.map((desk) => html`<p>${desk.text}</p>`)} ${nextOpening ? html`<p>${nextOpening.text}</p>` : nothing}`,
  );
}

function benefitView({ benefit, stacking, availability }: Match, { language }: AdviserState): Part {
  const text = INSTRUMENT_TEXT[language];
  const order = text.orders[availability.order ?? ''];
  if (!benefit && stacking.length === 0 && !order) return nothing;
  const aid = benefit?.aid;
  return html`${
    benefit
      ? block(
          text.benefit,
          html`<p>${benefit.text}</p>
            ${benefit.sum ? html`<p class="sum">${benefit.sum}</p>` : nothing}
            ${aid ? html`<p class="quiet">${aid.label} ${sourceLinks(aid, language)}</p>` : nothing}`,
        )
      : nothing
  }
  ${order ? html`<p class="quiet">${capital(order)}.</p>` : nothing}
  ${textsView(text.stacking, stacking, { language })}`;
}

function textsView(
  title: string,
  notes: readonly (Sourced & { readonly text: string })[],
  { language }: Pick<AdviserState, 'language'>,
): Part {
  if (notes.length === 0) return nothing;
  return block(
    title,
    html`<ul class="asks">${notes.map((note) => html`<li>${note.text} ${sourceLinks(note, language)}</li>`)}</ul>`,
  );
}

function deskView({ desk }: Match, { language, organisations }: AdviserState): Part {
  const text = INSTRUMENT_TEXT[language];
  const known = organisations.get(desk.id);
  const name = desk.name ?? known?.name ?? desk.id;
  const url = desk.url ?? known?.url;
  const phone = known?.phone;
  return block(
    text.desk,
    html`<p>
      ${url ? html`<a class="nl-link" href=${url} target="_blank" rel="noreferrer">${name}</a>` : name}
      ${phone ? html`· <a class="nl-link" href=${phoneAddress(phone)}>${text.phone.replace('{}', phone)}</a>` : nothing}
    </p>`,
  );
}
