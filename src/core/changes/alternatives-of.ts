import { type ConceptFact, type Fact, type FactId, isWhole, type QuantityFact } from '../facts/fact.ts';
import { type Knowledge, NOTHING } from '../facts/knowledge.ts';
import { knowledgeOf } from '../facts/profile.ts';
import { type Interval, point, pointsIn } from '../quantity.ts';
import { conditionFacts } from '../rules/language.ts';
import { type Alternative, readAlternative } from './alternative.ts';
import { codeGroups } from './code-groups.ts';
import { cellsOf, cutsFor, gapTo, writtenInterval } from './quantity-cells.ts';
import { setAlternatives } from './set-alternatives.ts';
import { conditionsAbout, type Setting } from './setting.ts';

/**
 * What a fact could be instead, so that whatever the conditions of the edition can tell apart is among it: the stretches of a number between
 * the limits, the options, the codes, and a set with something added or taken away. `together` are the other facts of which something is
 * changed at the same time; a number that is compared with one of them is taken point by point. Of a set nothing is taken away unless
 * that is asked for.
 */
export function alternativesOf(
  fact: Fact,
  together: readonly FactId[],
  setting: Setting,
  takingAway: boolean,
): readonly Alternative[] {
  switch (fact.type) {
    case 'number':
    case 'date':
      return quantityAlternatives(fact, intervalsOf(fact, together, setting), setting);
    case 'boolean':
      return readAll(fact, [true, false], setting);
    case 'choice':
      return readAll(
        fact,
        fact.options.map(({ value }) => value),
        setting,
      );
    case 'concept':
      return conceptAlternatives(fact, setting);
    case 'choices':
    case 'concepts':
      return setAlternatives(fact, setting, takingAway);
    case 'awards':
      // What was awarded is history.
      return [];
  }
}

/** The other facts a fact is compared with. */
export function comparedWith(fact: FactId, setting: Setting): readonly FactId[] {
  const facts = conditionsAbout(setting, fact).flatMap((condition) => conditionFacts(condition));
  return [...new Set(facts)].filter((other) => other !== fact);
}

/** Stretches of numbers as alternatives, from low to high. */
export function quantityAlternatives(
  fact: QuantityFact,
  intervals: readonly Interval[],
  setting: Setting,
): readonly Alternative[] {
  const given = knowledgeOf(setting.profile, fact.id);
  return intervals.flatMap((interval) => {
    const parsed = readAlternative(fact, writtenInterval(fact, interval), setting);
    return parsed ? [{ ...parsed, distance: gapTo(interval, given), adds: true }] : [];
  });
}

function intervalsOf(fact: QuantityFact, together: readonly FactId[], setting: Setting): readonly Interval[] {
  const known = (other: FactId): Knowledge =>
    together.includes(other) ? NOTHING : knowledgeOf(setting.profile, other);
  const cuts = cutsFor(fact.id, setting, known);
  const linked = comparedWith(fact.id, setting).filter((other) => together.includes(other));
  if (linked.length === 0) return cellsOf(fact, cuts);
  const shared = linked.flatMap((other) => cutsFor(other, setting, known));
  const cells = cellsOf(fact, [...cuts, ...shared]);
  return pointsIn(cells, isWhole(fact), linked.length + 1).map(point);
}

function conceptAlternatives(fact: ConceptFact, setting: Setting): readonly Alternative[] {
  return readAll(fact, codeGroups(fact, setting).flat(), setting);
}

/** Values of which none is nearer than another. */
function readAll(fact: Fact, written: readonly unknown[], setting: Setting): readonly Alternative[] {
  return written.flatMap((value) => {
    const parsed = readAlternative(fact, value, setting);
    return parsed ? [{ ...parsed, distance: 1, adds: true }] : [];
  });
}
