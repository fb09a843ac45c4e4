import type { Company, VisitingAddress } from '../core/company/company.ts';
import { parseRegisterDay } from './register-day.ts';
import type { AddressWire, ProfileWire } from './wire-shapes.ts';

/** A basisprofiel as a company. */
export function readProfile(wire: ProfileWire): Company {
  const main = wire._embedded?.hoofdvestiging;
  const owner = wire._embedded?.eigenaar;
  return {
    number: wire.kvkNummer,
    name: nameIn(wire),
    registered: dayIn(wire.formeleRegistratiedatum),
    started: dayIn(wire.materieleRegistratie?.datumAanvang),
    ended: dayIn(wire.materieleRegistratie?.datumEinde),
    persons: wire.totaalWerkzamePersonen ?? undefined,
    personsAtMainEstablishment: main?.totaalWerkzamePersonen ?? undefined,
    legalForms: wordings(owner?.uitgebreideRechtsvorm, owner?.rechtsvorm),
    activities: activitiesIn(wire),
    visitingAddress: addressIn(main?.adressen ?? []),
  };
}

function dayIn(text: string | null | undefined) {
  return text ? parseRegisterDay(text) : undefined;
}

/** What it trades under; never a name from the part on the owner. */
function nameIn({ naam, statutaireNaam, handelsnamen, _embedded }: ProfileWire): string | undefined {
  const trade = [...(handelsnamen ?? [])].sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  const names = [naam, ...trade.map((one) => one.naam), _embedded?.hoofdvestiging?.eersteHandelsnaam, statutaireNaam];
  return names.find((name) => name) ?? undefined;
}

/** `Publiekrechtelijke Rechtspersoon: Waterschap`: what stands after the colon is the more exact form. */
function wordings(...given: readonly (string | null | undefined)[]): readonly string[] {
  const parts = given.flatMap((text) => (text ? text.split(':').reverse() : []));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function activitiesIn({ sbiActiviteiten }: ProfileWire): readonly string[] {
  const isMain = (activity: { readonly indHoofdactiviteit?: string | null | undefined }) =>
    activity.indHoofdactiviteit === 'Ja' ? 0 : 1;
  const sorted = [...(sbiActiviteiten ?? [])].sort((a, b) => isMain(a) - isMain(b));
  return sorted.map(({ sbiCode }) => sbiCode.trim());
}

function addressIn(addresses: readonly AddressWire[]): VisitingAddress | undefined {
  const visiting = addresses.find(({ type }) => type === 'bezoekadres');
  if (visiting?.indAfgeschermd === 'Ja') return { shielded: true };
  if (visiting) {
    const { postcode, plaats, land } = visiting;
    return { shielded: false, postcode: postcode ?? undefined, town: plaats ?? undefined, country: land ?? undefined };
  }
  // A shielded visiting address is left out of the answer; the other addresses then tell that it is.
  return addresses.some(({ indAfgeschermd }) => indAfgeschermd === 'Ja') ? { shielded: true } : undefined;
}
