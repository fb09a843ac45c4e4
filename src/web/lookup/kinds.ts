import type { Match } from '../../client/api-types.ts';

export type Kind = Match['instrument']['kind'];

/** Complete by type: a kind the service gets is a kind a page can ask for. */
const KINDS: Readonly<Record<Kind, true>> = {
  subsidy: true,
  voucher: true,
  loan: true,
  guarantee: true,
  equity: true,
  fiscal: true,
  procurement: true,
  service: true,
};

/** The kinds a page asks for, parted by spaces or commas; words that are no kind are left out. */
export function readKinds(text: string): readonly Kind[] {
  return text.split(/[\s,]+/).filter(isKind);
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}
