import type { ThemeHint } from '../catalogue/theme-hint.ts';
import type { Concept, ConceptCode } from '../schemes/concept.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { Company } from './company.ts';
import { type Draft, type Found, found, remark, type SuggestionContext, type SuggestionNote } from './suggestion.ts';

/** The two classifications the register has used: everything was converted on 5-7 September 2025 (KvK). */
const FORMER = 'sbi2008';
const PRESENT = 'sbi2025';
/** Every code of a company is five digits long since, where SBI 2008 has codes of four as well. */
const PRESENT_LENGTH = 5;

const NOTE_OF: Readonly<Record<string, SuggestionNote>> = { [FORMER]: 'sbi-2008', [PRESENT]: 'sbi-2025' };
const CONFIDENCE_ORDER: readonly ThemeHint['confidence'][] = ['high', 'medium', 'low'];

type Reading = { readonly concepts: readonly Concept[]; readonly unknown: readonly string[] };

/**
 * `activities`, and the `themes` they hint at. A code that is in no list is not guessed: then the list is told as incomplete, so that it never
 * answers no.
 */
export function suggestActivities(company: Company, context: SuggestionContext): Found {
  const scheme = context.vocabulary.schemes.get('activities');
  if (!scheme || company.activities.length === 0) return found(undefined);
  const { concepts, unknown } = readActivities(company.activities, scheme);
  const codes = [...new Set(concepts.map(({ code }) => code))];
  const editions = [...new Set(concepts.flatMap(({ facet }) => facet ?? []))];
  const activities: Draft = {
    fact: 'activities',
    value: unknown.length === 0 ? codes : { atLeast: codes },
    from: 'activities',
    confirm: unknown.length > 0 || editions.includes(FORMER),
    notes: [
      ...editions.flatMap((edition) => NOTE_OF[edition] ?? []),
      ...(unknown.length > 0 ? (['activities-incomplete'] as const) : []),
    ],
  };
  const themes = suggestThemes(concepts, scheme, context);
  return {
    drafts: [...(codes.length > 0 ? [activities] : []), ...(themes ? [themes] : [])],
    remarks: unknown.length > 0 ? [remark('activities-unknown', unknown)] : [],
  };
}

/**
 * What the register's codes stand for. The same digits can be a code of both classifications; an entry is written in one of them, so a code
 * that only the former one has tells it of the others too.
 */
function readActivities(codes: readonly string[], scheme: Scheme): Reading {
  const read = codes.map((given) => {
    const named = [...scheme.concepts.values()].filter(({ notation }) => notation === given);
    const of = (facet: string) => named.find((concept) => concept.facet === facet);
    const present = given.length === PRESENT_LENGTH ? of(PRESENT) : undefined;
    return { given, former: of(FORMER), present, other: named.find(({ facet }) => facet === undefined) };
  });
  const written = (edition: 'former' | 'present', not: 'former' | 'present') =>
    read.some((one) => one[edition] !== undefined && one[not] === undefined);
  const isFormer = written('former', 'present') && !written('present', 'former');
  const meant = read.map(({ given, former, present, other }) => ({
    given,
    concept: (isFormer ? (former ?? present) : (present ?? former)) ?? other,
  }));
  return {
    concepts: meant.flatMap(({ concept }) => concept ?? []),
    unknown: [...new Set(meant.flatMap(({ given, concept }) => (concept ? [] : [given])))],
  };
}

/** Told as "at least these, perhaps more": a project can be about anything, whatever its company does. */
function suggestThemes(
  concepts: readonly Concept[],
  scheme: Scheme,
  { vocabulary, themeHints }: SuggestionContext,
): Draft | undefined {
  const known = vocabulary.schemes.get('themes')?.concepts;
  const hinting = concepts
    .flatMap((concept) => hintsFor(concept, scheme, themeHints).map((hint) => ({ hint, facet: concept.facet })))
    .filter(({ hint }) => known?.has(hint.theme));
  const order = ({ confidence, coverage }: ThemeHint) =>
    2 * CONFIDENCE_ORDER.indexOf(confidence) + (coverage === 'full' ? 0 : 1);
  const sorted = [...hinting].sort((a, b) => order(a.hint) - order(b.hint));
  if (sorted.length === 0) return undefined;
  const carriedOver = sorted.some(({ facet }) => facet === PRESENT);
  return {
    fact: 'themes',
    value: { atLeast: [...new Set(sorted.map(({ hint }) => hint.theme))] },
    from: 'activities',
    confirm: true,
    notes: carriedOver ? ['themes-hinted', 'hints-for-sbi-2008'] : ['themes-hinted'],
  };
}

/** The hints of the activity itself, or else of the nearest wider one that has any: the deepest row is the most exact. */
function hintsFor(concept: Concept, scheme: Scheme, hints: readonly ThemeHint[]): readonly ThemeHint[] {
  const tried = new Set<ConceptCode>();
  let level: readonly ConceptCode[] = [concept.code];
  while (level.length > 0) {
    const here = hints.filter(({ activity }) => level.includes(activity));
    if (here.length > 0) return here;
    for (const code of level) tried.add(code);
    level = level.flatMap((code) => scheme.concepts.get(code)?.broader ?? []).filter((code) => !tried.has(code));
  }
  return [];
}
