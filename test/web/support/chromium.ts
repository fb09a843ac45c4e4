import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const HOW_TO_GET_CHROMIUM =
  'The browser tests are SKIPPED: there is no Chromium on this machine. Get one with: apt-get install chromium, or name one in CHROMIUM_PATH.';

/** The browser of this machine; nothing when it has none. */
export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path));
}
