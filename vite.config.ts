import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { compressPlugin } from './src/build/compress-plugin.ts';
import { pagePlugin } from './src/build/page-plugin.ts';
import { LOOKUP_FILE, publishedLookup } from './src/build/published-lookup.ts';
import { LOOKUP_VERSION } from './src/web/lookup/version.ts';
import { PAGES } from './src/web/pages.ts';

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const WEB = place('src/web');
const BUILT = place('dist/web');

/** Browsers of the last two years: the styles use light-dark() and nested rules as they are. */
const TARGET = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

const common = { root: WEB, logLevel: 'warn', publicDir: false } as const;

/** `vite build --mode lookup`, and after it `vite build`: the pages print where the lookup stands and what it weighs. */
export default defineConfig(({ mode }) => (mode === 'lookup' ? lookup() : pages()));

function lookup(): UserConfig {
  return {
    ...common,
    plugins: [compressPlugin()],
    build: {
      target: TARGET,
      outDir: `${BUILT}/lookup`,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: `${WEB}/lookup/instrument-lookup.ts`,
        output: { format: 'es', entryFileNames: `${LOOKUP_VERSION}/${LOOKUP_FILE}`, codeSplitting: false },
      },
    },
  };
}

function pages(): UserConfig {
  const { version } = JSON.parse(readFileSync(place('package.json'), 'utf8'));
  const lookup = publishedLookup(`${BUILT}/lookup`);
  return {
    ...common,
    publicDir: `${WEB}/public`,
    plugins: [pagePlugin({ version: String(version), lookup }), compressPlugin()],
    build: {
      target: TARGET,
      outDir: `${BUILT}/pages`,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: Object.fromEntries(PAGES.map(({ id }) => [id, `${WEB}/${id}/main.ts`])),
        output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' },
      },
    },
  };
}
