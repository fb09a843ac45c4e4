import { failure } from '../../core/failure.ts';
import { matchProfile } from '../../usecases/match-profile.ts';
import { createFragmentCache } from '../answer/fragment-cache.ts';
import { matchAnswer } from '../answer/match-answer.ts';
import { INCLUDES, matchAnswerShape, matchQueryShape } from '../contract/match.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { requestedAsOf } from '../match-request.ts';
import { refusal } from '../problem-handler.ts';
import { answerLanguage } from '../request-language.ts';

/** GET /v1/matches: the coarse, public look-up. Only facts that say nothing about one company, so that the address may be kept. */
export function getMatches(app: ApiServer, { snapshots, now }: Pick<ApiDeps, 'snapshots' | 'now'>): void {
  const fragmentsOf = createFragmentCache();
  app.route({
    method: 'GET',
    url: '/matches',
    config: CATALOGUE_READ,
    schema: {
      operationId: 'lookUpMatches',
      tags: ['Matches'],
      summary: "Zoekt instrumenten op plaats, thema's en grootte",
      description:
        'Dezelfde uitkomst als bij POST, voor gegevens die niets over één onderneming zeggen. De uitkomst mag worden bewaard (ETag).',
      querystring: matchQueryShape,
      response: { 200: matchAnswerShape },
    },
    handler: async (request, reply) => {
      const { location, themes, companySize, projectActivity, asOf, include } = request.query;
      const language = answerLanguage(request, reply);
      const snapshot = snapshots.current();
      const included = includedIn(include);
      const profile = {
        ...(location === undefined ? {} : { location }),
        ...(themes === undefined ? {} : { themes: listIn(themes) }),
        ...(companySize === undefined ? {} : { companySize: oneOrSeveral(listIn(companySize)) }),
        ...(projectActivity === undefined ? {} : { projectActivity: listIn(projectActivity) }),
      };
      const matched = matchProfile(snapshot, profile, requestedAsOf(asOf, now(), 'query'), []);
      if (!matched.ok) throw refusal('query', matched.failures);
      const options = { language, conditions: included.has('conditions'), ineligible: included.has('ineligible') };
      return reply.send(matchAnswer(matched.value, fragmentsOf(snapshot, language), options) as never);
    },
  });
}

function listIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function oneOrSeveral(values: readonly string[]): unknown {
  return values.length === 1 ? values[0] : { oneOf: values };
}

function includedIn(text: string | undefined): ReadonlySet<string> {
  const values = listIn(text ?? '');
  const strange = values.some((value) => !INCLUDES.some((known) => known === value));
  if (strange) throw refusal('query', [failure('unknown-option', ['include'], { allowed: INCLUDES })]);
  return new Set(values);
}
