import { accessibilityPage } from './accessibility/accessibility-page.ts';
import { adviserPage } from './adviser/adviser-page.ts';
import { homePage } from './home/home-page.ts';
import { landscapePage } from './landscape/landscape-page.ts';
import type { Page } from './shared/page.ts';

/** In the order of the navigation. */
export const NAVIGATION: readonly Page[] = [homePage, adviserPage, landscapePage];

export const FOOTER: readonly Page[] = [accessibilityPage];

export const PAGES: readonly Page[] = [...NAVIGATION, ...FOOTER];
