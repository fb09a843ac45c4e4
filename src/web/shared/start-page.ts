import './base.css';
import { keepPlaceOnLanguageSwitch } from './page-language.ts';

/** What every page does once its script runs. */
export function startPage(): void {
  keepPlaceOnLanguageSwitch();
}
