import './adviser.css';
import './results.css';
import './print.css';
import { html, render } from 'lit';
import { createApiClient } from '../../client/api-client.ts';
import { createLiveRegion } from '../shared/live-region.ts';
import { pageLanguage } from '../shared/page-language.ts';
import { startPage } from '../shared/start-page.ts';
import type { AdviserState } from './adviser-state.ts';
import { ADVISER_TEXT } from './adviser-text.ts';
import { createAnswering } from './answering.ts';
import { createCompanyLookup } from './company-lookup.ts';
import { companyView } from './company-view.ts';
import { createController } from './controller.ts';
import { failureView } from './failure-view.ts';
import { focusQuestion, listenToKeys } from './keys.ts';
import { knownView } from './known-view.ts';
import { listView } from './list-view.ts';
import { printView } from './print-view.ts';
import { questionInHand } from './question-in-hand.ts';
import { questionView } from './question-view.ts';
import { createSharing } from './sharing.ts';
import { keysView, toolsView, uncopiedView } from './tools-view.ts';

startPage();
const place = document.querySelector<HTMLElement>('#adviser');
if (place) begin(place);

function begin(place: HTMLElement): void {
  const language = pageLanguage();
  const region = createLiveRegion(document.body);
  const client = createApiClient({ base: '/v1', language });
  const afterwards = followWithFocus(region.say);
  const controller = createController(client, language, (state) => {
    render(pageView(state), place);
    afterwards(state);
  });
  const answering = createAnswering(controller, client);
  const finder = createCompanyLookup(controller, client);
  const sharing = createSharing(controller, region);
  const doing = { controller, answering, finder, sharing };
  const pageView = (state: AdviserState) => html`
    <div class="desk">
      ${toolsView(state, doing)} ${failureView(state, controller)} ${uncopiedView(state, controller)}
      <div class="desk__known">${companyView(state, finder)} ${knownView(state, controller)}</div>
      <div class="desk__talk">${questionView(state, doing)}</div>
      <div class="desk__results">${listView(state, controller)}</div>
    </div>
    ${keysView(state, controller)} ${printView(state)}
  `;
  listenToKeys(doing);
  controller.start();
}

/** After an answer: the counters for who listens, and the next question for who answered the last. Never on arrival. */
function followWithFocus(say: (text: string) => void): (state: AdviserState) => void {
  let seen: { readonly answer: AdviserState['answer']; readonly fact: string | undefined } | undefined;
  return (state) => {
    const { answer, language } = state;
    if (!answer) return;
    const fact = questionInHand(state)?.fact;
    const first = seen === undefined;
    if (seen && seen.answer !== answer) {
      const { settledIn, open, settledOut } = answer.totals;
      say(ADVISER_TEXT[language].counted(settledIn, open, settledOut));
    }
    const moved = seen?.fact !== fact;
    seen = { answer, fact };
    const at = document.activeElement;
    if (!first && moved && (!at || at === document.body || at.closest('#ask, .company'))) focusQuestion();
  };
}
