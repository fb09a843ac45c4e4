/**
 * Joins pieces of JSON into bytes. An answer is a hundred kilobytes of pieces made earlier: as one string it would be put together, copied flat
 * and turned into UTF-8; here every piece is copied once (`bench/README.md`).
 */
export type JsonWriter = {
  /** Adds a piece: bytes made once per release, or a text in ASCII (`jsonText`). */
  readonly add: (piece: string | Uint8Array) => void;
  /** Adds what each item writes, with commas between. */
  readonly list: <T>(items: Iterable<T>, write: (item: T, index: number) => void) => void;
  /** Everything added so far; the writer starts anew. */
  readonly take: () => Buffer;
};

const SMALLEST = 1 << 12;

export function createJsonWriter(): JsonWriter {
  let memory = Buffer.alloc(0);
  let length = 0;
  /** Answers are about as long as the one before. */
  let expected = SMALLEST;
  const makeRoom = (size: number) => {
    if (length + size <= memory.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(expected, memory.length * 2, length + size));
    memory.copy(larger, 0, 0, length);
    memory = larger;
  };
  const add = (piece: string | Uint8Array) => {
    makeRoom(piece.length);
    if (typeof piece === 'string') memory.write(piece, length, 'latin1');
    else memory.set(piece, length);
    length += piece.length;
  };
  return {
    add,
    list: (items, write) => {
      let index = 0;
      for (const item of items) {
        if (index > 0) add(',');
        write(item, index++);
      }
    },
    take: () => {
      const taken = memory.subarray(0, length);
      expected = Math.max(SMALLEST, Math.ceil(length * 1.25));
      memory = Buffer.alloc(0);
      length = 0;
      return taken;
    },
  };
}
