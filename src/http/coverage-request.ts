import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { dayOfNumber } from '../core/day.ts';
import { parseProfile } from '../core/facts/parse-profile.ts';
import type { Failure } from '../core/failure.ts';
import { themeLevels } from '../core/landscape/coverage.ts';
import { wholeDay } from '../core/moment.ts';
import { listIn } from './list-in.ts';
import { textParameters } from './text-parameters.ts';
import { unknownOption } from './unknown-option.ts';

/** What an address asks of the coverage as far as the catalogue decides what can be asked, and all that is wrong with that. */
export type CoverageRequest = {
  readonly themeLevel: string;
  readonly companySizes: readonly string[] | undefined;
  readonly failures: readonly Failure[];
};

/** Reads what is asked, whether or not its shape is right. */
export function readCoverage(query: unknown, snapshot: Snapshot): CoverageRequest {
  const text = textParameters(query);
  const levels = themeLevels(snapshot);
  const themeLevel = text('themeLevel') ?? levels[0] ?? '';
  const sizes = listIn(text('companySize') ?? '');
  const companySizes = sizes.length > 0 ? sizes : undefined;
  return {
    themeLevel,
    companySizes,
    failures: [
      ...unknownOption('themeLevel', themeLevel, levels),
      ...sizes.flatMap((size) => wrongSize(size, snapshot)),
    ],
  };
}

/** Size classes are the same on every day. */
const SOME_DAY = wholeDay(dayOfNumber(0));

function wrongSize(companySize: string, { catalogue }: Snapshot): readonly Failure[] {
  const parsed = parseProfile({ companySize }, catalogue.vocabulary, SOME_DAY);
  return parsed.ok ? [] : parsed.failures;
}
