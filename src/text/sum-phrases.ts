import type { Language } from '../core/text.ts';

/** How a sum is read aloud. */
type SumPhrases = {
  readonly is: (what: string, amount: string) => string;
  readonly of: (percentage: string, amount: string) => string;
  readonly times: (count: string, amount: string) => string;
  readonly range: (low: string, high: string) => string;
  /** Slices of the costs, each with its own percentage, added up. */
  readonly together: (parts: readonly string[], amount: string) => string;
  /** The same while the costs are not known exactly. */
  readonly bySlice: (costs: string, amount: string) => string;
  readonly fixed: (amount: string) => string;
  readonly maximum: (amount: string) => string;
  readonly minimum: (amount: string) => string;
  readonly forParticipants: (count: string, one: boolean, amount: string) => string;
  readonly room: (amount: string) => string;
  readonly noRoom: string;
  readonly ownRoom: (amount: string) => string;
  readonly noOwnRoom: string;
};

export const SUM_PHRASES: Readonly<Record<Language, SumPhrases>> = {
  nl: {
    is: (what, amount) => `${what} is ${amount}`,
    of: (percentage, amount) => `${percentage} van ${amount}`,
    times: (count, amount) => `${count} keer ${amount}`,
    range: (low, high) => `${low} tot ${high}`,
    together: (parts, amount) => `${parts.join(', en ')}: samen ${amount}`,
    bySlice: (costs, amount) => `over ${costs} is het, per schijf gerekend, ${amount}`,
    fixed: (amount) => `het vaste bedrag is ${amount}`,
    maximum: (amount) => `het hoogste bedrag is ${amount}`,
    minimum: (amount) => `het laagste bedrag is ${amount}`,
    forParticipants: (count, one, amount) =>
      `voor ${count} ${one ? 'deelnemer' : 'deelnemers'} is het hoogste bedrag ${amount}`,
    room: (amount) => `er is nog ruimte voor ${amount} aan kleine steun`,
    noRoom: 'er is geen ruimte meer voor kleine steun',
    ownRoom: (amount) => `voor uw eigen deel is er nog ruimte voor ${amount} aan kleine steun`,
    noOwnRoom: 'voor uw eigen deel is er geen ruimte meer voor kleine steun',
  },
  en: {
    is: (what, amount) => `${what} is ${amount}`,
    of: (percentage, amount) => `${percentage} of ${amount}`,
    times: (count, amount) => `${count} times ${amount}`,
    range: (low, high) => `${low} to ${high}`,
    together: (parts, amount) => `${parts.join(', and ')}: ${amount} together`,
    bySlice: (costs, amount) => `over ${costs} it is, worked out slice by slice, ${amount}`,
    fixed: (amount) => `the lump sum is ${amount}`,
    maximum: (amount) => `the highest amount is ${amount}`,
    minimum: (amount) => `the lowest amount is ${amount}`,
    forParticipants: (count, one, amount) =>
      `for ${count} ${one ? 'participant' : 'participants'} the highest amount is ${amount}`,
    room: (amount) => `there is room left for ${amount} of small aid`,
    noRoom: 'there is no room left for small aid',
    ownRoom: (amount) => `for your own part there is room left for ${amount} of small aid`,
    noOwnRoom: 'for your own part there is no room left for small aid',
  },
};
