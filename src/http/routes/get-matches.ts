import { fragmentsOf } from '../answer/fragments-of.ts';
import { matchAnswer } from '../answer/match-answer.ts';
import { matchAnswerShape } from '../contract/match.ts';
import { INCLUDES, matchQueryShape } from '../contract/match-request.ts';
import { conversationOf } from '../conversation-request.ts';
import { type ApiDeps, type ApiServer, CATALOGUE_READ } from '../deps.ts';
import { listIn } from '../list-in.ts';
import { failuresOfAsked, matchAsked } from '../match-request.ts';
import { answerLanguage } from '../request-language.ts';
import { textParameters } from '../text-parameters.ts';
import { unknownOption } from '../unknown-option.ts';

const IN_QUERY = { part: 'query', path: [] } as const;

/** GET /v1/matches: the coarse, public look-up. Only facts that say nothing about one company, so that the address may be kept. */
export function getMatches(app: ApiServer, { snapshots, now }: Pick<ApiDeps, 'snapshots' | 'now'>): void {
  app.route({
    method: 'GET',
    url: '/matches',
    schema: {
      operationId: 'lookUpMatches',
      tags: ['matches'],
      summary: 'Wat past bij plaats, thema en grootte',
      description:
        'Hetzelfde antwoord als bij POST, voor gegevens die niets over één onderneming zeggen. Het antwoord mag bewaard worden.',
      querystring: matchQueryShape,
      response: { 200: matchAnswerShape },
    },
    config: {
      ...CATALOGUE_READ,
      furtherFailures: ({ query }) => {
        const { asked, found } = readQuery(query);
        const of = { ...IN_QUERY, snapshot: snapshots.current(), now: now() };
        return [{ in: 'query', failures: [...found, ...failuresOfAsked(asked, of)] }];
      },
    },
    handler: async (request, reply) => {
      const language = answerLanguage(request, reply);
      const snapshot = snapshots.current();
      const { asked, include, found } = readQuery(request.query);
      const matched = matchAsked(asked, { ...IN_QUERY, snapshot, now: now(), found });
      const options = {
        language,
        conditions: include.includes('conditions'),
        ineligible: include.includes('ineligible'),
        questions: include.includes('questions'),
        conversation: conversationOf({}),
        wayIn: include.includes('wayIn'),
      };
      return reply
        .type('application/json; charset=utf-8')
        .send(matchAnswer(matched, fragmentsOf(snapshot, language), options) as never);
    },
  });
}

/** What an address asks, whether or not its shape is right. */
function readQuery(query: unknown) {
  const text = textParameters(query);
  const list = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : listIn(value);
  };
  const sizes = list('companySize');
  const profile = {
    location: text('location') ?? null,
    themes: list('themes') ?? null,
    companySize: sizes === undefined ? null : oneOrSeveral(sizes),
    projectActivity: list('projectActivity') ?? null,
  };
  const include = list('include') ?? [];
  return {
    asked: { profile, asOf: text('asOf') },
    include,
    found: include.flatMap((value) => unknownOption('include', value, INCLUDES)),
  };
}

function oneOrSeveral(values: readonly string[]): unknown {
  return values.length === 1 ? values[0] : { oneOf: values };
}
