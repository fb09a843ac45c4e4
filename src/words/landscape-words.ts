import type { AvailabilityStatus } from '../core/catalogue/availability.ts';
import type { Kind, Order, Scope } from '../core/catalogue/instrument.ts';
import type { AspectName } from '../core/landscape/overlap-aspects.ts';
import type { Relation } from '../core/landscape/overlaps.ts';
import type { Text } from '../core/text.ts';

/** How a kind of instrument is called: one, in a list, and two of them. */
export const KIND_TEXTS: Readonly<Record<Kind, { readonly one: Text; readonly two: Text }>> = {
  subsidy: { one: { nl: 'subsidie', en: 'grant' }, two: { nl: 'Twee subsidies', en: 'Two grants' } },
  voucher: { one: { nl: 'voucher', en: 'voucher' }, two: { nl: 'Twee vouchers', en: 'Two vouchers' } },
  loan: { one: { nl: 'lening', en: 'loan' }, two: { nl: 'Twee leningen', en: 'Two loans' } },
  guarantee: { one: { nl: 'garantie', en: 'guarantee' }, two: { nl: 'Twee garanties', en: 'Two guarantees' } },
  equity: {
    one: { nl: 'risicokapitaal', en: 'equity' },
    two: { nl: 'Twee vormen van risicokapitaal', en: 'Two forms of equity' },
  },
  fiscal: {
    one: { nl: 'fiscale regeling', en: 'tax scheme' },
    two: { nl: 'Twee fiscale regelingen', en: 'Two tax schemes' },
  },
  procurement: {
    one: { nl: 'innovatiegericht inkopen', en: 'innovation procurement' },
    two: { nl: 'Twee vormen van innovatiegericht inkopen', en: 'Two forms of innovation procurement' },
  },
  service: { one: { nl: 'dienst', en: 'service' }, two: { nl: 'Twee diensten', en: 'Two services' } },
};

/** For whom an instrument is, by place. */
export const SCOPE_TEXTS: Readonly<Record<Scope, Text>> = {
  regional: { nl: 'regionaal', en: 'regional' },
  national: { nl: 'landelijk', en: 'national' },
  european: { nl: 'Europees', en: 'European' },
};

/** Whether applications are taken. */
export const AVAILABILITY_TEXTS: Readonly<Record<AvailabilityStatus, Text>> = {
  open: { nl: 'open', en: 'open' },
  continuous: { nl: 'doorlopend open', en: 'always open' },
  upcoming: { nl: 'gaat nog open', en: 'opens later' },
  exhausted: { nl: 'budget op', en: 'budget used up' },
  unknown: { nl: 'niet bekend', en: 'not known' },
  closed: { nl: 'gesloten', en: 'closed' },
  'not-in-force': { nl: 'niet van kracht', en: 'not in force' },
};

/** What two schemes are compared on, as the head of a list. */
export const ASPECT_TEXTS: Readonly<Record<AspectName, Text>> = {
  kind: { nl: 'soort instrument', en: 'kind of instrument' },
  benefitForm: { nl: 'vorm', en: 'form' },
  places: { nl: 'plaatsen', en: 'places' },
  themes: { nl: 'thema’s', en: 'themes' },
  projectActivities: { nl: 'soort project', en: 'kind of project' },
  companySizes: { nl: 'grootte van de onderneming', en: 'size of the company' },
  conditions: { nl: 'andere voorwaarden', en: 'other conditions' },
};

/** How applications are handled. */
export const ORDER_TEXTS: Readonly<Record<Order, Text>> = {
  'first-come': { nl: 'wie het eerst komt', en: 'first come, first served' },
  lottery: { nl: 'loting', en: 'lottery' },
  ranked: { nl: 'de beste aanvragen', en: 'the best applications' },
  'cut-off': { nl: 'per tussentijdse sluitingsdag', en: 'by cut-off date' },
  continuous: { nl: 'doorlopend', en: 'continuous' },
  unknown: { nl: 'niet bekend', en: 'not known' },
};

/** How two schemes are alike. */
export const RELATION_TEXTS: Readonly<Record<Relation, Text>> = {
  'look-alike': { nl: 'lijkt erop, voor dezelfde ondernemers', en: 'look-alike, for the same entrepreneurs' },
  'same-family': { nl: 'dezelfde regeling in andere handen', en: 'the same scheme in other hands' },
};
