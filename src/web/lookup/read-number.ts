/** As people write numbers here: `50.000` is fifty thousand and `2,5` two and a half. What is no number goes along as it is. */
export function readNumber(typed: string): number | string {
  const plain = typed
    .replace(/[\s€%]/g, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed;
}
