import type { CompiledEdition, Snapshot } from '../../core/catalogue/snapshot.ts';
import type { FactId } from '../../core/facts/fact.ts';
import type { Outcome } from '../../core/rules/reasons.ts';
import type { Language } from '../../core/text.ts';
import { PHRASES } from '../../text/phrases.ts';
import { requirementText } from '../../text/requirement-text.ts';
import { dayText } from '../../text/value-text.ts';
import { type BenefitFragment, benefitFragment } from './benefit-fragment.ts';
import { deskJson } from './desk-json.ts';
import { instrumentLink } from './instrument-link.ts';
import { jsonBytes, jsonText } from './json-text.ts';
import { missingFactJson } from './missing-fact-json.ts';
import { type ReasonFragment, reasonFragment } from './reason-fragment.ts';
import { sourceJson } from './source-json.ts';
import { type StackingFragment, stackingFragment } from './stacking-fragment.ts';

/** An advice as JSON, by how it turned out. */
export type AdviceFragment = Readonly<Record<Outcome, Uint8Array>>;

export type EditionFragment = {
  /** From the opening brace up to the value of `verdict`. */
  readonly start: Uint8Array;
  /** `"benefit"` up to its estimate, and the text it ends with; nothing when the edition states no benefit. */
  readonly benefit: BenefitFragment | undefined;
  /** What may be combined with it, from the comma before it. */
  readonly stacking: StackingFragment;
  /** From there up to the first missing fact. */
  readonly desk: Uint8Array;
  /** From after the last advice up to the conditions, or to the closing brace. */
  readonly end: { readonly fresh: Uint8Array; readonly stale: Uint8Array };
  readonly reasons: readonly ReasonFragment[];
  /** The facts its reasons are about, each once. */
  readonly facts: readonly FactId[];
  readonly assessments: ReadonlyMap<string, Uint8Array>;
  readonly advice: readonly AdviceFragment[];
};

/**
 * Everything in an answer that does not depend on the profile, turned into JSON once per release and language: making JSON costs
 * more than all rules together, so a request only joins these pieces with what is its own.
 */
export type Fragments = {
  readonly editions: readonly EditionFragment[];
  readonly missing: ReadonlyMap<FactId, Uint8Array>;
  readonly disclaimer: string;
  readonly organisations: ReadonlyMap<string, Uint8Array>;
};

/** Prepares a release for answering in a language. */
export function buildFragments(snapshot: Snapshot, language: Language): Fragments {
  const { facts } = snapshot.catalogue.vocabulary;
  return {
    editions: snapshot.editions.map((compiled) => editionFragment(compiled, snapshot, language)),
    missing: new Map([...facts].map(([id, fact]) => [id, asBytes(missingFactJson(fact, facts, language))])),
    disclaimer: jsonText(PHRASES[language].disclaimer),
    organisations: new Map(
      [...snapshot.catalogue.organisations.values()].map(({ id, name, kind, roles, url, phone }) => [
        id,
        asBytes({ id, name: name[language], kind, roles, url, phone }),
      ]),
    ),
  };
}

function asBytes(value: unknown): Uint8Array {
  return jsonBytes(jsonText(value));
}

function editionFragment(compiled: CompiledEdition, snapshot: Snapshot, language: Language): EditionFragment {
  const { instrument, edition, statements } = compiled;
  const { id, name, href } = instrumentLink(instrument, language);
  const head = {
    id,
    name,
    family: instrument.family,
    scope: instrument.scope,
    kind: instrument.kind,
    applicantType: instrument.applicantType,
    edition: edition.id,
    href,
  };
  const desk = deskJson(instrument.desk, snapshot.catalogue, language);
  const { benefit } = edition;
  const notice = PHRASES[language].stale(dayText(edition.confirmed.reviewBy, language));
  const reasons = statements.map((statement) => reasonFragment(statement, snapshot, language));
  const assessments = statements.flatMap(({ leaf }) => (leaf.node === 'assessment' ? [leaf] : []));
  return {
    start: jsonBytes(`{"instrument":${jsonText(head)},"verdict":`),
    benefit: benefit && benefitFragment(benefit, edition.aid, snapshot, language),
    stacking: stackingFragment(edition.stacking, snapshot, language),
    desk: jsonBytes(`,"desk":${jsonText(desk)},"missing":[`),
    end: {
      fresh: jsonBytes(`],"confirmed":${jsonText(edition.confirmed)}`),
      stale: jsonBytes(`],"confirmed":${jsonText({ ...edition.confirmed, notice })}`),
    },
    reasons,
    facts: [...new Set(reasons.flatMap(({ fact }) => fact ?? []))],
    assessments: new Map(
      assessments.map((leaf) => [
        leaf.id,
        asBytes({ id: leaf.id, text: `${leaf.text[language]}.`, ...sourceJson(leaf, snapshot) }),
      ]),
    ),
    advice: edition.advice.map((advice) => adviceFragment(advice, snapshot, language)),
  };
}

function adviceFragment(
  advice: CompiledEdition['edition']['advice'][number],
  snapshot: Snapshot,
  language: Language,
): AdviceFragment {
  const status = advice.kind === 'condition' ? advice.status : undefined;
  const fact = advice.kind === 'condition' ? advice.condition.fact : undefined;
  const sentence =
    advice.kind === 'condition'
      ? requirementText(advice.condition, false, snapshot.catalogue.vocabulary, language).sentence
      : advice.text[language];
  const written = (outcome: Outcome) => {
    const text = advice.kind === 'condition' ? `${sentence}${PHRASES[language].outcome[outcome].alone}` : sentence;
    return asBytes({ fact, status, ...sourceJson(advice, snapshot), outcome, text });
  };
  return { met: written('met'), unmet: written('unmet'), unknown: written('unknown') };
}
