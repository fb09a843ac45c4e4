import type { WhiteSpot, WhiteSpotReason } from '../core/landscape/white-spots.ts';
import { dayOfMoment } from '../core/moment.ts';
import type { Language } from '../core/text.ts';
import { dayText } from './value-text.ts';

type Where = { readonly place: string | undefined; readonly theme: string | undefined };

type Sentences = {
  readonly reason: Readonly<Record<WhiteSpotReason, (where: Where) => string>>;
  readonly unsure: (count: number) => string;
  readonly opens: (day: string) => string;
};

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  nl: {
    reason: {
      'nothing-in-force': ({ place, theme }) =>
        theme === undefined
          ? `In ${place} is er voor geen enkel thema een instrument.`
          : place === undefined
            ? `Voor het thema ${theme} is er in geen enkele provincie een instrument.`
            : `In ${place} is er voor het thema ${theme} geen instrument.`,
      'nothing-open': ({ place, theme }) =>
        theme === undefined
          ? `In ${place} staat voor geen enkel thema iets open.`
          : place === undefined
            ? `Voor het thema ${theme} staat in geen enkele provincie iets open.`
            : `In ${place} staat voor het thema ${theme} niets open.`,
      'nothing-known-open': ({ place, theme }) =>
        theme === undefined
          ? `In ${place} weten we van geen enkel instrument dat het open is.`
          : place === undefined
            ? `Voor het thema ${theme} weten we in geen enkele provincie van een instrument dat het open is.`
            : `In ${place} weten we voor het thema ${theme} van geen enkel instrument dat het open is.`,
    },
    unsure: (count) =>
      count === 1
        ? ' Van één instrument is niet bekend of het open is.'
        : ` Van ${count} instrumenten is niet bekend of ze open zijn.`,
    opens: (day) => ` Op ${day} gaat er weer iets open.`,
  },
  en: {
    reason: {
      'nothing-in-force': ({ place, theme }) =>
        theme === undefined
          ? `In ${place} there is no instrument for any theme.`
          : place === undefined
            ? `For the theme ${theme} there is no instrument in any province.`
            : `In ${place} there is no instrument for the theme ${theme}.`,
      'nothing-open': ({ place, theme }) =>
        theme === undefined
          ? `In ${place} nothing is open for any theme.`
          : place === undefined
            ? `For the theme ${theme} nothing is open in any province.`
            : `In ${place} nothing is open for the theme ${theme}.`,
      'nothing-known-open': ({ place, theme }) =>
        theme === undefined
          ? `In ${place} we know of no instrument that it is open.`
          : place === undefined
            ? `For the theme ${theme} we know of no instrument in any province that it is open.`
            : `In ${place} we know of no instrument for the theme ${theme} that it is open.`,
    },
    unsure: (count) =>
      count === 1
        ? ' Of one instrument it is not known whether it is open.'
        : ` Of ${count} instruments it is not known whether they are open.`,
    opens: (day) => ` Something opens again on ${day}.`,
  },
};

/** A white spot in words: where, why, and when that ends if it is known. */
export function whiteSpotText({ place, theme, reason, tally, opens }: WhiteSpot, language: Language): string {
  const sentences = SENTENCES[language];
  const { unknown } = tally.counts;
  return (
    sentences.reason[reason]({ place: place?.name[language], theme: theme?.name[language] }) +
    (unknown > 0 ? sentences.unsure(unknown) : '') +
    (opens === undefined ? '' : sentences.opens(dayText(dayOfMoment(opens), language)))
  );
}
