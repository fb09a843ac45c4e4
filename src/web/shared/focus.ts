/** Puts the reader at a part of the page that is no control, without a ring around it. */
export function focusOn(part: HTMLElement | null | undefined): void {
  if (!part) return;
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
  part.focus();
}
