import type { Kind } from '../../core/catalogue/instrument.ts';
import type { Text } from '../../core/text.ts';

/** Kinds, as a choice among them. */
export const KIND_NAMES: Readonly<Record<Kind, Text>> = {
  subsidy: { nl: 'subsidies', en: 'grants' },
  voucher: { nl: 'vouchers', en: 'vouchers' },
  loan: { nl: 'leningen', en: 'loans' },
  guarantee: { nl: 'garanties', en: 'guarantees' },
  equity: { nl: 'risicokapitaal', en: 'equity' },
  fiscal: { nl: 'fiscale regelingen', en: 'tax schemes' },
  procurement: { nl: 'innovatiegericht inkopen', en: 'innovation procurement' },
  service: { nl: 'advies en diensten', en: 'advice and services' },
};

export const SIZE_NAMES: Readonly<Record<string, Text>> = {
  micro: { nl: 'micro: minder dan 10 mensen', en: 'micro: fewer than 10 people' },
  small: { nl: 'klein: minder dan 50 mensen', en: 'small: fewer than 50 people' },
  medium: { nl: 'middelgroot: minder dan 250 mensen', en: 'medium-sized: fewer than 250 people' },
  large: { nl: 'groot', en: 'large' },
};

/** Levels of the themes scheme; one that is not here is shown by its code. */
export const LEVEL_NAMES: Readonly<Record<string, Text>> = {
  topsector: { nl: 'topsectoren', en: 'top sectors' },
  'cross-cutting': { nl: 'dwars door de topsectoren', en: 'across the top sectors' },
  'ris-theme': { nl: 'regionale thema’s van 2014 tot 2020', en: 'regional themes from 2014 to 2020' },
  sector: { nl: 'sectoren van Europese programma’s', en: 'sectors of European programmes' },
  kia: { nl: 'kennis- en innovatieagenda’s', en: 'knowledge and innovation agendas' },
  'ris3-theme': { nl: 'regionale thema’s sinds 2021', en: 'regional themes since 2021' },
};
