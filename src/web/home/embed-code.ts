import type { Language } from '../../core/text.ts';
import type { PublishedLookup } from '../shared/page.ts';

export type EmbedChoice = {
  /** Where the service stands. */
  readonly origin: string;
  readonly lookup: Pick<PublishedLookup, 'path' | 'integrity'>;
  readonly location: string;
  readonly language: Language;
  readonly kinds: readonly string[];
  /** What stands there when the script does not run. */
  readonly fallback: string;
};

/** What a site pastes on its page to have the lookup. */
export function embedCode({ origin, lookup, location, language, kinds, fallback }: EmbedChoice): string {
  const attributes = [
    location ? ` location="${location}"` : '',
    ` language="${language}"`,
    kinds.length > 0 ? ` kinds="${kinds.join(' ')}"` : '',
  ].join('');
  return `<script type="module" src="${origin}${lookup.path}"
  integrity="${lookup.integrity}"
  crossorigin="anonymous"></script>
<instrument-lookup${attributes}>
  <a href="${origin}${language === 'en' ? '/en' : '/'}">${fallback}</a>
</instrument-lookup>`;
}

/** What the policy of a site must allow besides. */
export function embedPolicy(origin: string): string {
  return `script-src ${origin}; connect-src ${origin}`;
}
