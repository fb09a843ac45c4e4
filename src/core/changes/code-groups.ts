import { isWithin } from '../day.ts';
import type { ConceptFact, ConceptsFact } from '../facts/fact.ts';
import { type BitSet, countOf, isEmpty, isSubset } from '../schemes/bit-set.ts';
import { type Area, liesInside, type Scheme } from '../schemes/scheme.ts';
import { type Asked, conditionsAbout, type Setting } from './setting.ts';

type Code = { readonly code: string; readonly extent: BitSet };

const kept = new WeakMap<Asked, Map<string, readonly (readonly string[])[]>>();

/**
 * The codes that every condition on a fact says yes or no to, those of one answer together: in each group the codes that the
 * conditions name themselves, and then the widest. A code of which part lies inside is left out: it is no answer.
 */
export function codeGroups(fact: ConceptFact | ConceptsFact, setting: Setting): readonly (readonly string[])[] {
  const facts = kept.get(setting.asked) ?? new Map<string, readonly (readonly string[])[]>();
  kept.set(setting.asked, facts);
  const key = `${fact.id} ${setting.asOf.day}`;
  const known = facts.get(key);
  if (known) return known;
  if (facts.size >= GROUPS_KEPT) facts.clear();
  const groups = groupAnew(fact, setting);
  facts.set(key, groups);
  return groups;
}

const GROUPS_KEPT = 200;

function groupAnew(fact: ConceptFact | ConceptsFact, setting: Setting): readonly (readonly string[])[] {
  const scheme = setting.snapshot.catalogue.vocabulary.schemes.get(fact.scheme);
  if (!scheme) return [];
  const named = codesNamed(fact, setting);
  const areas = areasOf(fact, scheme, setting);
  const groups = new Map<string, Code[]>();
  for (const { code, extent } of codesOf(scheme, named, setting)) {
    const answers = areas.map((area) => liesInside(extent, area));
    if (answers.includes('unknown')) continue;
    const group = groups.get(answers.join()) ?? [];
    groups.set(answers.join(), group);
    if (!group.some((wider) => isSubset(extent, wider.extent))) group.push({ code, extent });
  }
  return [...groups.values()].map((group) => group.map(({ code }) => code));
}

/** How the conditions on a fact answer to codes: what tells them apart. */
export function answersOf(
  fact: ConceptFact | ConceptsFact,
  codes: readonly string[],
  setting: Setting,
): readonly string[] {
  const scheme = setting.snapshot.catalogue.vocabulary.schemes.get(fact.scheme);
  if (!scheme) return codes;
  const areas = areasOf(fact, scheme, setting);
  return codes.map((code) => areas.map((area) => liesInside(scheme.extentOn(code, setting.asOf.day), area)).join());
}

function areasOf(fact: ConceptFact | ConceptsFact, scheme: Scheme, setting: Setting): readonly Area[] {
  return conditionsAbout(setting, fact.id).flatMap(({ requirement }) =>
    'codes' in requirement ? [scheme.area(requirement.codes)] : [],
  );
}

function codesNamed(fact: ConceptFact | ConceptsFact, setting: Setting): readonly string[] {
  const named = conditionsAbout(setting, fact.id).flatMap(({ requirement }) =>
    'codes' in requirement ? requirement.codes : [],
  );
  return [...new Set(named)];
}

/** The codes of the day, those named first and then the widest; lists that somebody drew up only where a condition names them. */
function codesOf(scheme: Scheme, named: readonly string[], { asOf }: Setting): readonly Code[] {
  const inUse = [...scheme.concepts.values()].filter(
    ({ code, members, valid }) => isWithin(valid, asOf.day) && (members === undefined || named.includes(code)),
  );
  const codes = inUse
    .map(({ code }) => ({ code, extent: scheme.extentOn(code, asOf.day) }))
    .filter(({ extent }) => !isEmpty(extent));
  const size = new Map(codes.map(({ code, extent }) => [code, countOf(extent)]));
  const place = ({ code }: Code) => (named.includes(code) ? named.indexOf(code) : named.length);
  return codes.sort((a, b) => place(a) - place(b) || (size.get(b.code) ?? 0) - (size.get(a.code) ?? 0));
}
