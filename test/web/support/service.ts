import { fileURLToPath } from 'node:url';
import { type BuiltApp, builtApp } from '../../support/build-app.ts';
import { embeddedFiles } from '../../support/embedded-snapshot.ts';

/** What the clock of the service says in these tests: 20 May 2026, noon in Amsterdam. */
export const NOW = Date.UTC(2026, 4, 20, 10);

const WEB_ROOT = fileURLToPath(new URL('../../../dist/web', import.meta.url));

export type Service = { readonly origin: string; readonly built: BuiltApp; readonly close: () => Promise<void> };

/** The whole service with the catalogue it comes with, listening on this machine. */
export async function startService(): Promise<Service> {
  const built = await builtApp({ releases: [embeddedFiles()], webRoot: WEB_ROOT, now: NOW });
  const origin = await built.app.listen({ host: '127.0.0.1', port: 0 });
  return { origin, built, close: built.close };
}
