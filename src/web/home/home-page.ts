import type { Language } from '../../core/text.ts';
import { type Markup, markup } from '../shared/markup.ts';
import type { Page, PageContext } from '../shared/page.ts';
import { embedCode, embedPolicy } from './embed-code.ts';
import { HOME_TEXT } from './home-text.ts';

export const homePage: Page = {
  id: 'home',
  path: { nl: '/', en: '/en' },
  name: { nl: 'Zoeken', en: 'Search' },
  title: {
    nl: 'Welke regeling past bij uw bedrijf? | Instrumentenwijzer',
    en: 'Which scheme fits your company? | Instrumentenwijzer',
  },
  description: {
    nl: 'Zoek welke subsidies, leningen en andere innovatieregelingen passen bij een mkb-bedrijf, op deze plek en op deze dag.',
    en: 'Find which grants, loans and other innovation schemes fit an SME, in its place and on this day.',
  },
  body: (context) => markup`${hero(context.language)}
${tryIt(context.language)}
<div class="wrap audiences">
${advisers(context.language)}
${policy(context.language)}
${integrators(context)}
${editors(context.language)}
</div>
${sites(context)}
${status(context)}`,
};

function hero(language: Language): Markup {
  const { title, lines } = HOME_TEXT[language];
  return markup`<div class="wrap hero">
<h1 class="nl-heading nl-heading--level-1">${title}</h1>
<ul class="hero__lines">
${lines.map((line) => markup`<li>${line}</li>`)}
</ul>
</div>`;
}

function tryIt(language: Language): Markup {
  const { tryTitle, withoutScript } = HOME_TEXT[language];
  return markup`<section class="band try" aria-label="${tryTitle}">
<div class="wrap">
<instrument-lookup language="${language}">
<p class="nl-paragraph">${withoutScript}</p>
</instrument-lookup>
</div>
</section>`;
}

function paragraphs(text: readonly string[]): readonly Markup[] {
  return text.map((line) => markup`<p class="nl-paragraph">${line}</p>`);
}

function advisers(language: Language): Markup {
  const { title, text, link } = HOME_TEXT[language].advisers;
  return markup`<section>
<h2 class="nl-heading nl-heading--level-2">${title}</h2>
${paragraphs(text)}
<p class="nl-paragraph"><a class="nl-link" href="${language === 'nl' ? '/adviseur' : '/en/adviser'}">${link}</a></p>
</section>`;
}

function policy(language: Language): Markup {
  const { title, text, link } = HOME_TEXT[language].policy;
  return markup`<section>
<h2 class="nl-heading nl-heading--level-2">${title}</h2>
${paragraphs(text)}
<p class="nl-paragraph"><a class="nl-link" href="${language === 'nl' ? '/landschap' : '/en/landscape'}">${link}</a></p>
</section>`;
}

function integrators({ language, origin }: PageContext): Markup {
  const { title, text, reference, description } = HOME_TEXT[language].integrators;
  return markup`<section>
<h2 class="nl-heading nl-heading--level-2">${title}</h2>
${paragraphs(text)}
<section class="code" tabindex="0" aria-label="curl"><pre><code>curl <span data-origin>${origin}</span>/v1/matches \\
  -H 'content-type: application/json' \\
  -d '{"profile":{"location":"Gelderland"}}'</code></pre></section>
<p class="nl-paragraph"><a class="nl-link" href="/docs" hreflang="nl">${reference}</a><br><a class="nl-link" href="/v1/openapi.json">${description}</a></p>
</section>`;
}

function editors(language: Language): Markup {
  const { title, text } = HOME_TEXT[language].editors;
  return markup`<section>
<h2 class="nl-heading nl-heading--level-2">${title}</h2>
${paragraphs(text)}
</section>`;
}

function sites({ language, lookup, origin }: PageContext): Markup {
  const text = HOME_TEXT[language].sites;
  const kilobytes = (lookup.gzipBytes / 1000).toLocaleString(language, { maximumFractionDigits: 0 });
  const code = embedCode({ origin, lookup, location: '', language, kinds: [], fallback: text.fallback });
  return markup`<section class="band" id="embed" data-path="${lookup.path}" data-integrity="${lookup.integrity}">
<div class="wrap embed">
<div>
<h2 class="nl-heading nl-heading--level-2">${text.title}</h2>
${paragraphs(text.text)}
<form class="embed__form screen-only" id="embed-form" hidden>
${choices(language)}
</form>
</div>
<div class="embed__code">
<h3 class="nl-heading nl-heading--level-3" id="embed-code-title">${text.code}</h3>
<section class="code" tabindex="0" aria-labelledby="embed-code-title"><pre><code id="embed-code">${code}</code></pre></section>
<p class="embed__copy screen-only"><button class="nl-button nl-button--primary" id="embed-copy" type="submit" form="embed-form" hidden>${text.copy}</button> <span id="embed-told" role="status"></span></p>
<p class="nl-paragraph small">${text.weight(kilobytes)}</p>
<p class="nl-paragraph small"><strong>${text.policyTitle}</strong> ${text.policyText}<br><code class="wrapping" id="embed-policy">${embedPolicy(origin)}</code></p>
</div>
</div>
</section>`;
}

function choices(language: Language): Markup {
  const text = HOME_TEXT[language].sites;
  const tongues = [
    ['nl', 'Nederlands'],
    ['en', 'English'],
  ] as const;
  return markup`<p class="field"><label for="embed-place">${text.place}</label>
<select id="embed-place" name="location"><option value="">${text.placeOpen}</option></select></p>
<fieldset><legend>${text.language}</legend>
${tongues.map(([code, name]) => choice('radio', { name: 'language', value: code, label: name, checked: code === language }))}
</fieldset>
<fieldset><legend>${text.kinds}</legend>
${Object.entries(text.kindNames).map(([kind, label]) => choice('checkbox', { name: 'kinds', value: kind, label, checked: false }))}
</fieldset>`;
}

type Choice = { readonly name: string; readonly value: string; readonly label: string; readonly checked: boolean };

function choice(type: 'radio' | 'checkbox', { name, value, label, checked }: Choice): Markup {
  const on = checked ? markup` checked` : undefined;
  return markup`<label class="choice"><input type="${type}" name="${name}" value="${value}"${on}> ${label}</label>`;
}

function status({ language }: PageContext): Markup {
  const text = HOME_TEXT[language].status;
  const row = (id: string, label: string) => markup`<div><dt>${label}</dt><dd id="${id}">–</dd></div>`;
  return markup`<section class="wrap status" id="status" aria-labelledby="status-title" hidden>
<h2 class="nl-heading nl-heading--level-3" id="status-title">${text.title}</h2>
<dl>
${row('status-release', text.release)}
${row('status-instruments', text.instruments)}
${row('status-confirmed', text.confirmed)}
${row('status-version', text.version)}
</dl>
</section>`;
}
