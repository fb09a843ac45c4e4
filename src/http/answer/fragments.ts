import { type BenefitEstimate, estimateBenefit } from '../../core/catalogue/benefit.ts';
import type { CompiledEdition, Snapshot } from '../../core/catalogue/snapshot.ts';
import type { Fact, FactId } from '../../core/facts/fact.ts';
import { NOTHING } from '../../core/facts/knowledge.ts';
import type { Provenance } from '../../core/rules/language.ts';
import type { Outcome, Statement } from '../../core/rules/reasons.ts';
import type { Language } from '../../core/text.ts';
import { benefitText } from '../../text/benefit-text.ts';
import { PHRASES } from '../../text/phrases.ts';
import { requirementText } from '../../text/requirement-text.ts';

/** A reason as JSON around the few parts that vary: what was given, and whether it is decisive. */
export type ReasonFragment = Readonly<Record<Outcome, string>> & {
  /** The sentence that states the requirement, escaped, without its closing quote. */
  readonly sentence: string;
  /** Whether what the caller gave is repeated in the sentence. */
  readonly repeats: boolean;
  readonly fact: FactId | undefined;
  readonly end: string;
};

export type AdviceFragment = {
  readonly start: string;
  readonly end: string;
  readonly text: Readonly<Record<Outcome, string>>;
};

export type BenefitFragment = {
  readonly start: string;
  readonly text: string;
  /** What can be said for everybody; an estimate that says no more is not repeated in words. */
  readonly general: BenefitEstimate;
};

export type EditionFragment = {
  /** From the opening brace up to the value of `verdict`. */
  readonly start: string;
  /** `"benefit"` up to its estimate, and the text it ends with; nothing when the edition states no benefit. */
  readonly benefit: BenefitFragment | undefined;
  readonly desk: string;
  readonly end: string;
  readonly reasons: readonly ReasonFragment[];
  readonly assessments: ReadonlyMap<string, string>;
  readonly advice: readonly AdviceFragment[];
};

/**
 * Everything in an answer that does not depend on the profile, turned into JSON once per release and language: making JSON costs
 * more than all rules together, so a request only joins these pieces with what is its own.
 */
export type Fragments = {
  readonly editions: readonly EditionFragment[];
  readonly missing: ReadonlyMap<FactId, string>;
  readonly disclaimer: string;
};

const OUTCOMES: readonly Outcome[] = ['met', 'unmet', 'unknown'];

/** Prepares a release for answering in a language. */
export function buildFragments(snapshot: Snapshot, language: Language): Fragments {
  const { facts } = snapshot.catalogue.vocabulary;
  return {
    editions: snapshot.editions.map((compiled) => editionFragment(compiled, snapshot, language)),
    missing: new Map([...facts].map(([id, fact]) => [id, missingFragment(fact, language)])),
    disclaimer: JSON.stringify(PHRASES[language].disclaimer),
  };
}

/** A text as it stands inside JSON quotes. */
export function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function missingFragment(fact: Fact, language: Language): string {
  return JSON.stringify({
    fact: fact.id,
    label: fact.label[language],
    question: fact.question[language],
    ...(fact.derivedFrom.length > 0 ? { derivedFrom: fact.derivedFrom } : {}),
  });
}

function editionFragment(compiled: CompiledEdition, snapshot: Snapshot, language: Language): EditionFragment {
  const { instrument, edition, statements } = compiled;
  const { facts } = snapshot.catalogue.vocabulary;
  const desk = snapshot.catalogue.organisations.get(instrument.desk);
  const head = {
    id: instrument.id,
    name: instrument.name[language],
    family: instrument.family,
    scope: instrument.scope,
    kind: instrument.kind,
    applicantType: instrument.applicantType,
    edition: edition.id,
    href: `/v1/instruments/${instrument.id}`,
  };
  const { benefit } = edition;
  const assessments = statements.flatMap(({ leaf }) => (leaf.node === 'assessment' ? [leaf] : []));
  return {
    start: `{"instrument":${JSON.stringify(head)},"verdict":`,
    benefit: benefit && {
      start: `{"form":"${benefit.form}",`,
      text: escaped(benefitText(benefit, facts, language)),
      general: estimateBenefit(benefit, () => NOTHING),
    },
    desk: JSON.stringify(desk ? { id: desk.id, name: desk.name[language], url: desk.url } : { id: instrument.desk }),
    end: `"confirmed":${JSON.stringify(edition.confirmed)}`,
    reasons: statements.map((statement) => reasonFragment(statement, snapshot, language)),
    assessments: new Map(
      assessments.map((leaf) => [
        leaf.id,
        JSON.stringify({ id: leaf.id, text: `${leaf.text[language]}.`, ...provenance(leaf, snapshot) }),
      ]),
    ),
    advice: edition.advice.map((advice) => adviceFragment(advice, snapshot, language)),
  };
}

function reasonFragment(statement: Statement, snapshot: Snapshot, language: Language): ReasonFragment {
  const { leaf, negated, path, definition } = statement;
  const subject = { kind: leaf.node, ...(leaf.node === 'condition' ? { fact: leaf.fact } : {}) };
  const { required, sentence } = statementText(statement, snapshot, language);
  const start = (outcome: Outcome) => `${JSON.stringify({ ...subject, outcome, required }).slice(0, -1)},`;
  const fact = leaf.node === 'condition' ? snapshot.catalogue.vocabulary.facts.get(leaf.fact) : undefined;
  return {
    met: start('met'),
    unmet: start('unmet'),
    unknown: start('unknown'),
    sentence: escaped(leaf.node === 'not-serving' ? '' : sentence),
    repeats: fact !== undefined && fact.type !== 'boolean',
    fact: leaf.node === 'condition' ? leaf.fact : undefined,
    end: `,${JSON.stringify({ path, definition, negated: negated || undefined, ...provenance(leaf, snapshot) }).slice(1)}`,
  };
}

function statementText({ leaf, negated }: Statement, snapshot: Snapshot, language: Language) {
  const phrases = PHRASES[language];
  if (leaf.node === 'condition') return requirementText(leaf, negated, snapshot.catalogue.vocabulary, language);
  if (leaf.node === 'assessment') return { required: leaf.text[language], sentence: `${leaf.text[language]}.` };
  return { required: phrases.requiredByNet, sentence: '' };
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
  const text = (outcome: Outcome) =>
    advice.kind === 'condition' ? `${sentence}${PHRASES[language].outcome[outcome].alone}` : sentence;
  const [met = '', unmet = '', unknown = ''] = OUTCOMES.map((outcome) => JSON.stringify(text(outcome)));
  const start = JSON.stringify({ fact, status, ...provenance(advice, snapshot) });
  return { start: start === '{}' ? '{' : `${start.slice(0, -1)},`, end: '}', text: { met, unmet, unknown } };
}

/** Where a statement comes from: the first source, any others, or the reason why there is none. */
function provenance({ sources, unsourced }: Provenance, snapshot: Snapshot) {
  const known = sources.flatMap((id) => {
    const source = snapshot.catalogue.sources.get(id);
    return source ? [{ title: source.title, url: source.url }] : [];
  });
  const [source, ...otherSources] = known;
  return { source, ...(otherSources.length > 0 ? { otherSources } : {}), unsourced };
}
