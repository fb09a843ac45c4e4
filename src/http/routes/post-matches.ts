import { matchProfile } from '../../usecases/match-profile.ts';
import { createFragmentCache } from '../answer/fragment-cache.ts';
import { matchAnswer } from '../answer/match-answer.ts';
import { matchAnswerShape, matchRequestShape } from '../contract/match.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { requestedAsOf, requestedSnapshot } from '../match-request.ts';
import { refusal } from '../problem-handler.ts';
import { answerLanguage } from '../request-language.ts';

/** POST /v1/matches: which instruments fit a profile at a time, and why. The profile is neither kept nor logged. */
export function postMatches(app: ApiServer, { snapshots, now }: Pick<ApiDeps, 'snapshots' | 'now'>): void {
  const fragmentsOf = createFragmentCache();
  app.route({
    method: 'POST',
    url: '/matches',
    schema: {
      operationId: 'matchProfile',
      tags: ['Matches'],
      summary: 'Zoekt de instrumenten die bij een onderneming passen',
      description:
        'Geeft per instrument het oordeel, of het open is, wat het brengt, welk loket helpt en waarom. Het profiel wordt niet bewaard.',
      body: matchRequestShape,
      response: { 200: matchAnswerShape },
    },
    handler: async (request, reply) => {
      const { profile, asOf, release, include = [] } = request.body;
      const language = answerLanguage(request, reply);
      const snapshot = await requestedSnapshot(release, snapshots);
      const matched = matchProfile(snapshot, profile, requestedAsOf(asOf, now(), 'body'), ['profile']);
      if (!matched.ok) throw refusal('body', matched.failures);
      const options = {
        language,
        conditions: include.includes('conditions'),
        ineligible: include.includes('ineligible'),
      };
      return reply.send(matchAnswer(matched.value, fragmentsOf(snapshot, language), options) as never);
    },
  });
}
