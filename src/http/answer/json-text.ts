/**
 * JSON in ASCII alone: other characters stand as their escape, which every JSON parser reads back. An answer is a long text, and turning one with
 * accents or euro signs into UTF-8 takes several times as long as finding what it says (`bench/README.md`).
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, escapedCharacter);
}

/** A text as it stands inside JSON quotes. */
export function quotedText(text: string): string {
  return jsonText(text).slice(1, -1);
}

/**
 * The same text as one piece of memory. The engine keeps a concatenation as a tree of its parts; a fragment that is sent thousands of times
 * should not be put together thousands of times.
 */
export function inOnePiece(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function escapedCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
