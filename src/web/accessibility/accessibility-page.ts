import { markup } from '../shared/markup.ts';
import type { Page } from '../shared/page.ts';

export const accessibilityPage: Page = {
  id: 'accessibility',
  path: { nl: '/toegankelijkheid', en: '/en/accessibility' },
  name: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  title: { nl: 'Toegankelijkheid | Instrumentenwijzer', en: 'Accessibility | Instrumentenwijzer' },
  description: {
    nl: 'Hoe toegankelijk de Instrumentenwijzer is, en wat u kunt doen als iets niet werkt.',
    en: 'How accessible the Instrumentenwijzer is, and what to do when something does not work.',
  },
  body: ({ language }) => markup`<div class="wrap">
<h1 class="nl-heading nl-heading--level-1">${language === 'nl' ? 'Toegankelijkheid' : 'Accessibility'}</h1>
</div>`,
};
