/**
 * Joins pieces of JSON into bytes. An answer is some thousand pieces and a hundred kilobytes: as one string it would be put together, copied flat
 * and turned into UTF-8, each time in new memory; here every piece is copied once, into memory that stays (`bench/README.md`).
 */
export type JsonWriter = {
  /** Adds a piece: bytes made once per release, or a text in ASCII (`jsonText`). */
  readonly add: (piece: string | Uint8Array) => void;
  /** Adds what each item writes, with commas between. */
  readonly list: <T>(items: Iterable<T>, write: (item: T, index: number) => void) => void;
  /** Everything added so far, in memory of its own; the writer starts anew. */
  readonly take: () => Buffer;
};

const FIRST_SIZE = 1 << 18;

export function createJsonWriter(): JsonWriter {
  let memory = Buffer.allocUnsafeSlow(FIRST_SIZE);
  let length = 0;
  const makeRoom = (size: number) => {
    if (length + size <= memory.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(memory.length * 2, length + size));
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
      const answer = Buffer.from(memory.subarray(0, length));
      length = 0;
      return answer;
    },
  };
}
