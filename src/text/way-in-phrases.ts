import type { Verdict } from '../core/matching/verdict.ts';
import type { Language } from '../core/text.ts';

/** Every sentence of a way in. One entry per language, and the type demands all of them. */
type WayInPhrases = {
  /** What to do with a fact that goes by the name `label`. */
  readonly amount: (label: string, given: string, value: string) => string;
  readonly instead: (label: string, given: string, value: string) => string;
  readonly choose: (label: string, given: string, value: string) => string;
  readonly fits: (label: string, given: string, value: string) => string;
  readonly pick: (label: string, items: string) => string;
  readonly add: (label: string, items: string) => string;
  readonly leaveOut: (label: string, items: string) => string;
  readonly exchange: (label: string, added: string, removed: string) => string;
  readonly makeSure: (statement: string) => string;
  /** After what can only be otherwise by a next round. */
  readonly later: string;
  readonly leadsTo: Readonly<Record<Exclude<Verdict, 'undetermined' | 'ineligible'>, string>>;
  readonly undecided: string;
  readonly stillAsked: (labels: string) => string;
  readonly turns: (changes: number) => string;
  readonly fixed: (facts: string) => string;
  readonly elsewhere: string;
  readonly tooMuch: (most: number) => string;
  readonly opens: (day: string) => string;
  readonly opensPerhaps: (day: string) => string;
  readonly noOpening: string;
  readonly desk: (desk: string, instrument: string) => string;
  readonly perhapsDesk: (desk: string, instrument: string) => string;
};

const NL_CHANGES = ['geen aanpassing', 'één aanpassing', 'twee aanpassingen', 'drie aanpassingen'];
const EN_CHANGES = ['no change', 'one change', 'two changes', 'three changes'];

export const WAY_IN_PHRASES: Readonly<Record<Language, WayInPhrases>> = {
  nl: {
    amount: (label, given, value) => `${label}: ga van ${given} naar ${value}.`,
    instead: (label, given, value) => `${label}: ${value}, in plaats van ${given}.`,
    choose: (label, given, value) => `${label}: kies ${value}, in plaats van ${given}.`,
    fits: (label, given, value) => `${label}: het past wel met ${value}. Nu is het ${given}.`,
    pick: (label, items) => `${label}: kies ${items}.`,
    add: (label, items) => `${label}: kies ook ${items}.`,
    leaveOut: (label, items) => `${label}: laat ${items} weg.`,
    exchange: (label, added, removed) => `${label}: kies ${added}, en laat ${removed} weg.`,
    makeSure: (statement) => `Zorg dat dit zo is: ${statement}.`,
    later: ' Dat kan op zijn vroegst in een volgende ronde.',
    leadsTo: {
      eligible: ' Dan past het.',
      'eligible-if-assessed': ' Dan past het, als de uitvoerder het goed beoordeelt.',
    },
    undecided: ' Dan valt het niet meer af.',
    stillAsked: (labels) => ` We moeten dan nog weten: ${labels}.`,
    turns: (changes) => `Dit past niet zoals het nu is. Met ${NL_CHANGES[changes] ?? changes} wordt dat anders.`,
    fixed: (facts) => `Dit past niet, door iets wat u niet kunt veranderen: ${facts}.`,
    elsewhere: 'Voor deze plaats en dit thema is er een ander loket.',
    tooMuch: (most) => `Dit past niet. Met ${NL_CHANGES[most] ?? most} of minder wordt dat niet anders.`,
    opens: (day) => `De volgende openstelling die we kennen, begint op ${day}.`,
    opensPerhaps: (day) =>
      `De volgende openstelling begint misschien op ${day}. Dat leiden we af uit een ander jaar of een andere regio. Vraag het na bij het loket.`,
    noOpening: 'We kennen nog geen volgende openstelling. Vraag het loket of er nog een komt.',
    desk: (desk, instrument) =>
      `Voor deze plaats en dit thema kunt u terecht bij ${desk}. Daar heet het: ${instrument}.`,
    perhapsDesk: (desk, instrument) =>
      `Misschien kunt u terecht bij ${desk}. Daar heet het: ${instrument}. Dat hangt af van wat we nog niet weten.`,
  },
  en: {
    amount: (label, given, value) => `${label}: go from ${given} to ${value}.`,
    instead: (label, given, value) => `${label}: ${value}, instead of ${given}.`,
    choose: (label, given, value) => `${label}: choose ${value}, instead of ${given}.`,
    fits: (label, given, value) => `${label}: it does fit with ${value}. At present it is ${given}.`,
    pick: (label, items) => `${label}: choose ${items}.`,
    add: (label, items) => `${label}: choose ${items} as well.`,
    leaveOut: (label, items) => `${label}: leave out ${items}.`,
    exchange: (label, added, removed) => `${label}: choose ${added}, and leave out ${removed}.`,
    makeSure: (statement) => `Make sure that this is so: ${statement}.`,
    later: ' That is possible in a next round at the earliest.',
    leadsTo: {
      eligible: ' Then it fits.',
      'eligible-if-assessed': ' Then it fits, if the provider judges it well.',
    },
    undecided: ' Then it is no longer ruled out.',
    stillAsked: (labels) => ` What we need to know then: ${labels}.`,
    turns: (changes) => `This does not fit as it is. It takes ${EN_CHANGES[changes] ?? changes} to turn that.`,
    fixed: (facts) => `This does not fit, because of something you cannot change: ${facts}.`,
    elsewhere: 'Another desk is there for this place and theme.',
    tooMuch: (most) => `This does not fit. ${EN_CHANGES[most] ?? most} or fewer do not turn that.`,
    opens: (day) => `The next opening we know of starts on ${day}.`,
    opensPerhaps: (day) =>
      `The next opening may start on ${day}. We infer that from another year or region. Please ask the desk.`,
    noOpening: 'We know of no next opening yet. Ask the desk whether there will be one.',
    desk: (desk, instrument) => `For this place and theme you can go to ${desk}. There it is called: ${instrument}.`,
    perhapsDesk: (desk, instrument) =>
      `You may be able to go to ${desk}. There it is called: ${instrument}. That depends on what we do not know yet.`,
  },
};
