import type { Rolldown } from 'vite';
import { LANGUAGES } from '../core/text.ts';
import { FOOTER, NAVIGATION, PAGES } from '../web/pages.ts';
import type { PageContext } from '../web/shared/page.ts';
import { type PageAssets, renderDocument } from '../web/shared/shell.ts';

/** Where the service reads which pages there are. */
export const PAGE_LIST = 'pages.json';

/** Writes each page in each language beside its scripts and styles, and a list of them all for the service. */
export function pagePlugin(known: Omit<PageContext, 'language'>): Rolldown.Plugin {
  return {
    name: 'pages',
    generateBundle(_options, bundle) {
      const list = PAGES.flatMap((page) =>
        LANGUAGES.map((language) => {
          const assets = assetsOf(page.id, bundle);
          const source = renderDocument(
            page,
            { ...known, language },
            { navigation: NAVIGATION, footer: FOOTER, assets },
          );
          const file = `${page.id}.${language}.html`;
          this.emitFile({ type: 'asset', fileName: file, source });
          return { path: page.path[language], file, language };
        }),
      );
      this.emitFile({ type: 'asset', fileName: PAGE_LIST, source: `${JSON.stringify(list, null, 2)}\n` });
    },
  };
}

function assetsOf(id: string, bundle: Rolldown.OutputBundle): PageAssets {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === id);
  if (!entry) throw new Error(`no script was built for the page '${id}'`);
  const styles = new Set<string>();
  const collect = (chunk: Rolldown.OutputChunk, seen: Set<string>) => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    // What is shared comes first, so that a page's own style has the last word.
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) collect(imported, seen);
    }
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  collect(entry, new Set());
  return { scripts: [`/${entry.fileName}`], styles: [...styles].map((name) => `/${name}`) };
}
