import type { Language } from '../../core/text.ts';
import { markup } from '../shared/markup.ts';
import type { Page } from '../shared/page.ts';

const WORDS: Readonly<Record<Language, { readonly title: string; readonly withoutScript: string }>> = {
  nl: {
    title: 'Gesprek met een ondernemer',
    withoutScript: 'Deze pagina werkt met JavaScript. Zet het aan in uw browser, en laad de pagina opnieuw.',
  },
  en: {
    title: 'Talking with an entrepreneur',
    withoutScript: 'This page works with JavaScript. Switch it on in your browser, and load the page again.',
  },
};

export const adviserPage: Page = {
  id: 'adviser',
  path: { nl: '/adviseur', en: '/en/adviser' },
  name: { nl: 'Voor adviseurs', en: 'For advisers' },
  title: { nl: 'Voor adviseurs | Instrumentenwijzer', en: 'For advisers | Instrumentenwijzer' },
  description: {
    nl: 'Vraag en antwoord aan de telefoon: welke regelingen passen bij de ondernemer, en wat u het beste eerst kunt vragen.',
    en: 'Question and answer on the phone: which schemes fit the entrepreneur, and what to ask first.',
  },
  body: ({ language }) => {
    const { title, withoutScript } = WORDS[language];
    return markup`<div class="console">
<h1 class="nl-heading nl-heading--level-1 console__title">${title}</h1>
<div id="adviser"></div>
<noscript><p class="nl-paragraph">${withoutScript}</p></noscript>
</div>`;
  },
};
