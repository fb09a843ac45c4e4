import { addDays, parseDay } from '../day.ts';
import { type Failure, failure, type Path } from '../failure.ts';
import { parseLocalMoment, startOfDay } from '../moment.ts';
import { parseAdvice, parseRule, UNREAD_RULE } from '../rules/parse-rule.ts';
import type { Edition, Instrument, Opening } from './instrument.ts';
import { type EditionInput, instrumentShape, type OpeningInput, read } from './parse.ts';

type Report = (failure: Failure) => void;

/** The instrument a document states; nothing when its shape is wrong. */
export function readInstrument(body: unknown, report: Report): Instrument | undefined {
  const input = read(instrumentShape, body, report);
  if (!input) return undefined;
  const editions = input.editions.map((edition, index) => readEdition(edition, ['editions', index], report));
  return { ...input, editions };
}

function readEdition(input: EditionInput, path: Path, report: Report): Edition {
  const serves = input.serves === undefined ? undefined : parseRule(input.serves, [...path, 'serves'], report);
  const eligibility = parseRule(input.eligibility, [...path, 'eligibility'], report);
  const advice = input.advice.map((item, index) => parseAdvice(item, [...path, 'advice', index], report));
  const openings = input.openings.map((opening, index) => readOpening(opening, [...path, 'openings', index], report));
  return {
    ...input,
    serves,
    eligibility: eligibility ?? UNREAD_RULE,
    advice: advice.flatMap((item) => (item ? [item] : [])),
    openings,
  };
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
