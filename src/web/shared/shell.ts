import type { Language } from '../../core/text.ts';
import { type Markup, markup } from './markup.ts';
import type { Page, PageContext } from './page.ts';
import { OTHER_LANGUAGE, SHELL_TEXT } from './shell-text.ts';

/** The files of one page, as the build named them. */
export type PageAssets = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

type Around = {
  readonly navigation: readonly Page[];
  readonly footer: readonly Page[];
  readonly assets: PageAssets;
};

/** The whole document of a page in one language. */
export function renderDocument(page: Page, context: PageContext, around: Around): string {
  const { html } = markup`<!DOCTYPE html>
<html lang="${context.language}">
${head(page, context.language, around.assets)}
<body>
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">${SHELL_TEXT[context.language].toContent}</a>
${header(page, context.language, around.navigation)}
<main id="content" tabindex="-1">
${page.body(context)}
</main>
${footer(page, context.language, around.footer)}
</body>
</html>
`;
  return html;
}

function head(page: Page, language: Language, { styles, scripts }: PageAssets): Markup {
  const other = OTHER_LANGUAGE[language];
  return markup`<head>
<meta charset="utf-8">
<title>${page.title[language]}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${page.description[language]}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${other}" href="${page.path[other]}">
${styles.map((href) => markup`<link rel="stylesheet" href="${href}">`)}
${scripts.map((src) => markup`<script type="module" src="${src}"></script>`)}
</head>`;
}

function header(page: Page, language: Language, navigation: readonly Page[]): Markup {
  const text = SHELL_TEXT[language];
  const other = OTHER_LANGUAGE[language];
  return markup`<header class="site-header">
<div class="wrap site-header__row">
${siteName(language)}
<nav aria-label="${text.navigation}">
<ul class="site-nav">
${navigation.map((one) => navigationItem(one, page, language))}
<li><a href="/docs" hreflang="nl">${text.reference}</a></li>
</ul>
</nav>
<a class="nl-link language-switch" href="${page.path[other]}" lang="${other}" hreflang="${other}" data-language-switch>${text.switchTo}</a>
</div>
</header>`;
}

function footer(page: Page, language: Language, pages: readonly Page[]): Markup {
  const text = SHELL_TEXT[language];
  return markup`<footer class="site-footer">
<div class="wrap site-footer__row">
<p>${text.disclaimer}</p>
<nav aria-label="${text.footerNavigation}">
<ul>
${pages.map((one) => navigationItem(one, page, language))}
<li><a href="/.well-known/security.txt">${text.security}</a></li>
</ul>
</nav>
</div>
</footer>`;
}

function siteName(language: Language): Markup {
  return markup`<a class="site-name" href="${language === 'nl' ? '/' : '/en'}">
<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path fill="currentColor" d="M16 2 20 14.5 16 16.6 12 14.5Z"/><path fill="currentColor" d="M16 30 13.2 19.4 16 18 18.8 19.4Z" opacity=".45"/><circle fill="currentColor" cx="16" cy="16" r="1.6"/></svg>
Instrumentenwijzer</a>`;
}

function navigationItem(one: Page, current: Page, language: Language): Markup {
  const here = one.id === current.id ? markup` aria-current="page"` : undefined;
  return markup`<li><a href="${one.path[language]}"${here}>${one.name[language]}</a></li>`;
}
