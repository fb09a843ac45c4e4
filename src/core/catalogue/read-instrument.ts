import { addDays, parseDay } from '../day.ts';
import { DE_MINIMIS_ROOM } from '../facts/de-minimis.ts';
import { type Failure, failure, type Path } from '../failure.ts';
import { parseLocalMoment, startOfDay } from '../moment.ts';
import { parseAdvice, parseRule, UNREAD_RULE } from '../rules/parse-rule.ts';
import type { Benefit, Edition, Instrument, Opening } from './instrument.ts';
import { type EditionInput, type InstrumentInput, instrumentShape, type OpeningInput, read } from './parse.ts';

type Report = (failure: Failure) => void;

/** The instrument a document states; nothing when its shape is wrong. */
export function readInstrument(body: unknown, report: Report): Instrument | undefined {
  const input = read(instrumentShape, body, report);
  if (!input) return undefined;
  const editions = input.editions.map((edition, index) => readEdition(edition, input, ['editions', index], report));
  return { ...input, editions };
}

function readEdition(input: EditionInput, { applicantType }: InstrumentInput, path: Path, report: Report): Edition {
  const serves = input.serves === undefined ? undefined : parseRule(input.serves, [...path, 'serves'], report);
  const eligibility = parseRule(input.eligibility, [...path, 'eligibility'], report);
  const advice = input.advice.map((item, index) => parseAdvice(item, [...path, 'advice', index], report));
  const openings = input.openings.map((opening, index) => readOpening(opening, [...path, 'openings', index], report));
  return {
    ...input,
    serves,
    eligibility: eligibility ?? UNREAD_RULE,
    advice: advice.flatMap((item) => (item ? [item] : [])),
    benefit: input.benefit && { ...input.benefit, cappedBy: capOf(input.benefit, input.aid, applicantType) },
    openings,
  };
}

/**
 * De minimis aid never passes the room that is left. Only for a grant is the aid the whole amount; and of what several get together, the
 * room of one limits that one's part.
 */
function capOf(
  { form, perParticipant }: Benefit,
  aid: Edition['aid'],
  applicantType: InstrumentInput['applicantType'],
): string | undefined {
  const own = applicantType === 'company' || perParticipant !== undefined;
  return aid?.regime === 'de-minimis' && form === 'grant' && own ? DE_MINIMIS_ROOM : undefined;
}

function readOpening({ source, status, exhaustedOn, ...input }: OpeningInput, path: Path, report: Report): Opening {
  const exhausted = exhaustedOn === undefined ? undefined : exhaustedFrom(exhaustedOn);
  if (exhaustedOn !== undefined && exhausted === undefined) report(failure('invalid-day', [...path, 'exhaustedOn']));
  return { ...input, exhausted, inferred: status !== undefined, sources: source };
}

/** On the day the money ran out applications were still taken, so exhaustion starts the day after; a moment is exact. */
function exhaustedFrom(text: string): number | undefined {
  const day = parseDay(text);
  return day ? startOfDay(addDays(day, 1)) : parseLocalMoment(text);
}
