import type { Availability } from '../../core/catalogue/availability.ts';
import { availabilityOf } from '../../core/catalogue/availability.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Edition, Instrument } from '../../core/catalogue/instrument.ts';
import { isWithin } from '../../core/day.ts';
import { type AsOf, momentText } from '../../core/moment.ts';
import type { Language } from '../../core/text.ts';
import type { AvailabilityWire, InstrumentWire } from '../contract/instrument.ts';

export type View = {
  readonly catalogue: Catalogue;
  readonly asOf: AsOf;
  readonly language: Language;
  readonly publicUrl: string;
};

/** An instrument as it stands at a time, in a language. */
export function instrumentWire(instrument: Instrument, { catalogue, asOf, language, publicUrl }: View): InstrumentWire {
  const self = `${publicUrl}/v1/instruments/${instrument.id}`;
  const named = (id: string) => ({ id, name: catalogue.organisations.get(id)?.name[language] ?? id });
  const desk = catalogue.organisations.get(instrument.desk);
  const edition = editionInForce(instrument, asOf);
  return {
    id: instrument.id,
    name: instrument.name[language],
    summary: instrument.summary[language],
    kind: instrument.kind,
    ...(instrument.family === undefined ? {} : { family: instrument.family }),
    scope: instrument.scope,
    applicantType: instrument.applicantType,
    providers: instrument.provider.map(named),
    desk: {
      ...named(instrument.desk),
      ...(desk?.url === undefined ? {} : { url: desk.url }),
      ...(desk?.phone === undefined ? {} : { phone: desk.phone }),
    },
    ...(instrument.url === undefined ? {} : { url: instrument.url }),
    succeeds: [...instrument.succeeds],
    notes: instrument.notes.map((note) => note[language]),
    editions: instrument.editions.map(({ id, valid }) => ({ id, valid })),
    ...(edition ? { edition: edition.id } : {}),
    availability: availabilityWire(availabilityAt(edition, asOf)),
    _links: { self: { href: self }, editions: { href: `${self}/editions` } },
  };
}

/** The edition whose rules hold at the time; editions of one instrument never overlap. */
export function editionInForce(instrument: Instrument, asOf: AsOf): Edition | undefined {
  return instrument.editions.find(({ valid }) => isWithin(valid, asOf.day));
}

/** Whether applications are taken under an edition; `not-in-force` when there is none. */
export function availabilityAt(edition: Edition | undefined, asOf: AsOf): Availability {
  if (!edition || !isWithin(edition.valid, asOf.day)) return { status: 'not-in-force' };
  return availabilityOf(edition.openings, asOf);
}

/** Moments as text in UTC. */
export function availabilityWire({ status, opens, closes, order, budget, inferred }: Availability): AvailabilityWire {
  return {
    status,
    ...(opens === undefined ? {} : { opens: momentText(opens) }),
    ...(closes === undefined ? {} : { closes: momentText(closes) }),
    ...(order === undefined ? {} : { order }),
    ...(budget === undefined ? {} : { budget }),
    ...(inferred ? { inferred } : {}),
  };
}
