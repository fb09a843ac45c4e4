import type { LandscapeInstrument } from '../../client/api-types.ts';
import type { AvailabilityStatus } from '../../core/catalogue/availability.ts';
import type { Kind, Order, Scope } from '../../core/catalogue/instrument.ts';
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

/** One of a kind. */
export const KIND_NAME: Readonly<Record<Kind, Text>> = {
  subsidy: { nl: 'subsidie', en: 'grant' },
  voucher: { nl: 'voucher', en: 'voucher' },
  loan: { nl: 'lening', en: 'loan' },
  guarantee: { nl: 'garantie', en: 'guarantee' },
  equity: { nl: 'risicokapitaal', en: 'equity' },
  fiscal: { nl: 'fiscale regeling', en: 'tax scheme' },
  procurement: { nl: 'innovatiegericht inkopen', en: 'innovation procurement' },
  service: { nl: 'advies of dienst', en: 'advice or service' },
};

export const SCOPE_NAMES: Readonly<Record<Scope, Text>> = {
  regional: { nl: 'regionaal', en: 'regional' },
  national: { nl: 'landelijk', en: 'national' },
  european: { nl: 'Europees', en: 'European' },
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

export const STATUS_NAMES: Readonly<Record<AvailabilityStatus, Text>> = {
  open: { nl: 'open', en: 'open' },
  continuous: { nl: 'doorlopend open', en: 'always open' },
  upcoming: { nl: 'gaat nog open', en: 'opens later' },
  exhausted: { nl: 'budget op', en: 'budget used up' },
  unknown: { nl: 'niet bekend', en: 'not known' },
  closed: { nl: 'gesloten', en: 'closed' },
  'not-in-force': { nl: 'niet van kracht', en: 'not in force' },
};

export const ORDER_NAMES: Readonly<Record<Order, Text>> = {
  'first-come': { nl: 'wie het eerst komt', en: 'first come, first served' },
  lottery: { nl: 'loting', en: 'lottery' },
  ranked: { nl: 'de beste aanvragen', en: 'the best applications' },
  'cut-off': { nl: 'per tussentijdse sluitingsdag', en: 'by cut-off date' },
  continuous: { nl: 'doorlopend', en: 'continuous' },
  unknown: { nl: 'niet bekend', en: 'not known' },
};

export const ASPECT_NAMES: Readonly<Record<string, Text>> = {
  kind: { nl: 'Soort', en: 'Kind' },
  benefitForm: { nl: 'Vorm', en: 'Form' },
  places: { nl: 'Plaats', en: 'Place' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  projectActivities: { nl: 'Soort project', en: 'Kind of project' },
  companySizes: { nl: 'Grootte', en: 'Size' },
  conditions: { nl: 'Andere voorwaarden', en: 'Other conditions' },
};

/** Where more is told of an instrument: its own page, else that of its desk, else what the API knows. */
export function addressOf({ url, desk, _links }: LandscapeInstrument): string {
  return url ?? desk.url ?? _links.self.href;
}
