import { fileURLToPath } from "node:url";
import { deflateSync } from "fflate";
import { toCrc32 } from "../../views/search/crc32.ts";
import { type Cache, type Caches, findOrMake } from "../cache/caches.ts";

/** A file as an archive holds it. */
export interface ZipMember {
  /** CRC-32 and size of the file before it was compressed. */
  readonly crc: number;
  readonly size: number;
  /** The file compressed by raw DEFLATE (RFC 1951). */
  readonly packed: Uint8Array;
}

/** Bytes of a kept member before what is compressed: its CRC-32 and its size. */
const headBytes = 8;

/** Opens the cache of compressed files, for {@link findOrPack}. */
export function openMemberCache(caches: Caches): Promise<Cache> {
  return caches.open("zip-members", fileURLToPath(import.meta.url));
}

/** Compresses a file as well as it can be. */
export function toMember(bytes: Uint8Array): ZipMember {
  return { crc: toCrc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: 9 }) };
}

/** A compressed file: that of an earlier run, or a new one, which is kept. @param sha256 of the file */
export async function findOrPack(cache: Cache, sha256: string, bytes: Uint8Array): Promise<ZipMember> {
  const kept = await findOrMake(cache, sha256, () => {
    const { crc, size, packed } = toMember(bytes);
    const head = Buffer.alloc(headBytes);
    head.writeUInt32LE(crc);
    head.writeUInt32LE(size, 4);
    return Buffer.concat([head, packed]);
  });
  const head = new DataView(kept.buffer, kept.byteOffset, headBytes);
  return {
    crc: head.getUint32(0, true),
    size: head.getUint32(4, true),
    packed: kept.subarray(headBytes),
  };
}
