/** Each item of a set, in whatever form it was written: a list, or lists under `oneOf`, `atLeast` or `atMost`. Each once. */
export function writtenItems(written: unknown): readonly string[] {
  if (typeof written === 'string') return [written];
  if (typeof written !== 'object' || written === null) return [];
  return [...new Set(Object.values(written).flatMap(writtenItems))];
}
