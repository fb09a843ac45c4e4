import { describe, expect, it } from 'vitest';
import { VERDICTS, type Verdict, verdictOf } from '../../../src/core/matching/verdict.ts';
import { NO, UNKNOWN, YES } from '../../../src/core/rules/compile.ts';

describe('verdictOf', () => {
  it.each<[string, number, number, Verdict]>([
    ['fits, whatever the provider judges', YES, YES, 'eligible'],
    ['does not fit, whatever the provider judges', NO, NO, 'ineligible'],
    ['the facts fit and only the judgement is open', NO, YES, 'eligible-if-assessed'],
    ['fits after a good judgement; a fact may make the judgement needless', UNKNOWN, YES, 'undetermined'],
    ['does not fit after a bad judgement; a fact decides the rest', NO, UNKNOWN, 'undetermined'],
    ['a fact decides', UNKNOWN, UNKNOWN, 'undetermined'],
  ])('%s (worst %i, best %i): %s', (_sentence, worst, best, verdict) => {
    expect(verdictOf(worst, best)).toBe(verdict);
  });

  it('keeps every verdict but undetermined when more becomes known', () => {
    const later = (truth: number) => (truth === UNKNOWN ? [NO, UNKNOWN, YES] : [truth]);
    const worstToBest = [NO, UNKNOWN, YES].flatMap((worst) =>
      [NO, UNKNOWN, YES].filter((best) => best >= worst).map((best) => ({ worst, best })),
    );
    for (const { worst, best } of worstToBest) {
      const before = verdictOf(worst, best);
      const after = later(worst).flatMap((w) => later(best).map((b) => (w <= b ? verdictOf(w, b) : before)));
      if (before !== 'undetermined') expect(new Set(after)).toEqual(new Set([before]));
    }
  });

  it('runs from best to worst', () => {
    expect(VERDICTS).toEqual(['eligible', 'eligible-if-assessed', 'undetermined', 'ineligible']);
  });
});
