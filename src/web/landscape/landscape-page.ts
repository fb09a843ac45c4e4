import { markup } from '../shared/markup.ts';
import type { Page } from '../shared/page.ts';

export const landscapePage: Page = {
  id: 'landscape',
  path: { nl: '/landschap', en: '/en/landscape' },
  name: { nl: 'Landschap', en: 'Landscape' },
  title: {
    nl: 'Het landschap van regelingen | Instrumentenwijzer',
    en: 'The landscape of schemes | Instrumentenwijzer',
  },
  description: {
    nl: 'Waar en voor welke thema’s er regelingen zijn, wanneer ze opengaan en welke op elkaar lijken.',
    en: 'Where and for which themes there are schemes, when they open and which look alike.',
  },
  body: ({ language }) => markup`<div class="wrap" id="landscape">
<h1 class="nl-heading nl-heading--level-1">${language === 'nl' ? 'Het landschap van regelingen' : 'The landscape of schemes'}</h1>
</div>`,
};
