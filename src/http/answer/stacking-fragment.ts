import type { Instrument, Stacking } from '../../core/catalogue/instrument.ts';
import type { Snapshot } from '../../core/catalogue/snapshot.ts';
import { spokenOf } from '../../core/matching/stacking.ts';
import type { Language } from '../../core/text.ts';
import { hadText } from '../../text/stacking-text.ts';
import { instrumentLink } from './instrument-link.ts';
import { jsonBytes, jsonText, quotedText } from './json-text.ts';
import { sourceJson } from './source-json.ts';

/** A note as JSON, in pieces around what is told of the awards a caller gave. */
type NoteFragment = { readonly note: Stacking; readonly text: string; readonly end: string };

/** The notes of an edition: whole for who had nothing they speak of, and each on its own. */
export type StackingFragment = { readonly whole: Uint8Array; readonly notes: readonly NoteFragment[] };

/** Writes the notes on stacking out, once per release and language. */
export function stackingFragment(
  stacking: readonly Stacking[],
  snapshot: Snapshot,
  language: Language,
): StackingFragment {
  const notes = stacking.map((note): NoteFragment => {
    const rest = { combine: note.combine, with: note.with, ...sourceJson(note, snapshot) };
    return {
      note,
      text: `{"text":"${quotedText(note.text[language])}`,
      end: `,${jsonText(rest).slice(1)}`,
    };
  });
  const whole = notes.map(({ text, end }) => `${text}"${end}`).join(',');
  return { whole: jsonBytes(`,"stacking":[${whole}]`), notes };
}

/** The notes, with what the caller already had of what they speak of. */
export function stackingJson(
  { whole, notes }: StackingFragment,
  awarded: readonly Instrument[],
  language: Language,
): string | Uint8Array {
  if (awarded.length === 0 || notes.every(({ note }) => spokenOf(note, awarded).length === 0)) return whole;
  const written = notes.map(({ note, text, end }) => {
    const had = spokenOf(note, awarded).map((one) => instrumentLink(one, language));
    if (had.length === 0) return `${text}"${end}`;
    const names = had.map(({ name }) => name);
    return `${text}${quotedText(hadText(names, language))}","awarded":${jsonText(had)}${end}`;
  });
  return `,"stacking":[${written.join(',')}]`;
}
