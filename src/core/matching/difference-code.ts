/** What can differ from a receipt. */
export const DIFFERENCE_CODES = [
  'release-gone',
  'release-moved',
  'engine-older',
  'engine-newer',
  'digest-differs',
] as const;

export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];
