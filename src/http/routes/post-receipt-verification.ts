import { type Failure, failure } from '../../core/failure.ts';
import { dayOfMoment, parseAsOf, wholeDay } from '../../core/moment.ts';
import { RULE_LANGUAGE_VERSION } from '../../core/rules/language.ts';
import { DIFFERENCE_TEXT, REPRODUCED_TEXT } from '../../text/difference-text.ts';
import { ENGINE_VERSION } from '../../usecases/match-profile.ts';
import { verifyReceipt } from '../../usecases/verify-receipt.ts';
import { receiptCheckShape, receiptRequestShape } from '../contract/receipt.ts';
import type { ApiDeps, ApiServer } from '../deps.ts';
import { refusal } from '../problem-handler.ts';
import { answerLanguage } from '../request-language.ts';

/** POST /v1/receipts/_verify: whether an answer of the past comes out again. Nothing of the company is kept. */
export function postReceiptVerification(app: ApiServer, deps: Pick<ApiDeps, 'snapshots' | 'store' | 'now'>): void {
  app.route({
    method: 'POST',
    url: '/receipts/_verify',
    schema: {
      operationId: 'verifyReceipt',
      tags: ['matches'],
      summary: 'Een antwoord van eerder narekenen',
      description:
        'Stuur het verzoek van toen, met vier onderdelen van het antwoord: asOf, release, engine en resultDigest. U hoort of dezelfde uitkomst er weer uit komt, en anders precies wat er verschilt. Er wordt gerekend met de uitgave van toen.',
      body: receiptRequestShape,
      response: { 200: receiptCheckShape },
    },
    handler: async (request, reply) => {
      const { request: then, receipt } = request.body;
      const language = answerLanguage(request, reply);
      const asOf = parseAsOf(receipt.asOf) ?? wholeDay(dayOfMoment(deps.now()));
      const contradictions = contradictionsOf(then, receipt);
      if (contradictions.length > 0) throw refusal('body', contradictions);
      const checked = await verifyReceipt(
        { profile: then.profile, locations: then.locations, path: ['request', 'profile'] },
        { asOf, release: receipt.release, engine: receipt.engine.version, resultDigest: receipt.resultDigest },
        deps,
      );
      if (!checked.ok) throw refusal('body', checked.failures);
      const { reproduced, differences, resultDigest } = checked.value;
      return {
        reproduced,
        text: REPRODUCED_TEXT[language][reproduced ? 'yes' : 'no'],
        differences: differences.map((difference) => ({
          ...difference,
          text: DIFFERENCE_TEXT[language][difference.code](difference),
        })),
        engine: { version: ENGINE_VERSION, ruleLanguage: RULE_LANGUAGE_VERSION },
        resultDigest,
      };
    },
  });
}

/** A request that names another time or release than its receipt is not the request the receipt is of. */
function contradictionsOf(
  { asOf, release }: { asOf?: string | undefined; release?: number | undefined },
  receipt: { asOf: string; release: { number: number } },
): readonly Failure[] {
  const differs = (member: string) =>
    failure('contradictory-facts', ['request', member], { facts: [`request/${member}`, `receipt/${member}`] });
  const time = asOf === undefined || sameTime(asOf, receipt.asOf) ? [] : [differs('asOf')];
  return release === undefined || release === receipt.release.number ? time : [...time, differs('release')];
}

function sameTime(a: string, b: string): boolean {
  const [first, second] = [parseAsOf(a), parseAsOf(b)];
  return first !== undefined && first.from === second?.from && first.until === second.until;
}
