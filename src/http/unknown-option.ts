import { suggestionFor } from '../core/closest.ts';
import { type Failure, failure } from '../core/failure.ts';

/** What is wrong with an option an address names: nothing, or that it is not among those allowed. */
export function unknownOption(parameter: string, given: string, allowed: readonly string[]): readonly Failure[] {
  if (allowed.includes(given)) return [];
  return [failure('unknown-option', [parameter], { given, allowed, ...suggestionFor(given, allowed) })];
}
