import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { KINDS } from '../core/catalogue/instrument.ts';
import type { Aspect, AspectName } from '../core/landscape/overlap-aspects.ts';
import type { Overlap } from '../core/landscape/overlaps.ts';
import { COMPARED_ASPECTS, type ComparedAspect } from '../core/landscape/similarity.ts';
import type { Language } from '../core/text.ts';
import { KIND_TEXTS } from '../words/landscape-words.ts';
import { inSentence } from '../words/sentence-case.ts';
import { LINKED_DATA_TEXTS } from './linked-data-text.ts';
import { PHRASES } from './phrases.ts';
import { listText, optionLabel } from './value-text.ts';

/** More places than this are counted instead of named. */
const PLACES_NAMED = 3;

type Degree = 'same' | 'partly' | 'other';

type Sentences = {
  readonly kinds: (one: string, other: string) => string;
  readonly usable: (kinds: string, where: string) => string;
  readonly hands: (desks: string) => string;
  readonly sameDesk: (desk: string) => string;
  readonly apart: string;
  readonly together: (where: string) => string;
  readonly somewhere: string;
  readonly others: (count: number) => string;
  readonly with: (list: string) => string;
  /** Before the conditions, when something else was named first. */
  readonly further: string;
  readonly nothingAsked: string;
  readonly degree: Readonly<Record<ComparedAspect, Readonly<Record<Degree, string>>>>;
};

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  nl: {
    kinds: (one, other) => `Een ${one} en een ${other}`,
    usable: (kinds, where) => `${kinds} die allebei gelden ${where}`,
    hands: (desks) => `Dezelfde regeling bij twee loketten, ${desks}`,
    sameDesk: (desk) => `Twee keer dezelfde regeling bij ${desk}`,
    apart: ', elk voor een eigen gebied of eigen thema’s',
    together: (where) => `, die allebei gelden ${where}`,
    somewhere: 'in een deel van het land',
    others: (count) => `${count} andere gebieden`,
    with: (list) => `: ${list}`,
    further: 'verder ',
    nothingAsked: '; de regels die wij kennen, laten geen verschil zien',
    degree: {
      themes: { same: 'dezelfde thema’s', partly: 'deels dezelfde thema’s', other: 'andere thema’s' },
      projectActivities: {
        same: 'hetzelfde soort project',
        partly: 'deels hetzelfde soort project',
        other: 'een ander soort project',
      },
      companySizes: {
        same: 'bedrijven van dezelfde grootte',
        partly: 'bedrijven van deels dezelfde grootte',
        other: 'bedrijven van een andere grootte',
      },
      conditions: {
        same: 'dezelfde voorwaarden',
        partly: 'deels dezelfde voorwaarden',
        other: 'andere voorwaarden',
      },
    },
  },
  en: {
    kinds: (one, other) => `A ${one} and a ${other}`,
    usable: (kinds, where) => `${kinds} that both apply ${where}`,
    hands: (desks) => `The same scheme at two desks, ${desks}`,
    sameDesk: (desk) => `The same scheme twice at ${desk}`,
    apart: ', each for an area or themes of its own',
    together: (where) => `, which both apply ${where}`,
    somewhere: 'in a part of the country',
    others: (count) => `${count} other areas`,
    with: (list) => `: ${list}`,
    further: 'otherwise ',
    nothingAsked: '; the rules we know show no difference',
    degree: {
      themes: { same: 'the same themes', partly: 'partly the same themes', other: 'other themes' },
      projectActivities: {
        same: 'the same kind of project',
        partly: 'partly the same kind of project',
        other: 'another kind of project',
      },
      companySizes: {
        same: 'companies of the same size',
        partly: 'companies of partly the same size',
        other: 'companies of another size',
      },
      conditions: {
        same: 'the same conditions',
        partly: 'partly the same conditions',
        other: 'other conditions',
      },
    },
  },
};

/** What two schemes share and where they differ, in one sentence. */
export function overlapText(
  { parties, relation }: Overlap,
  aspects: readonly Aspect[],
  catalogue: Catalogue,
  language: Language,
): string {
  const sentences = SENTENCES[language];
  const places = aspects.find(({ aspect }) => aspect === 'places')?.shared ?? [];
  const where = whereText(places, catalogue, language);
  const degrees = degreeTexts(aspects, sentences);
  const tail = degrees.length > 0 ? sentences.with(listText(degrees, PHRASES[language].and)) : sentences.nothingAsked;
  if (relation === 'look-alike') return `${sentences.usable(kindsText(parties, sentences, language), where)}${tail}.`;
  const desks = parties.map(({ compiled: { instrument } }) => instrument.desk);
  const names = [...new Set(desks)].map((desk) => catalogue.organisations.get(desk)?.name[language] ?? desk);
  const [only = ''] = names;
  const head = names.length === 1 ? sentences.sameDesk(only) : sentences.hands(listText(names, PHRASES[language].and));
  const apart = places.length === 0;
  return `${head}${apart ? sentences.apart : sentences.together(where)}${tail}.`;
}

/** The name of a code, option or fact that two schemes share or differ in. */
export function aspectItemName(aspect: AspectName, id: string, { vocabulary }: Catalogue, language: Language): string {
  const { facts, schemes } = vocabulary;
  const option = (fact: string) => {
    const found = facts.get(fact);
    return found ? optionLabel(found, id, language) : id;
  };
  switch (aspect) {
    case 'kind': {
      const kind = KINDS.find((one) => one === id);
      return kind ? KIND_TEXTS[kind].one[language] : id;
    }
    case 'benefitForm': {
      const name = Object.entries(LINKED_DATA_TEXTS.forms).find(([form]) => form === id)?.[1][language] ?? id;
      return inSentence(name);
    }
    case 'places':
    case 'themes':
      return schemes.get(aspect)?.concepts.get(id)?.name[language] ?? id;
    case 'projectActivities':
      return option('projectActivity');
    case 'companySizes':
      return option('companySize');
    case 'conditions':
      return facts.get(id)?.label[language] ?? id;
  }
}

function kindsText([first, second]: Overlap['parties'], sentences: Sentences, language: Language): string {
  const [one, other] = [first.compiled.instrument.kind, second.compiled.instrument.kind];
  if (one === other) return KIND_TEXTS[one].two[language];
  return sentences.kinds(KIND_TEXTS[one].one[language], KIND_TEXTS[other].one[language]);
}

function whereText(codes: readonly string[], catalogue: Catalogue, language: Language): string {
  const sentences = SENTENCES[language];
  if (codes.length === 0) return sentences.somewhere;
  const named = codes.slice(0, codes.length > PLACES_NAMED + 1 ? PLACES_NAMED : codes.length);
  const names = named.map((code) => aspectItemName('places', code, catalogue, language));
  const rest = codes.length - named.length;
  const list = listText([...names, ...(rest > 0 ? [sentences.others(rest)] : [])], PHRASES[language].and);
  // So in both languages.
  return `in ${list}`;
}

function degreeTexts(aspects: readonly Aspect[], { degree, further }: Sentences): readonly string[] {
  const told = aspects.flatMap(({ aspect, similarity }) => {
    const compared = COMPARED_ASPECTS.find((one) => one === aspect);
    if (compared === undefined || similarity === undefined) return [];
    const how: Degree = similarity === 1 ? 'same' : similarity > 0 ? 'partly' : 'other';
    return [{ aspect, text: degree[compared][how] }];
  });
  return told.map(({ aspect, text }, i) => (aspect === 'conditions' && i > 0 ? `${further}${text}` : text));
}
