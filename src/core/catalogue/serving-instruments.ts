import type { ServingTarget } from '../rules/language.ts';
import type { Catalogue } from './catalogue.ts';
import type { Instrument } from './instrument.ts';

/** The instruments a safety net looks at: one, or all of a family in one scope. None when the id does not resolve. */
export function servingInstruments({ instruments }: Catalogue, target: ServingTarget): readonly Instrument[] {
  if ('instrument' in target) return [instruments.get(target.instrument)].flatMap((found) => found ?? []);
  return [...instruments.values()].filter(({ family, scope }) => family === target.family && scope === target.scope);
}
