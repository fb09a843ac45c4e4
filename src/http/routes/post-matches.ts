import type { FastifyRequest } from 'fastify';
import { fragmentsOf } from '../answer/fragments-of.ts';
import { matchAnswer } from '../answer/match-answer.ts';
import { matchAnswerShape, matchRequestShape } from '../contract/match.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { failuresOfAsked, matchAsked, requestedSnapshot } from '../match-request.ts';
import type { Refusal } from '../request-failures.ts';
import { answerLanguage } from '../request-language.ts';

const IN_BODY = { part: 'body', path: ['profile'] } as const;

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
      furtherFailures: ({ body }) => furtherFailures(body, { ...IN_BODY, snapshot: snapshots.current(), now: now() }),
    },
    handler: async (request, reply) => {
      const { profile, asOf, release, include = [] } = request.body;
      const language = answerLanguage(request, reply);
      const { snapshot, found } = await requestedSnapshot(release, snapshots);
      const matched = matchAsked({ profile, asOf }, { ...IN_BODY, snapshot, now: now(), found });
      const options = {
        language,
        conditions: include.includes('conditions'),
        ineligible: include.includes('ineligible'),
      };
      return reply
        .type('application/json; charset=utf-8')
        .send(matchAnswer(matched, fragmentsOf(snapshot, language), options) as never);
    },
  });
}

function furtherFailures(body: FastifyRequest['body'], of: Parameters<typeof failuresOfAsked>[1]): readonly Refusal[] {
  if (typeof body !== 'object' || body === null) return [];
  const asked = { profile: 'profile' in body ? body.profile : {}, asOf: 'asOf' in body ? body.asOf : undefined };
  return [{ in: 'body', failures: failuresOfAsked(asked, of) }];
}
