import type { FactId } from '../facts/fact.ts';
import type { Judgement } from './evaluate.ts';
import { conditionFacts } from './language.ts';

/**
 * The facts that could still change the outcome of a judgement: those of the conditions that are unknown and reached
 * through unknown nodes only. A settled branch drops its siblings' facts: after "no, whatever you answer" nothing is missing.
 */
export function missingFacts(judgement: Judgement): ReadonlySet<FactId> {
  const found = new Set<FactId>();
  collect(judgement, found);
  return found;
}

function collect(judgement: Judgement, found: Set<FactId>): void {
  if (judgement.truth !== 'unknown') return;
  switch (judgement.node) {
    case 'all':
    case 'any':
      for (const part of judgement.parts) collect(part, found);
      return;
    case 'not':
    case 'definition':
      collect(judgement.part, found);
      return;
    case 'condition':
      for (const fact of conditionFacts(judgement.rule)) found.add(fact);
      return;
    case 'not-serving':
      for (const { serves } of judgement.others) collect(serves, found);
      return;
    case 'assessment':
      return;
  }
}
