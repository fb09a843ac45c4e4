import { type Day, dayNumber, dayOfNumber } from '../day.ts';
import type { AsOf } from '../moment.ts';
import type { Interval } from '../quantity.ts';
import { OTHER_AWARDS } from './award.ts';
import { deMinimisCeilings, deMinimisReceived, deMinimisRoom } from './de-minimis.ts';
import type { Dictionary, FactId } from './fact.ts';
import { type Knowledge, NOTHING, type SetRange } from './knowledge.ts';
import { narrow } from './narrow.ts';
import { possibleSizeClasses, SIZE_CLASSES } from './size-class.ts';

type KnownFacts = (fact: FactId) => Knowledge;

/**
 * The facts the service works out itself, each from the facts its dictionary entry lists under `derivedFrom`. A
 * derivation answers with everything that is still possible, or `nothing` when the known facts exclude no value. They run in this order, and
 * each sees what the ones before it found.
 */
export const DERIVATIONS: Readonly<Record<FactId, (known: KnownFacts, asOf: AsOf) => Knowledge>> = {
  companySize: (known) => {
    const possible = possibleSizeClasses(
      piecesOf(known('employees')),
      piecesOf(known('annualTurnover')),
      piecesOf(known('balanceSheetTotal')),
    );
    return possible.length === SIZE_CLASSES.length ? NOTHING : { kind: 'choice', possible };
  },
  companyAgeYears: (known, asOf) => {
    const founded = piecesOf(known('foundingDate'));
    if (founded.length === 0) return NOTHING;
    return { kind: 'quantity', pieces: founded.map((piece) => ageInYears(piece, asOf.day)) };
  },
  partnerCountryCount: (known) => {
    const countries = known('partnerCountries');
    if (countries.kind !== 'choices') return NOTHING;
    return { kind: 'quantity', pieces: countries.possibilities.map(countryCount) };
  },
  deMinimisReceived: (known, asOf) => {
    const awards = known(OTHER_AWARDS);
    if (awards.kind !== 'awards') return NOTHING;
    const pieces = deMinimisReceived(awards.possibilities, asOf.day);
    return pieces.some(({ low, high }) => low === 0 && high === Number.POSITIVE_INFINITY)
      ? NOTHING
      : { kind: 'quantity', pieces };
  },
  deMinimisRoom: (known, asOf) => {
    const received = piecesOf(known('deMinimisReceived'));
    if (received.length === 0) return NOTHING;
    const roadFreight = known('roadFreightForHire');
    const ceilings = deMinimisCeilings(asOf.day, roadFreight.kind === 'boolean' ? roadFreight.value : undefined);
    return { kind: 'quantity', pieces: deMinimisRoom(ceilings, received) };
  },
};

const IN_ORDER = Object.entries(DERIVATIONS);

/**
 * What is known of some facts and of everything that follows from them, once it is taken to be `told`. `known` is what is known of all others;
 * `given` what is known of a derived fact by itself. Nothing when what follows contradicts that.
 */
export function knownAnew(
  told: ReadonlyMap<FactId, Knowledge>,
  { known, given, facts }: { readonly known: KnownFacts; readonly given: KnownFacts; readonly facts: Dictionary },
  asOf: AsOf,
): ReadonlyMap<FactId, Knowledge> | undefined {
  const anew = new Map(told);
  const now = (id: FactId) => anew.get(id) ?? known(id);
  for (const [id, derivation] of IN_ORDER) {
    const moved = told.has(id) || facts.get(id)?.derivedFrom.some((from) => anew.has(from));
    if (!moved) continue;
    const both = narrow(told.get(id) ?? given(id), derivation(now, asOf));
    if (!both) return undefined;
    anew.set(id, both);
  }
  return anew;
}

/** Options that can stand for more than one country, and those that do not always take part in the European programmes. */
const SEVERAL = ['other-eu', 'other'];
const NOT_ALWAYS = ['uk', 'other'];

/** How many countries of the European programmes a list of participants' countries can come to. */
function countryCount({ atLeast, atMost }: SetRange<string>): Interval {
  const open = atMost === undefined || atMost.some((country) => SEVERAL.includes(country));
  return {
    low: Math.max(1, atLeast.filter((country) => !NOT_ALWAYS.includes(country)).length),
    high: open ? Number.POSITIVE_INFINITY : Math.max(1, atMost.length),
    lowOpen: false,
    highOpen: open,
  };
}

function piecesOf(knowledge: Knowledge): readonly Interval[] {
  return knowledge.kind === 'quantity' ? knowledge.pieces : [];
}

/** Whole years, as birthdays are counted; a company founded after the day is 0 years old. */
function ageInYears(founded: Interval, on: Day): Interval {
  const age = (number: number) =>
    Number.isFinite(number) ? Math.max(0, wholeYears(dayOfNumber(number), on)) : undefined;
  return {
    low: age(founded.high) ?? 0,
    high: age(founded.low) ?? Number.POSITIVE_INFINITY,
    lowOpen: false,
    highOpen: false,
  };
}

function wholeYears(from: Day, to: Day): number {
  if (dayNumber(to) < dayNumber(from)) return 0;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
