import type { Path } from '../failure.ts';
import type { Rule } from '../rules/language.ts';
import type { Text } from '../text.ts';
import type { Catalogue, DocumentKind } from './catalogue.ts';
import type { Edition, Instrument } from './instrument.ts';

/** A Dutch text of the catalogue, and where it stands. */
export type PlacedText = {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly path: Path;
  readonly text: string;
};

/** Every Dutch text an entrepreneur can meet: of instruments, facts and organisations. */
export function dutchTexts(catalogue: Catalogue): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const placed = (kind: DocumentKind, id: string) => (path: Path, text: Text | undefined) => {
    if (text) texts.push({ kind, id, path, text: text.nl });
  };
  for (const instrument of catalogue.instruments.values())
    readInstrument(instrument, placed('instrument', instrument.id));
  for (const fact of catalogue.vocabulary.facts.values()) {
    const put = placed('fact', fact.id);
    put(['question'], fact.question);
    put(['help'], fact.help);
  }
  for (const { id, name, note } of catalogue.organisations.values()) {
    placed('organisation', id)(['name'], name);
    placed('organisation', id)(['note'], note);
  }
  return texts;
}

type Put = (path: Path, text: Text | undefined) => void;

function readInstrument({ name, summary, notes, editions }: Instrument, put: Put): void {
  put(['name'], name);
  put(['summary'], summary);
  for (const [i, note] of notes.entries()) put(['notes', i], note);
  for (const [i, edition] of editions.entries()) readEdition(edition, ['editions', i], put);
}

function readEdition(edition: Edition, path: Path, put: Put): void {
  if (edition.serves) readRule(edition.serves, [...path, 'serves'], put);
  readRule(edition.eligibility, [...path, 'eligibility'], put);
  for (const [i, advice] of edition.advice.entries())
    put([...path, 'advice', i], advice.kind === 'text' ? advice.text : advice.condition.text);
  put([...path, 'benefit', 'text'], edition.benefit?.text);
  put([...path, 'benefit', 'note'], edition.benefit?.note);
  for (const [i, note] of edition.stacking.entries()) put([...path, 'stacking', i, 'text'], note.text);
  for (const [i, opening] of edition.openings.entries()) put([...path, 'openings', i, 'note'], opening.note);
  for (const [i, note] of edition.notes.entries()) put([...path, 'notes', i], note);
}

function readRule(rule: Rule, path: Path, put: Put): void {
  if (rule.node === 'all' || rule.node === 'any')
    for (const [i, part] of rule.parts.entries()) readRule(part, [...path, rule.node, i], put);
  if (rule.node === 'not') readRule(rule.part, [...path, 'not'], put);
  if (rule.node === 'condition' || rule.node === 'assessment') put([...path, 'text'], rule.text);
}
