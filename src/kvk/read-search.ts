import type { CompanyList, ListedCompany } from './company-register.ts';
import type { HitWire, SearchWire } from './wire-shapes.ts';

const KIND_OF: Readonly<Record<string, ListedCompany['kind']>> = {
  rechtspersoon: 'legal-person',
  hoofdvestiging: 'main-establishment',
  nevenvestiging: 'branch',
};

/** The entries of a search, in the order of the register. Entries that would look the same are told once. */
export function readSearch({ totaal, resultaten }: SearchWire): CompanyList {
  const listed = resultaten.map(listedCompany);
  const distinct = new Map(listed.map((company) => [JSON.stringify(company), company]));
  return { total: totaal ?? listed.length, companies: [...distinct.values()] };
}

function listedCompany({ kvkNummer, naam, vervallenNaam, adres, type, actief }: HitWire): ListedCompany {
  return {
    number: kvkNummer,
    name: naam || vervallenNaam || undefined,
    place: adres?.binnenlandsAdres?.plaats || adres?.buitenlandsAdres?.land || undefined,
    kind: KIND_OF[type ?? ''],
    active: actief ? actief === 'Ja' : undefined,
  };
}
