import type { Language } from '../../core/text.ts';
import { markup } from '../shared/markup.ts';
import type { Page } from '../shared/page.ts';

/** What stands on the page before, or without, its script. */
const BODY_TEXT: Readonly<Record<Language, { title: string; lead: string; noScript: string; data: string }>> = {
  nl: {
    title: 'Het landschap van regelingen',
    lead: 'Waar in Nederland en voor welk thema is er hulp bij innovatie, wanneer is die open, en waar is niets?',
    noScript: 'De kaarten op deze pagina hebben JavaScript nodig. De gegevens zelf staan ook in de API:',
    data: 'dekking per provincie en thema',
  },
  en: {
    title: 'The landscape of schemes',
    lead: 'Where in the Netherlands and for which theme is there help with innovation, when is it open, and where is nothing?',
    noScript: 'The maps on this page need JavaScript. The data themselves are in the API too:',
    data: 'coverage by province and theme',
  },
};

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
  body: ({ language }) => {
    const text = BODY_TEXT[language];
    return markup`<div class="wrap" id="landscape">
<h1 class="nl-heading nl-heading--level-1">${text.title}</h1>
<p class="nl-paragraph lead">${text.lead}</p>
<noscript><p class="nl-paragraph">${text.noScript} <a class="nl-link" href="/v1/landscape/coverage?language=${language}">${text.data}</a>.</p></noscript>
<div id="landscape-app"></div>
</div>`;
  },
};
