import { parseProfile } from '../../dist/core/facts/parse-profile.js';
import { match } from '../../dist/core/matching/match.js';
import { nextQuestions } from '../../dist/core/questions/next-questions.js';

/**
 * Ways to choose the next question, each from the facts that open instruments still miss and that were not asked before. `asked` is what a
 * call has given so far; `peek` gives the true answer, which only the oracle looks at.
 */
export const ORDERS = {
  'this order': ({ result, asked }) => nextQuestions(result, { declined: asked, focus: undefined })[0]?.fact.id,
  dictionary: ({ missing, facts }) => facts.find((fact) => missing.has(fact)),
  'most missed': ({ missing, facts }) =>
    best(
      facts.filter((fact) => missing.has(fact)),
      (fact) => missing.get(fact),
    ),
  random: ({ missing, random }) => [...missing.keys()][Math.floor(random() * missing.size)],
  'oracle of one step': ({ missing, facts, profile, peek, snapshot, result }) =>
    best(
      facts.filter((fact) => missing.has(fact)),
      (fact) => {
        const then = parseProfile({ ...profile, [fact]: peek(fact) }, snapshot.catalogue.vocabulary, result.asOf);
        // Of answers that settle equally much, the one that most instruments miss.
        return then.ok ? missing.get(fact) / 1000 - match(snapshot, then.value, result.asOf).totals.undetermined : -1e9;
      },
    ),
};

/** The orders that know nothing of rules: what this one has to be better than. */
export const SIMPLE = ['dictionary', 'most missed', 'random'];

/** The item with the highest score; of equals the first. */
function best(items, score) {
  let [found, highest] = [undefined, Number.NEGATIVE_INFINITY];
  for (const item of items) {
    const own = score(item);
    if (own > highest) [found, highest] = [item, own];
  }
  return found;
}
