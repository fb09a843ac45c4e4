/** What must never be read aloud. */
const UNSOUND: readonly RegExp[] = [
  /undefined|\[object|NaN|null/,
  /\.\.(?!\w)|\?\.|,\.|:\.|;\.|\. \.|: \./,
  / {2}|^ | $/,
  /''|\(\)|Kies uit: \.|Choose from: \./,
];

/** The parts of a sentence that should not have been in it. */
export function unsoundIn(sentence: string): readonly string[] {
  return UNSOUND.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? []);
}

/** Whether a text is one or more whole sentences. */
export function isWhole(text: string): boolean {
  return /^['‘"€\p{Lu}\d]/u.test(text) && /[.?]$/.test(text) && unsoundIn(text).length === 0;
}
