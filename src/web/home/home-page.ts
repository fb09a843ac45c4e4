import { markup } from '../shared/markup.ts';
import type { Page } from '../shared/page.ts';

export const homePage: Page = {
  id: 'home',
  path: { nl: '/', en: '/en' },
  name: { nl: 'Start', en: 'Home' },
  title: {
    nl: 'Instrumentenwijzer: welke regeling past bij dit bedrijf?',
    en: 'Instrumentenwijzer: which scheme fits this company?',
  },
  description: {
    nl: 'Zoek welke subsidies, leningen en andere innovatieregelingen passen bij een mkb-bedrijf, op deze plek en op deze dag.',
    en: 'Find which grants, loans and other innovation schemes fit an SME, in its place and on this day.',
  },
  body: ({ language }) => markup`<div class="wrap">
<h1 class="nl-heading nl-heading--level-1">${language === 'nl' ? 'Welke regeling past bij dit bedrijf?' : 'Which scheme fits this company?'}</h1>
</div>`,
};
