import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/exports/csv.ts';

/** Reads CSV letter by letter, as RFC 4180 tells. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [cell, row, quoted]: [string, string[], boolean] = ['', [], false];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (quoted && letter === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && letter === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      i++;
    } else cell += letter;
  }
  return rows;
}

describe('a table', () => {
  it('is read back as it was, by whoever keeps to the standard', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\r', '\n', ';') });
    const table = fc.array(
      fc.array(
        cell.map((text) => `x${text}`),
        { minLength: 1 },
      ),
    );
    fc.assert(
      fc.property(table, (rows) => {
        expect(read(csvText(rows))).toEqual(rows);
      }),
    );
  });

  it('leaves unknown cells empty and writes numbers plainly', () => {
    expect(csvText([['a', undefined, 0.5, false]])).toBe('a,,0.5,false\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@x', '\tx'])('is never run by a spreadsheet: %s', (text) => {
    expect(read(csvText([[text]]))).toEqual([[`'${text}`]]);
  });
});
