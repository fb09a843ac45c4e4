import type { Fact } from '../../core/facts/fact.ts';
import type { UnderstoodValue } from '../../core/facts/profile.ts';
import type { MatchResult } from '../../core/matching/match.ts';
import type { Language } from '../../core/text.ts';

/** The profile as it was understood: codes with their names, derived facts too. Echoed so that a misread value is seen at once. */
export function understoodWire(
  { profile, snapshot }: MatchResult,
  language: Language,
  without: readonly string[] = [],
): Record<string, unknown> {
  const wire: Record<string, unknown> = {};
  for (const [id, { value }] of profile.understood) {
    const fact = snapshot.catalogue.vocabulary.facts.get(id);
    if (fact && !without.includes(id))
      wire[id] = valueWire(fact, value, (code) => conceptWire(fact, code, snapshot, language));
  }
  return wire;
}

function valueWire(fact: Fact, value: UnderstoodValue, concept: (code: string) => unknown): unknown {
  const one = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(one);
    return 'scheme' in fact ? concept(String(item)) : item;
  };
  if ('is' in value) return one(value.is);
  if ('oneOf' in value) return { oneOf: value.oneOf.map(one) };
  return Object.fromEntries(Object.entries(value.range).map(([member, limit]) => [member, one(limit)]));
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
