import type { Language } from '../../core/text.ts';

/** The language the page that is shown was written in. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'nl';
}

/** Lets the switch to the other language take along what stands behind the address: `?…` and `#…`. */
export function keepPlaceOnLanguageSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  link?.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
