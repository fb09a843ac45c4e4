import type { CompiledEdition, Snapshot } from '../catalogue/snapshot.ts';
import type { Day } from '../day.ts';
import type { FactId } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { inquire } from '../matching/match.ts';
import { wholeDay } from '../moment.ts';
import { conceptParts } from '../questions/concept-parts.ts';
import type { Condition } from '../rules/language.ts';
import type { BitSet } from '../schemes/bit-set.ts';
import type { Scheme } from '../schemes/scheme.ts';
import { mayFit } from './may-fit.ts';

/** Places and themes that go together: every atom of the one with every atom of the other. */
export type Ground = { readonly places: BitSet; readonly themes: BitSet };

/** What an edition does not refuse beforehand, read off its rule. */
export type Acceptance = {
  /** Where it can be used and for what. No two of these share a place with a theme. */
  readonly grounds: readonly Ground[];
  /** The lists (agendas) whose themes the rule names; empty when it asks no theme. */
  readonly themeLists: ReadonlySet<string>;
  readonly projectActivities: AcceptedOptions;
  readonly companySizes: AcceptedOptions;
  /** Everything else it asks: condition and whether its opposite is meant. */
  readonly others: ReadonlyMap<string, Condition>;
};

/** The options of a fact that are not refused: all of them when the rule does not ask. */
export type AcceptedOptions = { readonly asked: boolean; readonly options: ReadonlySet<string> };

/** The facts that are compared by what is accepted; of other facts the conditions are compared. */
const COMPARED: readonly FactId[] = ['location', 'themes', 'projectActivity', 'companySize'];

/** What an edition accepts on a day. */
export function acceptanceOf(snapshot: Snapshot, compiled: CompiledEdition, day: Day): Acceptance {
  const conditions = compiled.conditions.flatMap((index) => snapshot.conditions[index] ?? []);
  const themes = conditions.filter(({ fact }) => fact === 'themes');
  const concepts = snapshot.catalogue.vocabulary.schemes.get('themes')?.concepts;
  const lists = themes.flatMap(({ requirement }) =>
    'codes' in requirement ? requirement.codes.map((code) => concepts?.get(code)?.facet ?? '') : [],
  );
  const own = compiled.statements.flatMap(({ leaf, negated }) =>
    leaf.node === 'condition' ? [{ condition: leaf, key: `${negated ? '-' : ''}${snapshot.indexOf(leaf)}` }] : [],
  );
  const asked = new Set(own.map(({ condition }) => condition.fact));
  const accepts = (knowledge: ReadonlyMap<FactId, Knowledge>) =>
    mayFit(inquire(snapshot, { knowledge, understood: new Map() }, wholeDay(day)), compiled);
  const options = (fact: FactId, known: (option: string) => Knowledge): AcceptedOptions => ({
    asked: asked.has(fact),
    options: new Set(optionsOf(snapshot, fact).filter((option) => accepts(new Map([[fact, known(option)]])))),
  });
  return {
    grounds: groundsOf(snapshot, conditions, day, accepts),
    themeLists: new Set(lists),
    projectActivities: options('projectActivity', (option) => ({
      kind: 'choices',
      possibilities: [{ atLeast: [option], atMost: [option] }],
    })),
    companySizes: options('companySize', (option) => ({ kind: 'choice', possible: [option] })),
    others: new Map(
      own.filter(({ condition }) => !COMPARED.includes(condition.fact)).map(({ key, condition }) => [key, condition]),
    ),
  };
}

function optionsOf({ catalogue }: Snapshot, fact: FactId): readonly string[] {
  const found = catalogue.vocabulary.facts.get(fact);
  return found && 'options' in found ? found.options.map(({ value }) => value) : [];
}

/** Only groups of atoms that a condition tells apart are tried, each place with each theme, because a safety net looks at both. */
function groundsOf(
  { catalogue }: Snapshot,
  conditions: readonly Condition[],
  day: Day,
  accepts: (knowledge: ReadonlyMap<FactId, Knowledge>) => boolean,
): readonly Ground[] {
  const parts = (scheme: Scheme | undefined, fact: FactId) =>
    scheme
      ? conceptParts(
          scheme,
          conditions.filter((condition) => condition.fact === fact),
          scheme.standing(day),
        )
      : [];
  const { schemes } = catalogue.vocabulary;
  const themes = parts(schemes.get('themes'), 'themes');
  return parts(schemes.get('places'), 'location').flatMap((place) => {
    const location: Knowledge = { kind: 'concept', extent: place };
    const accepted = themes.filter((theme) =>
      accepts(
        new Map<FactId, Knowledge>([
          ['location', location],
          ['themes', { kind: 'concepts', possibilities: [{ atLeast: [theme], atMost: [theme] }] }],
        ]),
      ),
    );
    return accepted.map((theme) => ({ places: place, themes: theme }));
  });
}
