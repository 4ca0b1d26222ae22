import { type Zippable, zipSync } from "fflate";
import { isDeviceName } from "../../domain/schema/fields/id.ts";

/** Longest name in an archive, in characters: Windows opens paths of 260 in all. */
const longestName = 180;

/** Regular file, readable by all, writable by its owner: `-rw-r--r--`. */
const fileMode = 0o100644;

/**
 * A ZIP archive of files by name, the same bytes in any time zone: sorted, every file dated noon of `day`
 * (`2026-11-23`), one mode, no links. @throws when a name could not be unpacked everywhere
 */
export function toZip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const wrong = findUnportableNames([...files.keys()]);
  if (wrong.length > 0) throw new Error(`Dateinamen, die nicht überall gehen: ${wrong.join(", ")}`);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  // The format holds local time without a zone, so local parts of the date give the same bytes anywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const attrs = (fileMode << 16) >>> 0;
  const content: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    if (bytes) content[name] = [bytes, { level: 9, mtime, os: 3, attrs }];
  }
  return zipSync(content);
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
