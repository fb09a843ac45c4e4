import type { Answering } from './answering.ts';
import type { CompanyFinder } from './company-lookup.ts';
import type { Controller } from './controller.ts';
import type { Sharing } from './sharing.ts';
import { openKeys } from './tools-view.ts';

type Doing = {
  readonly controller: Controller;
  readonly answering: Answering;
  readonly finder: CompanyFinder;
  readonly sharing: Sharing;
};

/** Everything that can be clicked has a key. */
export function listenToKeys(doing: Doing): void {
  const acts = keyActs(doing);
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    if (isTyping(event.target)) return keyWhileTyping(event, doing);
    if (!doing.controller.state().conversation.keys) return;
    if (/^[1-9]$/.test(event.key)) return act(event, () => doing.answering.chooseAt(Number(event.key) - 1));
    // Enter presses the button or follows the link that has focus; elsewhere it confirms.
    if (event.key === 'Enter' && isPressable(event.target)) return;
    const found = acts[event.key];
    if (found) act(event, found);
  });
}

function act(event: KeyboardEvent, what: () => void): void {
  event.preventDefault();
  what();
}

function keyActs({ controller, answering, finder, sharing }: Doing): Readonly<Record<string, () => void>> {
  return {
    '0': answering.decline,
    '/': () => focusField('#typed'),
    '?': openKeys,
    n: answering.another,
    t: () => history.back(),
    q: focusQuestion,
    g: () => focusField('#known button'),
    l: () => focusField('[data-instrument]'),
    j: () => step(1),
    k: () => step(-1),
    b: () => {
      if (controller.state().company.off) return;
      finder.open();
      focusField('#company');
    },
    d: () => focusField('#as-of'),
    p: () => void sharing.print(),
    c: () => void sharing.copy(),
    Enter: answering.confirm,
  };
}

/** In a field letters are letters; the arrows walk through what was found and Escape leads back to the question. */
function keyWhileTyping(event: KeyboardEvent, { controller, answering }: Doing): void {
  if (event.key === 'Escape') act(event, focusQuestion);
  if (!(event.target instanceof HTMLElement) || event.target.id !== 'typed') return;
  const { found, at } = controller.state().draft;
  if (found.length === 0) return;
  if (event.key === 'ArrowDown') act(event, () => controller.draft({ at: (at + 1) % found.length }));
  if (event.key === 'ArrowUp') act(event, () => controller.draft({ at: (at <= 0 ? found.length : at) - 1 }));
  const chosen = found[at];
  if (event.key === 'Enter' && chosen) act(event, () => answering.take(chosen));
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a[href], input, summary');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
}

export function focusQuestion(): void {
  focusField('#ask-title');
}

function focusField(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function step(by: number): void {
  const items: readonly Element[] = [...document.querySelectorAll('[data-instrument]')];
  const at = document.activeElement ? items.indexOf(document.activeElement) : -1;
  const next = items[Math.min(Math.max(at + by, 0), items.length - 1)];
  if (next instanceof HTMLElement) next.focus();
}
