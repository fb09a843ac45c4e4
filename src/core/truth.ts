/**
 * What is known of a yes-or-no question. `unknown` is not a value between the two: it says that both answers are
 * still possible. Strong Kleene logic: sound (a decided answer stays decided when more becomes known), not complete
 * (`a or not a` is unknown while `a` is).
 */
export type Truth = 'yes' | 'no' | 'unknown';

const AND: Record<Truth, Record<Truth, Truth>> = {
  yes: { yes: 'yes', no: 'no', unknown: 'unknown' },
  no: { yes: 'no', no: 'no', unknown: 'no' }, // one "no" settles it, whatever the other turns out to be
  unknown: { yes: 'unknown', no: 'no', unknown: 'unknown' },
};

const OR: Record<Truth, Record<Truth, Truth>> = {
  yes: { yes: 'yes', no: 'yes', unknown: 'yes' }, // one "yes" settles it
  no: { yes: 'yes', no: 'no', unknown: 'unknown' },
  unknown: { yes: 'yes', no: 'unknown', unknown: 'unknown' },
};

const NOT: Record<Truth, Truth> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** Yes if both are, no if either is. */
export function and(left: Truth, right: Truth): Truth {
  return AND[left][right];
}

/** Yes if either is, no if both are. */
export function or(left: Truth, right: Truth): Truth {
  return OR[left][right];
}

/** Swaps yes and no; what is unknown stays unknown. */
export function not(truth: Truth): Truth {
  return NOT[truth];
}

/**
 * The truth of a statement over everything that is still possible: yes if every possibility says yes, no if every
 * possibility says no, else unknown. No possibilities at all is unknown: it must not pass for either answer.
 */
export function overPossibilities<T>(possibilities: readonly T[], test: (possibility: T) => Truth): Truth {
  let agreed: Truth | undefined;
  for (const possibility of possibilities) {
    const truth = test(possibility);
    if (truth === 'unknown' || (agreed !== undefined && agreed !== truth)) return 'unknown';
    agreed = truth;
  }
  return agreed ?? 'unknown';
}
