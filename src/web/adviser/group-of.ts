import type { Match } from '../../client/api-types.ts';
import type { Group } from './conversation.ts';

const GROUP_OF: Readonly<Record<Match['verdict'], Group>> = {
  eligible: 'fits',
  'eligible-if-assessed': 'fits',
  undetermined: 'perhaps',
  ineligible: 'not',
};

/** The matches of one group, in the order of the answer. */
export function matchesOf(group: Group, matches: readonly Match[]): readonly Match[] {
  return matches.filter(({ verdict }) => GROUP_OF[verdict] === group);
}
