import { html, nothing, type TemplateResult } from 'lit';
import type { Match } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import { formatDay } from '../shared/format.ts';
import { webAddress } from '../shared/web-address.ts';
import { availabilityWords } from './availability-words.ts';
import type { LookupText } from './lookup-text.ts';

export type CardView = {
  readonly text: LookupText;
  readonly language: Language;
  /** The day the answer is for. */
  readonly asOf: string;
  readonly headingLevel: number;
  /** Somebody turns to this instrument: to its desk, or to the reasons. Gives whether the link may be followed. */
  readonly select: (match: Match, how: 'desk' | 'reasons') => boolean;
};

/** What one instrument is to this company: four lines to choose by, and the reasons behind a fold. */
export function matchCard(match: Match, view: CardView): TemplateResult {
  const { text, language, asOf, headingLevel } = view;
  const { instrument, verdict, availability, benefit, missing } = match;
  const when = availabilityWords(availability, { asOf, language });
  const count = verdict === 'undetermined' && missing.length > 0 ? `: ${text.missing(missing.length)}` : '';
  return html`<li class="card" data-instrument=${instrument.id}>
    <div class="card__name" role="heading" aria-level=${headingLevel}>${instrument.name}</div>
    <p class="card__verdict" data-verdict=${verdict}>${text.verdicts[verdict]}${count}</p>
    <p class="card__when" data-when=${when.when}>${when.text}</p>
    ${benefit ? html`<p class="card__benefit">${benefit.text}</p>` : nothing}
    <p class="card__desk">${text.desk}: ${desk(match, view)}</p>
    <details class="card__why" @toggle=${(event: Event) => opened(event) && view.select(match, 'reasons')}>
      <summary>${text.why}<span class="visually-hidden"> ${instrument.name}</span></summary>
      ${match.conditions ? reasons(match, view) : html`<p class="hint">${text.gettingReasons}</p>`}
    </details>
  </li>`;
}

function opened({ currentTarget }: Event): boolean {
  return currentTarget instanceof HTMLDetailsElement && currentTarget.open;
}

function desk(match: Match, { text, select }: CardView): TemplateResult | string {
  const { name = match.desk.id } = match.desk;
  const url = webAddress(match.desk.url);
  if (!url) return name;
  const follow = (event: Event) => {
    if (!select(match, 'desk')) event.preventDefault();
  };
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" @click=${follow}>${name}<span class="visually-hidden"> ${text.newWindow}</span></a>`;
}

type Statement = {
  readonly text: string;
  readonly outcome?: 'met' | 'unmet' | 'unknown' | undefined;
  readonly source?: { readonly title: string; readonly url?: string | undefined } | undefined;
};

function reasons({ conditions = [], assessments, advice, confirmed }: Match, view: CardView): TemplateResult {
  const { text, language } = view;
  const known = conditions.filter(({ kind, outcome }) => kind !== 'assessment' && outcome !== 'unknown');
  const open = conditions.filter(({ kind, outcome }) => kind !== 'assessment' && outcome === 'unknown');
  return html`<div class="reasons">
    ${statements(undefined, known, view)} ${statements(text.stillToKnow, open, view)}
    ${statements(text.assessed, assessments, view)} ${statements(
      text.advice,
      advice.map(({ outcome: _, ...one }) => one),
      view,
    )}
    <p class="hint">${text.confirmed(formatDay(confirmed.on, language))} ${confirmed.notice ?? ''}</p>
  </div>`;
}

function statements(
  title: string | undefined,
  list: readonly Statement[],
  { text }: CardView,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`${title ? html`<p class="reasons__title">${title}</p>` : nothing}
    <ul class="reasons__list">
      ${list.map(
        (one) => html`<li data-outcome=${one.outcome ?? nothing}>
          ${one.outcome ? html`<span class="visually-hidden">${text.outcomes[one.outcome]}: </span>` : nothing}${one.text}
          ${source(one, text)}
        </li>`,
      )}
    </ul>`;
}

function source({ source: from }: Statement, text: LookupText): TemplateResult | typeof nothing {
  const url = webAddress(from?.url);
  if (!from || !url) return nothing;
  return html`<a class="source" href=${url} target="_blank" rel="noopener noreferrer" title=${from.title}
    >${text.source}<span class="visually-hidden">: ${from.title} ${text.newWindow}</span></a
  >`;
}
