import { type BenefitEstimate, estimateBenefit } from '../../core/catalogue/benefit.ts';
import type { Aid, Benefit } from '../../core/catalogue/instrument.ts';
import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import { NOTHING } from '../../core/facts/knowledge.ts';
import type { Language } from '../../core/text.ts';
import { aidLabel } from '../../text/aid-text.ts';
import { benefitSumText } from '../../text/benefit-sum-text.ts';
import { benefitText, estimateText } from '../../text/benefit-text.ts';
import { jsonBytes, jsonText, quotedText } from './json-text.ts';
import { sourceJson } from './source-json.ts';

/** A benefit as JSON, in pieces around what is the caller's own. */
export type BenefitFragment = {
  /** Up to the estimate. */
  readonly start: string;
  /** The sentence, up to where that of a caller's own estimate may follow. */
  readonly text: string;
  /** From after the sum to the closing brace: the rules for state aid. */
  readonly end: string;
  /** What can be said for everybody; an estimate that says no more is not repeated in words. */
  readonly general: BenefitEstimate;
  /** The whole, for who gets no more than what can be said for everybody. */
  readonly whole: Uint8Array;
};

/** Writes a benefit out, once per release and language. */
export function benefitFragment(
  benefit: Benefit,
  aid: Aid | undefined,
  snapshot: Snapshot,
  language: Language,
): BenefitFragment {
  const start = `{"form":"${benefit.form}",`;
  const words = benefitText(benefit, snapshot.catalogue.vocabulary.facts, language);
  const text = `"currency":"EUR","text":"${quotedText(words)}`;
  const end = aid ? `,"aid":${aidJson(aid, snapshot, language)}}` : '}';
  const general = estimateBenefit(benefit, () => NOTHING);
  return { start, text, end, general, whole: jsonBytes(`${start}${estimateJson(general)}${text}"${end}`) };
}

/** A benefit with what it comes to for the caller; an ineligible match gets no estimate. */
export function benefitJson(
  benefit: BenefitFragment | undefined,
  estimate: BenefitEstimate | undefined,
  language: Language,
): string | Uint8Array {
  if (!benefit) return 'null';
  const { start, text, end, general, whole } = benefit;
  if (estimate === general) return whole;
  if (!estimate) return `${start}${text}"${end}`;
  const amounts = estimateJson(estimate);
  const same = amounts === estimateJson(general);
  if (same && estimate.steps.length === 0) return whole;
  const more = same ? '' : quotedText(estimateText(estimate, language));
  const sum = benefitSumText(estimate.steps, language);
  const sumJson = sum === '' ? '' : `,"sum":"${quotedText(sum)}"`;
  return `${start}${amounts}${text}${more}"${sumJson}${end}`;
}

/** An estimate as a member of a benefit; nothing when no amount is known. */
function estimateJson({ steps: _, ...amounts }: BenefitEstimate): string {
  return Object.keys(amounts).length === 0 ? '' : `"estimate":${JSON.stringify(amounts)},`;
}

function aidJson(aid: Aid, snapshot: Snapshot, language: Language): string {
  const { regime, articles } = aid;
  return jsonText({ regime, articles, label: aidLabel(aid, language), ...sourceJson(aid, snapshot) });
}
