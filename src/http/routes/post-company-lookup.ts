import { parseKvkNumber } from '../../core/company/kvk-number.ts';
import { dayOfMoment, parseAsOf, wholeDay } from '../../core/moment.ts';
import { companyAnswerShape, companyLookupShape } from '../contract/company.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { sendProblem } from '../problem-handler.ts';
import { sendRegisterProblem } from '../register-problem.ts';
import { answerLanguage } from '../request-language.ts';
import { companyListWire, suggestedCompanyWire } from '../wire/company-wire.ts';

/**
 * POST /v1/companies/_lookup: a company of the Handelsregister as suggested facts. By POST, because a number or name of a sole trader is
 * personal and must not stand in an address (transport/no-sensitive-uris). Neither is kept or logged.
 */
export function postCompanyLookup(
  app: ApiServer,
  { snapshots, register, now }: Pick<ApiDeps, 'snapshots' | 'register' | 'now'>,
): void {
  app.route({
    method: 'POST',
    url: '/companies/_lookup',
    schema: {
      operationId: 'lookUpCompany',
      tags: ['ondernemingen'],
      summary: 'Een onderneming opzoeken in het Handelsregister',
      description:
        'Een nummer geeft de onderneming met voorgestelde gegevens voor een profiel: elk met de herkomst, en of iemand het moet bevestigen. Een naam geeft een lijst om uit te kiezen. Niets telt vanzelf mee in een oordeel. Het nummer en de naam worden niet bewaard en niet gelogd. Een profiel kan ook zonder: wie nog start, heeft geen nummer.',
      body: companyLookupShape,
      response: { 200: companyAnswerShape },
    },
    // Before the body is checked: where nothing can be looked up, there is nothing to mend in a request.
    preValidation: async (request, reply) => (register ? undefined : sendProblem(request, reply, 'register-off')),
    handler: async (request, reply) => {
      if (!register) return sendProblem(request, reply, 'register-off');
      const { kvkNumber = '', name = '', place, asOf } = request.body;
      const language = answerLanguage(request, reply);
      const number = parseKvkNumber(kvkNumber);
      if (!number) {
        const found = await register.search({ name: name.trim(), place: place?.trim() });
        return found.ok ? companyListWire(found.value, language) : sendRegisterProblem(request, reply, found.problem);
      }
      const today = dayOfMoment(now());
      const found = await register.company(number);
      if (!found.ok) return sendRegisterProblem(request, reply, found.problem);
      const looked = { snapshot: snapshots.current(), asOf: parseAsOf(asOf ?? '') ?? wholeDay(today), seenOn: today };
      return suggestedCompanyWire(found.value, looked, language);
    },
  });
}
