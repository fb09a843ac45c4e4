import type { ApiClient } from '../../client/api-client.ts';
import type { Language } from '../../core/text.ts';
import { formatCount, formatDay } from '../shared/format.ts';

/** Fills in how the catalogue stands. Nobody is troubled when that cannot be fetched: the part stays away. */
export async function showStatus(client: ApiClient, language: Language): Promise<void> {
  const root = await client.root().catch(() => undefined);
  if (!root) return;
  const { release, instrumentCount, lastConfirmed, version } = root;
  fill('status-release', formatCount(release.number, language));
  fill('status-instruments', formatCount(instrumentCount, language));
  fill('status-confirmed', lastConfirmed ? formatDay(lastConfirmed, language) : '–');
  fill('status-version', version);
  document.getElementById('status')?.removeAttribute('hidden');
}

function fill(id: string, text: string): void {
  const part = document.getElementById(id);
  if (part) part.textContent = text;
}
