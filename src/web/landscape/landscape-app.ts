import { html, nothing, render, type TemplateResult } from 'lit';
import type { ApiClient } from '../../client/api-client.ts';
import { type ApiFailure, apiFailureOf } from '../../client/api-failure.ts';
import type { Language } from '../../core/text.ts';
import { focusOn } from '../shared/focus.ts';
import { formatDay } from '../shared/format.ts';
import type { LiveRegion } from '../shared/live-region.ts';
import { coverageView } from './coverage-view.ts';
import { filterView } from './filter-view.ts';
import { LANDSCAPE_TEXT } from './landscape-texts.ts';
import { type Landscape, loadLandscape, type Part, QUERIES } from './load-landscape.ts';
import { lookAlikes } from './look-alikes.ts';
import { openingsView } from './openings-view.ts';
import { saveTable } from './save-table.ts';
import type { LongList, View } from './view.ts';
import { readState, sameQuestion, searchOf, type ViewState } from './view-state.ts';
import { whiteSpotsView } from './white-spots-view.ts';

type Around = { readonly api: ApiClient; readonly language: Language; readonly live: LiveRegion };

/** The page: its choices stand in the address, its data come from the API, and what is shown follows from both. */
export class LandscapeApp {
  readonly #root: HTMLElement;
  readonly #around: Around;
  #state: ViewState = readState(location.search);
  #landscape: Landscape | undefined;
  #failure: ApiFailure | undefined;
  #asking: AbortController | undefined;
  readonly #tables = new Set<Part>();
  readonly #whole = new Set<LongList>();

  constructor(root: HTMLElement, around: Around) {
    this.#root = root;
    this.#around = around;
    root.addEventListener('click', (event) => this.#follow(event));
    window.addEventListener('popstate', () => this.#show(readState(location.search)));
  }

  start(): Promise<void> {
    return this.#load();
  }

  /** A link that stays on the page changes the choices and asks for no new page. */
  #follow(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[data-stay]') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const to = new URL(link.getAttribute('href') ?? '', location.href);
    this.#choose(readState(to.search));
    const { place, theme } = this.#state;
    if (place || theme) focusOn(this.#root.querySelector<HTMLElement>('#list-title'));
    else if (!link.isConnected) focusOn(this.#root.querySelector<HTMLElement>('#map-title'));
  }

  #choose(state: ViewState): void {
    history.pushState(null, '', `${location.pathname}${searchOf(state)}`);
    this.#show(state);
  }

  #show(state: ViewState): void {
    const same = sameQuestion(this.#state, state);
    this.#state = state;
    if (same) this.#draw();
    else void this.#load();
  }

  async #load(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#failure = undefined;
    this.#root.setAttribute('aria-busy', 'true');
    this.#draw();
    const { api, live } = this.#around;
    try {
      const landscape = await loadLandscape(api, this.#state, { signal: asking.signal });
      if (asking.signal.aborted) return;
      this.#landscape = landscape;
      live.say(this.#summary(landscape));
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#fail(error);
    }
    this.#root.removeAttribute('aria-busy');
    this.#draw();
  }

  #fail(error: unknown): void {
    this.#failure = apiFailureOf(error);
    this.#draw();
  }

  #summary({ coverage }: Landscape): string {
    const { counts, total } = coverage.totals;
    const { language } = this.#around;
    return LANDSCAPE_TEXT[language].summary(formatDay(coverage.asOf, language), total, counts.open + counts.continuous);
  }

  #draw(): void {
    const text = LANDSCAPE_TEXT[this.#around.language];
    const landscape = this.#landscape;
    const waiting =
      landscape || this.#failure ? nothing : html`<p class="nl-paragraph nl-paragraph--lead">${text.loading}</p>`;
    render(html`${this.#failureView()}${waiting}${landscape ? this.#parts(landscape) : nothing}`, this.#root);
  }

  /** What went wrong, with what the service says of it; what was shown before stays. */
  #failureView(): TemplateResult | typeof nothing {
    if (!this.#failure) return nothing;
    const text = LANDSCAPE_TEXT[this.#around.language];
    const { kind, problem } = this.#failure;
    const details = problem?.errors?.map(({ detail }) => detail) ?? (problem ? [problem.detail] : []);
    return html`<div class="failure" role="alert">
      <p class="nl-paragraph">${text.failed[kind]} ${details.join(' ')}</p>
      <p>
        <button class="nl-button nl-button--primary" type="button" @click=${() => this.#load()}>${text.retry}</button>
        ${kind === 'refused' ? html`<a class="nl-link" href="?" data-stay>${text.filters.reset}</a>` : nothing}
      </p>
    </div>`;
  }

  #parts(landscape: Landscape): TemplateResult {
    const view = this.#view(landscape);
    return html`<p class="nl-paragraph nl-paragraph--lead summary">${this.#summary(landscape)}</p>
      ${filterView(view, (filter, value) => (value !== '' || filter !== 'asOf' ? this.#choose({ ...this.#state, [filter]: value || undefined, ...(filter === 'themeLevel' ? { theme: undefined } : {}) }) : undefined))}
      <div class="parts">
        ${coverageView(view, (measure) => this.#choose({ ...this.#state, measure }))} ${whiteSpotsView(view)}
        ${openingsView(view)} ${lookAlikes(view)}
      </div>`;
  }

  #view(landscape: Landscape): View {
    const { language, api } = this.#around;
    const redraw = (change: () => unknown) => {
      change();
      this.#draw();
    };
    return {
      language,
      text: LANDSCAPE_TEXT[language],
      state: this.#state,
      landscape,
      address: (change) => searchOf({ ...this.#state, ...change }),
      asTable: (part) => this.#tables.has(part),
      showAsTable: (part, table) => redraw(() => (table ? this.#tables.add(part) : this.#tables.delete(part))),
      isWhole: (list) => this.#whole.has(list),
      showWhole: (list) => redraw(() => this.#whole.add(list)),
      download: (part) => void saveTable(api, part, QUERIES[part](this.#state)).catch((error) => this.#fail(error)),
    };
  }
}
