import { formatDay } from '../shared/format.ts';
import { type Markup, markup } from '../shared/markup.ts';
import type { Page } from '../shared/page.ts';
import { ACCESSIBILITY_TEXT } from './accessibility-text.ts';
import { STATEMENT } from './statement.ts';

export const accessibilityPage: Page = {
  id: 'accessibility',
  path: { nl: '/toegankelijkheid', en: '/en/accessibility' },
  name: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  title: { nl: 'Toegankelijkheid | Instrumentenwijzer', en: 'Accessibility | Instrumentenwijzer' },
  description: {
    nl: 'Hoe toegankelijk de Instrumentenwijzer is, en wat u kunt doen als iets niet werkt.',
    en: 'How accessible the Instrumentenwijzer is, and what to do when something does not work.',
  },
  body: ({ language, contact }) => {
    const text = ACCESSIBILITY_TEXT[language];
    const { evaluation, on } = STATEMENT;
    const status = evaluation
      ? markup`${text.evaluated(evaluation.by, formatDay(evaluation.on, language))} <a class="nl-link" href="${evaluation.url}">${text.report}</a>`
      : markup`${text.notEvaluated}`;
    return markup`<div class="wrap statement">
<h1 class="nl-heading nl-heading--level-1">${text.title}</h1>
<p class="nl-paragraph nl-paragraph--lead">${text.lead}</p>
${part(text.standardTitle, markup`<p class="nl-paragraph">${text.standard}</p>`)}
${part(text.statusTitle, markup`<p class="nl-paragraph">${status}</p>`)}
${part(text.testedTitle, list(text.tested))}
${part(text.knownTitle, list(text.known))}
${part(text.lookupTitle, markup`<p class="nl-paragraph">${text.lookup}</p>`)}
${part(text.contactTitle, markup`<p class="nl-paragraph">${text.contact} <a class="nl-link" href="mailto:${contact.email}">${contact.email}</a></p>`)}
<p class="nl-paragraph statement__written">${text.written(contact.team, formatDay(on, language))}</p>
</div>`;
  },
};

function part(title: string, content: Markup): Markup {
  return markup`<section>
<h2 class="nl-heading nl-heading--level-2">${title}</h2>
${content}
</section>`;
}

function list(lines: readonly string[]): Markup {
  return markup`<ul>
${lines.map((line) => markup`<li>${line}</li>`)}
</ul>`;
}
