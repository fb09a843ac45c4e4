import { html, nothing, type TemplateResult } from 'lit';
import { SCOPE_TEXTS } from '../../words/landscape-words.ts';
import { KIND_NAMES } from './filter-words.ts';
import type { View } from './view.ts';

const SHOWN = 8;

/** Where nothing is known to be open, each with the way to its cell. */
export function whiteSpotsView(view: View): TemplateResult {
  const { text, landscape, address, isWhole, showWhole } = view;
  const { whiteSpots } = landscape.coverage;
  const shown = isWhole('white') ? whiteSpots : whiteSpots.slice(0, SHOWN);
  const rest = whiteSpots.length - shown.length;
  return html`<section class="part" aria-labelledby="white-title">
    <h2 class="nl-heading nl-heading--level-2" id="white-title">${text.white.heading}</h2>
    <p class="nl-paragraph">${whiteSpots.length > 0 ? text.white.intro : text.white.none}</p>
    ${
      whiteSpots.length === 0
        ? closerLook(view)
        : html`<ul class="spots">
            ${shown.map(
              ({ place, theme, text: sentence }) => html`<li>
                ${
                  place || theme
                    ? html`<a class="spots__link" href=${address({ place, theme })} data-stay>${sentence}</a>`
                    : sentence
                }
              </li>`,
            )}
          </ul>`
    }
    ${
      rest > 0
        ? html`<button class="nl-button nl-button--default" type="button" @click=${() => showWhole('white')}>${text.white.more(rest)}</button>`
        : nothing
    }
  </section>`;
}

/** A whole landscape seldom has white spots; a part of it has. */
function closerLook({ text, language, address, state }: View): TemplateResult | typeof nothing {
  if (state.kind && state.scope) return nothing;
  const looks = state.kind
    ? [{ label: SCOPE_TEXTS.regional[language], to: { scope: 'regional' } }]
    : [
        { label: KIND_NAMES.voucher[language], to: { kind: 'voucher' } },
        { label: KIND_NAMES.subsidy[language], to: { kind: 'subsidy' } },
        { label: KIND_NAMES.guarantee[language], to: { kind: 'guarantee' } },
      ];
  return html`<p class="closer screen-only">
    ${text.white.closer} ${looks.map(({ label, to }) => html`<a class="nl-link" href=${address(to)} data-stay>${label}</a> `)}
  </p>`;
}
