import { isWithin } from '../day.ts';
import { provincesOfPostcode } from '../facts/vocabulary.ts';
import type { ConceptCode } from '../schemes/concept.ts';
import { conceptsNamed } from '../schemes/concept-names.ts';
import { liesInside, type Scheme } from '../schemes/scheme.ts';
import type { Company } from './company.ts';
import { type Found, found, remark, type SuggestionContext } from './suggestion.ts';

/**
 * `location` from the visiting address. The register names no province: it follows from the postcode. The town is taken for the municipality of
 * that name only when it lies in that province, since villages elsewhere bear the names of municipalities. Nothing when the address is shielded.
 */
export function suggestLocation({ visitingAddress: address }: Company, context: SuggestionContext): Found {
  if (address?.shielded) return found(undefined, remark('address-shielded'));
  const suggested = { fact: 'location', from: 'visiting-address', confirm: true } as const;
  if (address?.country && address.country.trim().toLowerCase() !== 'nederland') {
    return found({ ...suggested, value: 'abroad', notes: ['address-abroad'] });
  }
  const { vocabulary, asOf } = context;
  const provinces = provincesOfPostcode(vocabulary.postcodes, address?.postcode ?? '', asOf.day);
  const [province, ...others] = provinces ?? [];
  if (!provinces || province === undefined) return found(undefined, remark('address-missing'));
  const municipality = municipalityIn(provinces, address?.town ?? '', context);
  if (municipality) {
    return found({ ...suggested, value: municipality, notes: ['derived-from-postcode', 'municipality-by-name'] });
  }
  if (others.length === 0) return found({ ...suggested, value: province, notes: ['derived-from-postcode'] });
  return found({
    ...suggested,
    value: { oneOf: provinces },
    notes: ['derived-from-postcode', 'postcode-on-border'],
  });
}

/** The one municipality of that name in the provinces; one that no longer exists stands for what it went into. */
function municipalityIn(
  provinces: readonly ConceptCode[],
  town: string,
  { vocabulary, asOf: { day } }: SuggestionContext,
): ConceptCode | undefined {
  const places = vocabulary.schemes.get('places');
  if (!places) return undefined;
  const named = conceptsNamed(places.document, town)
    .filter(({ level }) => level === 'municipality')
    .filter(({ code }) => provinces.some((province) => isIn(places, code, province, day)));
  const standing = named.filter(({ valid }) => isWithin(valid, day));
  const [only, ...others] = standing.length > 0 ? standing : named;
  return others.length === 0 ? only?.code : undefined;
}

function isIn(places: Scheme, code: ConceptCode, area: ConceptCode, day: SuggestionContext['asOf']['day']): boolean {
  return liesInside(places.extentOn(code, day), places.area([area])) === 'yes';
}
