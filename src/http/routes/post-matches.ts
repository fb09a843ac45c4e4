import { fragmentsOf } from '../answer/fragments-of.ts';
import { matchAnswer } from '../answer/match-answer.ts';
import { matchAnswerShape } from '../contract/match.ts';
import { matchRequestShape } from '../contract/match-request.ts';
import { conversationOf, failuresOfConversation } from '../conversation-request.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { furtherBodyFailures, IN_BODY, matchAsked, requestedSnapshot } from '../match-request.ts';
import { answerLanguage } from '../request-language.ts';

/** POST /v1/matches: which instruments fit a profile at a time, and why. The profile is neither kept nor logged. */
export function postMatches(app: ApiServer, { snapshots, now }: Pick<ApiDeps, 'snapshots' | 'now'>): void {
  app.route({
    method: 'POST',
    url: '/matches',
    schema: {
      operationId: 'matchProfile',
      tags: ['matches'],
      summary: 'Wat past bij een onderneming',
      description:
        'Geeft voor elk instrument dat op de peildatum geldt een oordeel, en zegt of het open is, wat het oplevert, welk loket helpt en wat er nog ontbreekt. Niets is verplicht: wat u niet weet, laat u weg. Het profiel wordt niet bewaard en niet gelogd.',
      body: matchRequestShape,
      response: { 200: matchAnswerShape },
    },
    config: {
      furtherFailures: ({ body }) => furtherBodyFailures(body, { snapshot: snapshots.current(), now: now() }),
    },
    handler: async (request, reply) => {
      const { profile, locations, asOf, release, include = [] } = request.body;
      const language = answerLanguage(request, reply);
      const { snapshot, found: unknownRelease } = await requestedSnapshot(release, snapshots);
      const found = [...unknownRelease, ...failuresOfConversation(request.body, snapshot)];
      const matched = matchAsked({ profile, asOf, locations }, { ...IN_BODY, snapshot, now: now(), found });
      const options = {
        language,
        conditions: include.includes('conditions'),
        ineligible: include.includes('ineligible'),
        questions: include.includes('questions'),
        conversation: conversationOf(request.body),
        wayIn: include.includes('wayIn'),
      };
      return reply
        .type('application/json; charset=utf-8')
        .send(matchAnswer(matched, fragmentsOf(snapshot, language), options) as never);
    },
  });
}
