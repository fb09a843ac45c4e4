import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Instrument, Stacking } from '../catalogue/instrument.ts';
import { OTHER_AWARDS } from '../facts/award.ts';
import { knowledgeOf, type Profile } from '../facts/profile.ts';

/** The instruments a company surely had aid from, by what it gave; each once, in the order given. */
export function awardedInstruments(profile: Profile, catalogue: Catalogue): readonly Instrument[] {
  const known = knowledgeOf(profile, OTHER_AWARDS);
  if (known.kind !== 'awards') return [];
  const [first, ...others] = known.possibilities.map(
    ({ awards }) => new Set(awards.flatMap(({ instrument }) => instrument ?? [])),
  );
  const sure = [...(first ?? [])].filter((id) => others.every((list) => list.has(id)));
  return sure.flatMap((id) => catalogue.instruments.get(id) ?? []);
}

/** Those of the instruments that a note on stacking speaks of, by their id or their family. */
export function spokenOf(note: Stacking, instruments: readonly Instrument[]): readonly Instrument[] {
  return instruments.filter(({ id, family }) => note.with.includes(id) || (family && note.with.includes(family)));
}
