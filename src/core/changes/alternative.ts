import type { Fact } from '../facts/fact.ts';
import { parseValue } from '../facts/parse-value.ts';
import type { ParsedValue } from '../facts/value-context.ts';
import type { Setting } from './setting.ts';

/** A value a fact could have instead of the one given. */
export type Alternative = ParsedValue & {
  /** How far it is from what was given, to compare with others of the same fact: the nearest is the least. */
  readonly distance: number;
  /** Whether everything that was given still stands, so that it only adds. */
  readonly adds: boolean;
};

/** A value as a caller would write it, read as a caller's is; nothing when the fact cannot have it. */
export function readAlternative(
  fact: Fact,
  written: unknown,
  { snapshot, asOf }: Pick<Setting, 'snapshot' | 'asOf'>,
): ParsedValue | undefined {
  const { vocabulary } = snapshot.catalogue;
  return parseValue(fact, written, { vocabulary, asOf, path: [], report: () => {}, search: () => undefined });
}
