import { isDeviceName } from "../../domain/schema/fields/id.ts";
import type { ZipMember } from "./zip-member.ts";

/** Longest name in an archive, in characters: Windows opens paths of 260 in all. */
const longestName = 180;

/** Regular file, readable by all, writable by its owner: `-rw-r--r--`. */
const fileMode = 0o100644;

/** Limits of an archive without the extensions of ZIP64. */
const [mostFiles, mostBytes] = [0xffff, 0xffffffff];

/** Head of a file, written twice: before its bytes, and in the directory at the end of the archive. */
interface Placed extends ZipMember {
  readonly name: Buffer;
  readonly offset: number;
}

/**
 * A ZIP archive of files by name, the same bytes in any time zone: sorted, every file dated noon of `day`
 * (`2026-11-23`), one mode, no links. @throws when a name could not be unpacked everywhere, or there is too much
 */
export function toZip(members: ReadonlyMap<string, ZipMember>, day: string): Uint8Array {
  const wrong = findUnportableNames([...members.keys()]);
  if (wrong.length > 0) throw new Error(`Dateinamen, die nicht überall gehen: ${wrong.join(", ")}`);
  const date = toDosDate(day);
  let offset = 0;
  const files = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]): Placed => {
      const placed = { ...member, name: Buffer.from(name, "latin1"), offset };
      offset += 30 + placed.name.length + member.packed.length;
      return placed;
    });
  const directory = files.flatMap((file) => [toDirectoryHead(file, date), file.name]);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  if (files.length > mostFiles || offset + size > mostBytes)
    throw new Error("Die Offline-Kopie ist zu groß für ein ZIP.");
  const content = files.flatMap((file) => [toFileHead(file, date), file.name, file.packed]);
  return Buffer.concat([...content, ...directory, toEnd(files.length, size, offset)]);
}

/** Fields of a file that are the same in both heads: version 2.0, no flags, DEFLATE, date, sizes, length of the name. */
function writeShared(head: Buffer, at: number, { crc, size, packed, name }: Placed, date: number): void {
  head.writeUInt16LE(20, at);
  head.writeUInt16LE(8, at + 4);
  head.writeUInt32LE(date, at + 6);
  head.writeUInt32LE(crc, at + 10);
  head.writeUInt32LE(packed.length, at + 14);
  head.writeUInt32LE(size, at + 18);
  head.writeUInt16LE(name.length, at + 22);
}

function toFileHead(file: Placed, date: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50);
  writeShared(head, 4, file, date);
  return head;
}

function toDirectoryHead(file: Placed, date: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50);
  // Made by version 2.0 on Unix, whose modes follow.
  head.writeUInt16LE(20 | (3 << 8), 4);
  writeShared(head, 6, file, date);
  head.writeUInt32LE((fileMode << 16) >>> 0, 38);
  head.writeUInt32LE(file.offset, 42);
  return head;
}

function toEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Noon of a day in the format of MS-DOS, which knows no time zones. */
function toDosDate(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return (((year - 1980) << 25) | (month << 21) | (date << 16) | (12 << 11)) >>> 0;
}

/** Names that some system could not unpack: odd characters, too long, reserved by Windows, or equal but for case. */
export function findUnportableNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = name.toLowerCase();
    const isTwin = seen.has(folded);
    seen.add(folded);
    const parts = folded.split("/");
    return (
      isTwin ||
      name.length > longestName ||
      !/^[a-zA-Z0-9._/-]+$/.test(name) ||
      parts.some((part) => part === "" || part.endsWith(".") || part === ".." || isDeviceName(part))
    );
  });
}
