import type { Fact, FactId, QuantityFact } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { knowledgeOf, writtenValue } from '../facts/profile.ts';
import type { ParsedValue } from '../facts/value-context.ts';
import { type Interval, intersect, isVoid } from '../quantity.ts';
import { type Alternative, readAlternative } from './alternative.ts';
import { alternativesOf, quantityAlternatives } from './alternatives-of.ts';
import type { FoundWay } from './find-ways.ts';
import { cellsOf, cutsFor, spanOf, writtenInterval } from './quantity-cells.ts';
import type { Setting } from './setting.ts';
import { type Supposition, suppose, verdictIf } from './suppose.ts';

/** What was chosen for a fact, and the value that stands for all that may be picked instead. */
type Class = { readonly fact: Fact; readonly chosen: Alternative; readonly whole: ParsedValue };

/** Whether values may be picked as well as the chosen one, and a value that stands for all of them. */
type Accepts = (part: ParsedValue, whole: ParsedValue | undefined) => whole is ParsedValue;

/** A class names at most this many possibilities. */
const MOST_NAMED = 12;

/**
 * Makes the chosen values as wide as they can be: each becomes a class of values every one of which leads to the same verdict, together
 * with every one of the others. So a promise holds whatever is picked from the classes.
 */
export function widen(setting: Setting, facts: readonly Fact[], chosen: readonly Alternative[]): FoundWay {
  let classes: readonly Class[] = facts.flatMap((fact, i) => {
    const one = chosen[i];
    return one ? [{ fact, chosen: one, whole: one }] : [];
  });
  const leadsTo = verdictIf(setting, supposing(classes));
  for (const one of classes) {
    const others = supposing(classes.filter(({ fact }) => fact.id !== one.fact.id));
    // A decided verdict holds for every value of a class (law 2). What is left undetermined must not hang on which of them is picked.
    const accepts: Accepts = (part, whole): whole is ParsedValue =>
      whole !== undefined &&
      verdictIf(setting, new Map([...others, [one.fact.id, whole.knowledge]])) === leadsTo &&
      (leadsTo !== 'undetermined' || alike(setting, one, part, others));
    const whole = widened(one, others, accepts, setting);
    classes = classes.map((old) => (old.fact.id === one.fact.id ? { ...old, whole } : old));
  }
  return { changes: classes.map(({ fact, whole }) => ({ fact, ...whole })), leadsTo };
}

/** Whether all conditions answer a value as they answer the chosen one. */
function alike(setting: Setting, { fact, chosen }: Class, value: ParsedValue, others: Supposition): boolean {
  const answers = ({ knowledge }: ParsedValue) => {
    const then = suppose(setting, new Map([...others, [fact.id, knowledge]]));
    return [...setting.asked.conditions.keys()].map((index) => then?.outcome(index)).join();
  };
  return answers(value) === answers(chosen);
}

function widened(one: Class, others: Supposition, accepts: Accepts, setting: Setting): ParsedValue {
  const { fact } = one;
  return fact.type === 'number' || fact.type === 'date'
    ? stretched(fact, one, others, accepts, setting)
    : joined(one, others, accepts, setting);
}

/** A stretch of numbers, taken further to both sides for as long as the verdict stays. */
function stretched(
  fact: QuantityFact,
  { chosen }: Class,
  others: Supposition,
  accepts: Accepts,
  setting: Setting,
): ParsedValue {
  const known = (other: FactId) => others.get(other) ?? knowledgeOf(setting.profile, other);
  const cells = quantityAlternatives(fact, cellsOf(fact, cutsFor(fact.id, setting, known)), setting);
  const at = cells.findIndex((cell) => meet(cell.knowledge, chosen.knowledge));
  const home = cells[at];
  if (!home || !accepts(home, home)) return chosen;
  let whole: ParsedValue = home;
  for (const step of [1, -1]) {
    for (let i = at + step; ; i += step) {
      const cell = cells[i];
      const span =
        cell && writtenInterval(fact, [...piecesOf(whole.knowledge), ...piecesOf(cell.knowledge)].reduce(spanOf));
      const wider = cell && readAlternative(fact, span, setting);
      if (!cell || !accepts(cell, wider)) break;
      whole = wider;
    }
  }
  return whole;
}

function meet(a: Knowledge, b: Knowledge): boolean {
  return piecesOf(a).some((x) => piecesOf(b).some((y) => !isVoid(intersect(x, y))));
}

function piecesOf(knowledge: Knowledge): readonly Interval[] {
  return knowledge.kind === 'quantity' ? knowledge.pieces : [];
}

/** Several possibilities that are equally near, side by side. */
function joined({ fact, chosen }: Class, others: Supposition, accepts: Accepts, setting: Setting): ParsedValue {
  const own = JSON.stringify(chosen.value);
  const equals = alternativesOf(fact, [...others.keys()], setting, !chosen.adds).filter(
    ({ distance, value }) => distance === chosen.distance && JSON.stringify(value) !== own,
  );
  let whole: ParsedValue = chosen;
  let named = [writtenValue(chosen.value)];
  for (const alternative of equals) {
    if (named.length >= MOST_NAMED) return whole;
    const written = [...named, writtenValue(alternative.value)];
    const wider = readAlternative(fact, { oneOf: written }, setting);
    if (!accepts(alternative, wider)) continue;
    whole = wider;
    named = written;
  }
  return whole;
}

function supposing(classes: readonly Class[]): Supposition {
  return new Map(classes.map(({ fact, whole }) => [fact.id, whole.knowledge]));
}
