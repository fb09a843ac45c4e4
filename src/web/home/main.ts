import './home.css';
import '../lookup/instrument-lookup.ts';
import { createApiClient } from '../../client/api-client.ts';
import { pageLanguage } from '../shared/page-language.ts';
import { startPage } from '../shared/start-page.ts';
import { startEmbed } from './embed.ts';
import { showStatus } from './status.ts';

startPage();
const language = pageLanguage();
const client = createApiClient({ base: '/v1', language });
for (const part of document.querySelectorAll('[data-origin]')) part.textContent = location.origin;
startEmbed(client, language);
void showStatus(client, language);
