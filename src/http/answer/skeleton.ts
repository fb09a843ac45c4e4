import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import type { FactId } from '../../core/facts/fact.ts';
import type { Explanation } from '../../core/matching/explain.ts';
import type { Reason } from '../../core/rules/reasons.ts';
import type { Language } from '../../core/text.ts';
import type { EditionFragment, Fragments } from './fragments.ts';
import { instrumentLink } from './instrument-link.ts';
import { jsonText } from './json-text.ts';
import { createJsonWriter } from './json-writer.ts';
import { type GivenText, writeReason } from './reason-fragment.ts';

/** What the caller gave for each fact, in words. */
export type Given = ReadonlyMap<FactId, GivenText>;

/** A match as JSON from its desk to its closing brace, with a gap before each piece but the first for what the caller gave. */
export type Skeleton = { readonly pieces: readonly Uint8Array[]; readonly gaps: readonly FactId[] };

type Asked = {
  readonly snapshot: Snapshot;
  readonly fragments: Fragments;
  readonly fragment: EditionFragment;
  readonly language: Language;
  readonly conditions: boolean;
  /** Whether somebody should have looked at the edition again by now. */
  readonly stale: boolean;
  readonly given: Given;
};

const writer = createJsonWriter();
const kept = new WeakMap<Explanation, Map<string, Skeleton>>();

/**
 * What is said of an explanation, written out once for each choice of facts that were given. Without this an answer is
 * joined from some thousand pieces, which takes longer than finding it. Nothing that was given is kept.
 */
export function skeletonOf(explanation: Explanation, asked: Asked): Skeleton {
  const skeletons = kept.get(explanation) ?? new Map<string, Skeleton>();
  kept.set(explanation, skeletons);
  let key: string = asked.language + (asked.stale ? '!' : '.');
  if (asked.conditions) for (const fact of asked.fragment.facts) key += FORMS[formOf(asked.given, fact) ?? 'absent'];
  const known = skeletons.get(key) ?? buildSkeleton(explanation, asked);
  skeletons.set(key, known);
  return known;
}

const FORMS = { given: '1', derived: '2', absent: '0' } as const;

/** How a fact is known: it was given, it follows from what was given, or not at all. */
export function formOf(given: Given, fact: FactId): 'given' | 'derived' | undefined {
  const text = given.get(fact);
  return text && (text.derived ? 'derived' : 'given');
}

function buildSkeleton(explanation: Explanation, asked: Asked): Skeleton {
  const { missing, openAssessments, advice } = explanation;
  const { fragments, fragment } = asked;
  const pieces: Uint8Array[] = [];
  const gaps: FactId[] = [];
  const gap = (fact: FactId) => {
    pieces.push(new Uint8Array(writer.take()));
    gaps.push(fact);
  };
  writer.add(fragment.desk);
  writer.list(missing, (fact) => writer.add(fragments.missing.get(fact) ?? '{}'));
  writer.add('],"assessments":[');
  writer.list(openAssessments, ({ id }) => writer.add(fragment.assessments.get(id) ?? '{}'));
  writer.add('],"advice":[');
  writer.list(advice, (outcome, i) => writer.add(fragment.advice[i]?.[outcome] ?? '{}'));
  writer.add(asked.stale ? fragment.end.stale : fragment.end.fresh);
  if (asked.conditions) writeReasons(explanation.reasons, asked, gap);
  writer.add('}');
  // Copies of just the length: what the writer hands out has room to spare.
  pieces.push(new Uint8Array(writer.take()));
  return { pieces, gaps };
}

function writeReasons(reasons: readonly Reason[], asked: Asked, gap: (fact: FactId) => void): void {
  writer.add(',"conditions":[');
  writer.list(reasons, (reason, i) => {
    const piece = asked.fragment.reasons[i];
    if (!piece) return;
    const { fact } = piece;
    writer.add('{');
    if (reason.servedBy.length > 0) writer.add(`"servedBy":${jsonText(servedBy(reason, asked))},`);
    writeReason(writer, reason, piece, {
      given: fact === undefined ? undefined : formOf(asked.given, fact),
      gap: () => fact !== undefined && gap(fact),
    });
  });
  writer.add(']');
}

/** The instruments that serve a place and theme, as links. */
export function servedBy(reason: Reason, { snapshot, language }: Pick<Asked, 'snapshot' | 'language'>) {
  const { instruments } = snapshot.catalogue;
  return reason.servedBy.flatMap((id) => instruments.get(id) ?? []).map((one) => instrumentLink(one, language));
}
