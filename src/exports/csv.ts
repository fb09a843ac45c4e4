type CsvCell = string | number | boolean | undefined;

export type CsvRow = readonly CsvCell[];

/** What a spreadsheet would take for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Rows as CSV by RFC 4180, the first one the names of the columns. A text that a spreadsheet would run is made plain text by an apostrophe. */
export function csvText(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const plain = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
