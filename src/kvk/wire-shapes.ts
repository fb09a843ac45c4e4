import { z } from 'zod';
import { parseKvkNumber } from '../core/company/kvk-number.ts';

/**
 * The answers of the Handelsregister, as far as they are used: zoeken v2, basisprofielen v1 (developers.kvk.nl). Everything but the number may be
 * absent or null; links come as `links` or as `_links` by the Accept header, and neither is needed.
 */
const text = z.string().nullish();
const yesNo = z.enum(['Ja', 'Nee']).nullish();
const count = z.int().nullish();
const kvkNummer = z.string().transform((given, context) => {
  const number = parseKvkNumber(given);
  if (!number) context.addIssue({ code: 'custom' });
  return number ?? z.NEVER;
});

const registration = z.object({ datumAanvang: text, datumEinde: text }).nullish();

const activity = z.object({ sbiCode: z.string(), indHoofdactiviteit: yesNo });

const address = z.object({ type: text, indAfgeschermd: yesNo, postcode: text, plaats: text, land: text });

const mainEstablishment = z.object({
  eersteHandelsnaam: text,
  totaalWerkzamePersonen: count,
  adressen: z.array(address).nullish(),
});

/** Of the owner only the legal form is read: of a natural person the rest is personal, and needed for nothing. */
const owner = z.object({ rechtsvorm: text, uitgebreideRechtsvorm: text });

export const profileShape = z.object({
  kvkNummer,
  naam: text,
  formeleRegistratiedatum: text,
  materieleRegistratie: registration,
  totaalWerkzamePersonen: count,
  statutaireNaam: text,
  handelsnamen: z.array(z.object({ naam: text, volgorde: count })).nullish(),
  sbiActiviteiten: z.array(activity).nullish(),
  _embedded: z.object({ hoofdvestiging: mainEstablishment.nullish(), eigenaar: owner.nullish() }).nullish(),
});

export type ProfileWire = z.output<typeof profileShape>;
export type AddressWire = z.output<typeof address>;

const searchAddress = z.object({
  binnenlandsAdres: z.object({ plaats: text }).nullish(),
  buitenlandsAdres: z.object({ land: text }).nullish(),
});

const hit = z.object({
  kvkNummer,
  naam: text,
  vervallenNaam: text,
  adres: searchAddress.nullish(),
  type: text,
  actief: yesNo,
});

/** Without hits the register answers 404, so a 200 without a list is not an empty one. */
export const searchShape = z.object({ totaal: count, resultaten: z.array(hit) });

export type SearchWire = z.output<typeof searchShape>;
export type HitWire = z.output<typeof hit>;

export const faultsShape = z.object({ fout: z.array(z.object({ code: z.string() })) });
