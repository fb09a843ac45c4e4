import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { compressPlugin } from './src/build/compress-plugin.ts';
import { licencePlugin } from './src/build/licence-plugin.ts';
import { pagePlugin } from './src/build/page-plugin.ts';
import { LOOKUP_FILE, publishedLookup } from './src/build/published-lookup.ts';
import { PUBLISHED_URL, SERVICE } from './src/http/service.ts';
import { LOOKUP_VERSION } from './src/web/lookup/version.ts';
import { PAGES } from './src/web/pages.ts';

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const WEB = place('src/web');
const BUILT = place('dist/web');

/** Browsers of the last two years: the styles use light-dark() and nested rules as they are. */
const TARGET = ['chrome123', 'edge123', 'firefox121', 'safari17.5'];

const BANNER = `/*! instrument-lookup ${LOOKUP_VERSION}, EUPL-1.2; with Lit, BSD-3-Clause. See licences.txt beside this file. */`;

const common = { root: WEB, logLevel: 'warn', publicDir: false } as const;

/** `vite build --mode lookup`, and after it `vite build`: the pages print where the lookup stands and what it weighs. */
export default defineConfig(({ mode, command }) => {
  // Also where tests or a developer's shell say otherwise: the same sources must give the same bytes.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return mode === 'lookup' ? lookup() : pages();
});

function lookup(): UserConfig {
  return {
    ...common,
    // Versions that are out stay as they were, byte for byte.
    publicDir: `${WEB}/lookup/published`,
    plugins: [licencePlugin(LOOKUP_VERSION), compressPlugin()],
    build: {
      target: TARGET,
      outDir: `${BUILT}/lookup`,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: `${WEB}/lookup/instrument-lookup.ts`,
        output: {
          format: 'es',
          entryFileNames: `${LOOKUP_VERSION}/${LOOKUP_FILE}`,
          codeSplitting: false,
          postBanner: BANNER,
        },
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
    plugins: [
      pagePlugin({
        version: String(version),
        lookup,
        origin: PUBLISHED_URL,
        contact: { team: SERVICE.team, email: SERVICE.contactEmail },
      }),
      compressPlugin(),
    ],
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
