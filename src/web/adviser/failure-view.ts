import { html, nothing, type TemplateResult } from 'lit';
import type { ApiFailure } from '../../client/api-failure.ts';
import type { Language } from '../../core/text.ts';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { Controller } from './controller.ts';
import { factLabel } from './fact-label.ts';

/** What went wrong, and what to do about it, in words. */
export function failureWords({ kind, problem }: ApiFailure, language: Language): string {
  if (kind !== 'refused') return ADVISER_TEXT[language].failures[kind];
  return (
    problem?.errors?.map(({ detail }) => detail).join(' ') ||
    problem?.detail ||
    ADVISER_TEXT[language].failures.unreadable
  );
}

/** Stands above everything while there is no answer to what was last said. */
export function failureView(state: AdviserState, { retry }: Controller): TemplateResult {
  const { failure, slow, language } = state;
  const text = ADVISER_TEXT[language];
  return html`<div class="notice-place" role="alert">
    ${
      failure
        ? html`<div class="notice notice--wrong">
            <p><b>${refusedWords(failure, state)}</b> ${failure.kind === 'refused' ? text.mend : text.keptSafe}</p>
            <button class="nl-button nl-button--default" type="button" id="retry" @click=${retry}>${text.retry}</button>
          </div>`
        : slow
          ? html`<p class="notice">${text.slow}</p>`
          : nothing
    }
  </div>`;
}

/** With the name of each fact that was refused: the service names it as programs do. */
function refusedWords(failure: ApiFailure, state: AdviserState): string {
  const words = failure.problem?.errors?.map(({ location, detail }) => {
    const [, part, fact] = location.split('/');
    return part === 'profile' && fact ? `${factLabel(fact, state)}: ${detail}` : detail;
  });
  return words?.join(' ') ?? failureWords(failure, state.language);
}
