import type { CompiledEdition } from '../catalogue/snapshot.ts';
import type { Inquiry } from '../matching/match.ts';

/** Whether an edition is not already refused by what is known; whether it takes applications does not matter. */
export function mayFit(inquiry: Inquiry, compiled: CompiledEdition): boolean {
  return inquiry.verdict({ compiled }) !== 'ineligible';
}
