import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Aid, Amount, Benefit, Bracket, Opening, Stacking } from '../../core/catalogue/instrument.ts';
import type { CompiledEdition } from '../../core/catalogue/snapshot.ts';
import { isWithin } from '../../core/day.ts';
import type { Language } from '../../core/text.ts';
import { aidLabel } from '../../text/aid-text.ts';
import { benefitText } from '../../text/benefit-text.ts';
import type { EditionWire } from '../contract/edition.ts';
import { availabilityAt, availabilityWire, type View } from './instrument-wire.ts';
import { openingWire } from './opening-wire.ts';
import { adviceWire, provenanceWire, ruleWire, statementWire } from './rule-wire.ts';

/** An edition with its whole rule, each statement of it in words, and what it brings. */
export function editionWire(
  { edition, rule, statements }: CompiledEdition,
  { catalogue, asOf, language }: View,
): EditionWire {
  return {
    id: edition.id,
    valid: edition.valid,
    inForce: isWithin(edition.valid, asOf.day),
    availability: availabilityWire(availabilityAt(edition, asOf)),
    rule: ruleWire(rule),
    statements: statements.map((statement) => statementWire(statement, catalogue, language)),
    advice: edition.advice.map((advice) => adviceWire(advice, catalogue, language)),
    ...(edition.benefit ? { benefit: benefitWire(edition.benefit, catalogue, language) } : {}),
    ...(edition.aid ? { aid: aidWire(edition.aid, catalogue, language) } : {}),
    stacking: edition.stacking.map((note) => stackingWire(note, catalogue, language)),
    openings: edition.openings.map((opening) => notedOpeningWire(opening, catalogue, language)),
    confirmed: edition.confirmed,
    notes: edition.notes.map((note) => note[language]),
  };
}

type BenefitWire = NonNullable<EditionWire['benefit']>;

function benefitWire(benefit: Benefit, catalogue: Catalogue, language: Language): BenefitWire {
  const { form, of, percentage, maximumShare, brackets, each, minimum, maximum, perParticipant, fixed } = benefit;
  return {
    form,
    ...(of === undefined ? {} : { of }),
    ...(percentage === undefined ? {} : { percentage: amountWire(percentage) }),
    ...(maximumShare === undefined ? {} : { maximumShare: amountWire(maximumShare) }),
    ...(brackets ? { brackets: brackets.map(bracketWire) } : {}),
    ...(each ? { each } : {}),
    ...(minimum === undefined ? {} : { minimum: amountWire(minimum) }),
    ...(maximum === undefined ? {} : { maximum: amountWire(maximum) }),
    ...(perParticipant ? { perParticipant } : {}),
    ...(fixed === undefined ? {} : { fixed }),
    currency: 'EUR',
    text: benefitText(benefit, catalogue.vocabulary.facts, language),
    ...provenanceWire(benefit, catalogue),
  };
}

function amountWire(amount: Amount) {
  return typeof amount === 'number' ? amount : { by: amount.by, values: { ...amount.values } };
}

function bracketWire({ upTo, percentage }: Bracket) {
  return { ...(upTo === undefined ? {} : { upTo }), percentage: amountWire(percentage) };
}

function aidWire(aid: Aid, catalogue: Catalogue, language: Language): NonNullable<EditionWire['aid']> {
  const { regime, articles } = aid;
  return { regime, articles: [...articles], label: aidLabel(aid, language), ...provenanceWire(aid, catalogue) };
}

function stackingWire(note: Stacking, catalogue: Catalogue, language: Language): EditionWire['stacking'][number] {
  const { combine, text } = note;
  return { text: text[language], combine, with: [...note.with], ...provenanceWire(note, catalogue) };
}

function notedOpeningWire(opening: Opening, catalogue: Catalogue, language: Language): EditionWire['openings'][number] {
  const { note } = opening;
  return {
    ...openingWire(opening),
    ...(note === undefined ? {} : { note: note[language] }),
    ...provenanceWire(opening, catalogue),
  };
}
