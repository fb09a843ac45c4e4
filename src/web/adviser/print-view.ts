import { html, nothing, type TemplateResult } from 'lit';
import type { AdviserState } from './adviser-state.ts';
import { type SummaryLine, summaryOf } from './summary.ts';
import { SUMMARY_TEXT } from './summary-text.ts';

/** The sheet that comes out of the printer; on the screen it is not there. */
export function printView(state: AdviserState): TemplateResult | typeof nothing {
  const summary = summaryOf(state);
  if (!summary) return nothing;
  const text = SUMMARY_TEXT[state.language];
  const pairs = (list: readonly (readonly [string, string])[]) =>
    html`<dl class="sheet__pairs">${list.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
  return html`<section class="sheet" aria-label=${summary.title}>
    <p class="sheet__title">${summary.title}</p>
    ${summary.facts.length > 0 ? html`<h2>${text.facts}</h2>${pairs(summary.facts)}` : nothing}
    <h2>${text.fits}</h2>
    ${summary.fits.length > 0 ? summary.fits.map((line) => lineView(line, state)) : html`<p>${text.noneFits}</p>`}
    ${summary.perhaps.length > 0 ? html`<h2>${text.perhaps}</h2>${summary.perhaps.map((line) => lineView(line, state))}` : nothing}
    <h2>${text.receipt}</h2>
    ${pairs(summary.receipt)}
  </section>`;
}

function lineView({ name, verdict, availability, benefit, desk, url, why }: SummaryLine, { language }: AdviserState) {
  return html`<div class="sheet__line">
    <h3>${name}</h3>
    <p>${verdict}. ${availability}.${benefit ? html` ${benefit}` : nothing}</p>
    ${why.length > 0 ? html`<ul>${why.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : nothing}
    <p>${SUMMARY_TEXT[language].desk}: ${desk}${url ? html`, ${url}` : nothing}</p>
  </div>`;
}
