import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromiumPath, HOW_TO_GET_CHROMIUM } from './chromium.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILD_MILLISECONDS = 120_000;

/** Runs once before the tests of the pages: they look at what is built now, not at what was built before. */
export default function buildWeb(): void {
  const vite = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url));
  for (const mode of ['lookup', 'production'])
    execFileSync(process.execPath, [vite, 'build', '--mode', mode], {
      cwd: ROOT,
      stdio: 'inherit',
      timeout: BUILD_MILLISECONDS,
    });
  if (!chromiumPath()) process.stderr.write(`\n${HOW_TO_GET_CHROMIUM}\n\n`);
}
