import type { Language } from '../../core/text.ts';

/** What stands around every page. */
type ShellText = {
  readonly toContent: string;
  readonly navigation: string;
  readonly footerNavigation: string;
  readonly switchTo: string;
  readonly reference: string;
  readonly security: string;
  readonly disclaimer: string;
};

/** The tongue each page is also offered in, named in that tongue itself. */
export const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };

export const SHELL_TEXT: Readonly<Record<Language, ShellText>> = {
  nl: {
    toContent: 'Direct naar de inhoud',
    navigation: 'Hoofdmenu',
    footerNavigation: 'Over deze dienst',
    switchTo: 'English',
    reference: 'API',
    security: 'Zwakke plek melden',
    disclaimer: 'Dit is een hulpmiddel. U kunt er geen rechten aan ontlenen: het loket beslist over een aanvraag.',
  },
  en: {
    toContent: 'Skip to content',
    navigation: 'Main menu',
    footerNavigation: 'About this service',
    switchTo: 'Nederlands',
    reference: 'API',
    security: 'Report a vulnerability',
    disclaimer: 'This is an aid. No rights can be derived from it: the desk decides on an application.',
  },
};
