import type { WhiteSpot, WhiteSpotReason } from '../core/landscape/white-spots.ts';
import { dayOfMoment } from '../core/moment.ts';
import type { Language } from '../core/text.ts';
import { dayText } from './value-text.ts';

/** Where nothing is: everywhere, in a place, for a theme, or for a theme in a place. */
type Extent = 'everywhere' | 'place' | 'theme' | 'cell';

type Where = { readonly place: string; readonly theme: string };

type Sentences = {
  readonly reason: Readonly<Record<WhiteSpotReason, Readonly<Record<Extent, (where: Where) => string>>>>;
  readonly unsure: (count: number) => string;
  readonly opens: (day: string) => string;
};

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  nl: {
    reason: {
      'nothing-in-force': {
        everywhere: () => 'Er is nergens een instrument.',
        place: ({ place }) => `In ${place} is er voor geen enkel thema een instrument.`,
        theme: ({ theme }) => `Voor het thema ${theme} is er in geen enkele provincie een instrument.`,
        cell: ({ place, theme }) => `In ${place} is er voor het thema ${theme} geen instrument.`,
      },
      'nothing-open': {
        everywhere: () => 'Er staat nergens iets open.',
        place: ({ place }) => `In ${place} staat voor geen enkel thema iets open.`,
        theme: ({ theme }) => `Voor het thema ${theme} staat in geen enkele provincie iets open.`,
        cell: ({ place, theme }) => `In ${place} staat voor het thema ${theme} niets open.`,
      },
      'nothing-known-open': {
        everywhere: () => 'We weten van geen enkel instrument dat het open is.',
        place: ({ place }) => `In ${place} weten we van geen enkel instrument dat het open is.`,
        theme: ({ theme }) =>
          `Voor het thema ${theme} weten we in geen enkele provincie van een instrument dat het open is.`,
        cell: ({ place, theme }) =>
          `In ${place} weten we voor het thema ${theme} van geen enkel instrument dat het open is.`,
      },
    },
    unsure: (count) =>
      count === 1
        ? ' Van één instrument is niet bekend of het open is.'
        : ` Van ${count} instrumenten is niet bekend of ze open zijn.`,
    opens: (day) => ` Op ${day} gaat er iets open.`,
  },
  en: {
    reason: {
      'nothing-in-force': {
        everywhere: () => 'There is no instrument anywhere.',
        place: ({ place }) => `In ${place} there is no instrument for any theme.`,
        theme: ({ theme }) => `For the theme ${theme} there is no instrument in any province.`,
        cell: ({ place, theme }) => `In ${place} there is no instrument for the theme ${theme}.`,
      },
      'nothing-open': {
        everywhere: () => 'Nothing is open anywhere.',
        place: ({ place }) => `In ${place} nothing is open for any theme.`,
        theme: ({ theme }) => `For the theme ${theme} nothing is open in any province.`,
        cell: ({ place, theme }) => `In ${place} nothing is open for the theme ${theme}.`,
      },
      'nothing-known-open': {
        everywhere: () => 'There is no instrument that we know to be open.',
        place: ({ place }) => `In ${place} there is no instrument that we know to be open.`,
        theme: ({ theme }) => `For the theme ${theme} there is no instrument in any province that we know to be open.`,
        cell: ({ place, theme }) =>
          `In ${place} there is no instrument for the theme ${theme} that we know to be open.`,
      },
    },
    unsure: (count) =>
      count === 1
        ? ' Of one instrument it is not known whether it is open.'
        : ` Of ${count} instruments it is not known whether they are open.`,
    opens: (day) => ` Something opens on ${day}.`,
  },
};

/** A white spot in words: where, why, and when that ends if it is known. */
export function whiteSpotText({ place, theme, reason, tally, opens }: WhiteSpot, language: Language): string {
  const sentences = SENTENCES[language];
  const { unknown } = tally.counts;
  const extent: Extent = place ? (theme ? 'cell' : 'place') : theme ? 'theme' : 'everywhere';
  return (
    sentences.reason[reason][extent]({ place: place?.name[language] ?? '', theme: theme?.name[language] ?? '' }) +
    (unknown > 0 ? sentences.unsure(unknown) : '') +
    (opens === undefined ? '' : sentences.opens(dayText(dayOfMoment(opens), language)))
  );
}
