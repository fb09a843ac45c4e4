import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import type { Company } from '../../core/company/company.ts';
import { isActive } from '../../core/company/suggest-dates.ts';
import { suggestFacts } from '../../core/company/suggest-facts.ts';
import type { Suggestion } from '../../core/company/suggestion.ts';
import type { Day } from '../../core/day.ts';
import type { Vocabulary } from '../../core/facts/vocabulary.ts';
import { asOfText } from '../../core/matching/canonical-result.ts';
import type { AsOf } from '../../core/moment.ts';
import type { Language } from '../../core/text.ts';
import type { CompanyList } from '../../kvk/company-register.ts';
import { noteText, remarkText, SUGGESTION_TEXTS } from '../../text/suggestion-text.ts';
import { givenText } from '../../text/value-text.ts';
import type { CompanyListWire, SuggestedCompanyWire } from '../contract/company.ts';

/** The companies of a search, to choose from. */
export function companyListWire({ total, companies }: CompanyList, language: Language): CompanyListWire {
  return { language, total, companies: companies.map(({ number, ...rest }) => ({ kvkNumber: number, ...rest })) };
}

export type Looked = { readonly snapshot: Snapshot; readonly asOf: AsOf; readonly seenOn: Day };

/** A company with what can be suggested of it. No address is told: the place is enough to know that it is the right one. */
export function suggestedCompanyWire(
  company: Company,
  { snapshot, asOf, seenOn }: Looked,
  language: Language,
): SuggestedCompanyWire {
  const { vocabulary, themeHints } = snapshot.catalogue;
  const { suggestions, remarks } = suggestFacts(company, { vocabulary, themeHints, asOf, seenOn });
  const { number, digest } = snapshot.release;
  const address = company.visitingAddress;
  return {
    asOf: asOfText(asOf),
    release: { number, digest },
    language,
    company: {
      kvkNumber: company.number,
      name: company.name,
      place: address?.shielded === false ? address.town : undefined,
      active: isActive(company, seenOn),
    },
    suggestions: suggestions.flatMap((one) => suggestionWire(one, vocabulary, language)),
    notes: remarks.map((one) => remarkText(one, language)),
  };
}

function suggestionWire(
  { fact: id, value, understood, from, confirm, notes }: Suggestion,
  vocabulary: Vocabulary,
  language: Language,
): SuggestedCompanyWire['suggestions'] {
  const fact = vocabulary.facts.get(id);
  if (!fact) return [];
  const { register, field } = SUGGESTION_TEXTS[language];
  return [
    {
      fact: id,
      value,
      label: fact.label[language],
      given: givenText(fact, understood, vocabulary, language),
      from: { register, field: field[from] },
      confirm,
      ...(notes.length > 0 ? { note: noteText(notes, language) } : {}),
    },
  ];
}
