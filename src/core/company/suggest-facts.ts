import { parseProfile } from '../facts/parse-profile.ts';
import type { Concept } from '../schemes/concept.ts';
import { conceptsNamed } from '../schemes/concept-names.ts';
import type { Company } from './company.ts';
import { suggestActivities } from './suggest-activities.ts';
import { suggestFounding, suggestRegistration } from './suggest-dates.ts';
import { suggestLocation } from './suggest-location.ts';
import {
  type Draft,
  type Found,
  found,
  type Remark,
  remark,
  type Suggestion,
  type SuggestionContext,
} from './suggestion.ts';

export type SuggestedFacts = { readonly suggestions: readonly Suggestion[]; readonly remarks: readonly Remark[] };

/**
 * What a business register tells of a company, as values for facts of a profile. Each is a suggestion and says whether somebody must confirm it;
 * for another day than the register was asked on, all must be. What the register does not tell is not there, and neither is what the
 * dictionary of the catalogue does not take: every value can be put into a profile as it stands.
 */
export function suggestFacts(company: Company, context: SuggestionContext): SuggestedFacts {
  const parts: readonly Found[] = [
    suggestRegistration(company, context),
    suggestLocation(company, context),
    suggestLegalForm(company, context),
    suggestFounding(company),
    suggestEmployees(company),
    suggestActivities(company, context),
  ];
  const otherDay = context.asOf.day !== context.seenOn;
  return {
    suggestions: parts.flatMap(({ drafts }) =>
      drafts.flatMap((draft) => accepted({ ...draft, confirm: draft.confirm || otherDay }, context)),
    ),
    remarks: [
      ...(otherDay ? [remark('another-day')] : []),
      ...parts.flatMap(({ remarks }) => remarks),
      remark('group-unknown'),
    ],
  };
}

/** A draft the dictionary takes, as it is understood. */
function accepted(draft: Draft, { vocabulary, asOf }: SuggestionContext): readonly Suggestion[] {
  const parsed = parseProfile({ [draft.fact]: draft.value }, vocabulary, asOf);
  const understood = parsed.ok ? parsed.value.understood.get(draft.fact) : undefined;
  return understood ? [{ ...draft, understood: understood.value }] : [];
}

/** `legalForm`: here the register is the authority, so nothing needs confirming. */
function suggestLegalForm({ legalForms }: Company, { vocabulary }: SuggestionContext): Found {
  const document = vocabulary.schemes.get('legal-forms')?.document;
  if (!document || legalForms.length === 0) return found(undefined);
  const named = legalForms.map((wording) => conceptsNamed(document, wording));
  const form = named.find((concepts): concepts is readonly [Concept] => concepts.length === 1)?.[0];
  if (!form) return found(undefined, remark('legal-form-unknown', legalForms));
  return found({ fact: 'legalForm', value: form.code, from: 'legal-form', confirm: false, notes: [] });
}

/**
 * `employees`, always to be confirmed: the register counts persons, where the SME definition counts annual work units, and of the whole group
 * (Recommendation 2003/361/EC, annex, articles 3, 5 and 6).
 */
function suggestEmployees({ persons, personsAtMainEstablishment: atMain }: Company): Found {
  const suggested = { fact: 'employees', from: 'persons', confirm: true } as const;
  if (persons !== undefined) return found({ ...suggested, value: persons, notes: ['persons-not-full-jobs'] });
  if (atMain === undefined) return found(undefined);
  const notes = ['main-establishment-only', 'persons-not-full-jobs'] as const;
  return found({ ...suggested, value: { atLeast: atMain }, notes });
}
