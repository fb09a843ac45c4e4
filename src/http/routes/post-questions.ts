import { asOfText } from '../../core/matching/canonical-result.ts';
import { bestOfSites } from '../../core/matching/sites.ts';
import { nextQuestions } from '../../core/questions/next-questions.ts';
import { runningTotals } from '../../core/questions/running-totals.ts';
import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import { ENGINE_VERSION } from '../../usecases/match-profile.ts';
import { understoodWire } from '../answer/understood-wire.ts';
import { questionAnswerShape, questionRequestShape } from '../contract/question.ts';
import { conversationOf, failuresOfConversation } from '../conversation-request.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { furtherBodyFailures, IN_BODY, matchAsked, requestedSnapshot } from '../match-request.ts';
import { answerLanguage } from '../request-language.ts';
import { questionWire } from '../wire/question-wire.ts';
import { totalsWire } from '../wire/totals-wire.ts';

/** POST /v1/questions: what to ask next. The profile is neither kept nor logged. */
export function postQuestions(app: ApiServer, { snapshots, now }: Pick<ApiDeps, 'snapshots' | 'now'>): void {
  app.route({
    method: 'POST',
    url: '/questions',
    schema: {
      operationId: 'askNext',
      tags: ['matches'],
      summary: 'Wat u nu het beste kunt vragen',
      description:
        'Geeft hoogstens vijf vragen, de beste bovenaan. Eerst wordt gezocht naar wat past; zijn er drie gevonden, dan wordt de lijst afgemaakt. Een vraag waarvan het antwoord niets kan veranderen, komt er niet bij. Het profiel wordt niet bewaard en niet gelogd.',
      body: questionRequestShape,
      response: { 200: questionAnswerShape },
    },
    config: {
      furtherFailures: ({ body }) => furtherBodyFailures(body, { snapshot: snapshots.current(), now: now() }),
    },
    handler: async (request, reply) => {
      const { profile, locations, asOf, release, focus } = request.body;
      const language = answerLanguage(request, reply);
      const { snapshot, found: unknownRelease } = await requestedSnapshot(release, snapshots);
      const found = [...unknownRelease, ...failuresOfConversation(request.body, snapshot)];
      const { sites, named } = matchAsked({ profile, asOf, locations }, { ...IN_BODY, snapshot, now: now(), found });
      const conversation = conversationOf(request.body);
      const { best, totals, matches } = bestOfSites(sites.map(({ result }) => result));
      const result = sites[best]?.result;
      const all = { matches: matches.map(({ match }) => match) };
      return {
        asOf: result ? asOfText(result.asOf) : '',
        release: snapshot.release,
        engine: { version: ENGINE_VERSION, ruleLanguage: RULE_LANGUAGE_VERSION },
        language,
        understood: result ? understoodWire(result, language, named ? ['location'] : []) : {},
        totals: { ...totalsWire(totals), ...runningTotals(all, { ...conversation, focus: undefined }) },
        ...(focus ? { inFocus: runningTotals(all, conversation) } : {}),
        questions: result
          ? nextQuestions(result, conversation).map((question) => questionWire(question, result, language))
          : [],
      };
    },
  });
}
