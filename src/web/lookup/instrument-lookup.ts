import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import type { Match, MatchAnswer } from '../../client/api-types.ts';
import type { Language } from '../../core/text.ts';
import tokens from '../shared/tokens.css?inline';
import { readKinds } from './kinds.ts';
import { knownView } from './known-view.ts';
import styles from './lookup.css?inline';
import { LookupSession, type LookupSettings } from './lookup-session.ts';
import { LOOKUP_TEXT } from './lookup-text.ts';
import { questionView } from './question-view.ts';
import { countsOf, resultsView } from './results-view.ts';

/** What the page hears when somebody turns to an instrument. Calling `preventDefault()` keeps the link to the desk from being followed. */
export type InstrumentSelected = CustomEvent<{
  readonly id: string;
  readonly name: string;
  readonly how: 'desk' | 'reasons';
  readonly deskUrl: string | undefined;
}>;

/** What the page hears when there are other results: verdicts only, nothing that was said. */
export type ResultsChanged = CustomEvent<{
  readonly asOf: string;
  readonly release: number;
  readonly totals: MatchAnswer['totals'];
  readonly results: readonly { readonly id: string; readonly verdict: Match['verdict'] }[];
}>;

/** The service this module was loaded from. */
const OWN_ORIGIN = new URL(import.meta.url).origin;

/** What makes it another conversation. */
const SETTINGS = ['location', 'language', 'api', 'kinds'] as const;

/** Before this long nobody needs to be told that it is being looked up. */
const QUIET_MILLISECONDS = 400;

/** `<instrument-lookup>`: which instruments fit a company, asked and answered on somebody else's page. Remembers nothing. */
export class InstrumentLookup extends LitElement {
  static override readonly styles = [unsafeCSS(tokens), unsafeCSS(styles)];

  static override readonly properties = {
    location: {},
    language: {},
    api: {},
    kinds: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    slow: { state: true },
    all: { state: true },
  };

  /** Where the company is: a code, name or postcode. Without it the first question asks. */
  declare location: string | undefined;
  declare language: string | undefined;
  /** Where the service stands; the place this module came from when left out. */
  declare api: string | undefined;
  /** Only these kinds of instruments: `subsidy loan`. All when left out. */
  declare kinds: string | undefined;
  /** The level of the first heading inside, to fit in the headings around it. */
  declare headingLevel: number;
  declare slow: boolean;
  declare all: boolean;

  readonly #session = new LookupSession(this, {
    settings: () => this.#settings(),
    changed: (answer) => this.#resultsChanged(answer),
  });
  #follow = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.slow = false;
    this.all = false;
  }

  protected override willUpdate(changed: PropertyValues<InstrumentLookup>): void {
    if (!this.hasUpdated || SETTINGS.some((name) => changed.has(name))) void this.#session.start();
    if (this.#session.busy) this.#patience ??= setTimeout(() => this.#tellSlow(), QUIET_MILLISECONDS);
    else {
      clearTimeout(this.#patience);
      this.#patience = undefined;
      this.slow = false;
    }
  }

  protected override updated(): void {
    const next = this.renderRoot.querySelector<HTMLElement>('#refusal, #failure, #question, #done');
    if (!this.#follow || !next || this.#session.busy) return;
    this.#follow = false;
    const field = next.id === 'refusal' ? this.renderRoot.querySelector<HTMLElement>('#field') : undefined;
    (field ?? next).focus();
  }

  protected override render(): TemplateResult {
    const { answer, busy } = this.#session;
    const text = this.#text();
    return html`<section class="lookup" lang=${this.#language()} aria-label=${text.name} aria-busy=${busy}>
      <div class="talk">
        ${this.#failure()} ${this.#question()}
        ${knownView(this.#session.conversation, {
          text,
          headingLevel: this.headingLevel,
          askAgain: (question) => this.#then(() => this.#session.askAgain(question)),
          startAgain: () => this.#then(() => this.#session.startAgain()),
        })}
      </div>
      <div class="results">
        <div class="results__title" role="heading" aria-level=${this.headingLevel}>${text.results}</div>
        <p class="counts" role="status">${answer ? text.counts(countsOf(answer, this.#settings().kinds)) : nothing}</p>
        ${answer ? resultsView(answer, this.#resultsView()) : nothing}
      </div>
    </section>`;
  }

  #question(): TemplateResult | typeof nothing {
    const { question, refusal, answer, busy, failure } = this.#session;
    const text = this.#text();
    if (question)
      return questionView({
        question,
        text,
        language: this.#language(),
        refusal,
        headingLevel: this.headingLevel,
        answer: (value, label, how) => this.#then(() => this.#session.give({ question, value, label }, how)),
        decline: () => this.#then(() => this.#session.decline(question)),
        refuse: (reason) => this.#then(() => this.#session.refuse(reason)),
      });
    if (busy) return html`<p class="hint waiting" role="status">${this.slow ? text.busy : ''}</p>`;
    if (failure || !answer) return nothing;
    return html`<p id="done" class="question__title" tabindex="-1">${text.noMoreQuestions}</p>`;
  }

  #failure(): TemplateResult | typeof nothing {
    const { failure } = this.#session;
    if (!failure) return nothing;
    const text = this.#text();
    return html`<div id="failure" class="failure" role="alert" tabindex="-1">
      <p>${failure.detail ?? text.failures[failure.kind]}</p>
      <button class="button button--primary" type="button" @click=${() => this.#then(() => this.#session.ask())}>
        ${text.retry}
      </button>
    </div>`;
  }

  #resultsView() {
    return {
      text: this.#text(),
      language: this.#language(),
      headingLevel: this.headingLevel + 1,
      kinds: this.#settings().kinds,
      all: this.all,
      toggleAll: () => {
        this.all = !this.all;
      },
      select: (match: Match, how: 'desk' | 'reasons') => this.#selected(match, how),
    };
  }

  /** After something the reader did, the focus goes along to what comes next. */
  #then(act: () => unknown): void {
    this.#follow = true;
    void act();
  }

  #tellSlow(): void {
    this.slow = this.#session.busy;
  }

  #selected({ instrument: { id, name }, desk }: Match, how: 'desk' | 'reasons'): boolean {
    if (how === 'reasons') void this.#session.wantReasons();
    const detail = { id, name, how, deskUrl: desk.url };
    const options = { bubbles: true, composed: true, cancelable: how === 'desk' };
    return this.dispatchEvent(new CustomEvent('instrument-selected', { ...options, detail }));
  }

  #resultsChanged({ asOf, release, totals, matches }: MatchAnswer): void {
    const results = matches.map(({ instrument, verdict }) => ({ id: instrument.id, verdict }));
    const detail = { asOf, release: release.number, totals, results };
    this.dispatchEvent(new CustomEvent('results-changed', { bubbles: true, composed: true, detail }));
  }

  #text() {
    return LOOKUP_TEXT[this.#language()];
  }

  /** As the attribute says, else as the page around it. */
  #language(): Language {
    const around = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return (this.language ?? around).toLowerCase().startsWith('en') ? 'en' : 'nl';
  }

  #settings(): LookupSettings {
    const api = (this.api || OWN_ORIGIN).replace(/\/+$/, '');
    return {
      base: /\/v\d+$/.test(api) ? api : `${api}/v1`,
      language: this.#language(),
      location: this.location?.trim() || undefined,
      kinds: readKinds(this.kinds ?? ''),
    };
  }
}

// A page may load it twice, or in two versions: the first one holds.
if (!customElements.get('instrument-lookup')) customElements.define('instrument-lookup', InstrumentLookup);
