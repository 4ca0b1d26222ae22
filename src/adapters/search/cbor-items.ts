/**
 * Splits an encoded CBOR array (RFC 8949) into the encodings of its items, in order, undecoded. `bytes` holds exactly
 * that array. Throws when it holds something else or ends too early.
 */
export function splitCborArray(bytes: Uint8Array): Uint8Array[] {
  const head = readHead(bytes, 0);
  if (head.major !== 4) throw new Error("not a CBOR array");
  const items: Uint8Array[] = [];
  let offset = head.end;
  while (head.length === undefined ? bytes[offset] !== BREAK : items.length < head.length) {
    const end = findItemEnd(bytes, offset);
    items.push(bytes.subarray(offset, end));
    offset = end;
  }
  return items;
}

/** The CBOR array of already encoded items. */
export function joinCborArray(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([toArrayHead(items.length), ...items]);
}

const BREAK = 0xff;

interface Head {
  readonly major: number;
  /** The number in the head; undefined for a sequence of indefinite length. */
  readonly length: number | undefined;
  readonly end: number;
}

function readHead(bytes: Uint8Array, offset: number): Head {
  const first = bytes[offset];
  if (first === undefined) throw new Error("CBOR ends too early");
  const major = first >> 5;
  const detail = first & 31;
  if (detail < 24) return { major, length: detail, end: offset + 1 };
  if (detail === 31) return { major, length: undefined, end: offset + 1 };
  const size = 2 ** (detail - 24);
  const end = offset + 1 + size;
  if (size > 8 || end > bytes.length) throw new Error("CBOR ends too early");
  const length = bytes.subarray(offset + 1, end).reduce((sum, byte) => sum * 256 + byte, 0);
  return { major, length, end };
}

function findItemEnd(bytes: Uint8Array, offset: number): number {
  const { major, length, end } = readHead(bytes, offset);
  if (length === undefined) return findBreak(bytes, end);
  if (major === 2 || major === 3) return end + length;
  const inner = major === 4 ? length : major === 5 ? 2 * length : major === 6 ? 1 : 0;
  let next = end;
  for (let item = 0; item < inner; item += 1) next = findItemEnd(bytes, next);
  return next;
}

function findBreak(bytes: Uint8Array, offset: number): number {
  let next = offset;
  while (bytes[next] !== BREAK) next = findItemEnd(bytes, next);
  return next + 1;
}

function toArrayHead(length: number): Uint8Array {
  if (length < 24) return Uint8Array.of(0x80 | length);
  const head = Buffer.alloc(5, 0x9a);
  head.writeUInt32BE(length, 1);
  return head;
}
