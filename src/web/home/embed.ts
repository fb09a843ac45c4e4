import type { ApiClient } from '../../client/api-client.ts';
import type { Language } from '../../core/text.ts';
import { embedCode, embedPolicy } from './embed-code.ts';
import { HOME_TEXT } from './home-text.ts';

/** Lets somebody choose what the code to paste says, and copy it. */
export function startEmbed(client: ApiClient, language: Language): void {
  const section = document.getElementById('embed');
  const form = section?.querySelector('form');
  const code = document.getElementById('embed-code');
  const policy = document.getElementById('embed-policy');
  if (!section || !form || !code || !policy) return;
  const { path = '', integrity = '' } = section.dataset;
  const write = () => {
    const data = new FormData(form);
    const tongue: Language = data.get('language') === 'en' ? 'en' : 'nl';
    code.textContent = embedCode({
      origin: location.origin,
      lookup: { path, integrity },
      location: String(data.get('location') ?? ''),
      language: tongue,
      kinds: data.getAll('kinds').map(String),
      fallback: HOME_TEXT[tongue].sites.fallback,
    });
  };
  form.hidden = false;
  form.addEventListener('input', write);
  policy.textContent = embedPolicy(location.origin);
  write();
  void offerProvinces(client, form);
  offerCopy(form, code, language);
}

/** The provinces as the service knows them; without them the visitor's own place is what remains. */
async function offerProvinces(client: ApiClient, form: HTMLFormElement): Promise<void> {
  const select = form.querySelector('select');
  const list = await client.listPlaces({ level: 'province', pageSize: 100 }).catch(() => undefined);
  for (const { code, name } of list?.places ?? []) select?.add(new Option(name, code));
}

function offerCopy(form: HTMLFormElement, code: HTMLElement, language: Language): void {
  const button = document.getElementById('embed-copy');
  const told = document.getElementById('embed-told');
  if (!button || !told) return;
  const text = HOME_TEXT[language].sites;
  button.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(code.textContent);
      told.textContent = text.copied;
    } catch {
      getSelection()?.selectAllChildren(code);
      told.textContent = text.notCopied;
    }
  });
}
