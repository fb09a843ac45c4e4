import { markup } from '../shared/markup.ts';
import type { Page } from '../shared/page.ts';

export const adviserPage: Page = {
  id: 'adviser',
  path: { nl: '/adviseur', en: '/en/adviser' },
  name: { nl: 'Voor adviseurs', en: 'For advisers' },
  title: { nl: 'Voor adviseurs | Instrumentenwijzer', en: 'For advisers | Instrumentenwijzer' },
  description: {
    nl: 'Vraag en antwoord aan de telefoon: welke regelingen passen bij de ondernemer, en wat u het beste eerst kunt vragen.',
    en: 'Question and answer on the phone: which schemes fit the entrepreneur, and what to ask first.',
  },
  body: ({ language }) => markup`<div class="wrap" id="adviser">
<h1 class="nl-heading nl-heading--level-1">${language === 'nl' ? 'Gesprek met een ondernemer' : 'Talking with an entrepreneur'}</h1>
</div>`,
};
