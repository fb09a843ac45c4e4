/** JSON in ASCII alone: other characters stand as their escape, which every JSON parser reads back. One byte a character, whatever it says. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, escapedCharacter);
}

/** A text as it stands inside JSON quotes. */
export function quotedText(text: string): string {
  return jsonText(text).slice(1, -1);
}

/** Text in ASCII as the bytes an answer is joined from. */
export function jsonBytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function escapedCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
