import type { LiveRegion } from '../shared/live-region.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import type { Controller } from './controller.ts';
import { summaryLines, summaryOf } from './summary.ts';

/** Takes the call to paper and to the clipboard, with the reasons in it. */
export function createSharing({ state, set, details }: Controller, region: LiveRegion) {
  return {
    print: async () => {
      await details();
      print();
    },
    copy: async () => {
      await details();
      const { language } = state();
      const summary = summaryOf(state());
      if (!summary) return;
      const text = summaryLines(summary, language);
      try {
        await navigator.clipboard.writeText(text);
        set({ uncopied: undefined });
        region.say(ADVISER_TEXT[language].copied);
      } catch {
        set({ uncopied: text });
        const field = document.querySelector<HTMLTextAreaElement>('#uncopied');
        field?.focus();
        field?.select();
      }
    },
  };
}

export type Sharing = ReturnType<typeof createSharing>;
