import type { ApiClient } from '../../client/api-client.ts';
import type { Fact } from '../../client/api-types.ts';
import type { AskedQuestion, Option } from './conversation.ts';

/** What narrows most, whoever asks: where, about what, and what for. Their words come from the catalogue. */
const OPENING_FACTS = ['location', 'themes', 'projectActivity'] as const;

/** More topsectors than there are, on one page. */
const TOPSECTORS = { level: 'topsector', pageSize: 100 } as const;

/** The questions every conversation starts with, without the place where the page has given it. */
export async function openingQuestions(
  client: ApiClient,
  { placeGiven, signal }: { readonly placeGiven: boolean; readonly signal: AbortSignal },
): Promise<readonly AskedQuestion[]> {
  const [{ facts }, { themes }] = await Promise.all([
    client.listFacts({}, { signal }),
    client.listThemes(TOPSECTORS, { signal }),
  ]);
  const topsectors = themes.map(({ code, name }) => ({ value: [code], label: name }));
  return OPENING_FACTS.flatMap((id) => {
    const fact = facts.find((one) => one.id === id);
    if (!fact || (id === 'location' && placeGiven)) return [];
    return [asked(fact, id === 'themes' ? topsectors : optionsOf(fact))];
  });
}

function asked(fact: Fact, options: readonly Option[]): AskedQuestion {
  const { id, label, question, help, type, unit, minimum, maximum, scheme } = fact;
  return { fact: id, label, question, help, type, unit, minimum, maximum, scheme, options };
}

/** Of a fact that can have several values each option is a list of one, as the questions of the service have it. */
function optionsOf({ type, options = [] }: Fact): readonly Option[] {
  return options.map(({ value, label }) => ({ value: type === 'choices' ? [value] : value, label }));
}
