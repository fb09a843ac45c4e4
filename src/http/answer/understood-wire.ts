import type { Fact } from '../../core/facts/fact.ts';
import type { UnderstoodValue } from '../../core/facts/profile.ts';
import type { MatchResult } from '../../core/matching/match.ts';
import type { Language } from '../../core/text.ts';
import { awardText } from '../../text/value-text.ts';

/** The profile as it was understood: codes with their names, derived facts too. Echoed so that a misread value is seen at once. */
export function understoodWire(
  { profile, snapshot }: MatchResult,
  language: Language,
  without: readonly string[] = [],
): Record<string, unknown> {
  const wire: Record<string, unknown> = {};
  for (const [id, { value }] of profile.understood) {
    const fact = snapshot.catalogue.vocabulary.facts.get(id);
    if (!fact || without.includes(id)) continue;
    wire[id] =
      'awards' in value
        ? awardsWire(fact, value, snapshot, language)
        : valueWire(fact, value, (code) => conceptWire(fact, code, snapshot, language));
  }
  return wire;
}

type PlainValue = Exclude<UnderstoodValue, { awards: unknown }>;
type Awards = Extract<UnderstoodValue, { awards: unknown }>;

function valueWire(fact: Fact, value: PlainValue, concept: (code: string) => unknown): unknown {
  const one = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(one);
    return 'scheme' in fact ? concept(String(item)) : item;
  };
  if ('is' in value) return one(value.is);
  if ('oneOf' in value) return { oneOf: value.oneOf.map(one) };
  return Object.fromEntries(Object.entries(value.range).map(([member, limit]) => [member, one(limit)]));
}

/** Each award with its sentence, and the name of the instrument it is from. */
function awardsWire(fact: Fact, { awards, atLeast }: Awards, snapshot: MatchResult['snapshot'], language: Language) {
  const { vocabulary } = snapshot.catalogue;
  const lists = awards.map((list) =>
    list.map((award) => ({
      amount: limitsWire(fact, award.amount),
      on: limitsWire(fact, award.on),
      deMinimis: award.deMinimis,
      instrument: award.instrument && {
        id: award.instrument,
        name: vocabulary.instruments.get(award.instrument)?.name[language],
      },
      text: awardText(fact, award, vocabulary, language),
    })),
  );
  if (atLeast) return { atLeast: lists[0] };
  return lists.length === 1 ? lists[0] : { oneOf: lists };
}

function limitsWire(fact: Fact, value: UnderstoodValue): unknown {
  return 'awards' in value ? undefined : valueWire(fact, value, (code) => code);
}

function conceptWire(
  fact: Fact,
  code: string,
  snapshot: MatchResult['snapshot'],
  language: Language,
): { code: string; name: string } {
  const scheme = 'scheme' in fact ? snapshot.catalogue.vocabulary.schemes.get(fact.scheme) : undefined;
  return { code, name: scheme?.concepts.get(code)?.name[language] ?? code };
}
