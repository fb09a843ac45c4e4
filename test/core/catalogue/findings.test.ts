import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { findingsIn } from '../../../src/core/catalogue/findings.ts';
import { readCatalogue } from '../../../src/core/catalogue/read-catalogue.ts';
import { jsonPointer } from '../../../src/core/failure.ts';

const text = (nl: string) => ({ nl, en: 'text' });
const S = { source: 'law' };
const document = (kind: CatalogueDocument['kind'], id: string, body: object): CatalogueDocument => ({
  kind,
  id,
  body: { id, ...body },
});
const asked = { label: text('x'), question: text('Waar?'), askedOf: 'company', effort: 1 };
const place = (code: string) => ({ code, name: text(code) });

/** A catalogue of one instrument for companies in Gelderland. */
function findings(change: { edition?: object; instrument?: object; documents?: readonly CatalogueDocument[] } = {}) {
  const edition = {
    id: '2016',
    valid: { from: '2016-01-01', until: '2017-01-01' },
    eligibility: { all: [{ fact: 'location', within: ['pv25'], ...S }] },
    confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
    ...change.edition,
  };
  const documents = [
    document('source', 'law', { title: 'The law' }),
    document('scheme', 'places', { name: text('plaatsen'), partition: true, levels: [] }),
    {
      kind: 'concepts',
      id: 'places/all',
      body: { scheme: 'places', concepts: [place('pv25'), place('pv30')] },
    } as const,
    document('fact', 'location', { type: 'concept', scheme: 'places', ...asked }),
    document('organisation', 'east', { name: text('Oost (EMT)'), kind: 'desk', area: ['pv25'] }),
    document('organisation', 'south', { name: text('Zuid'), kind: 'desk', area: ['pv30'] }),
    document('instrument', 'x', {
      ...{
        scope: 'regional',
        kind: 'voucher',
        name: text('XYZ'),
        summary: text('Kort.'),
        provider: ['east'],
        desk: 'east',
      },
      editions: [edition],
      ...change.instrument,
    }),
    ...(change.documents ?? []),
  ];
  const read = readCatalogue(documents);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return findingsIn(read.catalogue).map(({ id, failure }) => `${id} ${failure.code} ${jsonPointer(failure.path)}`);
}

describe('findingsIn', () => {
  it('finds nothing in a catalogue that is well kept', () => {
    expect(findings()).toEqual([]);
  });

  it('finds a fact that no rule uses', () => {
    const idle = document('fact', 'idle', { type: 'date', ...asked });
    expect(findings({ documents: [idle] })).toEqual(['idle unused-fact /id']);
  });

  it('finds a desk that works elsewhere', () => {
    expect(findings({ instrument: { desk: 'south' } })).toEqual(['x desk-elsewhere /editions/0']);
  });

  it('finds openings that overlap, and not those that follow each other', () => {
    const opening = (opens: string, closes: string) => ({ opens, closes, order: 'ranked', ...S });
    const [spring, summer] = [opening('2016-03-01', '2016-06-01T00:00'), opening('2016-06-01', '2016-09-01T00:00')];
    expect(findings({ edition: { openings: [spring, summer] } })).toEqual([]);
    expect(findings({ edition: { openings: [spring, opening('2016-05-01', '2016-07-01T00:00')] } })).toEqual([
      'x overlapping-openings /editions/0/openings/0',
    ]);
  });

  it('finds a sentence that is too long, and not a text of short ones', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');
    expect(findings({ instrument: { summary: text(`${words(25)}. ${words(25)}.`) } })).toEqual([]);
    expect(findings({ instrument: { summary: text(`Kort. ${words(26)}.`) } })).toEqual(['x long-sentence /summary']);
  });

  it('finds an abbreviation that is explained nowhere, once; names and explained ones may stand', () => {
    const notes = [text('Vraag het aan de QRS.'), text('De QRS en de EMT helpen u.')];
    expect(findings({ instrument: { notes } })).toEqual(['x unexplained-abbreviation /notes/0']);
  });
});
