import type { BenefitStep, Slice } from '../core/catalogue/benefit.ts';
import type { Span } from '../core/catalogue/span.ts';
import type { Language } from '../core/text.ts';
import { capital } from '../words/sentence-case.ts';
import { PHRASES } from './phrases.ts';
import { SUM_PHRASES } from './sum-phrases.ts';
import { euroText } from './value-text.ts';

/**
 * The sum behind an estimate in one sentence: "40% van € 200.000 is € 80.000; het hoogste bedrag is € 50.000." Whole euros, cents left off. Empty
 * when there is no sum.
 */
export function benefitSumText(steps: readonly BenefitStep[], language: Language): string {
  const [first, ...limits] = steps.map((step) => stepText(step, language));
  if (first === undefined) return '';
  const rest = limits.length === 0 ? '' : `; ${inOneBreath(limits, PHRASES[language].and)}`;
  return `${capital(first)}${rest}.`;
}

/** Limits follow each other in one clause, whatever amounts with a comma or an "and" they hold. */
function inOneBreath(limits: readonly string[], and: string): string {
  return limits.length < 2 ? limits.join('') : `${limits.slice(0, -1).join(', ')} ${and} ${limits.at(-1)}`;
}

function stepText(step: BenefitStep, language: Language): string {
  const phrases = SUM_PHRASES[language];
  const { comes } = step;
  switch (step.kind) {
    case 'share':
      return shareText(step, language);
    case 'each':
      return phrases.is(
        phrases.times(countText(step.count, language), euroText(step.amount, language)),
        spanText(comes, language),
      );
    case 'per-participant':
      return phrases.forParticipants(
        countText(step.count, language),
        step.count.high === 1,
        rangeText(comes, (value) => euroText(Math.floor(value), language), language),
      );
    case 'room':
      return comes.high === 0 ? phrases.noRoom : phrases.room(spanText(comes, language));
    case 'own-room':
      return comes.high === 0 ? phrases.noOwnRoom : phrases.ownRoom(spanText(comes, language));
    case 'minimum':
      return phrases.minimum(spanText(comes, language));
    case 'fixed':
      return phrases.fixed(spanText(comes, language));
    case 'maximum':
      return phrases.maximum(euroText(Math.floor(comes.high), language));
  }
}

function shareText({ slices, upTo, comes }: Extract<BenefitStep, { kind: 'share' }>, language: Language): string {
  const phrases = SUM_PHRASES[language];
  const [only, ...others] = slices;
  if (!only) return '';
  if (others.length === 0) {
    const whole = phrases.is(
      phrases.of(percentText(only.percentage, language), spanText(only.of, language)),
      spanText(comes, language),
    );
    return upTo ? PHRASES[language].atMost(whole) : whole;
  }
  const exact = slices.every(({ of }) => of.low === of.high);
  if (!exact) return phrases.bySlice(spanText(totalOf(slices), language), spanText(comes, language));
  const parts = slices.map(({ percentage, of, comes: part }) =>
    phrases.is(phrases.of(percentText(percentage, language), spanText(of, language)), spanText(part, language)),
  );
  return phrases.together(parts, spanText(comes, language));
}

function totalOf(slices: readonly Slice[]): Span {
  return slices.reduce(({ low, high }, { of }) => ({ low: low + of.low, high: high + of.high }), { low: 0, high: 0 });
}

/** "€ 31.500", "hoogstens € 31.500", "minstens € 31.500" or "een bedrag tussen € 17.500 en € 31.500". */
function spanText({ low, high }: Span, language: Language): string {
  const [from, to] = [Math.floor(low), Math.floor(high)].map((value) => euroText(value, language));
  const { atLeast, atMost } = PHRASES[language];
  if (from === undefined || to === undefined || from === to) return to ?? '';
  if (!Number.isFinite(high)) return atLeast(from);
  return low === 0 ? atMost(to) : PHRASES[language].benefit.somewhere(from, to);
}

function percentText(span: Span, language: Language): string {
  return rangeText(span, (value) => `${PHRASES[language].number(value)}%`, language);
}

function countText(span: Span, language: Language): string {
  if (!Number.isFinite(span.high)) return PHRASES[language].atLeast(PHRASES[language].number(span.low));
  return rangeText(span, PHRASES[language].number, language);
}

function rangeText({ low, high }: Span, show: (value: number) => string, language: Language): string {
  return low === high ? show(low) : SUM_PHRASES[language].range(show(low), show(high));
}
