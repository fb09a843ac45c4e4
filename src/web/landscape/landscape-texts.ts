import type { Language } from '../../core/text.ts';
import type { LandscapeText } from './landscape-text.ts';
import { EN } from './landscape-text-en.ts';
import { NL } from './landscape-text-nl.ts';

/** The sentences of the page, in each language. */
export const LANDSCAPE_TEXT: Readonly<Record<Language, LandscapeText>> = { nl: NL, en: EN };
