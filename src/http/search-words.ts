/** Whether every word of a search stands somewhere in the texts; letter case and accents do not matter. */
export function searchWords(search: string | undefined): (texts: readonly (string | undefined)[]) => boolean {
  const words = plain(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return (texts) => {
    if (words.length === 0) return true;
    const text = plain(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
