import type { BenefitAmounts } from '../core/catalogue/benefit.ts';
import type { Amount, Benefit } from '../core/catalogue/instrument.ts';
import type { Dictionary } from '../core/facts/fact.ts';
import type { Language } from '../core/text.ts';
import { capital, inSentence } from '../words/sentence-case.ts';
import { PHRASES } from './phrases.ts';
import { euroText, listText, optionLabel } from './value-text.ts';

/**
 * What an instrument brings, by its own rule: "40% van de kosten van het project, hoogstens € 50.000." Where that depends on a choice,
 * a sentence for each outcome: "Kleine onderneming: 45% van de kosten van het project. Middelgrote onderneming: 35% …"
 */
export function benefitText(benefit: Benefit, facts: Dictionary, language: Language): string {
  const { text, note } = benefit;
  const sentence = text ? text[language] : generatedText(benefit, facts, language);
  return note ? `${sentence} ${note[language]}` : sentence;
}

function generatedText(benefit: Benefit, facts: Dictionary, language: Language): string {
  const { percentage, maximumShare, minimum, maximum } = benefit;
  const choices = new Set(
    [percentage, maximumShare, minimum, maximum].flatMap((one) => (isChoice(one) ? [one.by] : [])),
  );
  const [choice, ...others] = choices;
  if (choice === undefined || others.length > 0) return plainText(benefit, facts, language);
  const byText = new Map<string, string[]>();
  const fact = facts.get(choice);
  if (!fact || !('options' in fact)) return plainText(benefit, facts, language);
  for (const { value: option } of fact.options) {
    const own = (amount: Amount | undefined) => (isChoice(amount) ? amount.values[option] : amount);
    const amounts = {
      percentage: own(percentage),
      maximumShare: own(maximumShare),
      minimum: own(minimum),
      maximum: own(maximum),
    };
    const named = [percentage, maximumShare, minimum, maximum].every(
      (amount) => !isChoice(amount) || option in amount.values,
    );
    if (!named) continue;
    const text = plainText({ ...benefit, ...amounts }, facts, language);
    byText.set(text, [...(byText.get(text) ?? []), optionLabel(fact, option, language)]);
  }
  const { or } = PHRASES[language];
  return [...byText].map(([text, labels]) => `${capital(listText(labels, or))}: ${inSentence(text)}`).join(' ');
}

function isChoice(amount: Amount | undefined): amount is Exclude<Amount, number> {
  return typeof amount === 'object';
}

function plainText(benefit: Benefit, facts: Dictionary, language: Language): string {
  const phrases = PHRASES[language].benefit;
  const parts = [...wayParts(benefit, facts, language)];
  const euro = (amount: Amount) => amountText(amount, facts, language, (value) => euroText(value, language));
  if (benefit.minimum !== undefined && benefit.maximum !== undefined)
    parts.push(phrases.range(euro(benefit.minimum), euro(benefit.maximum)));
  else if (benefit.maximum !== undefined) parts.push(phrases.upTo(euro(benefit.maximum)));
  else if (benefit.minimum !== undefined) parts.push(phrases.from(euro(benefit.minimum)));
  if (benefit.perParticipant) parts.push(...participantParts(benefit.perParticipant, language));
  return parts.length === 0 ? phrases.unknown : `${capital(parts.join(', '))}.`;
}

/** How the amount is worked out, before any limit. */
function wayParts(benefit: Benefit, facts: Dictionary, language: Language): readonly string[] {
  const phrases = PHRASES[language].benefit;
  const { percentage, maximumShare, brackets = [], each, fixed } = benefit;
  const of = benefit.of === undefined ? undefined : facts.get(benefit.of)?.label[language];
  const percent = (amount: Amount) =>
    amountText(amount, facts, language, (value) => `${PHRASES[language].number(value)}%`);
  const slices = brackets.map((slice, i) =>
    phrases.slice(percent(slice.percentage), slice.upTo === undefined ? undefined : euroText(slice.upTo, language), i),
  );
  return [
    ...(percentage === undefined ? [] : [phrases.share(percent(percentage), of)]),
    ...(maximumShare === undefined ? [] : [phrases.upTo(phrases.share(percent(maximumShare), of))]),
    ...(slices.length === 0 ? [] : [phrases.sliced(of, listText(slices, PHRASES[language].and))]),
    ...(each ? [phrases.each(euroText(each.amount, language), facts.get(each.of)?.label[language] ?? each.of)] : []),
    ...(fixed === undefined ? [] : [phrases.fixed(euroText(fixed, language))]),
  ];
}

function participantParts(
  { minimum, maximum }: NonNullable<Benefit['perParticipant']>,
  language: Language,
): readonly string[] {
  const phrases = PHRASES[language].benefit;
  const [least, most] = [minimum, maximum].map((amount) =>
    amount === undefined ? undefined : euroText(amount, language),
  );
  if (least !== undefined && most !== undefined) return [phrases.perParticipant(phrases.range(least, most))];
  if (most !== undefined) return [phrases.perParticipant(phrases.upTo(most))];
  return least === undefined ? [] : [phrases.perParticipant(phrases.from(least))];
}

/** What it comes to for this profile; empty when nothing can be said. */
export function estimateText(estimate: BenefitAmounts, language: Language): string {
  const phrases = PHRASES[language].benefit;
  const { atLeast, atMost, belowMinimum } = estimate;
  if (atMost === undefined) return '';
  if (atLeast === atMost) return phrases.inYourCase(euroText(atMost, language));
  const euro = euroText(atMost, language);
  if (belowMinimum !== undefined) return phrases.tooLittle(phrases.upTo(euro));
  if (atLeast === undefined) return phrases.inYourCase(phrases.upTo(euro));
  return phrases.inYourCase(phrases.somewhere(euroText(atLeast, language), euro));
}

/** An amount, or one for each option of a choice in the order of its fact: "45% (micro of klein) of 35% (middelgroot)". */
function amountText(amount: Amount, facts: Dictionary, language: Language, show: (value: number) => string): string {
  if (typeof amount === 'number') return show(amount);
  const fact = facts.get(amount.by);
  const options = fact && 'options' in fact ? fact.options.map(({ value }) => value) : Object.keys(amount.values);
  const byNumber = new Map<number, string[]>();
  for (const option of options) {
    const number = amount.values[option];
    if (number === undefined) continue;
    byNumber.set(number, [...(byNumber.get(number) ?? []), fact ? optionLabel(fact, option, language) : option]);
  }
  const { or } = PHRASES[language];
  const parts = [...byNumber].map(([number, labels]) => `${show(number)} (${listText(labels, or)})`);
  return listText(parts, or);
}
