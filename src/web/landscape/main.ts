import { createApiClient } from '../../client/api-client.ts';
import '../landscape/landscape.css';
import { createLiveRegion } from '../shared/live-region.ts';
import { pageLanguage } from '../shared/page-language.ts';
import { startPage } from '../shared/start-page.ts';
import { LandscapeApp } from './landscape-app.ts';

startPage();

const root = document.querySelector<HTMLElement>('#landscape-app');
if (root) {
  const language = pageLanguage();
  const app = new LandscapeApp(root, {
    language,
    api: createApiClient({ base: '/v1', language }),
    live: createLiveRegion(document.body),
  });
  void app.start();
}
