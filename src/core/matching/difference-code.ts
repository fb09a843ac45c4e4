/** What can differ from a receipt. In a file of its own, because the wire shapes need the names and nothing that works. */
export const DIFFERENCE_CODES = [
  'release-gone',
  'release-moved',
  'engine-older',
  'engine-newer',
  'digest-differs',
] as const;

export type DifferenceCode = (typeof DIFFERENCE_CODES)[number];
