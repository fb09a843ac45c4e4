import { html, nothing, type TemplateResult } from 'lit';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { CompanyFinder, Suggested } from './company-lookup.ts';
import { failureWords } from './failure-view.ts';

/** Looking the company up, for installations that can: unfolds on request, and is gone where it is off. */
export function companyView(state: AdviserState, finder: CompanyFinder): TemplateResult | typeof nothing {
  const { company, language } = state;
  const text = ADVISER_TEXT[language];
  if (company.off) return html`<p class="known__derived" role="status">${text.companyOff}</p>`;
  if (!company.asked) return nothing;
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('company');
    if (typeof typed === 'string') void finder.lookUp(typed);
  };
  return html`<section class="company" aria-label=${text.company}>
    <form class="company__search" @submit=${submit}>
      <label class="typing__label" for="company">${text.companyHelp}</label>
      <div class="row">
        <input class="field" id="company" name="company" type="text" autocomplete="off" spellcheck="false" />
        <button class="nl-button nl-button--default" type="submit">${text.lookUp}</button>
        <button class="nl-button nl-button--subtle" type="button" @click=${finder.close}>${text.close}</button>
      </div>
    </form>
    <div aria-live="polite">${foundView(state, finder)}</div>
  </section>`;
}

function foundView(state: AdviserState, finder: CompanyFinder): TemplateResult | typeof nothing {
  const { company, language } = state;
  const text = ADVISER_TEXT[language];
  if (company.pending) return html`<p>${text.loading}</p>`;
  if (company.failure) return html`<p class="wrong">${failureWords(company.failure, language)}</p>`;
  const { answer } = company;
  if (!answer) return nothing;
  if ('companies' in answer)
    return html`<p>${text.companiesFound(answer.total)}</p>
      <ul class="others__list">
        ${answer.companies.map(
          ({ kvkNumber, name, place }) => html`<li>
            <button class="linkish" type="button" @click=${() => finder.lookUp(kvkNumber)}>
              ${name ?? kvkNumber}${place ? `, ${place}` : ''}
            </button>
          </li>`,
        )}
      </ul>`;
  return html`<p><b>${answer.company.name ?? answer.company.kvkNumber}</b>${answer.company.active ? nothing : html` ${text.gone}`}</p>
    ${suggestionsView(answer.suggestions, state, finder)}
    ${answer.notes.map((note) => html`<p class="typing__note">${note}</p>`)}`;
}

function suggestionsView(suggestions: readonly Suggested[], { language }: AdviserState, finder: CompanyFinder) {
  const text = ADVISER_TEXT[language];
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const ticked = new FormData(event.currentTarget).getAll('fact');
    finder.take(suggestions.filter(({ fact }) => ticked.includes(fact)));
  };
  return html`<form class="suggestions" @submit=${submit}>
    ${suggestions.map(
      ({ fact, label, given, confirm, note }) => html`<label class="suggestion">
        <input type="checkbox" name="fact" value=${fact} ?checked=${!confirm} />
        <span
          ><span class="chip__label">${label}</span> ${given}${confirm ? html` <em>(${text.toConfirm})</em>` : nothing}
          ${note ? html`<span class="suggestion__note">${note}</span>` : nothing}</span
        >
      </label>`,
    )}
    <button class="nl-button nl-button--primary" type="submit">${text.take}</button>
  </form>`;
}
